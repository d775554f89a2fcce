package io.github.maatstaf.kpi.disclosure;

import java.util.List;

/**
 * One number behind figures: a count, or a part of a share.
 *
 * @param value what it is
 * @param least what it is at least if it is hidden: 1 where zeroes are shown, else 0
 * @param shownLow the least that it can be if one of its figures is shown
 * @param shownHigh the most that it can be if one of its figures is shown
 * @param figures the figures that tell it; empty if it only follows from others
 * @param people how many different people are surely behind it
 * @param mayBeOfFewer how far the people behind it may be fewer than it: what one of them can know of it by themselves
 */
record CellNumber(
        long value, long least, long shownLow, long shownHigh, List<Integer> figures, long people, long mayBeOfFewer) {

    CellNumber {
        figures = List.copyOf(figures);
    }

    /** Whether no figure tells it, and nobody is there. */
    boolean isUntoldZero() {
        return value == 0 && figures.isEmpty();
    }
}
