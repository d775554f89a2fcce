package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Property
    void the_exact_ends_leave_half_of_the_rest_on_each_side(
            @ForAll @LongRange(min = 1, max = 2000) long count,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        // What Garwood's interval is by definition, asked of the Poisson law itself.
        Interval interval = Counts.exactPoisson(count, confidence);
        double tail = (1 - confidence) / 2;
        assertThat(PoissonDistribution.of(interval.lower()).survivalProbability((int) count - 1))
                .isEqualTo(tail, within(1e-9));
        assertThat(PoissonDistribution.of(interval.upper()).cumulativeProbability((int) count))
                .isEqualTo(tail, within(1e-9));
    }

    @Property
    void every_interval_contains_the_count(
            @ForAll @LongRange(min = 0, max = 1_000_000) long count,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double confidence) {
        assertThat(Counts.exactPoisson(count, confidence).contains(count)).isTrue();
        assertThat(Counts.byar(count, confidence).contains(count)).isTrue();
    }

    @Test
    void should_begin_at_0_where_nothing_happened() {
        assertThat(Counts.exactPoisson(0, 0.95).lower()).isZero();
        assertThat(Counts.byar(0, 0.95).lower()).isZero();
    }

    @Test
    void should_cut_a_negative_bracket_of_byar_at_0() {
        // 1 - 1/9 - 3.29/3 is negative.
        assertThat(Counts.byar(1, 0.999).lower()).isZero();
    }

    @Test
    void should_change_method_at_ten_as_public_health_england_does() {
        assertThat(Counts.exactBelowTenThenByar(9, 0.95)).isEqualTo(Counts.exactPoisson(9, 0.95));
        assertThat(Counts.exactBelowTenThenByar(10, 0.95)).isEqualTo(Counts.byar(10, 0.95));
    }

    @Test
    void should_refuse_a_negative_count() {
        assertThatThrownBy(() -> Counts.exactPoisson(-1, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A count is 0 or more, not -1");
        assertThatThrownBy(() -> Counts.byar(-1, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A count is 0 or more, not -1");
    }
}
