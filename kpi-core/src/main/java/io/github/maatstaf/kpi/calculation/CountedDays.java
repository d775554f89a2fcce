package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/** Days as they were counted in a pass, of rows that add up to strata and periods. */
final class CountedDays extends DayHistograms {
    private static final int FULL = 256;

    private final byte[] table;
    private final int width;
    private final SortedDays fullOnes;
    private final SortedDays others;
    private final int firstRow;
    private final int[] rows;

    /**
     * Takes over the arrays.
     *
     * @param table for each row, one after another, how often each number of days occurred, less all times 256
     * @param width how many numbers of days there are of each row
     * @param fullOnes the days of which there are another 256
     * @param others the days beyond the table
     * @param firstRow the row that counts as the first
     * @param rows for each stratum and period the first of the rows that add up to it, and the one after the last of them
     */
    CountedDays(byte[] table, int width, SortedDays fullOnes, SortedDays others, int firstRow, int[] rows) {
        this.table = table;
        this.width = width;
        this.fullOnes = fullOnes;
        this.others = others;
        this.firstRow = firstRow;
        this.rows = rows;
    }

    @Override
    int size() {
        return rows.length / 2;
    }

    @Override
    void read(int row, DayCursor days) {
        int from = firstRow + rows[2 * row];
        int to = firstRow + rows[2 * row + 1];
        days.clear();
        addUp(from, to, days.zeroes(width));
        days.addSums(width);
        if (others.start(from) < others.start(to)) {
            addOthers(others.start(from), others.start(to), days);
        }
    }

    private void addUp(int fromRow, int toRow, int[] sums) {
        for (int row = fromRow; row < toRow; row++) {
            int at = row * width;
            for (int day = 0; day < width; day++) {
                sums[day] += table[at + day] & FULL - 1;
            }
        }
        int end = fullOnes.start(toRow);
        for (int i = fullOnes.start(fromRow); i < end; i++) {
            sums[fullOnes.day(i)] += FULL;
        }
    }

    private void addOthers(int from, int to, DayCursor days) {
        int[] beyond = new int[to - from];
        for (int i = 0; i < beyond.length; i++) {
            beyond[i] = others.day(from + i);
        }
        Arrays.sort(beyond);
        for (int at = 0, next = 0; at < beyond.length; at = next) {
            while (next < beyond.length && beyond[next] == beyond[at]) {
                next++;
            }
            days.add(beyond[at], next - at);
        }
    }
}
