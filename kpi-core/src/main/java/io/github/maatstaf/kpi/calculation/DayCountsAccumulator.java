package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * Counts numbers of days by cell and period: small numbers in a dense table, which most of them are, the others in a
 * list.
 */
final class DayCountsAccumulator {
    private static final int BUDGET = 1 << 20;
    private static final int WIDEST = 512;

    private final int width;
    private final int[] dense;
    private long[] others;
    private int otherCount;

    DayCountsAccumulator(int rows) {
        this.width = Math.min(WIDEST, BUDGET / Math.max(1, rows));
        this.dense = new int[rows * width];
        this.others = new long[16];
    }

    void add(int row, int days) {
        if (days < width) {
            dense[row * width + days]++;
        } else {
            if (otherCount == others.length) {
                others = Arrays.copyOf(others, otherCount * 2);
            }
            others[otherCount] = (long) row << 32 | days;
            otherCount++;
        }
    }

    /** The histogram of some rows together. Call {@link #sortOthers()} first. */
    DayHistogram histogram(int[] rows) {
        long[] sums = new long[width];
        for (int row : rows) {
            for (int day = 0; day < width; day++) {
                sums[day] += dense[row * width + day];
            }
        }
        int[] far = farDays(rows);
        int[] days = new int[width + far.length];
        long[] counts = new long[days.length];
        int size = 0;
        for (int day = 0; day < width; day++) {
            if (sums[day] > 0) {
                days[size] = day;
                counts[size] = sums[day];
                size++;
            }
        }
        for (int day : far) {
            if (size == 0 || days[size - 1] != day) {
                days[size] = day;
                size++;
            }
            counts[size - 1]++;
        }
        return DayHistogram.of(Arrays.copyOf(days, size), Arrays.copyOf(counts, size));
    }

    void sortOthers() {
        Arrays.sort(others, 0, otherCount);
    }

    private int[] farDays(int[] rows) {
        int[] far = new int[0];
        for (int row : rows) {
            int from = lowerBound((long) row << 32);
            int to = lowerBound((long) row + 1 << 32);
            if (from < to) {
                int size = far.length;
                far = Arrays.copyOf(far, size + to - from);
                for (int i = from; i < to; i++) {
                    far[size + i - from] = (int) others[i];
                }
            }
        }
        Arrays.sort(far);
        return far;
    }

    private int lowerBound(long key) {
        int low = 0;
        int high = otherCount;
        while (low < high) {
            int middle = low + high >>> 1;
            if (others[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
