package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Reading the days of rows, one after another, against plain lists of them. */
class DayCursorTest {
    /** Nearest rank: the smallest of which at least that part is no larger. What was read before is not seen any more. */
    @Property(tries = 100)
    void ranks_percentiles_and_means_are_those_of_the_list(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DayCursor cursor = new DayCursor();
        for (int row = 0; row < 5; row++) {
            List<Integer> days = new ArrayList<>();
            int most = List.of(3, 12, 500).get(random.nextInt(3));
            for (int i = random.nextInt(200); i >= 0; i--) {
                days.add(random.nextInt(most));
            }
            Collections.sort(days);
            DayHistogram histogram = DayHistogramTest.of(days);
            DayHistograms.of(DayHistogram.EMPTY, histogram).read(1, cursor);

            assertThat(cursor.total()).isEqualTo(days.size());
            assertThat(cursor.histogram()).isEqualTo(histogram);
            for (int rank = 1; rank <= days.size(); rank++) {
                assertThat(cursor.atRank(rank)).isEqualTo(days.get(rank - 1));
            }
            for (int percent : new int[] {50, 10, 25, 99, 1, 90}) {
                int rank = (int) Math.ceil(percent * days.size() / 100.0);
                assertThat(cursor.nearestRank(percent)).isEqualTo(rank);
                assertThat(cursor.atRank(rank))
                        .as("rank %d, in any order", rank)
                        .isEqualTo(days.get(rank - 1));
            }
            assertThat(cursor.mean())
                    .isEqualTo(days.stream().mapToLong(Integer::longValue).sum() / (double) days.size());
            assertThat(cursor.values())
                    .containsExactly(
                            days.stream().mapToDouble(Integer::doubleValue).toArray());
        }
    }

    @Test
    void should_read_more_than_two_billion_as_exactly() {
        long most = Integer.MAX_VALUE;
        DayCursor cursor = new DayCursor();
        DayHistogram huge = DayHistogram.of(new int[] {2, 9}, new long[] {3 * most, 1});
        DayHistograms.of(huge).read(0, cursor);

        assertThat(cursor.histogram()).isEqualTo(huge);
        assertThat(cursor.atRank(3 * most)).isEqualTo(2);
        assertThat(cursor.atRank(3 * most + 1)).isEqualTo(9);
        assertThat(cursor.mean()).isEqualTo((6.0 * most + 9) / (3 * most + 1));
    }

    @Test
    void should_know_nothing_of_an_empty_row_and_refuse_a_rank_that_is_not_there() {
        DayCursor cursor = new DayCursor();
        DayHistograms rows = DayHistograms.of(DayHistogramTest.of(List.of(3)), DayHistogram.EMPTY);
        rows.read(0, cursor);
        assertThatThrownBy(() -> cursor.atRank(2)).hasMessage("No rank 2 among 1");
        rows.read(1, cursor);
        assertThat(cursor.total()).isZero();
        assertThat(cursor.size()).isZero();
        assertThat(cursor.histogram()).isSameAs(DayHistogram.EMPTY);
    }
}
