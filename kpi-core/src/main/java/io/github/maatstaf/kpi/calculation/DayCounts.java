package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * Counts numbers of days by row, exactly: in pages of 64 days that are made when the first of them comes, each day one byte
 * and every 256th in a list; very large numbers of days in a list of their own.
 */
final class DayCounts {
    private static final int PAGE_BITS = 6;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 1 << 18;
    private static final int WIDEST = 16;
    private static final int FULL = 256;
    private static final int[] NONE = {};
    /** The list of days that were counted another 256 times. */
    private static final int FULL_ONES = 0;
    /** The list of days beyond the pages. */
    private static final int OTHERS = 1;

    private final int pagesOfRow;
    private final byte[][] pages;
    private final long[][] lists;
    private final int[] sizes;
    private final long[] sums;

    DayCounts(int rows) {
        this.pagesOfRow = Math.min(WIDEST, MOST_PAGES / Math.max(1, rows));
        this.pages = new byte[rows * pagesOfRow][];
        this.lists = new long[2][0];
        this.sizes = new int[2];
        this.sums = new long[rows == 0 ? 0 : pagesOfRow << PAGE_BITS];
    }

    void add(int row, int day) {
        int number = day >>> PAGE_BITS;
        if (number >= pagesOfRow) {
            append(OTHERS, entry(row, day));
            return;
        }
        byte[] page = pages[row * pagesOfRow + number];
        if (page == null) {
            page = new byte[PAGE];
            pages[row * pagesOfRow + number] = page;
        }
        int at = day & PAGE - 1;
        byte count = (byte) (page[at] + 1);
        page[at] = count;
        if (count == 0) {
            append(FULL_ONES, entry(row, day));
        }
    }

    /** Adds many at once: what {@link #add} does, without asking the same again each time. */
    void addAll(int length, int[] rows, int[] days) {
        byte[][] all = pages;
        int perRow = pagesOfRow;
        for (int n = 0; n < length; n++) {
            int day = days[n];
            int number = day >>> PAGE_BITS;
            byte[] page = number < perRow ? all[rows[n] * perRow + number] : null;
            if (page == null) {
                add(rows[n], day);
                continue;
            }
            byte count = (byte) (page[day & PAGE - 1] + 1);
            page[day & PAGE - 1] = count;
            if (count == 0) {
                append(FULL_ONES, entry(rows[n], day));
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

    /** Call it when all has been counted, before the first histogram is asked for. */
    void sort() {
        for (int list = 0; list < lists.length; list++) {
            Arrays.sort(lists[list], 0, sizes[list]);
        }
    }

    /** The histogram of some rows together. */
    DayHistogram histogram(int[] ofRows) {
        int used = 0;
        int far = 0;
        for (int row : ofRows) {
            for (int number = pagesOfRow - 1; number >= used; number--) {
                used = pages[row * pagesOfRow + number] == null ? used : number + 1;
            }
        }
        Arrays.fill(sums, 0, used << PAGE_BITS, 0);
        for (int row : ofRows) {
            for (int number = 0; number < used; number++) {
                byte[] page = pages[row * pagesOfRow + number];
                for (int at = 0; page != null && at < PAGE; at++) {
                    sums[number << PAGE_BITS | at] += page[at] & FULL - 1;
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
        return withFarDays(used << PAGE_BITS, far == 0 ? NONE : farDays(ofRows, far));
    }

    private DayHistogram withFarDays(int used, int[] far) {
        int found = 0;
        for (int day = 0; day < used; day++) {
            found += sums[day] > 0 ? 1 : 0;
        }
        int[] days = new int[found + far.length];
        long[] counts = new long[days.length];
        int size = 0;
        for (int day = 0; day < used; day++) {
            if (sums[day] > 0) {
                days[size] = day;
                counts[size++] = sums[day];
            }
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
