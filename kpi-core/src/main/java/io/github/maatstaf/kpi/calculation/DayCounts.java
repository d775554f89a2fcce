package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * Counts numbers of days by row, exactly: in a table of bytes, each row as wide as most days ask for, where each count of 256
 * goes to a list; what lies beyond the table to another list. The table is made, and made wider, when there are enough in that
 * list to be worth it. One row more than was asked for takes what is not to be counted, so that counting has nothing to
 * decide.
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

    private static final int FULL = 256;
    private static final int FEWEST = 64;
    private static final int[] NONE = {};
    /** The list of days that were counted another 256 times. */
    private static final int FULL_ONES = 0;
    /** The list of days beyond the table. */
    private static final int OTHERS = 1;
    /** How many days wide the table is. */
    private static final int WIDTH = 2;

    private final int rows;
    private final byte[][] table;
    private final long[][] lists;
    private final int[] sizes;
    private final int[] special;

    DayCounts(int rows) {
        this.rows = rows;
        this.table = new byte[1][0];
        this.lists = new long[2][0];
        this.sizes = new int[WIDTH + 1];
        this.special = new int[rows == 0 ? 0 : TrajectoryBlock.SIZE];
    }

    void add(int row, int day) {
        if (day < sizes[WIDTH]) {
            count(row, day);
        } else if (row < rows) {
            addBeyond(row, day);
        }
    }

    private void addBeyond(int row, int day) {
        if (lists[OTHERS].length == sizes[OTHERS]) {
            widen();
        }
        if (day < sizes[WIDTH]) {
            count(row, day);
        } else {
            append(OTHERS, entry(row, day));
        }
    }

    private void count(int row, int day) {
        int at = row * sizes[WIDTH] + day;
        table[0][at]++;
        if (table[0][at] == 0) {
            addFull(row, day);
        }
    }

    private void addFull(int row, int day) {
        if (row < rows) {
            append(FULL_ONES, entry(row, day));
        }
    }

    /**
     * Adds the days of the trajectories of a block: what {@link #add} does, without asking the same again each time.
     *
     * @param length how many
     * @param valid for each trajectory all bits set if it counts, else none
     * @param places the place of each
     * @param rowOfPlace the row of each place, that of place 0 at 1; at 0 the one of what is not to be counted
     * @param days the days, {@linkplain #orSmall small} where they do not count
     */
    void addAll(int length, int[] valid, int[] places, int[] rowOfPlace, int[] days) {
        byte[] bytes = table[0];
        int width = sizes[WIDTH];
        int[] left = special;
        int found = 0;
        for (int i = 0; i < length; i++) {
            int day = days[i];
            int row = rowOfPlace[places[i] + 1 & valid[i]];
            if (day < width) {
                int at = row * width + day;
                byte count = (byte) (bytes[at] + 1);
                bytes[at] = count;
                if (count == 0) {
                    left[found++] = i;
                }
            } else {
                left[found++] = i;
            }
        }
        for (int n = 0; n < found; n++) {
            int i = left[n];
            int row = rowOfPlace[places[i] + 1 & valid[i]];
            if (days[i] < width) {
                addFull(row, days[i]);
            } else {
                add(row, days[i]);
            }
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
        if (width <= sizes[WIDTH] || (long) width * (rows + 1) > (long) WORTH * sizes[OTHERS]) {
            return;
        }
        byte[] wider = new byte[width * (rows + 1)];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(table[0], row * sizes[WIDTH], wider, row * width, sizes[WIDTH]);
        }
        table[0] = wider;
        sizes[WIDTH] = width;
        int beyond = sizes[OTHERS];
        sizes[OTHERS] = 0;
        for (int i = 0; i < beyond; i++) {
            long entry = lists[OTHERS][i];
            if ((int) entry < width) {
                count((int) (entry >>> Integer.SIZE), (int) entry);
            } else {
                append(OTHERS, entry);
            }
        }
    }

    private int width() {
        int most = Math.min(MOST_BANDS, MOST_BYTES / BAND / (rows + 1));
        int[] inBand = new int[most];
        int left = 0;
        for (int i = 0; i < sizes[OTHERS]; i++) {
            int band = (int) lists[OTHERS][i] >>> BAND_BITS;
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

    private static long entry(int row, int day) {
        return (long) row << Integer.SIZE | day;
    }

    /** The histograms of some rows together, each. Call it when all has been counted. */
    DayHistogram[] histograms(int[][] ofRows) {
        for (int list = 0; list < lists.length; list++) {
            Arrays.sort(lists[list], 0, sizes[list]);
        }
        DayHistogram[] histograms = new DayHistogram[ofRows.length];
        int[] sums = new int[sizes[WIDTH]];
        for (int i = 0; i < ofRows.length; i++) {
            histograms[i] = histogram(ofRows[i], sums);
        }
        return histograms;
    }

    private DayHistogram histogram(int[] ofRows, int[] sums) {
        int width = sums.length;
        byte[] bytes = table[0];
        Arrays.fill(sums, 0);
        int far = 0;
        for (int row : ofRows) {
            int from = row * width;
            for (int day = 0; day < width; day++) {
                sums[day] += bytes[from + day] & FULL - 1;
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
        return withFarDays(sums, far == 0 ? NONE : farDays(ofRows, far));
    }

    /** The days of the table, and those beyond it. */
    private static DayHistogram withFarDays(int[] sums, int[] far) {
        int found = 0;
        for (int sum : sums) {
            found += -sum >>> Integer.SIZE - 1;
        }
        int[] days = new int[found + far.length];
        int[] counts = new int[days.length];
        int size = 0;
        for (int day = 0; day < sums.length && size < found; day++) {
            // written over by the next one if there is none on this day
            days[size] = day;
            counts[size] = sums[day];
            size += -sums[day] >>> Integer.SIZE - 1;
        }
        for (int day : far) {
            if (size == 0 || days[size - 1] != day) {
                days[size++] = day;
            }
            counts[size - 1]++;
        }
        return size == days.length
                ? DayHistogram.ofSmall(days, counts)
                : DayHistogram.ofSmall(Arrays.copyOf(days, size), Arrays.copyOf(counts, size));
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
