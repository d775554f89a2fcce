package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedTrajectories;
import java.util.Arrays;

/**
 * What the pass noted of a few hundred trajectories, slot by slot: small enough to stay in the processor's nearest
 * memory while every measure looks at it. A day of 0 means that there is none.
 */
final class TrajectoryBlock {
    static final int BITS = 9;
    static final int SIZE = 1 << BITS;

    private static final int FROM = 0;
    private static final int LENGTH = 1;
    private static final int MOST_COUNTED = 0xFF;
    private static final int LINE = 16;

    private final PackedTrajectories packed;
    private final SlotPlan plan;
    private final KindClasses classes;
    private final int closing;
    private final int until;
    private final int[] bounds;
    private final int[] columns;
    private final long[][] lanes;
    private final int[] data;
    private final int[][] lists;
    private final int[] listSizes;
    private final boolean[] counted;
    private final int[] noHorizon;

    TrajectoryBlock(PackedTrajectories packed, SlotPlan plan, int kinds) {
        this.packed = packed;
        this.plan = plan;
        this.classes = new KindClasses(plan, kinds);
        this.closing = plan.closing();
        this.until = packed.observedUntil();
        this.bounds = new int[2];
        this.columns = new int[classes.size() << BITS];
        this.lanes = new long[classes.moreLanes().size() + 1][SIZE];
        this.data = new int[plan.size() << BITS];
        this.lists = new int[plan.size()][0];
        this.listSizes = new int[plan.size()];
        this.counted = new boolean[SIZE];
        this.noHorizon = new int[SIZE];
        Arrays.fill(noHorizon, until);
    }

    /** Notes the trajectories from one up to another, at most {@link #SIZE}. */
    void load(int from, int to) {
        int length = to - from;
        bounds[FROM] = from;
        bounds[LENGTH] = length;
        for (int at = 0; at < columns.length; at += SIZE) {
            Arrays.fill(columns, at, at + length, 0);
        }
        lanes[0][0] = touch(packed.starts()[from], packed.starts()[to]);
        boolean isWhollyObserved = packed.lastDay() <= until;
        boolean many = isWhollyObserved ? decode(from, length) : decodeObserved(from, length);
        for (int table = 1; table < lanes.length; table++) {
            decodeLanes(from, length, classes.moreLanes().get(table - 1), lanes[table]);
        }
        for (int slot = 0; slot < plan.size(); slot++) {
            fill(slot, plan.get(slot));
        }
        if (!isWhollyObserved) {
            lookForLateClosings();
        }
        if (many) {
            countAgain();
        }
    }

