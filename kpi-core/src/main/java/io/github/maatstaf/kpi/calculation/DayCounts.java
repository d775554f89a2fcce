package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;
import java.util.List;

/**
 * Counts numbers of days by row, exactly: in a table of bytes, each row as wide as most days ask for, where each count of 256
 * goes to a list; what lies beyond the table to another list. The table is made, and made wider, when there are enough in that
 * list to be worth it. The first rows take what is not to be counted, so that counting has nothing to decide.
 */
final class DayCounts {
    private static final int BAND_BITS = 4;
    private static final int BAND = 1 << BAND_BITS;
    private static final int MOST_BANDS = 64;
    private static final int MOST_BYTES = 1 << 24;
    /** How many bytes of a table one entry of a list is worth: where there are fewer entries, a list takes less time to add up. */
    private static final int WORTH = 256;
    /** Of how many entries one may stay outside. */
    private static final int OUTSIDE = 64;

    private static final int FEWEST = 64;
    /** The list of days that were counted another 256 times. */
    private static final int FULL_ONES = 0;
    /** The list of days beyond the table. */
    private static final int OTHERS = 1;
    /** How many days wide the table is. */
    private static final int WIDTH = 2;
    /** With how many days beyond the table it is looked at next whether a wider one is worth it. */
    private static final int WIDEN_AT = 3;

    private final int spare;
    private final int rows;
    private final int[] rowOfColumn;
    private final RowsOfCells[] rowOfCell;
    private final byte[][] table;
    private final int[] startOfColumn;
    private final RowsOfCells[] startOfCell;
    private final long[][] lists;
    private final int[] sizes;

    /**
     * Counts of nothing yet.
     *
     * @param spare how many rows there are for what is not to be counted: the first ones
     * @param rows how many there are in all
     * @param rowOfColumn the row of each column, to which those of the cells are added
     * @param rowOfCell the rows of the cells, by one or more stratifiers
     */
    DayCounts(int spare, int rows, int[] rowOfColumn, List<RowsOfCells> rowOfCell) {
        this.spare = spare;
        this.rows = rows;
        this.rowOfColumn = rowOfColumn;
        this.rowOfCell = rowOfCell.toArray(RowsOfCells[]::new);
        this.table = new byte[1][0];
        this.startOfColumn = rowOfColumn.clone();
        this.startOfCell = this.rowOfCell.clone();
        this.lists = new long[2][0];
        this.sizes = new int[WIDEN_AT + 1];
        sizes[WIDEN_AT] = FEWEST;
    }

    void add(int row, int day) {
        if (sizes[OTHERS] >= sizes[WIDEN_AT]) {
            widen();
        }
        if (day < sizes[WIDTH]) {
            count(row, day);
        } else {
            addBeyond(row, day);
        }
    }

    private void addBeyond(int row, int day) {
        if (row >= spare) {
            append(OTHERS, SortedDays.entry(row, day));
        }
    }

    private void count(int row, int day) {
        int at = row * sizes[WIDTH] + day;
        table[0][at]++;
        if (table[0][at] == 0) {
            addFull(at);
        }
    }

    private void addFull(int at) {
        int row = at / sizes[WIDTH];
        if (row >= spare) {
            append(FULL_ONES, SortedDays.entry(row, at % sizes[WIDTH]));
        }
    }

    /**
     * Adds the days of the trajectories of a block, each to the rows of its column and its cell: what {@link #add} does,
     * without asking the same again each time.
     *
     * @param length how many
     * @param days the days of each, {@linkplain #orSmall small} where they do not count
     * @param columns the column of each
     * @param places room for as many numbers
     */
    void addAll(int length, int[] days, int[] columns, int[] places) {
        if (sizes[OTHERS] >= sizes[WIDEN_AT]) {
            widen();
        }
        if (sizes[WIDTH] == 0) {
            for (int i = 0; i < length; i++) {
                addBeyond(i, columns, days);
            }
            return;
        }
        findPlaces(length, days, columns, places);
        for (RowsOfCells starting : startOfCell) {
            if (starting.areTwo()) {
                countTwo(length, places, starting.cells(), starting.rows());
            } else {
                countOne(length, places, starting.cells(), starting.rows());
            }
        }
    }

    /** The place of each by its column and days; of days beyond the table one that does not count. */
    private void findPlaces(int length, int[] days, int[] columns, int[] places) {
        int[] starts = startOfColumn;
        int width = sizes[WIDTH];
        for (int i = 0; i < length; i++) {
            int day = days[i];
            places[i] = starts[columns[i]] + day;
            if (day >= width) {
                addBeyond(i, columns, days);
                places[i] = 0;
            }
        }
    }

