package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * Marks those of a block who need a closer look, where nearly nobody does: a number for each, 0 for who needs none. They are
 * found by comparing with zeroes, which the processor does for many at a time, so that nobody is asked one by one.
 */
final class Marks {
    /** What is found after the last one. */
    static final int NONE = -1;

    private static final int[] NOBODY = new int[TrajectoryBlock.SIZE];

    private final int[] marks;

    Marks() {
        this.marks = new int[TrajectoryBlock.SIZE];
    }

    /** The marks, to be written for each trajectory of a block. */
    int[] all() {
        return marks;
    }

    /** The first of those marked, {@link #NONE} if nobody is. */
    int first(int length) {
        return from(0, length);
    }

    /** The next of those marked after one. */
    int after(int i, int length) {
        return from(i + 1, length);
    }

    private int from(int from, int length) {
        int distance = Arrays.mismatch(marks, from, length, NOBODY, from, length);
        return distance < 0 ? NONE : from + distance;
    }
}
