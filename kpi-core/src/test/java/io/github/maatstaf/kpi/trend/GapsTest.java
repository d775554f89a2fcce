package io.github.maatstaf.kpi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.AutocorrelationMode;
import io.github.maatstaf.kpi.statistics.HamedRao;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.variation.BehaviourChartKind;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.ChartRule;
import io.github.maatstaf.kpi.variation.ChartSignal;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import io.github.maatstaf.kpi.variation.RunsAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A period without a figure, made up: no method closes the row over it, and none takes it for 0. */
class GapsTest {
    private static final TrendCalculator CALCULATOR = TrendCalculator.withDefaults();

    private static Series quarters(Number... values) {
        return Series.of("visitors", PeriodType.QUARTER, "2021-Q1", values);
    }

    private static Series months(Number... values) {
        return Series.of("visitors", PeriodType.MONTH, "2021-01", values);
    }

    /** Two more each quarter: a row that is closed rises faster, and one with a 0 falls in its middle. */
    @Test
    void should_keep_a_slope_over_a_gap() {
        Trend trend = CALCULATOR.trendOf(quarters(10, 12, null, null, 18, 20, 22));
        assertThat(trend.slope()).hasValue(2);
        assertThat(trend.slopeInterval().orElseThrow().upper()).isEqualTo(2);
        assertThat(trend.mannKendall()).isEqualTo(MannKendall.of(10, 12, 18, 20, 22));
        assertThat(trend.senSlope().orElseThrow().intercept()).isEqualTo(10);
    }

    /** One season of four has no figure in a year: the other three are where they were. */
    @Test
    void should_keep_each_season_in_its_place() {
        Trend trend = CALCULATOR
                .withTest(TrendTestKind.SEASONAL)
                .trendOf(quarters(80, 60, 40, 20, 83, 63, null, 23, 86, 66, 46, 26, 89, 69, 49, 29));
        assertThat(trend.slopePer(PeriodType.YEAR)).hasValue(3);
        // Each season rises: six pairs of four years, three of the three years that there are.
        assertThat(trend.seasonal().orElseThrow().s()).isEqualTo(6 + 6 + 3 + 6);
    }

    /** A wave of ten periods, of which one is missing: moved together, later figures meet another part of the wave. */
    @Test
    void should_lay_figures_beside_those_that_are_as_far_away_in_time() {
        List<Long> times = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (long time = 0; time < 30; time++) {
            if (time < 10 || time >= 15) {
                times.add(time);
                values.add(Math.sin(time * Math.PI / 5));
            }
        }
        double[] figures = values.stream().mapToDouble(Double::doubleValue).toArray();
        long[] there = times.stream().mapToLong(Long::longValue).toArray();
        long[] closed = new long[there.length];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = i;
        }
        assertThat(HamedRao.at(there, figures, AutocorrelationMode.LITERAL, 10).factor())
                .isNotCloseTo(
                        HamedRao.at(closed, figures, AutocorrelationMode.LITERAL, 10)
                                .factor(),
                        within(0.1));
    }

    @Test
    void should_let_a_run_go_on_over_a_gap_and_not_count_it() {
        RunsAnalysis runs = RunChart.of(quarters(9, 8, null, 9, 8, 1, 2, null, 1, 2))
                .lastSegment()
                .runs();
        assertThat(runs.observations()).isEqualTo(10);
        assertThat(runs.useful()).isEqualTo(8);
        assertThat(runs.longestRun()).hasValue(4);
        assertThat(runs.crossings()).hasValue(1);
        assertThat(RunChart.of(quarters(9, 8, null, 9, 8)).lastSegment().centre())
                .hasValue(8.5);
    }

    /** Of 1 and 9 in turn, then seven at 9: a row on one side ends where nobody knows on which side the figure was. */
    @Test
    void should_end_a_row_on_one_side_at_a_gap() {
        assertThat(rules(ProcessBehaviourChart.of(months(1, 9, 1, 9, 1, 1, 1, 8, 9, 8, 9, 8, 9, 8))))
                .contains(ChartRule.ONE_SIDE);
        assertThat(rules(ProcessBehaviourChart.of(months(1, 9, 1, 9, 1, 1, 1, 8, 9, 8, null, 9, 8, 9, 8))))
                .doesNotContain(ChartRule.ONE_SIDE);
    }

    private static List<ChartRule> rules(ProcessBehaviourChart chart) {
        return chart.signals().stream().map(ChartSignal::rule).toList();
    }

    @Test
    void should_take_no_distance_across_a_gap_and_no_figure_of_it_for_the_middle() {
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(months(20, 22, null, 40, 42));
        assertThat(chart.lastSegment().centre()).hasValue(31);
        assertThat(chart.lastSegment().movingRange().orElseThrow().mean()).isEqualTo(2);
    }

    @Test
    void should_take_nobody_for_nobody_in_a_chart_of_shares() {
        ProcessBehaviourChart chart = ChartCalculator.withDefaults()
                .withKind(BehaviourChartKind.P_PRIME)
                .behaviourChartOf(Series.ofShares(
                        "quick-start", PeriodType.MONTH, "2024-01", new long[] {40, 0, 60, 60}, new long[] {
                            100, 0, 100, 100
                        }));
        assertThat(chart.lastSegment().centre().orElseThrow()).isCloseTo(160 / 300.0, within(1e-12));
        assertThat(chart.lastSegment().movingRange().orElseThrow().used()).isEqualTo(1);
        assertThat(chart.points().get(1).limits()).isEmpty();
    }

    @Test
    void should_lay_a_gap_on_neither_side_of_an_event() {
        BeforeAndAfter sides = BeforeAndAfter.of(
                months(4, null, 6, 5, 9, null, 11, 10), SeriesNote.of(LocalDate.of(2021, 5, 1), "a new form"));
        assertThat(sides.before()).hasSize(3);
        assertThat(sides.difference()).hasValue(5);
    }

    @Test
    void should_not_compare_with_what_is_not_there_and_not_say_that_it_was_0() {
        BaselineChange change = BaselineChange.between(
                Observation.builder("visitors", ReportingPeriod.parse("2021-Q1"))
                        .withoutValue(ObservationStatus.MISSING)
                        .build(),
                Observation.builder("visitors", ReportingPeriod.parse("2022-Q1"))
                        .value(5)
                        .build());
        assertThat(change.status()).isEqualTo(ChangeStatus.NOT_COMPARABLE);
        assertThat(change.sentence(Locale.ENGLISH)).doesNotContain(" 0");
    }
}
