package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {
    @Test
    void should_give_the_check_value_of_newcombe() {
        // ratesci moverci and statsmodels 'newcomb', both measured for 56/70 minus 48/80.
        Interval interval = Proportions.newcombe(56, 70, 48, 80, 0.95);
        assertThat(interval.lower()).isEqualTo(0.05243, within(5e-6));
        assertThat(interval.upper()).isEqualTo(0.33387, within(5e-6));
        assertThat(interval.method()).isEqualTo(IntervalMethod.NEWCOMBE);
    }

    @Test
    void should_end_exactly_at_nobody_and_at_everybody() {
        assertThat(Proportions.wilson(0, 7, 0.95).lower()).isZero();
        assertThat(Proportions.wilson(7, 7, 0.95).upper()).isEqualTo(1);
        assertThat(Proportions.newcombe(10, 10, 0, 20, 0.95).upper()).isEqualTo(1);
        assertThat(Proportions.newcombe(0, 20, 10, 10, 0.95).lower()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5", "0, -1"})
    void should_refuse_counts_that_are_no_share(long count, long total) {
        assertThatThrownBy(() -> Proportions.miettinenNurminen(1, 2, count, total, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(count + " out of " + total);
        assertThatThrownBy(() -> Proportions.miettinenNurminen(count, total, 1, 2, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(count + " out of " + total);
        assertThatThrownBy(() -> Proportions.wilson(count, total, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(count + " out of " + total);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.1", "NaN", "95"})
    void should_refuse_a_confidence_out_of_range(double confidence) {
        assertThatThrownBy(() -> Proportions.wilson(1, 2, confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Confidence");
    }

    @Property
    void the_interval_contains_the_share_and_stays_between_0_and_1(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long total,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double confidence) {
        long count = Math.round(part * total);
        Interval interval = Proportions.wilson(count, total, confidence);
        assertThat(interval.contains((double) count / total)).isTrue();
        assertThat(interval.lower()).isBetween(0.0, 1.0);
        assertThat(interval.upper()).isBetween(0.0, 1.0);
    }

    @Property
    void counting_those_without_it_mirrors_the_interval(
            @ForAll @LongRange(min = 1, max = 1_000_000) long total,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        long count = Math.round(part * total);
        Interval with = Proportions.wilson(count, total, 0.95);
        Interval without = Proportions.wilson(total - count, total, 0.95);
        assertThat(without.lower()).isEqualTo(1 - with.upper(), within(1e-12));
        assertThat(without.upper()).isEqualTo(1 - with.lower(), within(1e-12));
    }

    @Property
    void more_confidence_gives_a_wider_interval(
            @ForAll @LongRange(min = 1, max = 10_000) long total, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        long count = Math.round(part * total);
        Interval narrow = Proportions.wilson(count, total, 0.9);
        Interval wide = Proportions.wilson(count, total, 0.95);
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }

    @Property
    void exchanging_the_two_shares_exchanges_ends_and_signs(
            @ForAll @LongRange(min = 1, max = 5000) long total,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @LongRange(min = 1, max = 5000) long otherTotal,
            @ForAll @DoubleRange(min = 0, max = 1) double otherPart) {
        long count = Math.round(part * total);
        long otherCount = Math.round(otherPart * otherTotal);
        Interval there = Proportions.newcombe(count, total, otherCount, otherTotal, 0.95);
        Interval back = Proportions.newcombe(otherCount, otherTotal, count, total, 0.95);
        assertThat(back.lower()).isEqualTo(-there.upper());
        assertThat(back.upper()).isEqualTo(-there.lower());
        assertThat(there.contains((double) count / total - (double) otherCount / otherTotal))
                .isTrue();
    }

    /** PropCIs 0.3-0 and ratesci 1.0.0, which agree. */
    @Test
    void should_give_the_score_interval_of_a_difference() {
        Interval interval = Proportions.miettinenNurminen(56, 70, 48, 80, 0.95);
        assertThat(interval.upper()).isCloseTo(0.33817, within(5e-6));
        assertThat(interval.method()).isEqualTo(IntervalMethod.MIETTINEN_NURMINEN);
        assertThat(interval).hasToString("0.05283 to 0.3382 (95 %, Miettinen and Nurminen 1985)");
        // Nobody of 100,000 and the one other: the test leaves z2 / (n + z2).
        assertThat(Proportions.miettinenNurminen(0, 100_000, 0, 1, 0.95).upper())
                .isCloseTo(3.841458820694124 / (100_000 + 3.841458820694124), within(1e-8));
        assertThat(Proportions.miettinenNurminen(5, 5, 0, 5, 0.95).upper()).isEqualTo(1);
        // One and one: d / (2 (1 - d)) = z2.
        assertThat(Proportions.miettinenNurminen(0, 1, 0, 1, 0.999).lower())
                .isCloseTo(-2 * 10.827566170662733 / (1 + 2 * 10.827566170662733), within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportions.miettinenNurminen(3, 2, 0, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportions.miettinenNurminen(1, 2, 0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportions.miettinenNurminen(1, 2, 0, 1, 1));
    }

    @Property
    void the_score_interval_holds_the_difference_and_turns_with_its_groups(
            @ForAll @LongRange(min = 1, max = 500) long total,
            @ForAll @LongRange(min = 1, max = 500) long otherTotal,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @DoubleRange(min = 0, max = 1) double otherPart) {
        long count = Math.round(part * total);
        long otherCount = Math.round(otherPart * otherTotal);
        Interval interval = Proportions.miettinenNurminen(count, total, otherCount, otherTotal, 0.95);
        double difference = (double) count / total - (double) otherCount / otherTotal;
        assertThat(difference).isBetween(interval.lower(), interval.upper());
        assertThat(interval.lower()).isGreaterThanOrEqualTo(-1);
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
        Interval turned = Proportions.miettinenNurminen(otherCount, otherTotal, count, total, 0.95);
        assertThat(turned.lower()).isCloseTo(-interval.upper(), within(1e-9));
        assertThat(turned.upper()).isCloseTo(-interval.lower(), within(1e-9));
    }
}
