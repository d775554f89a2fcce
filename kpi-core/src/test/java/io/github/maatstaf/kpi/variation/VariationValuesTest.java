package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a chart are values, and print what they hold. */
class VariationValuesTest {
    private static Series months(Number... values) {
        return Series.of("x", PeriodType.MONTH, "2024-01", values);
    }

    private static ChartPoint point(int place, Number... values) {
        return ProcessBehaviourChart.of(months(values)).points().get(place);
    }

    @Test
    void should_tell_points_apart() {
        ValueContract.hold(
                () -> point(0, 20, 22, 19, 21, 20, 23),
                () -> point(1, 20, 22, 19, 21, 20, 23),
                () -> point(0, 20, 22, 19, 21, 20, 24),
                () -> point(0, 21, 22, 19, 21, 20, 23),
                () -> point(2, 20, 22, null, 21, 20, 23),
                () -> RunChart.of(months(20, 22, 19, 21, 20, 23)).points().get(0));
    }

    @Test
    void should_print_a_point_with_its_mark_or_without_a_figure() {
        // Mean 668/13 and, without the two distances of 11, a mean distance of 1.1.
        assertThat(point(8, 50, 51, 50, 52, 51, 50, 51, 50, 61, 50, 51, 50, 51))
                .hasToString("2024-09: 61 (limits 48.46 to 54.31) OUTSIDE_LIMITS HIGH");
        assertThat(point(2, 20, 22, null, 21, 20, 23).toString())
                .matches("2024-03: [a-z ]+ \\(limits 15\\.88 to 26\\.52\\)");
        assertThat(point(0, 20, 22, 19, 21, 20, 23)).hasToString("2024-01: 20 (limits 14.98 to 26.69)");
    }

