package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenSlopeTest {
    @Test
    void should_have_an_interval_from_five_values_at_95_percent_and_four_at_90() {
        assertThat(SenSlope.of(1, 3, 4).orElseThrow().interval(0.9)).isEmpty();
        assertThat(SenSlope.of(1, 3, 4, 8).orElseThrow().interval(0.95)).isEmpty();
        assertThat(SenSlope.of(1, 3, 4, 8).orElseThrow().interval(0.9)).isPresent();
        assertThat(SenSlope.of(1, 3, 4, 8, 9).orElseThrow().interval(0.95)).isPresent();
    }

    @Test
    void should_have_an_interval_of_no_width_for_equal_values() {
        Interval interval = SenSlope.of(7, 7, 7, 7).orElseThrow().interval(0.95).orElseThrow();
        assertThat(interval.lower()).isZero();
        assertThat(interval.upper()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 6", "9, 9", "10, 12"})
    void should_take_the_ranks_that_inverting_the_exact_test_gives(int size, int rank) {
        // Powers of three have pairwise slopes that are all different.
        double[] values =
                IntStream.range(0, size).mapToDouble(i -> Math.pow(3, i)).toArray();
        double[] slopes = IntStream.range(0, size)
                .boxed()
                .flatMap(j -> IntStream.range(0, j).mapToObj(i -> (values[j] - values[i]) / (j - i)))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        Interval interval = SenSlope.of(values).orElseThrow().interval(0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(slopes[rank - 1]);
        assertThat(interval.upper()).isEqualTo(slopes[slopes.length - rank]);
    }

    @Test
    void should_leave_a_hole_in_time_where_a_value_is_missing() {
        SenSlope slope =
                SenSlope.at(new long[] {0, 1, 4}, new double[] {10, 12, 18}).orElseThrow();
        assertThat(slope.slope()).isEqualTo(2);
        assertThat(slope.intercept()).isEqualTo(10);
        assertThat(SenSlope.of(10, 12, 18).orElseThrow().slope()).isEqualTo(4);
    }

    @Property
    void the_interval_contains_the_slope_and_the_slope_is_the_middle_of_all_pairs(
            @ForAll @Size(min = 5, max = 15) List<@IntRange(min = -50, max = 50) Integer> list) {
        double[] values = list.stream().mapToDouble(Integer::doubleValue).toArray();
        SenSlope slope = SenSlope.of(values).orElseThrow();
        assertThat(slope.interval(0.95).orElseThrow().contains(slope.slope())).isTrue();
        long below = 0;
        long above = 0;
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < j; i++) {
                double pair = (values[j] - values[i]) / (j - i);
                below += pair < slope.slope() ? 1 : 0;
                above += pair > slope.slope() ? 1 : 0;
            }
        }
        long half = values.length * (values.length - 1L) / 4;
        assertThat(below).isLessThanOrEqualTo(half);
        assertThat(above).isLessThanOrEqualTo(half);
    }

    @Test
    void should_pass_through_a_straight_line() {
        double[] values = IntStream.range(0, 9).mapToDouble(i -> 3 + 0.25 * i).toArray();
        SenSlope slope = SenSlope.of(values).orElseThrow();
        assertThat(slope.slope()).isEqualTo(0.25, within(1e-15));
        assertThat(slope.intercept()).isEqualTo(3, within(1e-15));
        assertThat(slope).hasToString("0.25 per period, from 3 at time 0");
        // Slopes of -2, -1/2 and 1; the middle value 2 at the middle time 1.
        assertThat(SenSlope.of(3, 1, 2).orElseThrow().intercept()).isEqualTo(2.5);
        assertThat(Arrays.asList(SenSlope.of(), SenSlope.of(4))).allMatch(line -> line.isEmpty());
    }

    @Test
    void should_refuse_times_that_do_not_rise() {
        assertThatThrownBy(() -> SenSlope.at(new long[] {0, 2, 2}, new double[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 comes after 2");
        assertThatThrownBy(() -> SenSlope.at(new long[] {0}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SenSlope.of(1, 2).orElseThrow().interval(1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_be_its_slopes_and_its_height() {
        ValueContract.hold(
                () -> SenSlope.of(1, 2, 4).orElseThrow(),
                () -> SenSlope.of(2, 3, 5).orElseThrow(),
                () -> SenSlope.of(1, 2, 5).orElseThrow(),
                () -> SenSlope.of(1, 2, 4, 5).orElseThrow());
    }

    @Test
    void should_set_minus_zero_equal_to_zero() {
        assertThat(SenSlope.of(0.0, -0.0)).isEqualTo(SenSlope.of(0.0, 0.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, Double.NaN})
    void should_refuse_a_confidence_that_is_none(double confidence) {
        assertThatThrownBy(() -> SenSlope.of(1, 2).orElseThrow().interval(confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Confidence lies between 0 and 1, not " + confidence);
    }
}