    /**
     * Goes from the last event of each trajectory to the first, so that the first one is simply what was written last.
     * There is nothing to decide in it, which is why it is fast.
     */
    private boolean decode(int from, int length) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        long[] table = classes.table();
        int[] cells = columns;
        long[] counts = lanes[0];
        int end = starts[from];
        int most = 0;
        for (int i = 0; i < length; i++) {
            int start = end;
            end = starts[from + i + 1];
            most = Math.max(most, end - start);
            long count = 0;
            for (int e = end - 1; e >= start; e--) {
                int event = events[e];
                long entry = table[event & 0xFFFF];
                cells[KindClasses.column(entry) + i] = event;
                count += entry;
            }
            counts[i] = count;
        }
        return most > MOST_COUNTED;
    }

    /** The same where some events came after the last observed day: these are passed over. */
    private boolean decodeObserved(int from, int length) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        long[] table = classes.table();
        int[] cells = columns;
        boolean many = false;
        for (int i = 0; i < length; i++) {
            int start = starts[from + i];
            int end = starts[from + i + 1];
            many |= end - start > MOST_COUNTED;
            long count = 0;
            for (int e = end - 1; e >= start; e--) {
                int event = events[e];
                if (event >>> 16 <= until) {
                    long entry = table[event & 0xFFFF];
                    cells[KindClasses.column(entry) + i] = event;
                    count += entry;
                }
            }
            lanes[0][i] = count;
        }
        return many;
    }

    private void decodeLanes(int from, int length, long[] table, long[] counts) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        for (int i = 0; i < length; i++) {
            long count = 0;
            for (int e = starts[from + i]; e < starts[from + i + 1]; e++) {
                count += events[e] >>> 16 <= until ? table[events[e] & 0xFFFF] : 0;
            }
            counts[i] = count;
        }
    }

    /**
     * Reads something of each line of memory that the events take up, so that they are on their way before they are needed:
     * what is to be done with an event depends on the one before, so that waiting for memory would add up.
     */
    private int touch(int from, int to) {
        int[] events = packed.events();
        int any = 0;
        for (int e = from; e < to; e += LINE) {
            any ^= events[e];
        }
        return any;
    }

    private void fill(int slot, SlotPlan.Slot wish) {
        int to = slot << BITS;
        int[] from = classes.classesOf(slot);
        switch (wish.operation()) {
            case SlotPlan.FIRST -> fillFirst(to, from);
            case SlotPlan.COUNT -> fillCount(to, lanes[classes.tableOf(slot)], classes.shiftOf(slot));
            case SlotPlan.LAST -> fillLast(to, wish.valueOfKind());
            case SlotPlan.FIRST_VALUE -> fillValue(to, from, wish.valueOfKind());
            default -> fillList(slot, wish.valueOfKind());
        }
    }

    private void fillFirst(int to, int[] from) {
        int length = length();
        int[] days = data;
        int[] cells = columns;
        if (from.length == 0) {
            Arrays.fill(days, to, to + length, 0);
            return;
        }
        int first = from[0];
        for (int i = 0; i < length; i++) {
            days[to + i] = cells[first + i] >>> 16;
        }
        for (int c = 1; c < from.length; c++) {
            int other = from[c];
            // one less, so that no day is the highest of all
            for (int i = 0; i < length; i++) {
                days[to + i] = Math.min(days[to + i] - 1 & 0xFFFF, (cells[other + i] >>> 16) - 1 & 0xFFFF) + 1 & 0xFFFF;
            }
        }
    }

    private void fillCount(int to, long[] counts, int shift) {
        int length = length();
        int[] numbers = data;
        for (int i = 0; i < length; i++) {
            numbers[to + i] = (int) (counts[i] >>> shift) & 0xFF;
        }
    }

    private void fillValue(int to, int[] from, int[] valueOfKind) {
        int length = length();
        int[] values = data;
        int[] cells = columns;
        if (from.length != 1) {
            for (int i = 0; i < length; i++) {
                values[to + i] = firstValue(i, from, valueOfKind);
            }
            return;
        }
        int first = from[0];
        for (int i = 0; i < length; i++) {
            int event = cells[first + i];
            // nothing where there is no event, without asking
            values[to + i] = valueOfKind[event & 0xFFFF] & (event | -event) >> Integer.SIZE - 1;
        }
    }

    /** The value of the first of several classes; where two came first on one day, their events are read again. */
    private int firstValue(int i, int[] from, int[] valueOfKind) {
        int earliest = Integer.MAX_VALUE;
        int value = 0;
        for (int start : from) {
            int event = columns[start + i];
            int day = event >>> 16;
            if (event != 0 && day <= earliest) {
                if (day == earliest) {
                    return firstValue(i, valueOfKind);
                }
                earliest = day;
                value = valueOfKind[event & 0xFFFF];
            }
        }
        return value;
    }

    private int firstValue(int i, int[] valueOfKind) {
        for (int e = packed.starts()[from() + i]; e < packed.starts()[from() + i + 1]; e++) {
            int value = valueOfKind[packed.events()[e] & 0xFFFF];
            if (value > 0) {
                return value;
            }
        }
        return 0;
    }

    /** What came after the last observed day is not known yet; only that the entry was wrong is. */
    private void lookForLateClosings() {
        for (int i = 0; i < length(); i++) {
            int end = packed.starts()[from() + i + 1];
            boolean isLate = end > packed.starts()[from() + i] && packed.events()[end - 1] >>> 16 > until;
            if (isLate && data[(closing << BITS) + i] == 0) {
                data[(closing << BITS) + i] = firstValue(i, plan.get(closing).valueOfKind());
            }
        }
    }

    private void fillLast(int to, int[] valueOfKind) {
        int length = length();
        int[] starts = packed.starts();
        int[] events = packed.events();
        for (int i = 0; i < length; i++) {
            int day = 0;
            for (int e = starts[from() + i]; e < starts[from() + i + 1]; e++) {
                if (valueOfKind[events[e] & 0xFFFF] > 0 && events[e] >>> 16 <= until) {
                    day = events[e] >>> 16;
                }
            }
            data[to + i] = day;
        }
    }

    private void fillList(int slot, int[] valueOfKind) {
        int length = length();
        listSizes[slot] = 0;
        for (int i = 0; i < length; i++) {
            for (int e = packed.starts()[from() + i]; e < packed.starts()[from() + i + 1]; e++) {
                int event = packed.events()[e];
                if (valueOfKind[event & 0xFFFF] > 0 && event >>> 16 <= until) {
                    append(slot, i << 16 | event >>> 16);
                }
            }
        }
    }

    private void append(int slot, int entry) {
        if (listSizes[slot] == lists[slot].length) {
            lists[slot] = Arrays.copyOf(lists[slot], Math.max(SIZE, 2 * listSizes[slot]));
        }
        lists[slot][listSizes[slot]++] = entry;
    }

    /** Of a trajectory with more events than a column can count. */
    private void countAgain() {
        int length = length();
        for (int i = 0; i < length; i++) {
            if (packed.starts()[from() + i + 1] - packed.starts()[from() + i] > MOST_COUNTED) {
                for (int slot = 0; slot < plan.size(); slot++) {
                    if (plan.get(slot).operation() == SlotPlan.COUNT) {
                        data[(slot << BITS) + i] = count(i, plan.get(slot).valueOfKind());
                    }
                }
            }
        }
    }

    private int count(int i, int[] valueOfKind) {
        int count = 0;
        for (int e = packed.starts()[from() + i]; e < packed.starts()[from() + i + 1]; e++) {
            int event = packed.events()[e];
            count += valueOfKind[event & 0xFFFF] > 0 && event >>> 16 <= until ? 1 : 0;
        }
        return count;
    }

    PackedTrajectories packed() {
        return packed;
    }

    /** The index of the first trajectory. */
    int from() {
        return bounds[FROM];
    }

    /** How many trajectories. */
    int length() {
        return bounds[LENGTH];
    }

    /** The last observed day. */
    int until() {
        return until;
    }

    /** All slots, one after the other: that of trajectory {@code i} stands at {@code (slot << BITS) + i}. */
    int[] data() {
        return data;
    }

    /** The events of a list: the trajectory in the upper 16 bits, the day in the lower ones. */
    int[] list(int slot) {
        return lists[slot];
    }

    int listSize(int slot) {
        return listSizes[slot];
    }

    /** Which trajectories are neither wrong entries nor outside the population. */
    boolean[] counted() {
        return counted;
    }

    /** For each trajectory the last observed day. */
    int[] noHorizon() {
        return noHorizon;
    }

    /** Leaves wrong entries out. */
    void leaveOutWrongEntries() {
        int length = length();
        int[] values = data;
        boolean[] entered = counted;
        int offset = closing << BITS;
        for (int i = 0; i < length; i++) {
            entered[i] = values[offset + i] != SlotPlan.WRONG_ENTRY;
        }
    }

    /** Leaves those outside a population out. */
    void leaveOutOthers(CompiledCondition population) {
        int length = length();
        boolean[] inside = new boolean[SIZE];
        population.test(this, noHorizon, inside);
        for (int i = 0; i < length; i++) {
            counted[i] &= inside[i];
        }
    }

    /** The first day of a kind from one day up to and including another, or 0. Reads the events again. */
    int firstBetween(int i, boolean[] kinds, int from, int to) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        for (int e = starts[from() + i]; e < starts[from() + i + 1]; e++) {
            int day = events[e] >>> 16;
            if (day >= from && day <= to && kinds[events[e] & 0xFFFF]) {
                return day;
            }
        }
        return 0;
    }

    /** How many events of a kind there are up to and including a day. Reads the events again. */
    int countUpTo(int i, boolean[] kinds, int to) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        int count = 0;
        for (int e = starts[from() + i]; e < starts[from() + i + 1]; e++) {
            if (events[e] >>> 16 <= to && kinds[events[e] & 0xFFFF]) {
                count++;
            }
        }
        return count;
    }
}
