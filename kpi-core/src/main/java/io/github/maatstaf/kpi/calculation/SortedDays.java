package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/** Numbers of days of some rows, one by one, in ascending order of rows and then of days. */
final class SortedDays {
    private final long[] entries;
    private final int size;

    private SortedDays(long[] entries, int size) {
        this.entries = entries;
        this.size = size;
    }

    /** Takes over the first entries of an array, and sorts them. */
    static SortedDays of(long[] entries, int size) {
        Arrays.sort(entries, 0, size);
        return new SortedDays(entries, size);
    }

    /** A number of days of a row. */
    static long entry(int row, int day) {
        return (long) row << Integer.SIZE | day;
    }

    static int row(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    static int day(long entry) {
        return (int) entry;
    }

    /** The number of days at a place. */
    int day(int place) {
        return day(entries[place]);
    }

    /** The place where a row begins. */
    int start(int row) {
        long first = entry(row, 0);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (entries[middle] < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
