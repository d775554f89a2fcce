package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {
    @Property
    void the_probability_is_the_sum_of_all_outcomes_that_are_no_likelier(
            @ForAll @LongRange(min = 0, max = 60) long events,
            @ForAll @LongRange(min = 0, max = 60) long otherEvents,
            @ForAll @DoubleRange(min = 0.1, max = 100) double exposure) {
        int total = (int) (events + otherEvents);
        BinomialDistribution law = BinomialDistribution.of(total, exposure / (exposure + 10));
        double sum = 0;
        for (int outcome = 0; outcome <= total; outcome++) {
            double probability = law.probability(outcome);
            sum += probability <= law.probability((int) events) * (1 + 1e-7) ? probability : 0;
        }
        assertThat(Rates.equalityProbability(events, exposure, otherEvents, 10)).isEqualTo(sum, within(1e-9));
    }

    @Property
    void the_ratio_interval_contains_the_ratio_and_turns_over(
            @ForAll @LongRange(min = 0, max = 10_000) long events,
            @ForAll @LongRange(min = 1, max = 10_000) long otherEvents,
            @ForAll @DoubleRange(min = 0.1, max = 1000) double exposure) {
        Interval there = Rates.ratio(events, exposure, otherEvents, 7, 0.95).orElseThrow();
        Interval back = Rates.ratio(otherEvents, 7, events, exposure, 0.95).orElseThrow();
        assertThat(there.contains(
                        Rates.ratioOf(events, exposure, otherEvents, 7).orElseThrow()))
                .isTrue();
        assertThat(1 / back.lower()).isEqualTo(there.upper(), within(1e-9 * there.upper()));
        assertThat(1 / back.upper()).isEqualTo(there.lower(), within(1e-9 * Math.max(there.lower(), 1)));
    }

    @Property
    void the_difference_interval_contains_the_difference_and_turns_round(
            @ForAll @LongRange(min = 0, max = 10_000) long events,
            @ForAll @LongRange(min = 0, max = 10_000) long otherEvents) {
        Interval there = Rates.difference(events, 12, otherEvents, 7, 1000, 0.95);
        Interval back = Rates.difference(otherEvents, 7, events, 12, 1000, 0.95);
        assertThat(there.contains(events / 12.0 * 1000 - otherEvents / 7.0 * 1000))
                .isTrue();
        assertThat(back.lower()).isEqualTo(-there.upper());
        assertThat(back.upper()).isEqualTo(-there.lower());
    }

    @Test
    void should_square_and_add_the_distances_of_the_exact_ends() {
        // By hand from the exact ends of 5 (1.62348639, 11.66833208) and 0 (0, 3.688879454), R's poisson.test.
        Interval interval = Rates.difference(5, 1, 0, 1, 1, 0.95);
        assertThat(interval.lower()).isEqualTo(5 - Math.hypot(5 - 1.62348639011842, 3.68887945411394), within(1e-12));
        assertThat(interval.upper()).isEqualTo(5 + (11.6683320793227 - 5), within(1e-12));
        assertThat(interval.method()).isEqualTo(IntervalMethod.MOVER_EXACT_POISSON);
    }

    @Test
    void should_leave_every_ratio_possible_without_events() {
        assertThat(Rates.ratio(0, 5, 0, 5, 0.95)).isEmpty();
        assertThat(Rates.ratioOf(0, 5, 0, 5)).isEmpty();
        assertThat(Rates.equalityProbability(0, 5, 0, 5)).isEqualTo(1);
    }

    @Test
    void should_have_no_upper_end_where_nothing_is_divided_by() {
        Interval interval = Rates.ratio(3, 50, 0, 50, 0.95).orElseThrow();
        assertThat(interval.upper()).isInfinite();
        // The other way round R's poisson.test gives an upper end of 2.41995189335339.
        assertThat(1 / interval.lower()).isEqualTo(2.41995189335339, within(1e-9));
    }

    @Test
    void should_refuse_an_exposure_of_nothing() {
        assertThatThrownBy(() -> Rates.exactPoisson(3, 0, 1000, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exposure");
        assertThatThrownBy(() -> Rates.ratio(-1, 1, 2, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rates.equalityProbability(Integer.MAX_VALUE, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2147483648");
    }

    @Test
    void should_count_the_outcome_that_is_as_likely_on_the_other_side() {
        // binom.test(3, 10) in R and scipy.stats.binomtest(3, 10): 2 (1 + 10 + 45 + 120) / 1024.
        assertThat(Rates.equalityProbability(3, 1, 7, 1)).isEqualTo(0.34375, within(1e-12));
        assertThat(Rates.equalityProbability(7, 1, 3, 1)).isEqualTo(0.34375, within(1e-12));
    }

    @Test
    void should_find_what_is_expected_wholly_likely() {
        // poisson.test(c(5, 5)) in R: no outcome is likelier.
        assertThat(Rates.equalityProbability(5, 1, 5, 1)).isEqualTo(1);
        assertThat(Rates.equalityProbability(5, 10, 10, 20)).isEqualTo(1);
    }

    @Test
    void should_take_as_many_events_as_it_says() {
        // One of two thousand million is as good as impossible where half of them are expected.
        assertThat(Rates.equalityProbability(1, 1, Integer.MAX_VALUE - 1, 1)).isLessThan(1e-100);
        assertThat(Rates.equalityProbability(Integer.MAX_VALUE - 1, 1, 1, 1)).isLessThan(1e-100);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1, 1", "1, 0, 1, 1", "1, 1, -1, 1", "1, 1, 1, 0", "1, Infinity, 1, 1", "1, 1, 1, NaN"})
    void should_refuse_what_is_no_rate_everywhere(long events, double exposure, long other, double otherExposure) {
        assertRefused(() -> Rates.ratio(events, exposure, other, otherExposure, 0.95));
        assertRefused(() -> Rates.ratioOf(events, exposure, other, otherExposure));
        assertRefused(() -> Rates.equalityProbability(events, exposure, other, otherExposure));
        assertRefused(() -> Rates.difference(events, exposure, other, otherExposure, 1000, 0.95));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .containsAnyOf("Events are 0 or more", "The exposure of a rate is above 0 and finite");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1000, Double.NaN, Double.POSITIVE_INFINITY})
    void should_refuse_a_rate_per_nothing(double per) {
        assertThatThrownBy(() -> Rates.exactPoisson(3, 10, per, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The per of a rate is above 0 and finite");
    }
}
