package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Summary;
import java.util.Arrays;

/** How often each number of days occurred: exact, sparse, and mergeable. */
final class DayHistogram {
    static final DayHistogram EMPTY = new DayHistogram(new int[0], new long[0]);

    private final int[] days;
    private final long[] counts;
    private final long total;

    private DayHistogram(int[] days, long[] counts) {
        this.days = days;
        this.counts = counts;
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        this.total = sum;
    }

    /** Takes over the arrays: ascending days, and how often each occurred, above 0. */
    static DayHistogram of(int[] days, long[] counts) {
        return days.length == 0 ? EMPTY : new DayHistogram(days, counts);
    }

    int[] days() {
        return days;
    }

    long[] counts() {
        return counts;
    }

    long total() {
        return total;
    }

    /** How often a number of days occurred. */
    long count(int day) {
        int at = Arrays.binarySearch(days, day);
        return at < 0 ? 0 : counts[at];
    }

    DayHistogram merge(DayHistogram other) {
        if (other.days.length == 0) {
            return this;
        }
        if (days.length == 0) {
            return other;
        }
        int most = days.length + other.days.length;
        int[] allDays = new int[most];
        long[] sums = new long[most];
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
            sums[size] = Math.addExact(counts[one] & -isMine, other.counts[two] & -isIts);
            size++;
            one += isMine;
            two += isIts;
        }
        int left = days.length - one;
        System.arraycopy(days, one, allDays, size, left);
        System.arraycopy(counts, one, sums, size, left);
        size += left;
        left = other.days.length - two;
        System.arraycopy(other.days, two, allDays, size, left);
        System.arraycopy(other.counts, two, sums, size, left);
        size += left;
        return size == most
                ? new DayHistogram(allDays, sums)
                : new DayHistogram(Arrays.copyOf(allDays, size), Arrays.copyOf(sums, size));
    }

    /** How often each of some ascending days occurred, all of these among them. */
    long[] countsOf(int[] ascending) {
        long[] of = new long[ascending.length];
        int own = 0;
        for (int i = 0; i < of.length && own < days.length; i++) {
            if (days[own] == ascending[i]) {
                of[i] = counts[own++];
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
            long count = counts[i] - other.count(days[i]);
            if (count > 0) {
                left[size] = days[i];
                often[size] = count;
                size++;
            }
        }
        return of(Arrays.copyOf(left, size), Arrays.copyOf(often, size));
    }

    /** All days of either, ascending. */
    int[] union(DayHistogram other) {
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

    /** The number of days at a rank, from 1. */
    int atRank(long rank) {
        long seen = 0;
        for (int i = 0; i < days.length; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return days[i];
            }
        }
        throw new IllegalArgumentException("No rank " + rank + " among " + total);
    }

    /** The percentile by nearest rank, or the mean; there must be at least one. */
    double summary(Summary summary) {
        return summary.isPercentile() ? atRank(nearestRank(summary.percent())) : mean();
    }

    private long nearestRank(int percent) {
        return (Math.multiplyExact(total, (long) percent) + 99) / 100;
    }

    private double mean() {
        long sum = 0;
        for (int i = 0; i < days.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(days[i], counts[i]));
        }
        return (double) sum / total;
    }

    /** Each number of days as often as it occurred. */
    double[] values() {
        double[] values = new double[Math.toIntExact(total)];
        int at = 0;
        for (int i = 0; i < days.length; i++) {
            int next = at + (int) counts[i];
            Arrays.fill(values, at, next, days[i]);
            at = next;
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHistogram histogram
                && Arrays.equals(days, histogram.days)
                && Arrays.equals(counts, histogram.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return total + " on " + days.length + " different numbers of days";
    }
}
