package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/** Days as they were counted in a pass, of rows that add up to strata and periods. */
final class CountedDays extends DayHistograms {
    private static final int FULL = 256;

    private final byte[] table;
    private final int width;
    private final long[] fullOnes;
    private final long[] others;
    private final int firstRow;
    private final int[][] rows;

    /**
     * Takes over the arrays.
     *
     * @param table for each row, one after another, how often each number of days occurred, less all times 256
     * @param width how many numbers of days there are of each row
     * @param fullOnes in ascending order the row and the days of which there are another 256
     * @param others in ascending order the row and the days beyond the table
     * @param firstRow the row that counts as the first
     * @param rows for each stratum and period the rows that add up to it
     */
    CountedDays(byte[] table, int width, long[] fullOnes, long[] others, int firstRow, int[][] rows) {
        this.table = table;
        this.width = width;
        this.fullOnes = fullOnes;
        this.others = others;
        this.firstRow = firstRow;
        this.rows = rows;
    }

    /** A number of days of a row, as it is told in lists. */
    static long entry(int row, int day) {
        return (long) row << Integer.SIZE | day;
    }

    static int row(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    static int day(long entry) {
        return (int) entry;
    }

    @Override
    int size() {
        return rows.length;
    }

    @Override
    void read(int row, DayCursor days) {
        days.clear();
        int[] sums = days.zeroes(width);
        int beyond = 0;
        for (int given : rows[row]) {
            addTo(sums, firstRow + given);
            beyond += others.length == 0 ? 0 : end(others, firstRow + given) - start(others, firstRow + given);
        }
        days.addSums(width);
        if (beyond > 0) {
            addBeyond(rows[row], new int[beyond], days);
        }
    }

    private void addTo(int[] sums, int row) {
        int from = row * width;
        for (int day = 0; day < width; day++) {
            sums[day] += table[from + day] & FULL - 1;
        }
        if (fullOnes.length > 0) {
            int end = end(fullOnes, row);
            for (int i = start(fullOnes, row); i < end; i++) {
                sums[day(fullOnes[i])] += FULL;
            }
        }
    }

    private void addBeyond(int[] ofRows, int[] beyond, DayCursor days) {
        int size = 0;
        for (int given : ofRows) {
            int end = end(others, firstRow + given);
            for (int i = start(others, firstRow + given); i < end; i++) {
                beyond[size++] = day(others[i]);
            }
        }
        Arrays.sort(beyond);
        for (int from = 0, to = 0; from < size; from = to) {
            while (to < size && beyond[to] == beyond[from]) {
                to++;
            }
            days.add(beyond[from], to - from);
        }
    }

    /** Where the entries of a row begin in a list. */
    private static int start(long[] list, int row) {
        long first = entry(row, 0);
        int low = 0;
        int high = list.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (list[middle] < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int end(long[] list, int row) {
        return start(list, row + 1);
    }
}
