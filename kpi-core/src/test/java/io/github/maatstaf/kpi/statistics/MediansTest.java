package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediansTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void should_have_no_interval_at_95_percent_for_five_or_fewer(int size) {
        // 2 * 0.5^5 is 0.0625: even from the smallest to the largest misses too often.
        assertThat(Medians.orderStatistics(new double[size], 0.95)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 1, 6", "8, 1, 8", "9, 2, 8", "12, 3, 10", "15, 4, 12", "20, 6, 15", "25, 8, 18", "30, 10, 21"})
    void should_have_the_ranks_of_the_sign_test(int size, int lower, int upper) {
        // The usual table of the sign test: critical values 0, 0, 1, 2, 3, 5, 7, 9 at 5 % two-sided.
        QuantilePositions ranks = QuantilePositions.of(size, 0.5, 0.95).orElseThrow();
        assertThat(ranks.lower()).isEqualTo(lower);
        assertThat(ranks.upper()).isEqualTo(upper);
    }

    @Property
    void the_ranks_are_the_narrowest_with_at_most_the_tail_outside_on_each_side(
            @ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double quantile,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        // The true quantile lies below the value of rank r if fewer than r values lie below it, which is binomial.
        BinomialDistribution below = BinomialDistribution.of(size, quantile);
        double tail = (1 - confidence) / 2;
        Optional<QuantilePositions> ranks = QuantilePositions.of(size, quantile, confidence);
        if (ranks.isPresent()) {
            int lower = ranks.get().lower();
            int upper = ranks.get().upper();
            assertThat(below.cumulativeProbability(lower - 1)).isLessThanOrEqualTo(tail + 1e-12);
            assertThat(below.cumulativeProbability(lower)).isGreaterThan(tail - 1e-12);
            assertThat(below.survivalProbability(upper - 1)).isLessThanOrEqualTo(tail + 1e-12);
            assertThat(below.survivalProbability(upper - 2)).isGreaterThan(tail - 1e-12);
        } else {
            assertThat(Math.max(below.cumulativeProbability(0), below.survivalProbability(size - 1)))
                    .isGreaterThan(tail - 1e-12);
        }
    }

    @Test
    void should_take_the_ends_from_the_sorted_values() {
        Interval interval =
                Medians.orderStatistics(new double[] {9, 1, 8, 2, 7, 3}, 0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(1);
        assertThat(interval.upper()).isEqualTo(9);
        assertThat(Medians.median(new double[] {9, 1, 8, 2, 7, 3}).orElseThrow())
                .isEqualTo(5);
        assertThat(Medians.median(new double[] {9, 1, 8}).orElseThrow()).isEqualTo(8);
        assertThat(Medians.median(new double[0])).isEmpty();
    }

    @Test
    void should_refuse_what_is_no_value_or_quantile() {
        assertThatThrownBy(() -> Medians.median(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuantilePositions.of(10, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuantilePositions.of(10, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuantilePositions.of(-1, 0.5, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThat(QuantilePositions.of(20, 0.5, 0.95)).hasToString("Optional[values 6 to 15 (95.0 %)]");
    }

    @Test
    void should_take_an_end_that_leaves_exactly_the_tail_outside() {
        // Both of two values lie below the median a quarter of the time: exactly what 50 % leaves on each side.
        assertThat(QuantilePositions.of(2, 0.5, 0.5)).hasToString("Optional[values 1 to 2 (50.0 %)]");
        assertThat(QuantilePositions.of(2, 0.5, 0.5001)).isEmpty();
    }

    @Test
    void should_be_the_positions_and_their_confidence() {
        assertThat(QuantilePositions.of(20, 0.5, 0.9).orElseThrow().confidence())
                .isEqualTo(0.9);
        // At 99 % the usual table of the sign test has a critical value of 3 for 20.
        ValueContract.hold(
                () -> QuantilePositions.of(20, 0.5, 0.95).orElseThrow(),
                () -> QuantilePositions.of(20, 0.5, 0.96).orElseThrow(),
                () -> QuantilePositions.of(21, 0.5, 0.95).orElseThrow(),
                () -> QuantilePositions.of(20, 0.5, 0.99).orElseThrow(),
                () -> QuantilePositions.of(20, 0.4, 0.95).orElseThrow());
        assertThat(QuantilePositions.of(20, 0.5, 0.99)).hasToString("Optional[values 4 to 17 (99.0 %)]");
    }
}