    @Test
    void should_tell_runs_apart_and_say_how_much_there_is() {
        ValueContract.hold(
                () -> RunsAnalysis.of(new double[] {1, 2, 3, -1}, 0),
                () -> RunsAnalysis.of(new double[] {1, 2, 3, -1, 0}, 0),
                () -> RunsAnalysis.of(new double[] {1, 2, -3, -1}, 0),
                () -> RunsAnalysis.of(new double[] {1, -2, 3, -1}, 0),
                () -> RunsAnalysis.of(new double[] {1, 2, 3, 0}, 0));
        assertThat(runs(5).sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(runs(6).sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(runs(9).sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(runs(10).sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        // Of ten figures two crossings are the fewest usual, and a row of six the longest.
        RunsAnalysis two = RunsAnalysis.of(new double[] {1, 1, 1, 1, 1, 1, -1, -1, 1, 1}, 0);
        assertThat(two.crossings()).hasValue(2);
        assertThat(two.isSignal()).isFalse();
        RunsAnalysis one = RunsAnalysis.of(new double[] {1, 1, 1, 1, 1, -1, -1, -1, -1, -1}, 0);
        assertThat(one.areCrossingsFew()).isTrue();
        assertThat(one.isRunLong()).isFalse();
    }

    @Test
    void should_tell_limits_segments_ranges_and_suggestions_apart() {
        ValueContract.hold(
                () -> ChartLimits.around(10, 3, 2),
                () -> ChartLimits.around(11, 3, 2),
                () -> ChartLimits.around(10, 4, 2),
                () -> ChartLimits.around(10, 3, 1));
        ValueContract.hold(
                () -> ProcessBehaviourChart.of(months(20, 22, 19, 21)).lastSegment(),
                () -> ProcessBehaviourChart.of(months(20, 22, 19, 22)).lastSegment(),
                () -> ProcessBehaviourChart.of(months(20, 22, 19)).lastSegment());
        ValueContract.hold(
                () -> MovingRange.of(new double[] {1, 2, 3}, true),
                () -> MovingRange.of(new double[] {1, 2, 3}, false),
                () -> MovingRange.of(new double[] {2, 2, 2, 2}, true),
                () -> MovingRange.of(new double[] {1, 1, 1, 1, 30}, true),
                () -> MovingRange.of(new double[] {1, 2, 4}, true));
        ValueContract.hold(
                () -> suggestion(20, 22, 19, 21, 20, 23, 30, 31, 29, 32, 30, 31, 30),
                () -> suggestion(20, 22, 19, 21, 20, 23, 18, 30, 31, 29, 32, 30, 31, 30),
                () -> suggestion(20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21),
                () -> suggestion(20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21, 20));
    }

    private static BaselineSuggestion suggestion(Number... values) {
        return ProcessBehaviourChart.of(months(values)).suggestions().get(0);
    }

    @Test
    void should_screen_once_at_3267_times_the_mean_and_draw_the_range_limit_there() {
        MovingRange range = MovingRange.of(new double[] {1, 1, 1, 1, 30}, true);
        assertThat(range.mean()).isEqualTo(1);
        assertThat(range.used()).isEqualTo(4);
        assertThat(range.screenedOut()).isEqualTo(1);
        assertThat(range.upperLimit()).isEqualTo(3.267);
        assertThat(range).hasToString("1, the mean of 4 moving ranges, 1 screened out");
        assertThat(MovingRange.of(new double[] {1, 1, 1, 1, 30}, false))
                .hasToString("6.8, the mean of 5 moving ranges, not screened");
    }

    @Test
    void should_note_gaps_and_what_was_screened() {
        ProcessBehaviourChart chart =
                ProcessBehaviourChart.of(months(50, 51, 50, 52, null, 50, 51, 50, 61, 50, 51, 50, 51));
        assertThat(chart.notes()).extracting(Finding::code).contains("TREND-GAPS", "TREND-CHART-SCREENED");
        assertThat(chart.series().size()).isEqualTo(13);
        assertThat(chart.baseline()).isEqualTo(Baseline.ofWholeSeries());
        assertThat(ProcessBehaviourChart.of(months(50, 51, 50, 52)).notes())
                .extracting(Finding::code)
                .doesNotContain("TREND-GAPS", "TREND-CHART-SCREENED");
        assertThat(RunChart.of(chart.series()).gaps()).isEqualTo(chart.gaps()).hasSize(1);
    }

    /** After a year around 50 with limits 39.36 and 60.64, every month is outside, in turn above and below. */
    private static String printed(int signals, Stratum stratum) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < 12 + signals; i++) {
            int value = i < 12 ? 50 + (i % 2 == 0 ? 2 : -2) : i % 2 == 0 ? 100 : 0;
            observations.add(
                    Observation.builder("x", ReportingPeriod.parse("2024-01").plus(i))
                            .value(value)
                            .stratum(stratum)
                            .build());
        }
        Baseline year = Baseline.ofWholeSeries()
                .frozenThrough(ReportingPeriod.parse("2024-12"), LocalDate.of(2025, 1, 14), "team Noord", "a year");
        return ChartCalculator.withDefaults()
                .withBaseline(year)
                .behaviourChartOf(Series.of(observations))
                .toString();
    }

    @Test
    void should_print_at_most_so_many_signals_and_count_the_rest() {
        // One line of the chart, two of its segment, and the signals.
        assertThat(printed(34, Stratum.ALL).lines()).hasSize(37);
        assertThat(printed(34, Stratum.ALL)).doesNotContain(" more");
        assertThat(printed(40, Stratum.ALL).lines())
                .hasSize(38)
                .endsWith("and 6 more")
                .contains("  OUTSIDE_LIMITS HIGH, 2025-01", "  OUTSIDE_LIMITS LOW, 2025-02");
        assertThat(printed(0, Stratum.ALL)).startsWith("x █");
        assertThat(printed(1, Stratum.of("complexity", "HIGH")))
                .startsWith("x " + Stratum.of("complexity", "HIGH") + " ")
                .contains(", 1 signal\n");
    }

    @Test
    void should_print_natural_bounds() {
        assertThat(NaturalBounds.of(0, 1)).hasToString("0.0 to 1.0");
    }

    private static RunsAnalysis runs(int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = i % 2 == 0 ? 1 : -1;
        }
        return RunsAnalysis.of(values, 0);
    }
}
