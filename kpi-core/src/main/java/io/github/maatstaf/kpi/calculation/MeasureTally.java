package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * What was counted of one measure: for each stratum and period a numerator, a denominator, a number too recent, and days
 * where there are days. What a measure does not have is an empty array.
 */
record MeasureTally(
        long[] numerator, long[] denominator, long[] tooRecent, DayHistogram[] measured, DayHistogram[] waiting) {

    private static final long[] NO_COUNTS = {};
    private static final DayHistogram[] NO_DAYS = {};

    /** Of a measure that is not counted yet. */
    static final MeasureTally NONE = new MeasureTally(NO_COUNTS, NO_COUNTS, NO_COUNTS, NO_DAYS, NO_DAYS);

    static MeasureTally ofCounts(long[] numerator, long[] denominator, long[] tooRecent) {
        return new MeasureTally(numerator, denominator, tooRecent, NO_DAYS, NO_DAYS);
    }

    static MeasureTally ofDays(DayHistogram[] measured, DayHistogram[] waiting) {
        return new MeasureTally(NO_COUNTS, NO_COUNTS, NO_COUNTS, measured, waiting);
    }

    /** Days of those who came to the end, and how many were not followed long enough. */
    static MeasureTally ofDays(DayHistogram[] measured, long[] tooRecent) {
        return new MeasureTally(NO_COUNTS, NO_COUNTS, tooRecent, measured, NO_DAYS);
    }

    static long[] none() {
        return NO_COUNTS;
    }

    static DayHistogram[] noDays() {
        return NO_DAYS;
    }

    /** The same counts in another table: where each row goes, -1 for nowhere. */
    MeasureTally movedTo(int[] rows, int size) {
        return new MeasureTally(
                moved(numerator, rows, size),
                moved(denominator, rows, size),
                moved(tooRecent, rows, size),
                moved(measured, rows, size),
                moved(waiting, rows, size));
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

    private static DayHistogram[] moved(DayHistogram[] days, int[] rows, int size) {
        DayHistogram[] moved = new DayHistogram[days.length == 0 ? 0 : size];
        Arrays.fill(moved, DayHistogram.EMPTY);
        for (int i = 0; i < days.length; i++) {
            if (rows[i] >= 0) {
                moved[rows[i]] = days[i];
            }
        }
        return moved;
    }

    /** Adds row by row; both have the same rows, and the days measured were added already. */
    MeasureTally plus(MeasureTally other, DayHistogram[] measuredOfBoth) {
        return new MeasureTally(
                plus(numerator, other.numerator),
                plus(denominator, other.denominator),
                plus(tooRecent, other.tooRecent),
                measuredOfBoth,
                plus(waiting, other.waiting));
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

    static DayHistogram[] plus(DayHistogram[] one, DayHistogram[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        DayHistogram[] sums = new DayHistogram[one.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = one[i].merge(other[i]);
        }
        return sums;
    }

    /** Whether it has counts and days where another has them. */
    boolean hasShapeOf(MeasureTally other) {
        return numerator.length > 0 == other.numerator.length > 0
                && denominator.length > 0 == other.denominator.length > 0
                && tooRecent.length > 0 == other.tooRecent.length > 0
                && measured.length > 0 == other.measured.length > 0
                && waiting.length > 0 == other.waiting.length > 0;
    }

    /** Takes away row by row; both have the same rows. */
    MeasureTally minus(MeasureTally other) {
        return new MeasureTally(
                minus(numerator, other.numerator),
                minus(denominator, other.denominator),
                minus(tooRecent, other.tooRecent),
                minus(measured, other.measured),
                minus(waiting, other.waiting));
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

    private static DayHistogram[] minus(DayHistogram[] all, DayHistogram[] less) {
        DayHistogram[] left = all.clone();
        for (int i = 0; i < less.length; i++) {
            DayHistogram kept = left[i].without(less[i]);
            if (kept.total() + less[i].total() != left[i].total()) {
                throw new IllegalArgumentException("Days are taken away that are not there");
            }
            left[i] = kept;
        }
        return left;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureTally tally
                && Arrays.equals(numerator, tally.numerator)
                && Arrays.equals(denominator, tally.denominator)
                && Arrays.equals(tooRecent, tally.tooRecent)
                && Arrays.equals(measured, tally.measured)
                && Arrays.equals(waiting, tally.waiting);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numerator) + Arrays.hashCode(measured);
    }
}
