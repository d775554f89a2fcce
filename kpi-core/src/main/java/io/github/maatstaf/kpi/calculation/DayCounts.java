package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts numbers of days by row, exactly: in pages of 64 days that are made when the first of them comes, each day one byte
 * and every 256th in a list; very large numbers of days in a list of their own. The pages lie in large pieces in the order
 * in which they were made, since what is counted together mostly begins together.
 */
final class DayCounts {
    private static final int PAGE_BITS = 6;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 1 << 18;
    private static final int WIDEST = 16;
    private static final int FULL = 256;
    private static final int PIECE_BITS = 13;
    private static final int PIECE = 1 << PIECE_BITS;
    private static final int[] NONE = {};
    /** The list of days that were counted another 256 times. */
    private static final int FULL_ONES = 0;
    /** The list of days beyond the pages. */
    private static final int OTHERS = 1;
    /** How far the pieces are taken; no page begins at 0. */
    private static final int TAKEN = 2;

    private final int pagesOfRow;
    private final int rows;
    private final List<int[]> startOfPage;
    private final byte[][] pieces;
    private final long[][] lists;
    private final int[] sizes;

    DayCounts(int rows) {
        this.rows = rows;
        this.pagesOfRow = Math.min(WIDEST, MOST_PAGES / Math.max(1, rows));
        this.startOfPage = new ArrayList<>(1);
        this.pieces = new byte[(int) ((long) (rows * pagesOfRow + 1) * PAGE >> PIECE_BITS) + 1][];
        this.lists = new long[2][0];
        this.sizes = new int[] {0, 0, PAGE};
    }

    /** Where the page of each row and number begins, or 0; made when something is counted, which it may never be. */
    private int[] starts() {
        if (startOfPage.isEmpty()) {
            startOfPage.add(new int[rows * pagesOfRow]);
        }
        return startOfPage.get(0);
    }

    void add(int row, int day) {
        int number = day >>> PAGE_BITS;
        if (number >= pagesOfRow) {
            append(OTHERS, entry(row, day));
            return;
        }
        int page = row * pagesOfRow + number;
        if (starts()[page] == 0) {
            starts()[page] = newPage();
        }
        count(starts()[page] + (day & PAGE - 1), row, day);
    }

    private void count(int at, int row, int day) {
        byte[] piece = pieces[at >>> PIECE_BITS];
        byte count = (byte) (piece[at & PIECE - 1] + 1);
        piece[at & PIECE - 1] = count;
        if (count == 0) {
            append(FULL_ONES, entry(row, day));
        }
    }

    private int newPage() {
        int start = sizes[TAKEN];
        if (pieces[start >>> PIECE_BITS] == null) {
            pieces[start >>> PIECE_BITS] = new byte[PIECE];
        }
        sizes[TAKEN] += PAGE;
        return start;
    }

    /**
     * Adds the days of some trajectories: what {@link #add} does, without asking the same again each time.
     *
     * @param length how many
     * @param trajectories their places in the block
     * @param places the place of each trajectory of the block
     * @param rowOfPlace the row of each place
     * @param days the days, in the order of the trajectories
     */
    void addAll(int length, int[] trajectories, int[] places, int[] rowOfPlace, int[] days) {
        if (length == 0) {
            return;
        }
        int[] starts = starts();
        int perRow = pagesOfRow;
        for (int n = 0; n < length; n++) {
            int day = days[n];
            int row = rowOfPlace[places[trajectories[n]]];
            int number = day >>> PAGE_BITS;
            int start = number < perRow ? starts[row * perRow + number] : 0;
            if (start == 0) {
                add(row, day);
            } else {
                count(start + (day & PAGE - 1), row, day);
            }
        }
    }

    private void append(int list, long entry) {
        if (lists[list].length == sizes[list]) {
            lists[list] = Arrays.copyOf(lists[list], Math.max(PAGE, 2 * sizes[list]));
        }
        lists[list][sizes[list]++] = entry;
    }

