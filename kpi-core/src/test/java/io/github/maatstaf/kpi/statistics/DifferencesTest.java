package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Differences from two intervals; those of means beside the same from the values themselves. */
class DifferencesTest {
    @Provide
    Arbitrary<List<Double>> values() {
        return Arbitraries.doubles()
                .between(-100, 100)
                .ofScale(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Property
    void two_student_intervals_hold_all_that_welch_asks_for(
            @ForAll("values") List<Double> one, @ForAll("values") List<Double> other) {
        double[] first = one.stream().mapToDouble(Double::doubleValue).toArray();
        double[] second = other.stream().mapToDouble(Double::doubleValue).toArray();
        Interval direct = Means.welch(first, second, 0.9).orElseThrow();
        // The intervals behind it may be of another confidence.
        Interval summarised = Differences.ofMeans(
                        Means.mean(first).orElseThrow(),
                        Means.studentT(first, 0.95).orElseThrow(),
                        first.length,
                        Means.mean(second).orElseThrow(),
                        Means.studentT(second, 0.95).orElseThrow(),
                        second.length,
                        0.9)
                .orElseThrow();
        assertThat(summarised.lower()).isCloseTo(direct.lower(), within(1e-7));
        assertThat(summarised.upper()).isCloseTo(direct.upper(), within(1e-7));
        assertThat(summarised.method()).isEqualTo(IntervalMethod.WELCH);
    }

    @Test
    void should_square_and_add_the_intervals_of_quantiles() {
        Interval now = Interval.of(8, 15, 0.95, IntervalMethod.ORDER_STATISTICS);
        Interval then = Interval.of(17, 28, 0.95, IntervalMethod.ORDER_STATISTICS);
        Interval difference = Differences.ofQuantiles(12, now, 20, then);
        // -8 - sqrt(4^2 + 8^2) and -8 + sqrt(3^2 + 3^2)
        assertThat(difference.lower()).isCloseTo(-8 - Math.sqrt(80), within(1e-12));
        assertThat(difference.upper()).isCloseTo(-8 + Math.sqrt(18), within(1e-12));
        assertThat(difference.method()).isEqualTo(IntervalMethod.MOVER_ORDER_STATISTICS);
        Interval open = Interval.of(17, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG);
        Interval closed = Interval.of(8, 15, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG);
        assertThat(Differences.ofQuantiles(12, closed, 20, open).lower()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Differences.ofQuantiles(20, open, 12, closed).upper()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Differences.ofQuantiles(20, open, 12, closed).method()).isEqualTo(IntervalMethod.MOVER_KAPLAN_MEIER);
    }

    @Test
    void should_refuse_intervals_of_other_kinds() {
        Interval wilson = Interval.of(0.1, 0.2, 0.95, IntervalMethod.WILSON);
        Interval order = Interval.of(1, 2, 0.95, IntervalMethod.ORDER_STATISTICS);
        Interval lessSure = Interval.of(1, 2, 0.9, IntervalMethod.ORDER_STATISTICS);
        Interval student = Interval.of(1, 2, 0.95, IntervalMethod.STUDENT_T);
        assertThatIllegalArgumentException().isThrownBy(() -> Differences.ofQuantiles(1, wilson, 1, wilson));
        assertThatIllegalArgumentException().isThrownBy(() -> Differences.ofQuantiles(1, order, 1, lessSure));
        assertThatIllegalArgumentException().isThrownBy(() -> Differences.ofQuantiles(1, order, 1, student));
        assertThatIllegalArgumentException().isThrownBy(() -> Differences.ofMeans(1, student, 5, 1, order, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Differences.ofMeans(1, student, 5, 1, student, 5, 1));
        assertThat(Differences.ofMeans(1, student, 1, 1, student, 5, 0.95)).isEmpty();
    }

    @Test
    void should_have_no_width_where_nothing_varies_in_either_group() {
        Interval five = Interval.of(5, 5, 0.95, IntervalMethod.STUDENT_T);
        Interval three = Interval.of(3, 3, 0.95, IntervalMethod.STUDENT_T);
        Interval two = Differences.ofMeans(5, five, 4, 3, three, 6, 0.95).orElseThrow();
        assertThat(two.lower()).isEqualTo(2);
        assertThat(two.upper()).isEqualTo(2);
    }
}
