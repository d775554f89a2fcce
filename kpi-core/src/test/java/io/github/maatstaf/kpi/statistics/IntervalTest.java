package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @Test
    void should_be_its_ends_its_confidence_and_its_method() {
        ValueContract.hold(
                () -> Interval.of(0.1, 0.3, 0.95, IntervalMethod.WILSON),
                () -> Interval.of(0.2, 0.3, 0.95, IntervalMethod.WILSON),
                () -> Interval.of(0.1, 0.4, 0.95, IntervalMethod.WILSON),
                () -> Interval.of(0.1, 0.3, 0.9, IntervalMethod.WILSON),
                () -> Interval.of(0.1, 0.3, 0.95, IntervalMethod.NEWCOMBE));
    }

    @Test
    void should_say_its_ends_in_four_digits_and_cite_its_method() {
        assertThat(Interval.of(0.05243, 33.38712, 0.95, IntervalMethod.NEWCOMBE))
                .hasToString("0.05243 to 33.39 (95 %, Newcombe 1998, method 10)");
        assertThat(Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.998, IntervalMethod.SEN_PAIRWISE))
                .hasToString("-infinity to infinity (99.8 %, Sen 1968)");
        assertThat(Interval.of(-0.0, 120000, 0.5, IntervalMethod.BYAR))
                .hasToString("0 to 120000 (50 %, Byar's approximation, Breslow and Day 1987)");
    }

    @Test
    void should_contain_both_ends() {
        Interval interval = Interval.of(1, 2, 0.95, IntervalMethod.WELCH);
        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(0.999)).isFalse();
        assertThat(interval.contains(2.001)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void should_refuse_a_confidence_that_is_none(double confidence) {
        assertThatThrownBy(() -> Interval.of(1, 2, confidence, IntervalMethod.WELCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Confidence lies between 0 and 1, not " + confidence);
    }

    @Test
    void should_refuse_ends_that_are_in_no_order() {
        assertThatThrownBy(() -> Interval.of(2, 1, 0.95, IntervalMethod.WELCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2.0 to 1.0");
        assertThatThrownBy(() -> Interval.of(Double.NaN, 1, 0.95, IntervalMethod.WELCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