    private void addBeyond(int i, int[] columns, int[] days) {
        int row = rowOfColumn[columns[i]];
        for (RowsOfCells adding : rowOfCell) {
            addBeyond(row + adding.first(i), days[i]);
            if (adding.areTwo()) {
                addBeyond(row + adding.second(i), days[i]);
            }
        }
    }

    private void countOne(int length, int[] places, int[] cells, long[] starts) {
        byte[] bytes = table[0];
        for (int i = 0; i < length; i++) {
            int at = places[i] + (int) starts[cells[i]];
            int count = bytes[at] + 1;
            bytes[at] = (byte) count;
            if (count == 0) {
                addFull(at);
            }
        }
    }

    /** As few arrays as may be: what does not fit in the processor's registers costs more than what is done with it. */
    private void countTwo(int length, int[] places, int[] cells, long[] starts) {
        byte[] bytes = table[0];
        for (int i = 0; i < length; i++) {
            long both = starts[cells[i]];
            int one = places[i] + (int) both;
            int other = places[i] + (int) (both >>> Integer.SIZE);
            int count = bytes[one] + 1;
            bytes[one] = (byte) count;
            int otherCount = bytes[other] + 1;
            bytes[other] = (byte) otherCount;
            if (count == 0 | otherCount == 0) {
                addFull(one, other);
            }
        }
    }

    private void addFull(int one, int other) {
        if (table[0][one] == 0) {
            addFull(one);
        }
        if (table[0][other] == 0) {
            addFull(other);
        }
    }

    /** The days of a trajectory; of one that does not count only so many that they do not always go to the same place. */
    static int orSmall(int days, int valid) {
        return days & (valid | BAND - 1);
    }

    private void append(int list, long entry) {
        if (lists[list].length == sizes[list]) {
            lists[list] = Arrays.copyOf(lists[list], Math.max(FEWEST, 2 * sizes[list]));
        }
        lists[list][sizes[list]++] = entry;
    }

    /** Makes the table as wide as nearly all that lie beyond it ask for, if they are worth it. */
    private void widen() {
        int width = width();
        if (width > sizes[WIDTH] && (long) width * rows <= (long) WORTH * sizes[OTHERS]) {
            widen(width);
        }
        sizes[WIDEN_AT] = sizes[OTHERS] + sizes[OTHERS] / 4 + FEWEST;
    }

    private void widen(int width) {
        byte[] wider = new byte[width * rows];
        for (int row = spare; row < rows; row++) {
            System.arraycopy(table[0], row * sizes[WIDTH], wider, row * width, sizes[WIDTH]);
        }
        table[0] = wider;
        sizes[WIDTH] = width;
        Arrays.setAll(startOfColumn, column -> rowOfColumn[column] * width);
        Arrays.setAll(startOfCell, n -> rowOfCell[n].times(width));
        int beyond = sizes[OTHERS];
        sizes[OTHERS] = 0;
        for (int i = 0; i < beyond; i++) {
            long entry = lists[OTHERS][i];
            if (SortedDays.day(entry) < width) {
                count(SortedDays.row(entry), SortedDays.day(entry));
            } else {
                append(OTHERS, entry);
            }
        }
    }

    private int width() {
        int most = Math.min(MOST_BANDS, MOST_BYTES / BAND / rows);
        int[] inBand = new int[most];
        int left = 0;
        for (int i = 0; i < sizes[OTHERS]; i++) {
            int band = SortedDays.day(lists[OTHERS][i]) >>> BAND_BITS;
            if (band < most) {
                inBand[band]++;
                left++;
            }
        }
        int bands = 0;
        for (int outside = left / OUTSIDE; left > outside; bands++) {
            left -= inBand[bands];
        }
        return bands << BAND_BITS;
    }

    /** Whether nothing was counted. */
    boolean isEmpty() {
        return sizes[WIDTH] == 0 && sizes[OTHERS] == 0;
    }

    /**
     * The days of rows that add up. Call it when all has been counted.
     *
     * @param ofRows of each the first row, and the one after the last
     * @param firstRow the row from which they are counted
     */
    CountedDays days(int[] ofRows, int firstRow) {
        return CountedDays.of(table[0], sizes[WIDTH], sorted(FULL_ONES), sorted(OTHERS), firstRow, ofRows);
    }

    private SortedDays sorted(int list) {
        return SortedDays.of(lists[list], sizes[list]);
    }
}
