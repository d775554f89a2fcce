package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/** How often each number of days occurred: exact, sparse, and mergeable. */
final class DayHistogram {
    static final DayHistogram EMPTY = new DayHistogram(new int[0], new int[0], new long[0]);

    private static final long[] NONE_LARGE = {};

    private final int[] days;
    private final int[] small;
    private final long[] large;
    private final long total;

    /** The counts are either small or large: nearly always small, which takes half the memory. */
    private DayHistogram(int[] days, int[] small, long[] large) {
        this.days = days;
        this.small = small;
        this.large = large;
        long sum = 0;
        for (int i = 0; i < days.length; i++) {
            sum = Math.addExact(sum, at(i));
        }
        this.total = sum;
    }

    /** Takes over the days, ascending, with how often each occurred, above 0. */
    static DayHistogram of(int[] days, long[] counts) {
        int[] small = new int[counts.length];
        for (int i = 0; i < small.length; i++) {
            if (counts[i] > Integer.MAX_VALUE) {
                return new DayHistogram(days, new int[0], counts);
            }
            small[i] = (int) counts[i];
        }
        return ofSmall(days, small);
    }

    /** Takes over the arrays: ascending days, and how often each occurred, above 0. */
    static DayHistogram ofSmall(int[] days, int[] counts) {
        return days.length == 0 ? EMPTY : new DayHistogram(days, counts, NONE_LARGE);
    }

    private long at(int i) {
        return large.length == 0 ? small[i] : large[i];
    }

    int[] days() {
        return days;
    }

    /** How often each of the days occurred. */
    long[] counts() {
        return countsOf(days);
    }

    long total() {
        return total;
    }

    /** How often a number of days occurred. */
    long count(int day) {
        int at = Arrays.binarySearch(days, day);
        return at < 0 ? 0 : at(at);
    }

    DayHistogram merge(DayHistogram other) {
        if (other.days.length == 0) {
            return this;
        }
        if (days.length == 0) {
            return other;
        }
        if (Math.addExact(total, other.total) > Integer.MAX_VALUE) {
            int[] allDays = union(other);
            long[] sums = countsOf(allDays);
            long[] others = other.countsOf(allDays);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += others[i];
            }
            return of(allDays, sums);
        }
        return mergeSmall(other);
    }

    private DayHistogram mergeSmall(DayHistogram other) {
        int most = days.length + other.days.length;
        int[] allDays = new int[most];
        int[] sums = new int[most];
        int size = 0;
        int one = 0;
        int two = 0;
        while (one < days.length && two < other.days.length) {
            // which of the two comes first is a matter of chance: nothing is decided by it
            int mine = days[one];
            int its = other.days[two];
            int isMine = mine <= its ? 1 : 0;
            int isIts = its <= mine ? 1 : 0;
            allDays[size] = Math.min(mine, its);
            sums[size] = (small[one] & -isMine) + (other.small[two] & -isIts);
            size++;
            one += isMine;
            two += isIts;
        }
        int left = days.length - one;
        System.arraycopy(days, one, allDays, size, left);
        System.arraycopy(small, one, sums, size, left);
        size += left;
        left = other.days.length - two;
        System.arraycopy(other.days, two, allDays, size, left);
        System.arraycopy(other.small, two, sums, size, left);
        size += left;
        return size == most ? ofSmall(allDays, sums) : ofSmall(Arrays.copyOf(allDays, size), Arrays.copyOf(sums, size));
    }

    /** How often each of some ascending days occurred, all of these among them. */
    long[] countsOf(int[] ascending) {
        long[] of = new long[ascending.length];
        int own = 0;
        for (int i = 0; i < of.length && own < days.length; i++) {
            if (days[own] == ascending[i]) {
                of[i] = at(own++);
            }
        }
        return of;
    }

    /** These days less others that are among them. */
    DayHistogram without(DayHistogram other) {
        if (other.days.length == 0) {
            return this;
        }
        int[] left = new int[days.length];
        long[] often = new long[days.length];
        int size = 0;
        for (int i = 0; i < days.length; i++) {
            long count = at(i) - other.count(days[i]);
            if (count > 0) {
                left[size] = days[i];
                often[size] = count;
                size++;
            }
        }
        return of(Arrays.copyOf(left, size), Arrays.copyOf(often, size));
    }

    /** All days of either, ascending. */
    private int[] union(DayHistogram other) {
        int[] both = new int[days.length + other.days.length];
        int size = 0;
        int one = 0;
        int two = 0;
        while (one < days.length || two < other.days.length) {
            int mine = one < days.length ? days[one] : Integer.MAX_VALUE;
            int its = two < other.days.length ? other.days[two] : Integer.MAX_VALUE;
            both[size++] = Math.min(mine, its);
            one += mine <= its ? 1 : 0;
            two += its <= mine ? 1 : 0;
        }
        return size == both.length ? both : Arrays.copyOf(both, size);
    }

    /** Lets someone read these days. */
    void addTo(DayCursor cursor) {
        if (large.length == 0) {
            cursor.addAll(days, small);
            return;
        }
        for (int i = 0; i < days.length; i++) {
            cursor.add(days[i], at(i));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHistogram histogram
                && Arrays.equals(days, histogram.days)
                && Arrays.equals(small, histogram.small)
                && Arrays.equals(large, histogram.large);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(small) + Arrays.hashCode(large);
    }

    @Override
    public String toString() {
        return total + " on " + days.length + " different numbers of days";
    }
}
