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
    /** Where something is noted that nobody reads, so that nobody thinks it need not be read. */
    private static final int TOUCHED = 2;

    private static final int MOST_COUNTED = 0xFF;
    private static final int LINE = 16;

    private final PackedTrajectories packed;
    private final SlotPlan plan;
    private final PreparedSlots prepared;
    private final KindClasses classes;
    private final boolean isDecoded;
    private final int closing;
    private final int until;
    private final int[] bounds;
    private final int[] columns;
    private final long[][] lanes;
    private final int[][] data;
    private final int[][] lists;
    private final int[] listSizes;
    private final int[] counted;
    private final int[] noHorizon;
    private final char[][] begins;
    private final int[] other;

    TrajectoryBlock(PackedTrajectories packed, SlotPlan plan, int kinds) {
        this(packed, plan, kinds, SIZE);
    }

    /** A block for {@link #loadOne} only. */
    static TrajectoryBlock ofOne(PackedTrajectories packed, SlotPlan plan) {
        return new TrajectoryBlock(packed, plan, 0, 1);
    }

    private TrajectoryBlock(PackedTrajectories packed, SlotPlan plan, int kinds, int size) {
        this.packed = packed;
        this.plan = plan;
        this.closing = plan.closing();
        this.prepared = new PreparedSlots(packed, plan, size);
        this.classes = new KindClasses(plan, prepared, kinds);
        this.isDecoded = !classes.areNone();
        this.until = packed.observedUntil();
        this.bounds = new int[TOUCHED + 1];
        this.columns = new int[classes.size() * size];
        this.lanes = new long[classes.moreLanes().size() + 1][size];
        this.data = new int[plan.size()][size];
        this.lists = new int[plan.size()][0];
        this.listSizes = new int[plan.size()];
        this.counted = new int[size];
        this.noHorizon = new int[size];
        Arrays.fill(noHorizon, until);
        this.other = new int[size];
        this.begins = new char[1][0];
    }

    /** Notes the trajectories from one up to another, at most {@link #SIZE}. */
    void load(int from, int to) {
        int length = to - from;
        bounds[FROM] = from;
        bounds[LENGTH] = length;
        prepared.load(from, length);
        boolean isWhollyObserved = packed.lastDay() <= until;
        boolean many = isDecoded && decode(from, length, isWhollyObserved);
        for (int slot = 0; slot < plan.size(); slot++) {
            if (prepared.has(slot)) {
                fillPrepared(slot);
            } else {
                fill(slot, plan.get(slot));
            }
        }
        if (!isWhollyObserved) {
            lookAgainAtLate();
        }
        if (many) {
            countAgain();
        }
    }

    private void fillPrepared(int slot) {
        int length = length();
        prepared.fill(slot, length, data[slot]);
        for (int i = 0; i < length && prepared.mayBeMore(slot); i++) {
            if (prepared.isMore(slot, i)) {
                data[slot][i] = count(i, plan.get(slot).valueOfKind());
            }
        }
    }

    private boolean decode(int from, int length, boolean isWhollyObserved) {
        for (int at = 0; at < columns.length; at += SIZE) {
            Arrays.fill(columns, at, at + length, 0);
        }
        bounds[TOUCHED] = touch(packed.starts()[from], packed.starts()[from + length]);
        boolean many = isWhollyObserved ? decode(from, length) : decodeObserved(from, length);
        for (int table = 1; table < lanes.length; table++) {
            decodeLanes(from, length, classes.moreLanes().get(table - 1), lanes[table]);
        }
        return many;
    }

    /** Notes one trajectory by itself, and only some slots of it, none of them a list. */
    void loadOne(int trajectory, int[] slots) {
        bounds[FROM] = trajectory;
        bounds[LENGTH] = 1;
        prepared.load(trajectory, 1);
        for (int slot : slots) {
            if (prepared.has(slot)) {
                fillPrepared(slot);
            } else if (plan.get(slot).operation() == SlotPlan.LAST) {
                fillLast(data[slot], plan.get(slot).valueOfKind());
            } else {
                data[slot][0] = observed(0, plan.get(slot));
            }
        }
        if (packed.lastDay() > until) {
            lookAgainAtLate();
        }
    }

    /** What the events of a trajectory say, as far as they were observed. */
    private int observed(int i, SlotPlan.Slot wish) {
        if (wish.operation() == SlotPlan.COUNT) {
            return count(i, wish.valueOfKind());
        }
        int event = firstObserved(i, wish.valueOfKind());
        return wish.operation() == SlotPlan.FIRST || event == 0 ? event >>> 16 : wish.valueOfKind()[event & 0xFFFF];
    }

    /** The first event of a trajectory that is wanted; 0 for none. */
    private int firstObserved(int i, int[] valueOfKind) {
        for (int e = packed.starts()[from() + i]; e < packed.starts()[from() + i + 1]; e++) {
            int event = packed.events()[e];
            if (valueOfKind[event & 0xFFFF] > 0) {
                return event >>> 16 <= until ? event : 0;
            }
        }
        return 0;
    }

    /**
     * Goes from the last event of all to the first, so that the first one of each trajectory is simply what was written last.
     * There is nothing to decide in it, not even where a trajectory ends, which is why it is fast: the numbers of events are
     * added up over all, and what belongs to one trajectory is the difference with the one after it.
     */
    private boolean decode(int from, int length) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        long[] table = classes.table();
        int[] cells = columns;
        long[] counts = lanes[0];
        int first = starts[from];
        int end = starts[from + length];
        char[] begins = emptyBegins(first, end);
        int most = findBegins(from, length, begins);
        long count = 0;
        int i = length;
        for (int e = end - 1; e >= first; e--) {
            int event = events[e];
            i -= begins[e + 1 - first];
            long entry = table[event & 0xFFFF];
            cells[KindClasses.column(entry) + i] = event;
            count += entry;
            counts[i] = count;
        }
        long after = 0;
        for (int t = length - 1; t >= 0; t--) {
            long upTo = starts[from + t] == starts[from + t + 1] ? after : counts[t];
            counts[t] = upTo - after;
            after = upTo;
        }
        return most > MOST_COUNTED;
    }

    /** Room for the events of a block and one more, empty. */
    private char[] emptyBegins(int first, int end) {
        if (begins[0].length <= end - first) {
            begins[0] = new char[Integer.highestOneBit(end - first | 1) << 1];
        }
        Arrays.fill(begins[0], 0, end - first + 1, '\0');
        return begins[0];
    }

    /** Notes how many trajectories end before each event and after the last; returns the most events that one has. */
    private int findBegins(int from, int length, char[] found) {
        int[] starts = packed.starts();
        int first = starts[from];
        int start = first;
        int most = 0;
        for (int i = 0; i < length; i++) {
            int end = starts[from + i + 1];
            most = Math.max(most, end - start);
            found[end - first]++;
            start = end;
        }
        return most;
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

    /**
     * Reads something of the events of some trajectories of the block, none without any, so that they are on their way
     * together: one after the other, waiting for memory would add up.
     */
    void touch(int[] some, int size) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        int any = 0;
        for (int n = 0; n < size; n++) {
            int at = from() + some[n];
            any ^= events[starts[at]] ^ events[starts[at + 1] - 1];
        }
        bounds[TOUCHED] = any;
    }

    private void fill(int slot, SlotPlan.Slot wish) {
        int[] to = data[slot];
        int[] from = classes.classesOf(slot);
        switch (wish.operation()) {
            case SlotPlan.FIRST -> fillFirst(to, from);
            case SlotPlan.COUNT -> fillCount(to, lanes[classes.tableOf(slot)], classes.shiftOf(slot));
            case SlotPlan.LAST -> fillLast(to, wish.valueOfKind());
            case SlotPlan.FIRST_VALUE -> fillValue(to, from, wish.valueOfKind());
            default -> fillList(slot, wish.valueOfKind());
        }
    }

    private void fillFirst(int[] days, int[] from) {
        int length = length();
        if (from.length == 0) {
            return; // there are no such events; the days are 0 as they were
        }
        System.arraycopy(columns, from[0], days, 0, length);
        for (int i = 0; i < length; i++) {
            days[i] >>>= 16;
        }
        for (int c = 1; c < from.length; c++) {
            int[] others = other;
            System.arraycopy(columns, from[c], others, 0, length);
            // one less, so that no day is the highest of all
            for (int i = 0; i < length; i++) {
                days[i] = Math.min(days[i] - 1 & 0xFFFF, (others[i] >>> 16) - 1 & 0xFFFF) + 1 & 0xFFFF;
            }
        }
    }

    private void fillCount(int[] numbers, long[] counts, int shift) {
        int length = length();
        for (int i = 0; i < length; i++) {
            numbers[i] = (int) (counts[i] >>> shift) & 0xFF;
        }
    }

    private void fillValue(int[] values, int[] from, int[] valueOfKind) {
        int length = length();
        int[] cells = columns;
        if (from.length != 1) {
            for (int i = 0; i < length; i++) {
                values[i] = firstValue(i, from, valueOfKind);
            }
            return;
        }
        int first = from[0];
        for (int i = 0; i < length; i++) {
            int event = cells[first + i];
            // nothing where there is no event, without asking
            values[i] = valueOfKind[event & 0xFFFF] & (event | -event) >> Integer.SIZE - 1;
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

    /**
     * What came after the last observed day is not known yet, though it was prepared with the rest; only that the entry was
     * wrong is known.
     */
    private void lookAgainAtLate() {
        for (int i = 0; i < length(); i++) {
            int end = packed.starts()[from() + i + 1];
            boolean isLate = end > packed.starts()[from() + i] && packed.events()[end - 1] >>> 16 > until;
            for (int slot = 0; slot < plan.size() && isLate; slot++) {
                if (prepared.has(slot)) {
                    data[slot][i] = observed(i, plan.get(slot));
                }
            }
            if (isLate && data[closing][i] == 0) {
                data[closing][i] = firstValue(i, plan.get(closing).valueOfKind());
            }
        }
    }

    private void fillLast(int[] to, int[] valueOfKind) {
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
            to[i] = day;
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
                        data[slot][i] = count(i, plan.get(slot).valueOfKind());
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

    /**
     * What stands in a slot, for each trajectory. Each has an array of its own, since the compiler does a loop several
     * trajectories at a time only if all that it reads begins at the same place of an array.
     */
    int[] slot(int slot) {
        return data[slot];
    }

    /** The events of a list: the trajectory in the upper 16 bits, the day in the lower ones. */
    int[] list(int slot) {
        return lists[slot];
    }

    int listSize(int slot) {
        return listSizes[slot];
    }

    /** 1 for trajectories that are neither wrong entries nor outside the population, else 0. */
    int[] counted() {
        return counted;
    }

    /** For each trajectory the last observed day. */
    int[] noHorizon() {
        return noHorizon;
    }

    /** Leaves wrong entries out. */
    void leaveOutWrongEntries() {
        int length = length();
        int[] closings = data[closing];
        int[] entered = counted;
        for (int i = 0; i < length; i++) {
            int other = closings[i] ^ SlotPlan.WRONG_ENTRY;
            entered[i] = (other | -other) >>> Integer.SIZE - 1;
        }
    }

    /** Leaves those outside a population out. */
    void leaveOutOthers(CompiledCondition population) {
        int length = length();
        int[] inside = new int[SIZE];
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