    private static long entry(int row, int day) {
        return (long) row << Integer.SIZE | day;
    }

    /** Whether no day was counted. */
    boolean isEmpty() {
        return sizes[TAKEN] == PAGE && sizes[OTHERS] == 0;
    }

    /** The histograms of some rows together, each. Call it when all has been counted. */
    DayHistogram[] histograms(int[][] ofRows) {
        for (int list = 0; list < lists.length; list++) {
            Arrays.sort(lists[list], 0, sizes[list]);
        }
        DayHistogram[] histograms = new DayHistogram[ofRows.length];
        long[] sums = new long[isEmpty() ? 0 : pagesOfRow << PAGE_BITS];
        for (int i = 0; i < ofRows.length; i++) {
            histograms[i] = isEmpty() ? DayHistogram.EMPTY : histogram(ofRows[i], sums);
        }
        return histograms;
    }

    private DayHistogram histogram(int[] ofRows, long[] sums) {
        int[] starts = starts();
        int used = 0;
        int far = 0;
        for (int row : ofRows) {
            for (int number = pagesOfRow - 1; number >= used; number--) {
                used = starts[row * pagesOfRow + number] == 0 ? used : number + 1;
            }
        }
        Arrays.fill(sums, 0, used << PAGE_BITS, 0);
        for (int row : ofRows) {
            for (int number = 0; number < used; number++) {
                int start = starts[row * pagesOfRow + number];
                int to = number << PAGE_BITS;
                if (start > 0) {
                    byte[] piece = pieces[start >>> PIECE_BITS];
                    int from = start & PIECE - 1;
                    for (int at = 0; at < PAGE; at++) {
                        sums[to + at] += piece[from + at] & FULL - 1;
                    }
                }
            }
            if (sizes[FULL_ONES] > 0) {
                int end = lowerBound(FULL_ONES, entry(row + 1, 0));
                for (int i = lowerBound(FULL_ONES, entry(row, 0)); i < end; i++) {
                    sums[(int) lists[FULL_ONES][i]] += FULL;
                }
            }
            if (sizes[OTHERS] > 0) {
                far += lowerBound(OTHERS, entry(row + 1, 0)) - lowerBound(OTHERS, entry(row, 0));
            }
        }
        return withFarDays(sums, used << PAGE_BITS, far == 0 ? NONE : farDays(ofRows, far));
    }

    private static DayHistogram withFarDays(long[] sums, int used, int[] far) {
        int found = 0;
        for (int day = 0; day < used; day++) {
            found += (int) (-sums[day] >>> Long.SIZE - 1);
        }
        int[] days = new int[found + far.length];
        long[] counts = new long[days.length];
        int size = 0;
        for (int day = 0; day < used && size < found; day++) {
            // written over by the next one if there is none on this day
            days[size] = day;
            counts[size] = sums[day];
            size += (int) (-sums[day] >>> Long.SIZE - 1);
        }
        for (int day : far) {
            if (size == 0 || days[size - 1] != day) {
                days[size++] = day;
            }
            counts[size - 1]++;
        }
        return size == days.length
                ? DayHistogram.of(days, counts)
                : DayHistogram.of(Arrays.copyOf(days, size), Arrays.copyOf(counts, size));
    }

    private int[] farDays(int[] ofRows, int size) {
        int[] far = new int[size];
        int to = 0;
        for (int row : ofRows) {
            int end = lowerBound(OTHERS, entry(row + 1, 0));
            for (int i = lowerBound(OTHERS, entry(row, 0)); i < end; i++) {
                far[to++] = (int) lists[OTHERS][i];
            }
        }
        Arrays.sort(far);
        return far;
    }

    /** The first place in a sorted list whose entry is no smaller. */
    private int lowerBound(int list, long entry) {
        int low = 0;
        int high = sizes[list];
        while (low < high) {
            int middle = low + high >>> 1;
            if (lists[list][middle] < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
