package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.junit.jupiter.api.Test;

class MeansTest {
    private static final double[] SLEEP_ONE = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SLEEP_TWO = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void should_give_the_welch_interval_of_the_sleep_data() {
        // R, t.test(extra ~ group, data = sleep), as printed in its documentation.
        Interval interval = Means.welch(SLEEP_ONE, SLEEP_TWO, 0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(-3.3654832, within(5e-8));
        assertThat(interval.upper()).isEqualTo(0.2054832, within(5e-8));
    }

    @Property
    void the_welch_interval_leaves_out_zero_where_the_test_does(
            @ForAll @Size(min = 2, max = 15) List<@DoubleRange(min = -100, max = 100) Double> ones,
            @ForAll @Size(min = 2, max = 15) List<@DoubleRange(min = -100, max = 100) Double> others) {
        double[] one = array(ones);
        double[] other = array(others);
        Interval interval = Means.welch(one, other, 0.95).orElseThrow();
        Assume.that(interval.upper() > interval.lower());
        double p = TTest.withDefaults()
                .with(DataDispersion.HETEROSCEDASTIC)
                .test(one, other)
                .getPValue();
        Assume.that(Math.abs(p - 0.05) > 1e-6);
        assertThat(interval.contains(0)).isEqualTo(p > 0.05);
    }

    @Property
    void the_interval_contains_the_mean(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -1e6, max = 1e6) Double> list) {
        double[] values = array(list);
        assertThat(Means.studentT(values, 0.95)
                        .orElseThrow()
                        .contains(Means.mean(values).orElseThrow()))
                .isTrue();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void should_have_no_interval_for_one_value_and_none_of_width_for_equal_ones() {
        assertThat(Means.studentT(new double[] {3}, 0.95)).isEmpty();
        assertThat(Means.studentT(new double[0], 0.95)).isEmpty();
        assertThat(Means.mean(new double[0])).isEmpty();
        assertThat(Means.standardDeviation(new double[] {3})).isEmpty();
        assertThat(Means.welch(new double[] {3}, SLEEP_ONE, 0.95)).isEmpty();
        Interval same =
                Means.welch(new double[] {3, 3}, new double[] {1, 1}, 0.95).orElseThrow();
        assertThat(same.lower()).isEqualTo(2);
        assertThat(same.upper()).isEqualTo(2);
    }

    @Test
    void should_refuse_a_value_that_is_not_finite() {
        assertThatThrownBy(() -> Means.mean(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Means.studentT(new double[] {1e200, -1e200}, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.0E200");
    }

    @Test
    void should_keep_the_digits_of_small_differences_between_large_values() {
        // Data set NumAcc4 of NIST's Statistical Reference Datasets: certified mean 10000000.2, deviation 0.1.
        double[] values = new double[1001];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == 0 ? 10_000_000.2 : i % 2 == 1 ? 10_000_000.1 : 10_000_000.3;
        }
        assertThat(Means.mean(values).orElseThrow()).isEqualTo(10_000_000.2, within(2e-9));
        assertThat(Means.standardDeviation(values).orElseThrow()).isEqualTo(0.1, within(1e-8));
    }

    @Test
    void should_give_the_deviation_and_interval_of_the_first_group_of_the_sleep_data() {
        // SciPy 1.17.1: numpy.std(x, ddof=1) and stats.t.interval(0.95, 9, mean, sem).
        assertThat(Means.standardDeviation(SLEEP_ONE).orElseThrow()).isEqualTo(1.7890096577591623, within(1e-12));
        Interval interval = Means.studentT(SLEEP_ONE, 0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(-0.5297804135262318, within(1e-12));
        assertThat(interval.upper()).isEqualTo(2.0297804135262316, within(1e-12));
    }

    @Test
    void should_have_a_deviation_from_two_values_on() {
        // The difference of two values over the root of 2, whatever program.
        assertThat(Means.standardDeviation(new double[] {1, 3}).orElseThrow()).isEqualTo(Math.sqrt(2), within(1e-15));
        assertThat(Means.mean(new double[] {1e150, -1e150})).hasValue(0);
    }

    /** 0, 2, 2 and 2 have a mean of 1.5 and a variance of (2.25 + 3 * 0.25) / 3 = 1; at 1e16 doubles are 2 apart. */
    @Test
    void should_have_the_variance_of_values_whose_mean_no_double_holds() {
        assertThat(Moments.of(new double[] {1e16, 1e16 + 2, 1e16 + 2, 1e16 + 2}).variance())
                .isEqualTo(1);
    }
}
