package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Days as they were counted in one pass or in several over parts, of rows that add up to strata and periods. Nothing is added
 * up before a row is read.
 */
final class CountedDays extends DayHistograms {
    private static final int FULL = 256;
    /** With how many parts adding up each time would take longer than making histograms once. */
    private static final int MOST = 8;

    private final List<Part> parts;
    private final int width;

    private CountedDays(List<Part> parts) {
        this.parts = parts;
        this.width = parts.stream().mapToInt(Part::width).max().orElse(0);
    }

    /**
     * Takes over what was counted in one pass.
     *
     * @param table for each row, one after another, how often each number of days occurred, less all times 256
     * @param width how many numbers of days there are of each row
     * @param fullOnes the days of which there are another 256
     * @param others the days beyond the table
     * @param firstRow the row that counts as the first
     * @param rows for each stratum and period the first of the rows that add up to it, and the one after the last of them
     */
    static CountedDays of(byte[] table, int width, SortedDays fullOnes, SortedDays others, int firstRow, int[] rows) {
        return new CountedDays(List.of(new Part(table, width, fullOnes, others, firstRow, rows)));
    }

    @Override
    int size() {
        return parts.get(0).rows().length / 2;
    }

    @Override
    DayHistograms plus(DayHistograms others) {
        if (others instanceof CountedDays counted && parts.size() + counted.parts.size() <= MOST) {
            List<Part> both = new ArrayList<>(parts);
            both.addAll(counted.parts);
            return new CountedDays(both);
        }
        return super.plus(others);
    }

    @Override
    void read(int row, DayCursor days) {
        days.clear();
        int[] sums = days.zeroes(width);
        int beyond = 0;
        for (Part part : parts) {
            part.addTo(sums, row);
            beyond += part.addOthersTo(sums, width, row);
        }
        days.addSums(width);
        if (beyond > 0) {
            addBeyond(row, new int[beyond], days);
        }
    }

    private void addBeyond(int row, int[] beyond, DayCursor days) {
        int size = 0;
        for (Part part : parts) {
            size = part.findBeyond(width, row, beyond, size);
        }
        Arrays.sort(beyond);
        for (int at = 0, next = 0; at < size; at = next) {
            while (next < size && beyond[next] == beyond[at]) {
                next++;
            }
            days.add(beyond[at], next - at);
        }
    }

    private record Part(byte[] table, int width, SortedDays fullOnes, SortedDays others, int firstRow, int[] rows) {
        private int from(int row) {
            return firstRow + rows[2 * row];
        }

        private int to(int row) {
            return firstRow + rows[2 * row + 1];
        }

        private void addTo(int[] sums, int row) {
            for (int given = from(row); given < to(row); given++) {
                int at = given * width;
                for (int day = 0; day < width; day++) {
                    sums[day] += table[at + day] & FULL - 1;
                }
            }
            int end = fullOnes.start(to(row));
            for (int i = fullOnes.start(from(row)); i < end; i++) {
                sums[fullOnes.day(i)] += FULL;
            }
        }

        /** Adds those that have a place among the sums, and says how many have not. */
        private int addOthersTo(int[] sums, int sumsWidth, int row) {
            int beyond = 0;
            int end = others.start(to(row));
            for (int i = others.start(from(row)); i < end; i++) {
                if (others.day(i) < sumsWidth) {
                    sums[others.day(i)]++;
                } else {
                    beyond++;
                }
            }
            return beyond;
        }

        private int findBeyond(int sumsWidth, int row, int[] beyond, int found) {
            int size = found;
            int end = others.start(to(row));
            for (int i = others.start(from(row)); i < end; i++) {
                if (others.day(i) >= sumsWidth) {
                    beyond[size++] = others.day(i);
                }
            }
            return size;
        }
    }
}
