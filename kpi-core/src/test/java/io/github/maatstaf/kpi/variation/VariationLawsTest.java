package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of trends that hold for charts too. Powers of two, so that shifting and scaling round nothing. */
class VariationLawsTest {
    private static final ChartCalculator CALCULATOR = ChartCalculator.withDefaults();

    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers()
                .between(-8, 8)
                .injectNull(0.1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Series series(List<Integer> values) {
        return Series.of("x", PeriodType.QUARTER, "2001-Q1", values.toArray(new Number[0]));
    }

    @Property
    void a_scale_of_two_changes_no_signal(@ForAll("values") List<Integer> values) {
        List<Integer> doubled =
                values.stream().map(value -> value == null ? null : value * 2).toList();
        assertThat(RunChart.of(series(doubled)).signals())
                .isEqualTo(RunChart.of(series(values)).signals());
        assertThat(ProcessBehaviourChart.of(series(doubled)).signals())
                .isEqualTo(ProcessBehaviourChart.of(series(values)).signals());
    }

    @Property
    void turning_upside_down_flips_every_side(@ForAll("values") List<Integer> values) {
        List<Integer> turned =
                values.stream().map(value -> value == null ? null : -value).toList();
        List<SignalSide> sides = sides(values);
        List<SignalSide> flipped = sides(turned).stream()
                .map(side -> side == SignalSide.HIGH ? SignalSide.LOW : SignalSide.HIGH)
                .toList();
        assertThat(flipped).containsExactlyInAnyOrderElementsOf(sides);
    }

    private static List<SignalSide> sides(List<Integer> values) {
        return ProcessBehaviourChart.of(series(values)).signals().stream()
                .flatMap(signal -> signal.side().stream())
                .toList();
    }

    @Property
    void reversal_keeps_the_runs_and_the_limits(@ForAll("values") List<Integer> values) {
        List<Integer> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        assertThat(RunChart.of(series(reversed)).lastSegment().runs())
                .isEqualTo(RunChart.of(series(values)).lastSegment().runs());
    }

    @Property
    void a_period_without_a_figure_at_the_end_changes_only_the_gaps(
            @ForAll("values") List<Integer> values, @ForAll @IntRange(min = 1, max = 3) int more) {
        List<Integer> longer = new ArrayList<>(values);
        longer.addAll(Collections.nCopies(more, null));
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(series(values));
        ProcessBehaviourChart later = ProcessBehaviourChart.of(series(longer));
        assertThat(later.signals()).isEqualTo(chart.signals());
        assertThat(later.lastSegment().centre()).isEqualTo(chart.lastSegment().centre());
        assertThat(later.lastSegment().movingRange())
                .isEqualTo(chart.lastSegment().movingRange());
        assertThat(later.gaps()).hasSize(chart.gaps().size() + more);
    }

    @Property
    void what_is_left_out_may_have_any_value(
            @ForAll("values") List<Integer> values, @ForAll @IntRange(min = -99, max = 99) int other) {
        Series series = series(values);
        Observation first = series.observation(0);
        if (first.value().isEmpty()) {
            return;
        }
        Baseline without =
                Baseline.ofWholeSeries().without(first.period(), LocalDate.of(2024, 1, 1), "team", "made up");
        List<Integer> changed = new ArrayList<>(values);
        changed.set(0, other);
        ProcessBehaviourChart chart = CALCULATOR.withBaseline(without).behaviourChartOf(series);
        ProcessBehaviourChart same = CALCULATOR.withBaseline(without).behaviourChartOf(series(changed));
        assertThat(same.signals()).isEqualTo(chart.signals());
        assertThat(same.lastSegment()).isEqualTo(chart.lastSegment());
    }

    @Property
    void every_mark_belongs_to_a_signal_and_every_sentence_can_be_said(@ForAll("values") List<Integer> values) {
        for (boolean classic : new boolean[] {false, true}) {
            ChartCalculator calculator = classic ? CALCULATOR.withClassicTwoOfThree() : CALCULATOR;
            ProcessBehaviourChart chart = calculator.behaviourChartOf(series(values));
            for (ChartPoint point : chart.points()) {
                for (ChartRule rule : point.rules()) {
                    assertThat(chart.signals())
                            .anyMatch(signal ->
                                    signal.rule() == rule && signal.periods().contains(point.period()));
                }
            }
            assertThat(chart.sentence(Locale.ENGLISH) + chart.exactSentence(Locale.ENGLISH) + chart)
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity")
                    .doesNotContain("{");
        }
        RunChart runs = RunChart.of(series(values));
        assertThat(runs.sentence(Locale.ENGLISH) + runs.exactSentence(Locale.ENGLISH) + runs)
                .doesNotContain("NaN")
                .doesNotContain("{");
    }
}
