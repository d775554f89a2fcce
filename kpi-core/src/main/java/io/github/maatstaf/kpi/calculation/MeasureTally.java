package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * What was counted of one measure: for each stratum and period a numerator, a denominator, a number too recent, and days
 * where there are days. What a measure does not have is an empty array.
 */
record MeasureTally(
        long[] numerator, long[] denominator, long[] tooRecent, DayHistograms measured, DayHistograms waiting) {

    private static final long[] NO_COUNTS = {};

    /** Of a measure that is not counted yet. */
    static final MeasureTally NONE =
            new MeasureTally(NO_COUNTS, NO_COUNTS, NO_COUNTS, DayHistograms.NONE, DayHistograms.NONE);

    static MeasureTally ofCounts(long[] numerator, long[] denominator, long[] tooRecent) {
        return new MeasureTally(numerator, denominator, tooRecent, DayHistograms.NONE, DayHistograms.NONE);
    }

    static MeasureTally ofDays(DayHistograms measured, DayHistograms waiting) {
        return new MeasureTally(NO_COUNTS, NO_COUNTS, NO_COUNTS, measured, waiting);
    }

    /** Days of those who came to the end, and how many were not followed long enough. */
    static MeasureTally ofDays(DayHistograms measured, long[] tooRecent) {
        return new MeasureTally(NO_COUNTS, NO_COUNTS, tooRecent, measured, DayHistograms.NONE);
    }

    static long[] none() {
        return NO_COUNTS;
    }

    /** The same counts in another table: where each row goes, -1 for nowhere. */
    MeasureTally movedTo(int[] rows, int size) {
        return new MeasureTally(
                moved(numerator, rows, size),
                moved(denominator, rows, size),
                moved(tooRecent, rows, size),
                measured.movedTo(rows, size),
                waiting.movedTo(rows, size));
    }

    private static long[] moved(long[] counts, int[] rows, int size) {
        long[] moved = new long[counts.length == 0 ? 0 : size];
        for (int i = 0; i < counts.length; i++) {
            if (rows[i] >= 0) {
                moved[rows[i]] = counts[i];
            }
        }
        return moved;
    }

    /** The same counts with the same days, held in another way. */
    MeasureTally with(DayHistograms sameMeasured, DayHistograms sameWaiting) {
        return new MeasureTally(numerator, denominator, tooRecent, sameMeasured, sameWaiting);
    }

    /** Adds row by row; both have the same rows, and the days measured were added already. */
    MeasureTally plus(MeasureTally other, DayHistograms measuredOfBoth) {
        return new MeasureTally(
                plus(numerator, other.numerator),
                plus(denominator, other.denominator),
                plus(tooRecent, other.tooRecent),
                measuredOfBoth,
                waiting.plus(other.waiting));
    }

    static long[] plus(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        long[] sums = new long[one.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(one[i], other[i]);
        }
        return sums;
    }

    /** Whether it has counts and days where another has them. */
    boolean hasShapeOf(MeasureTally other) {
        return numerator.length > 0 == other.numerator.length > 0
                && denominator.length > 0 == other.denominator.length > 0
                && tooRecent.length > 0 == other.tooRecent.length > 0
                && measured.size() > 0 == other.measured.size() > 0
                && waiting.size() > 0 == other.waiting.size() > 0;
    }

    /** Takes away row by row; both have the same rows. */
    MeasureTally minus(MeasureTally other) {
        return new MeasureTally(
                minus(numerator, other.numerator),
                minus(denominator, other.denominator),
                minus(tooRecent, other.tooRecent),
                measured.minus(other.measured),
                waiting.minus(other.waiting));
    }

    static long[] minus(long[] all, long[] less) {
        long[] left = all.clone();
        for (int i = 0; i < less.length; i++) {
            if (less[i] > left[i]) {
                throw new IllegalArgumentException("More is taken away than there is: " + less[i] + " of " + left[i]);
            }
            left[i] -= less[i];
        }
        return left;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureTally tally
                && Arrays.equals(numerator, tally.numerator)
                && Arrays.equals(denominator, tally.denominator)
                && Arrays.equals(tooRecent, tally.tooRecent)
                && measured.equals(tally.measured)
                && waiting.equals(tally.waiting);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numerator) + measured.hashCode();
    }
}
