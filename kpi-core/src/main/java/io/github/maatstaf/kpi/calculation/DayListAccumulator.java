package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/** Numbers of days by row, collected one by one and made into histograms at the end. */
final class DayListAccumulator {
    private final int rows;
    private long[] entries = new long[64];
    private int size;

    DayListAccumulator(int rows) {
        this.rows = rows;
    }

    void add(int row, int days) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size] = (long) row << 32 | days;
        size++;
    }

    DayHistograms histograms() {
        Arrays.sort(entries, 0, size);
        DayHistogram[] histograms = new DayHistogram[rows];
        Arrays.fill(histograms, DayHistogram.EMPTY);
        int from = 0;
        while (from < size) {
            int row = (int) (entries[from] >>> 32);
            int to = from;
            while (to < size && (int) (entries[to] >>> 32) == row) {
                to++;
            }
            histograms[row] = histogram(from, to);
            from = to;
        }
        return DayHistograms.of(histograms);
    }

    private DayHistogram histogram(int from, int to) {
        int[] days = new int[to - from];
        long[] counts = new long[to - from];
        int different = 0;
        for (int i = from; i < to; i++) {
            int day = (int) entries[i];
            if (different == 0 || days[different - 1] != day) {
                days[different] = day;
                different++;
            }
            counts[different - 1]++;
        }
        return DayHistogram.of(Arrays.copyOf(days, different), Arrays.copyOf(counts, different));
    }
}
