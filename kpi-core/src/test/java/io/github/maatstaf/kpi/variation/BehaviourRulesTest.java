package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which points the rules of the NHS mark, beside limits that can be done by heart. All figures are made up. */
class BehaviourRulesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ChartCalculator CALCULATOR = ChartCalculator.withDefaults();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    /** Mean 50 and distances of 4: limits at 2.66 times 4 from it, 39.36 and 60.64, inner ones 42.91 and 57.09. */
    private static final List<Number> YEAR = List.of(52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48);

    private static Series months(Number... values) {
        return Series.of("waiting-days", PeriodType.MONTH, "2024-01", values);
    }

    private static ReportingPeriod month(String text) {
        return ReportingPeriod.parse(text);
    }

    private static ProcessBehaviourChart afterTheYear(Number... values) {
        Number[] all = Stream.concat(YEAR.stream(), Arrays.stream(values)).toArray(Number[]::new);
        return CALCULATOR
                .withBaseline(Baseline.ofWholeSeries().frozenThrough(month("2024-12"), DAY, "team Noord", "a year"))
                .behaviourChartOf(months(all));
    }

    private static List<ChartSignal> signals(ProcessBehaviourChart chart, ChartRule rule) {
        return chart.signals().stream().filter(signal -> signal.rule() == rule).toList();
    }

    @Test
    void should_have_inner_limits_at_two_thirds_of_the_way() {
        ChartPoint point = afterTheYear(59, 50).points().get(12);
        ChartLimits limits = point.limits().orElseThrow();
        assertThat(limits.lower()).isCloseTo(39.36, within(1e-12));
        assertThat(limits.upper()).isCloseTo(60.64, within(1e-12));
        assertThat(limits.innerLower()).isCloseTo(50 - 4 * 2.66 * 2 / 3, within(1e-12));
        assertThat(limits.innerUpper()).isCloseTo(50 + 4 * 2.66 * 2 / 3, within(1e-12));
        assertThat(point.centre()).hasValue(50);
        assertThat(point.isCloseToLimit()).isTrue();
        assertThat(afterTheYear(57, 50).points().get(12).isCloseToLimit()).isFalse();
        assertThat(afterTheYear(61, 50).points().get(12).isCloseToLimit()).isFalse();
        assertThat(RunChart.of(months(1, 2)).points().get(0).isCloseToLimit()).isFalse();
        assertThat(RunChart.of(months((Number) null)).points().get(0).centre()).isEmpty();
    }

    @Test
    void should_take_windows_of_three_together_that_share_a_figure() {
        List<ChartSignal> close = signals(afterTheYear(59, 53, 59, 53, 59, 47), ChartRule.TWO_OF_THREE);
        assertThat(close).hasSize(1);
        assertThat(close.get(0).periods()).containsExactly(month("2025-01"), month("2025-03"), month("2025-05"));
    }

    @Test
    void should_keep_windows_of_three_apart_that_share_none() {
        List<ChartSignal> close = signals(afterTheYear(59, 59, 53, 47, 59, 53, 59, 47), ChartRule.TWO_OF_THREE);
        assertThat(close).hasSize(2);
        assertThat(close.get(0).periods()).containsExactly(month("2025-01"), month("2025-02"));
        assertThat(close.get(1).periods()).containsExactly(month("2025-05"), month("2025-07"));
        List<ChartSignal> low = signals(afterTheYear(41, 41, 47, 53, 41, 47, 41, 53), ChartRule.TWO_OF_THREE);
        assertThat(low).hasSize(2);
        assertThat(low).allMatch(signal -> signal.side().orElseThrow() == SignalSide.LOW);
    }

    @Test
    void should_pass_over_what_was_left_out_in_a_row_on_one_side_and_end_a_trend_there() {
        Baseline without = Baseline.ofWholeSeries().without(month("2024-12"), DAY, "team Noord", "counted twice");
        Series step = months(20, 22, 19, 21, 20, 23, 18, 21, 30, 31, 29, 0, 32, 30, 31, 30);
        List<ChartSignal> rows = signals(CALCULATOR.withBaseline(without).behaviourChartOf(step), ChartRule.ONE_SIDE);
        assertThat(rows.get(0).side()).hasValue(SignalSide.HIGH);
        assertThat(rows.get(0).periods()).hasSize(7).doesNotContain(month("2024-12"));
        assertThat(signals(CALCULATOR.behaviourChartOf(step), ChartRule.ONE_SIDE))
                .allMatch(signal -> signal.side().orElseThrow() == SignalSide.LOW);

        Series rise = months(9, 9, 9, 9, 9, 9, 9, 9, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(signals(CALCULATOR.behaviourChartOf(rise), ChartRule.TREND)).hasSize(1);
        assertThat(signals(CALCULATOR.withBaseline(without).behaviourChartOf(rise), ChartRule.TREND))
                .isEmpty();
    }

    /** The mean is 76.5 / 14 = 5.5 and the mean distance 57 / 13 = 4.4, so that no figure is near a limit. */
    @Test
    void should_say_the_side_of_the_rule_that_labels_a_point_up_to_the_last_one() {
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(months(0, 8, 0, 8, 0, 8, 0, 6, 6.5, 7, 7.5, 8, 8.5, 9));
        ChartPoint last = chart.points().get(13);
        assertThat(last.rules()).containsExactly(ChartRule.TREND, ChartRule.ONE_SIDE);
        assertThat(last.label()).hasValue(ChartRule.TREND);
        assertThat(last.side()).hasValue(SignalSide.HIGH);
    }

    @Test
    void should_tell_of_a_row_that_only_falls() {
        assertThat(afterTheYear(56, 55, 54, 49, 47, 46, 45, 53).sentence(DUTCH))
                .startsWith("Het cijfer daalt steeds, van januari 2025 tot en met juli 2025.");
    }

    /** 3.267, 0.733, 0 and 0 are 1 on average. */
    @Test
    void should_leave_out_a_distance_of_just_3267_times_the_mean() {
        MovingRange range = MovingRange.of(new double[] {3.267, 0.733, 0, 0}, true);
        assertThat(range.screenedOut()).isEqualTo(1);
        assertThat(range.used()).isEqualTo(3);
        assertThat(range.mean()).isEqualTo(0.733 / 3);
        assertThat(MovingRange.of(new double[] {2, 4}, false).upperLimit()).isEqualTo(3.267 * 3);
    }

    @Test
    void should_name_how_many_figures_each_rule_of_runs_takes() {
        for (int useful = 1; useful < ChartRule.LONG_RUN.leastPoints(); useful++) {
            assertThat(RunLaw.longestUsualRun(useful)).isGreaterThanOrEqualTo(useful);
        }
        assertThat(RunLaw.longestUsualRun(ChartRule.LONG_RUN.leastPoints()))
                .isLessThan(ChartRule.LONG_RUN.leastPoints());
        for (int useful = 1; useful < ChartRule.FEW_CROSSINGS.leastPoints(); useful++) {
            assertThat(RunLaw.fewestUsualCrossings(useful)).isZero();
        }
        assertThat(RunLaw.fewestUsualCrossings(ChartRule.FEW_CROSSINGS.leastPoints()))
                .isPositive();
    }
}
