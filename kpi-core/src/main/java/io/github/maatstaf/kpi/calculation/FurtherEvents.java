package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import java.util.Arrays;

/**
 * All events of a pattern but the first, of those in a block who have several: few have. They are read once for all measures
 * that count them, and fetched together, since waiting for memory one by one would add up.
 */
final class FurtherEvents {
    private final EventPattern pattern;
    private final int number;
    private final boolean[] kinds;
    private final Marks several;
    private final int[] trajectories;
    private final int[][] entries;
    private final int[] size;

    FurtherEvents(EventPattern pattern, SlotPlan slots) {
        this.pattern = pattern;
        this.number = slots.count(pattern);
        this.kinds = slots.matches(pattern);
        this.several = new Marks();
        this.trajectories = new int[TrajectoryBlock.SIZE];
        this.entries = new int[1][TrajectoryBlock.SIZE];
        this.size = new int[1];
    }

    boolean isOf(EventPattern other) {
        return pattern.equals(other);
    }

    /** Finds those of a block. */
    void find(TrajectoryBlock block) {
        int length = block.length();
        int[] counted = block.counted();
        int[] numbers = block.slot(number);
        int[] is = several.all();
        for (int i = 0; i < length; i++) {
            is[i] = CompiledCondition.isNegative(1 - numbers[i] & -counted[i]);
        }
        int found = 0;
        for (int i = several.first(length); i >= 0; i = several.after(i, length)) {
            trajectories[found++] = i;
        }
        block.touch(trajectories, found);
        size[0] = 0;
        for (int n = 0; n < found; n++) {
            read(block, trajectories[n], numbers[trajectories[n]]);
        }
    }

    private void read(TrajectoryBlock block, int i, int events) {
        int[] all = block.packed().events();
        int to = size[0];
        if (to + events > entries[0].length) {
            entries[0] = Arrays.copyOf(entries[0], 2 * (to + events));
        }
        int[] noted = entries[0];
        int left = events;
        for (int e = block.packed().starts()[block.from() + i]; left > 0; e++) {
            if (kinds[all[e] & 0xFFFF]) {
                // the first is written over by the second
                noted[to] = i << 16 | all[e] >>> 16;
                to += left < events ? 1 : 0;
                left--;
            }
        }
        size[0] = to;
    }

    /** How many there are in the block. */
    int size() {
        return size[0];
    }

    /** The trajectory of one, by its place in the block; those of a trajectory follow each other, in the order of their days. */
    int trajectory(int n) {
        return entries[0][n] >>> 16;
    }

    int day(int n) {
        return entries[0][n] & 0xFFFF;
    }
}
