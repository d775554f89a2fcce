package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are counted in a table as far as it goes and in a list beyond: nobody may see where the one ends. */
class DayCountsTest {
    @Test
    void should_count_days_on_both_sides_of_the_end_of_the_table() {
        DayCounts counts = new DayCounts(0, 3, new int[0], List.of());
        counts.add(2, 9000);
        counts.add(0, 700);
        counts.add(1, 512);
        counts.add(1, 3);
        for (int days : new int[] {0, 512, 511, 513, 512, 0}) {
            counts.add(0, days);
        }
        assertCounts(histogram(counts, 0, 1), new int[] {0, 511, 512, 513, 700}, 2, 1, 2, 1, 1);
        assertCounts(histogram(counts, 1, 2), new int[] {3, 512}, 1, 1);
        assertCounts(histogram(counts, 2, 3), new int[] {9000}, 1);
        assertCounts(histogram(counts, 0, 3), new int[] {0, 3, 511, 512, 513, 700, 9000}, 2, 1, 1, 3, 1, 1, 1);
        assertCounts(histogram(counts, 1, 1), new int[0]);
    }

    private static DayHistogram histogram(DayCounts counts, int fromRow, int toRow) {
        return counts.days(new int[] {fromRow, toRow}, 0).asArray()[0];
    }

    private static void assertCounts(DayHistogram histogram, int[] days, long... counts) {
        assertThat(histogram.days()).containsExactly(days);
        assertThat(histogram.counts()).containsExactly(counts);
        assertThat(histogram.total()).isEqualTo(Arrays.stream(counts).sum());
    }

    /** Where there are many rows the table of each is narrow: 1, 512 and 100 days wide. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 1, 10_485})
    void should_count_the_same_whatever_the_width_of_the_table(int rows) {
        SplittableRandom random = new SplittableRandom(rows);
        DayCounts counts = new DayCounts(0, rows, new int[0], List.of());
        int[] given = random.ints(500, 0, 1200).toArray();
        int last = rows - 1;
        for (int days : given) {
            counts.add(last, days);
            counts.add(0, 0);
        }
        int[] expected = Arrays.stream(given).sorted().toArray();
        DayHistogram histogram = histogram(counts, last, last + 1);
        long zeroes = last == 0 ? given.length : 0;
        assertThat(histogram.total()).isEqualTo(given.length + zeroes);
        for (int days : new int[] {0, 1, 99, 100, 101, 511, 512, 513, 1199}) {
            assertThat(histogram.count(days))
                    .as("%d days", days)
                    .isEqualTo(
                            Arrays.stream(expected).filter(day -> day == days).count() + (days == 0 ? zeroes : 0));
        }
        assertThat(histogram.days()).isSorted().doesNotHaveDuplicates();
    }

    /**
     * Block after block, with days that come more than 256 times, days beyond every table, and some that do not count: each in
     * the row of one number or of two at once.
     */
    @ParameterizedTest
    @CsvSource({"4,1", "40,1", "3000,1", "4,2", "40,2", "3000,2"})
    void should_count_those_of_a_block_that_are_valid_and_no_others(int rows, int views) {
        SplittableRandom random = new SplittableRandom(rows);
        int spare = 4;
        List<Map<Integer, Integer>> expected = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            expected.add(new TreeMap<>());
        }
        // two columns that count, and one that does not
        int[] rowOfColumn = {spare, rows, 0};
        int[] rowOfCell = random.ints(8, 0, spare / 2).toArray();
        int[] otherRowOfCell = random.ints(8, spare / 2, spare).toArray();
        int[] cells = new int[TrajectoryBlock.SIZE];
        RowsOfCells rowsOfCells =
                views == 1 ? RowsOfCells.ofOne(cells, rowOfCell) : RowsOfCells.ofTwo(cells, rowOfCell, otherRowOfCell);
        DayCounts counts = new DayCounts(spare, spare + rows, rowOfColumn, List.of(rowsOfCells));
        for (int block = 0; block < 20; block++) {
            int length = 1 + random.nextInt(TrajectoryBlock.SIZE);
            int[] columns = random.ints(length, 0, 3).toArray();
            Arrays.setAll(cells, i -> random.nextInt(8));
            int[] days = new int[length];
            int spread = List.of(2, 30, 200, 2000).get(block / 5);
            for (int i = 0; i < length; i++) {
                int day = random.nextInt(spread);
                int row = rowOfColumn[columns[i]] - spare;
                days[i] = DayCounts.orSmall(day, row < 0 ? 0 : -1);
                if (row >= 0) {
                    expected.get(row + rowOfCell[cells[i]]).merge(day, 1, Integer::sum);
                }
                if (row >= 0 && views == 2) {
                    expected.get(row + otherRowOfCell[cells[i]]).merge(day, 1, Integer::sum);
                }
            }
            counts.addAll(length, days, columns, new int[length]);
        }
        for (int row = 0; row < rows; row++) {
            DayHistogram histogram =
                    counts.days(new int[] {row, row + 1}, spare).asArray()[0];
            assertCounts(
                    histogram,
                    expected.get(row).keySet().stream()
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    expected.get(row).values().stream()
                            .mapToLong(Integer::longValue)
                            .toArray());
        }
    }

    /** Each part has a table as wide as its own days ask for, and two rows of strata that are added up or not. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 9, 20})
    void should_count_in_parts_what_one_count_of_all_gives(int parts) {
        SplittableRandom random = new SplittableRandom(parts);
        int[] rowOfColumn = {0};
        int[] eachAndBoth = {0, 1, 1, 2, 0, 2};
        DayCounts all = new DayCounts(0, 2, rowOfColumn, List.of());
        DayHistograms together = DayHistograms.NONE;
        for (int part = 0; part < parts; part++) {
            DayCounts ofPart = new DayCounts(0, 2, rowOfColumn, List.of());
            int spread = List.of(3, 40, 400, 3000).get(random.nextInt(4));
            for (int i = random.nextInt(2000); i > 0; i--) {
                int row = random.nextInt(2);
                int day = random.nextInt(50) == 0 ? random.nextInt(9000) : random.nextInt(spread);
                all.add(row, day);
                ofPart.add(row, day);
            }
            together = together.plus(ofPart.days(eachAndBoth, 0));
        }
        DayHistograms expected = all.days(eachAndBoth, 0).kept();
        assertThat(together).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(together.kept()).isEqualTo(expected);
        assertThat(together.kept().kept()).isEqualTo(expected);
        all.add(1, 2);
        assertThat(all.days(eachAndBoth, 0)).as("with one more").isNotEqualTo(expected);
        assertThat(together.asArray()[2]).isEqualTo(together.asArray()[0].merge(together.asArray()[1]));
        assertThat(together.asArray()[2].total()).isPositive();
    }

    @Test
    void should_know_whether_nothing_was_counted() {
        DayCounts counts = new DayCounts(1, 3, new int[0], List.of());
        assertThat(counts.isEmpty()).isTrue();
        counts.add(0, 5);
        assertThat(counts.isEmpty()).as("what does not count").isTrue();
        counts.add(2, 5);
        assertThat(counts.isEmpty()).isFalse();
        for (int i = 0; i < 2000; i++) {
            counts.add(2, 5);
        }
        assertThat(counts.isEmpty()).as("all in the table").isFalse();
    }
}
