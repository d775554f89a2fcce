package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * Reads the numbers of days of one row after another. Its room is used again for the next row, so that a figure takes no
 * memory of its own.
 */
final class DayCursor {
    private static final int FEWEST = 64;

    private int[] days = new int[FEWEST];
    private long[] counts = new long[FEWEST];
    private int[] sums = new int[0];
    private int size;
    private long total;
    private int at;
    private long seen;

    /** Goes to a row of which nothing was read yet. */
    void clear() {
        size = 0;
        total = 0;
        at = 0;
        seen = 0;
    }

    /** Takes how often the next number of days of the row occurred: above 0. */
    void add(int day, long count) {
        makeRoom(1);
        days[size] = day;
        counts[size] = count;
        size++;
        total = Math.addExact(total, count);
    }

    /** Takes numbers of days that follow, and how often each occurred: above 0. */
    void addAll(int[] following, int[] often) {
        makeRoom(following.length);
        System.arraycopy(following, 0, days, size, following.length);
        long sum = total;
        for (int i = 0; i < often.length; i++) {
            counts[size + i] = often[i];
            sum += often[i];
        }
        total = sum;
        size += following.length;
    }

    /** Zeroes, in which to add up how often each number of days from 0 on occurred. */
    int[] zeroes(int width) {
        if (sums.length < width) {
            sums = new int[width];
        } else {
            Arrays.fill(sums, 0, width, 0);
        }
        return sums;
    }

    /** Takes what was added up in the zeroes. */
    void addSums(int width) {
        makeRoom(width);
        int to = size;
        for (int day = 0; day < width; day++) {
            // written over by the next one if there is none on this day
            days[to] = day;
            counts[to] = sums[day];
            total += sums[day];
            to += -sums[day] >>> Integer.SIZE - 1;
        }
        size = to;
    }

    private void makeRoom(int more) {
        if (size + more > days.length) {
            int room = Math.max(2 * days.length, size + more);
            days = Arrays.copyOf(days, room);
            counts = Arrays.copyOf(counts, room);
        }
    }

    /** The row, to keep. */
    DayHistogram histogram() {
        return DayHistogram.of(Arrays.copyOf(days, size), Arrays.copyOf(counts, size));
    }

    /** How many different numbers of days there are. */
    int size() {
        return size;
    }

    /** One of the numbers of days, in ascending order; after the last the largest number there is. */
    int day(int i) {
        return i < size ? days[i] : Integer.MAX_VALUE;
    }

    /** How often it occurred. */
    long count(int i) {
        return counts[i];
    }

    /** How often they occurred together. */
    long total() {
        return total;
    }

    /** The number of days at a rank, from 1; fastest in ascending order, since it reads on from the last one. */
    int atRank(long rank) {
        if (rank > total) {
            throw new IllegalArgumentException("No rank " + rank + " among " + total);
        }
        if (rank <= seen) {
            at = 0;
            seen = 0;
        }
        while (seen + counts[at] < rank) {
            seen += counts[at];
            at++;
        }
        return days[at];
    }

    /** The rank of a percentile. */
    long nearestRank(int percent) {
        return (Math.multiplyExact(total, (long) percent) + 99) / 100;
    }

    /** The mean of all; there must be at least one. */
    double mean() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(days[i], counts[i]));
        }
        return (double) sum / total;
    }

    /** Each number of days as often as it occurred. */
    double[] values() {
        double[] values = new double[Math.toIntExact(total)];
        int from = 0;
        for (int i = 0; i < size; i++) {
            int to = from + (int) counts[i];
            Arrays.fill(values, from, to, days[i]);
            from = to;
        }
        return values;
    }
}
