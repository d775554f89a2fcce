package io.github.maatstaf.kpi.trend;

import static io.github.maatstaf.kpi.period.PeriodType.MONTH;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no rows, or hardly: each is refused or gets a status, never a wrong number. */
class BadSeriesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final TrendCalculator CALCULATOR = TrendCalculator.withDefaults();

    private static Observation figure(String period, double value, String definition) {
        return Observation.builder("x", ReportingPeriod.parse(period))
                .value(value)
                .fingerprint(definition)
                .build();
    }

    private static Series quarters(Number... values) {
        return Series.of("x", QUARTER, "2023-Q1", values);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void should_refuse_what_is_no_number(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quarters(1, value, 3))
                .withMessageContaining("2023-Q2")
                .withMessageContaining("a figure that is not there has a status");
    }

    @Test
    void should_refuse_two_figures_of_one_period() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of(figure("2023-Q1", 1, "f"), figure("2023-Q1", 2, "f"))))
                .withMessage("x all: two observations of 2023-Q1");
    }

    @Test
    void should_refuse_quarters_and_years_in_one_row() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of(figure("2023-Q1", 1, "f"), figure("2023", 2, "f"))))
                .withMessageContaining("type of period");
    }

    @Test
    void should_refuse_two_definitions_that_nobody_laid_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of(figure("2023-Q1", 1, "f"), figure("2023-Q2", 2, "g"))))
                .withMessageContaining("acrossDefinitions");
    }

    @Test
    void should_refuse_a_row_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Series.of(List.of()));
    }

    @Test
    void should_put_periods_in_order() {
        Series series = Series.of(List.of(figure("2023-Q3", 3, "f"), figure("2023-Q1", 1, "f")));
        assertThat(series.value(0)).hasValue(1);
        assertThat(series.value(1)).isEmpty();
        assertThat(CALCULATOR.trendOf(series).gaps()).containsExactly(ReportingPeriod.parse("2023-Q2"));
    }

    static Stream<Consumer<Series>> readers() {
        return Stream.of(CALCULATOR::trendOf, RunChart::of, ProcessBehaviourChart::of);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void should_refuse_values_whose_squares_leave_the_range_of_a_double(Consumer<Series> reader) {
        for (double value : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, 1.0000001e150}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader.accept(quarters(1, 2, value, 3)))
                    .withMessageContaining("1e150");
        }
        reader.accept(quarters(1e150, -1e150, 1e150, -1e150, 1e150, -1e150, 1e150));
        reader.accept(quarters(Double.MIN_VALUE, 0, -Double.MIN_VALUE, 0, Double.MIN_VALUE, 0, 0));
    }

    @Test
    void should_find_nothing_in_one_figure_or_none() {
        Trend one = CALCULATOR.trendOf(quarters(5));
        assertThat(one.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(one.slope()).isEmpty();
        assertThat(one.slopeInterval()).isEmpty();
        assertThat(one.pValue()).isEqualTo(1);
        assertThat(ProcessBehaviourChart.of(quarters(5)).sentence(DUTCH))
                .isEqualTo("Er is 1 cijfer. Dat is te weinig voor grenzen; er zijn er minstens 6 nodig.");
        assertThat(RunChart.of(quarters(5, 5, 5, 5, 9)).sentence(DUTCH))
                .isEqualTo(
                        "Er is 1 cijfer boven of onder het midden. Dat is te weinig: pas vanaf 6 kan deze kaart iets "
                                + "laten zien.");
        assertThat(ProcessBehaviourChart.of(quarters(5)).points().get(0).limits())
                .isEmpty();
        Trend none = CALCULATOR.trendOf(quarters((Number) null));
        assertThat(none.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(none.sentence(DUTCH)).startsWith("Er zijn nog geen cijfers.");
    }

    @Test
    void should_take_nought_and_minus_nought_as_equal() {
        Trend trend = CALCULATOR.trendOf(quarters(0.0, -0.0, 0.0, -0.0, 0.0, -0.0));
        assertThat(trend.direction()).isEqualTo(TrendDirection.STABLE);
        assertThat(trend.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
    }

    @Test
    void should_put_limits_and_runs_of_ten_thousand_equal_figures_on_the_line() {
        Series series =
                Series.of("x", MONTH, "1500-01", Collections.nCopies(10_000, 7).toArray(new Number[0]));
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(series);
        assertThat(chart.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.points().get(9_999).limits().orElseThrow().upper()).isEqualTo(7);
        RunChart runs = RunChart.of(series);
        assertThat(runs.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(runs.lastSegment().runs().useful()).isZero();
        assertThat(runs.signals()).isEmpty();
    }

    @Test
    void should_have_no_slope_and_no_signal_among_equal_figures() {
        for (int size = 1; size <= 20; size++) {
            Series same = quarters(Collections.nCopies(size, -3.5).toArray(new Number[0]));
            Trend trend = CALCULATOR.trendOf(same);
            assertThat(trend.pValue()).isEqualTo(1);
            assertThat(trend.slope().orElse(0)).isZero();
            assertThat(trend.direction()).isIn(TrendDirection.TOO_FEW, TrendDirection.STABLE);
            assertThat(ProcessBehaviourChart.of(same).signals()).isEmpty();
            assertThat(RunChart.of(same).signals()).isEmpty();
        }
    }

    @Test
    void should_call_ten_thousand_equal_figures_the_same() {
        Series long10000 =
                Series.of("x", MONTH, "1500-01", Collections.nCopies(10_000, 7).toArray(new Number[0]));
        Trend trend = CALCULATOR.trendOf(long10000);
        assertThat(trend.direction()).isEqualTo(TrendDirection.STABLE);
        assertThat(trend.mannKendall().s()).isZero();
        assertThat(trend.pValue()).isEqualTo(1);
        assertThat(trend.slope()).hasValue(0);
        assertThat(trend.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
    }
}
