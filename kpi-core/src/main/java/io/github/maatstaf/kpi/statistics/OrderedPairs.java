package io.github.maatstaf.kpi.statistics;

import java.util.Arrays;

/**
 * What the pairs of values in the order of time say: S, the pairs that rise minus those that fall, and how many values
 * are equal to each other.
 *
 * <p>Short rows are compared pair by pair. Long ones are merged, as Knight (1966) does: the pairs that fall are the
 * inversions that sorting undoes, so that the time grows with n log n.
 */
record OrderedPairs(long s, int[] ties) {
    /** Below this size comparing all pairs is faster than merging. */
    private static final int SHORT = 12;

    static OrderedPairs of(double[] values) {
        double[] sorted = values.clone();
        if (sorted.length < SHORT) {
            long s = pairByPair(sorted);
            Arrays.sort(sorted);
            return new OrderedPairs(s, groupsOfEqual(sorted));
        }
        long inversions = sort(sorted);
        int[] ties = groupsOfEqual(sorted);
        return new OrderedPairs(differentPairs(sorted.length, ties) - 2 * inversions, ties);
    }

    private static long pairByPair(double[] values) {
        long s = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += values[later] > values[earlier] ? 1 : values[later] < values[earlier] ? -1 : 0;
            }
        }
        return s;
    }

    private static long differentPairs(long size, int[] ties) {
        long pairs = size * (size - 1) / 2;
        for (long tie : ties) {
            pairs -= tie * (tie - 1) / 2;
        }
        return pairs;
    }

    /** Sorts, and counts the pairs that were in falling order. */
    private static long sort(double[] values) {
        double[] from = values;
        double[] to = new double[values.length];
        long inversions = 0;
        for (int width = 1; width < values.length; width *= 2) {
            for (int start = 0; start < values.length; start += 2 * width) {
                int middle = Math.min(start + width, values.length);
                inversions += merge(from, to, start, middle, Math.min(middle + width, values.length));
            }
            double[] swap = from;
            from = to;
            to = swap;
        }
        if (from != values) {
            System.arraycopy(from, 0, values, 0, values.length);
        }
        return inversions;
    }

    private static long merge(double[] from, double[] to, int start, int middle, int end) {
        long inversions = 0;
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            if (left < middle && (right == end || from[left] <= from[right])) {
                to[i] = from[left++];
            } else {
                inversions += middle - left;
                to[i] = from[right++];
            }
        }
        return inversions;
    }

    private static int[] groupsOfEqual(double[] sorted) {
        int[] sizes = new int[sorted.length / 2];
        int groups = 0;
        for (int start = 0, end; start < sorted.length; start = end) {
            end = start + 1;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            if (end - start > 1) {
                sizes[groups++] = end - start;
            }
        }
        return Arrays.copyOf(sizes, groups);
    }
}
