package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a chart says and suggests when people let it begin anew: each part stands by itself. Made-up figures. */
class ChartSegmentTest {
    private static final ChartCalculator CALCULATOR = ChartCalculator.withDefaults();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);

    private static Series months(Number... values) {
        return Series.of("waiting-days", PeriodType.MONTH, "2024-01", values);
    }

    private static ReportingPeriod month(String text) {
        return ReportingPeriod.parse(text);
    }

    private static ChartCalculator anew(String from) {
        return CALCULATOR.withBaseline(
                Baseline.ofWholeSeries().rebasedFrom(month(from), DAY, "team Noord", "another form"));
    }

    /** One month stands out before the form changed; a quiet year after it. */
    private static final Series QUIET_AFTER = months(
            20, 22, 19, 21, 20, 60, 18, 21, 20, 22, 19, 21, 20, 22, 40, 42, 39, 41, 40, 43, 38, 41, 40, 42, 39, 41);

    @Test
    void should_number_its_segments_points_and_signals() {
        ProcessBehaviourChart chart = anew("2025-03").behaviourChartOf(QUIET_AFTER);
        assertThat(chart.segments()).extracting(ChartSegment::number).containsExactly(0, 1);
        assertThat(chart.segments()).extracting(ChartSegment::size).containsExactly(14, 12);
        assertThat(chart.points().get(13).segment()).isZero();
        assertThat(chart.points().get(14).segment()).isEqualTo(1);
        assertThat(chart.signals()).isNotEmpty().allMatch(signal -> signal.segment() == 0);
        Series high = months(20, 22, 19, 21, 20, 23, 18, 21, 40, 42, 39, 41, 40, 90, 38, 41, 40, 42, 39, 41);
        assertThat(anew("2024-09").behaviourChartOf(high).signals())
                .isNotEmpty()
                .allMatch(signal -> signal.segment() == 1);
    }

    @Test
    void should_tell_and_suggest_about_the_last_segment_only() {
        ProcessBehaviourChart chart = anew("2025-03").behaviourChartOf(QUIET_AFTER);
        assertThat(chart.sentence(Locale.ENGLISH)).startsWith("The figures lie around 40.5 and stay");
        assertThat(chart.suggestions())
                .extracting(BaselineSuggestion::kind)
                .containsExactly(BaselineDecisionKind.FREEZE);
        assertThat(chart.suggestions().get(0).period()).isEqualTo(month("2026-02"));
        assertThat(chart.notes()).extracting(Finding::code).doesNotContain("TREND-CHART-DECISION-OUTSIDE");
    }

    @Test
    void should_suggest_a_new_beginning_only_after_six_figures_that_count() {
        // Three figures of the last segment and eight of the one before it.
        assertThat(anew("2024-09")
                        .behaviourChartOf(
                                months(20, 22, 19, 21, 20, 23, 18, 21, 10, 11, 10, 30, 31, 29, 32, 30, 31, 30))
                        .suggestions())
                .isEmpty();
        Series step = months(20, 22, 19, 21, 20, 23, 30, 31, 29, 32, 30, 31, 30, null);
        assertThat(ProcessBehaviourChart.of(step).suggestions()).hasSize(1);
        assertThat(CALCULATOR
                        .withBaseline(Baseline.ofWholeSeries().without(month("2024-06"), DAY, "team Noord", "twice"))
                        .behaviourChartOf(step)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void should_find_enough_where_no_more_months_are_missing_than_there() {
        assertThat(sufficiency(1, null, 2, null, 3, null, 1, null, 2, null, null, 3))
                .isEqualTo(Sufficiency.TRIAL);
        assertThat(sufficiency(1, null, 2, null, 3, null, 1, null, 2, null, null, null, 3))
                .isEqualTo(Sufficiency.GAP);
        // What is missing before the first figure is not between figures.
        assertThat(sufficiency(null, null, null, null, null, null, null, 1, 2, 3, 1, null, 2, 3))
                .isEqualTo(Sufficiency.TRIAL);
    }

    private static Sufficiency sufficiency(Number... values) {
        return ProcessBehaviourChart.of(months(values)).sufficiency();
    }

    @Test
    void should_count_what_it_does_not_say() {
        // Around 25.1 all months are outside: two rows, and two lists of months outside.
        assertThat(ProcessBehaviourChart.of(months(20, 21, 20, 21, 20, 21, 20, 21, 30, 31, 30, 31, 30, 31, 30))
                        .sentence(Locale.ENGLISH))
                .contains("Above the limit lie: ", "Below the limit lie: ")
                .contains(" That is more than the usual variation.")
                .doesNotContain(" And ");
    }

    @Test
    void should_tell_signals_apart() {
        List<ReportingPeriod> periods = List.of(month("2024-01"));
        ValueContract.hold(
                () -> ChartSignal.of(ChartRule.TREND, SignalSide.HIGH, 0, periods),
                () -> ChartSignal.of(ChartRule.ONE_SIDE, SignalSide.HIGH, 0, periods),
                () -> ChartSignal.of(ChartRule.TREND, SignalSide.LOW, 0, periods),
                () -> ChartSignal.of(ChartRule.TREND, SignalSide.HIGH, 1, periods),
                () -> ChartSignal.of(ChartRule.TREND, SignalSide.HIGH, 0, List.of(month("2024-02"))));
    }
}
