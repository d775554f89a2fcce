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

    private final PackedTrajectories packed;
    private final SlotOperations operations;
    private final int closing;
    private final int until;
    private final int[] bounds;
    private final int[] data;
    private final int[][] lists;
    private final int[] listSizes;
    private final boolean[] counted;
    private final int[] noHorizon;

    TrajectoryBlock(PackedTrajectories packed, SlotPlan plan, int kinds) {
        this.packed = packed;
        this.operations = new SlotOperations(plan, kinds);
        this.closing = plan.closing();
        this.until = packed.observedUntil();
        this.bounds = new int[2];
        this.data = new int[plan.size() << BITS];
        this.lists = new int[plan.size()][];
        this.listSizes = new int[plan.size()];
        this.counted = new boolean[SIZE];
        this.noHorizon = new int[SIZE];
        Arrays.fill(noHorizon, until);
        int most = mostEvents(packed.starts());
        for (int slot = 0; slot < lists.length; slot++) {
            lists[slot] = new int[plan.get(slot).operation() == SlotPlan.LIST ? most : 0];
        }
    }

    private static int mostEvents(int[] starts) {
        int most = 0;
        for (int from = 0; from < starts.length - 1; from += SIZE) {
            most = Math.max(most, starts[Math.min(from + SIZE, starts.length - 1)] - starts[from]);
        }
        return most;
    }

    /** Notes the trajectories from one up to another, at most {@link #SIZE}; the first one must be a multiple of it. */
    void load(int from, int to) {
        bounds[FROM] = from;
        bounds[LENGTH] = to - from;
        Arrays.fill(data, 0);
        Arrays.fill(listSizes, 0);
        int[] starts = packed.starts();
        int[] events = packed.events();
        int[] operationStarts = operations.starts();
        for (int i = 0; i < to - from; i++) {
            int end = starts[from + i + 1];
            for (int e = starts[from + i]; e < end; e++) {
                int kind = events[e] & 0xFFFF;
                int first = operationStarts[kind];
                int last = operationStarts[kind + 1];
                int day = events[e] >>> 16;
                if (first < last) {
                    if (day <= until) {
                        note(i, day, first, last);
                    } else {
                        noteLater(i, first, last);
                    }
                }
            }
        }
    }

    private void note(int i, int day, int first, int last) {
        int[] all = operations.operations();
        for (int o = first; o < last; o++) {
            int operation = all[o];
            int slot = SlotOperations.slot(operation);
            int at = slot << BITS | i;
            switch (operation & 7) {
                case SlotPlan.FIRST -> {
                    if (data[at] == 0) {
                        data[at] = day;
                    }
                }
                case SlotPlan.LAST -> data[at] = day;
                case SlotPlan.COUNT -> data[at]++;
                case SlotPlan.FIRST_VALUE -> {
                    if (data[at] == 0) {
                        data[at] = SlotOperations.value(operation);
                    }
                }
                default -> {
                    lists[slot][listSizes[slot]] = i << 16 | day;
                    listSizes[slot]++;
                }
            }
        }
    }

    /** What came after the last observed day is not known yet; only that the entry was wrong is. */
    private void noteLater(int i, int first, int last) {
        for (int o = first; o < last; o++) {
            int operation = operations.operations()[o];
            int at = SlotOperations.slot(operation) << BITS | i;
            if (SlotOperations.slot(operation) == closing && data[at] == 0) {
                data[at] = SlotOperations.value(operation);
            }
        }
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

    /** All slots, one after the other: that of trajectory {@code i} stands at {@code slot << BITS | i}. */
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
        for (int i = 0; i < length(); i++) {
            counted[i] = data[closing << BITS | i] != SlotPlan.WRONG_ENTRY;
        }
    }

    /** Leaves those outside a population out. */
    void leaveOutOthers(CompiledCondition population) {
        boolean[] inside = new boolean[SIZE];
        population.test(this, noHorizon, inside);
        for (int i = 0; i < length(); i++) {
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
