package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ReferencePurpose;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits, rules, decisions and words; the numbers of three packages are compared in the reference tests. */
class ProcessBehaviourChartTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ChartCalculator CALCULATOR = ChartCalculator.withDefaults();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    /** Made-up waiting days: quiet, then seven months higher. */
    private static final Series STEP = months(20, 22, 19, 21, 20, 23, 18, 21, 30, 31, 29, 32, 30, 31, 30);

    private static Series months(Number... values) {
        return Series.of("waiting-days", PeriodType.MONTH, "2024-01", values);
    }

    private static ReportingPeriod month(String text) {
        return ReportingPeriod.parse(text);
    }

    @Test
    void should_take_no_distance_across_a_gap() {
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(months(10, 12, null, 40, 42, 41, 43));
        MovingRange range = chart.lastSegment().movingRange().orElseThrow();
        assertThat(range.used()).isEqualTo(4);
        assertThat(range.mean()).isEqualTo((2 + 2 + 1 + 2) / 4.0);
        assertThat(chart.gaps()).containsExactly(month("2024-03"));
        assertThat(chart.points().get(2).value()).isEmpty();
        assertThat(chart.points().get(2).role()).isEqualTo(PointRole.GAP);
        assertThat(chart.points().get(2).limits()).isPresent();
    }

    @Test
    void should_leave_out_what_people_left_out_from_limits_distances_and_rules() {
        Series outlier = months(20, 22, 19, 21, 90, 20, 23, 18, 21, 20, 22, 19, 21);
        ProcessBehaviourChart all = ProcessBehaviourChart.of(outlier);
        assertThat(all.signals()).extracting(ChartSignal::rule).contains(ChartRule.OUTSIDE_LIMITS);
        ProcessBehaviourChart without = CALCULATOR
                .withBaseline(
                        Baseline.ofWholeSeries().without(month("2024-05"), DAY, "team Noord", "double registration"))
                .behaviourChartOf(outlier);
        assertThat(without.signals()).isEmpty();
        assertThat(without.points().get(4).role()).isEqualTo(PointRole.LEFT_OUT);
        assertThat(without.points().get(4).isOutside()).isTrue();
        assertThat(without.points().get(4).rules()).isEmpty();
        assertThat(without.lastSegment().movingRange().orElseThrow().used()).isEqualTo(10);
        assertThat(without.lastSegment().useful()).isEqualTo(12);
        assertThat(without.lastSegment().centre().orElseThrow()).isCloseTo(246 / 12.0, within(1e-12));
        assertThat(without.sentence(Locale.ENGLISH))
                .endsWith(" Not counted: May 2024 (team Noord: double registration).");
    }

    @Test
    void should_suggest_a_rebase_without_making_one() {
        Series noted = STEP.withNote(SeriesNote.of(LocalDate.of(2024, 8, 20), "new intake form"));
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(noted);
        assertThat(chart.segments()).hasSize(1);
        BaselineSuggestion suggestion = chart.suggestions().get(0);
        assertThat(suggestion.kind()).isEqualTo(BaselineDecisionKind.REBASE);
        assertThat(suggestion.period()).isEqualTo(month("2024-09"));
        assertThat(suggestion.before()).isEqualTo(8);
        assertThat(suggestion.after()).isEqualTo(7);
        assertThat(suggestion.signal().orElseThrow().rule()).isEqualTo(ChartRule.ONE_SIDE);
        assertThat(suggestion.notes()).extracting(SeriesNote::text).containsExactly("new intake form");
        assertThat(suggestion.sentence(DUTCH))
                .isEqualTo(
                        "Sinds september 2024 liggen de 7 cijfers aan één kant van het midden; daarvoor waren er 8. In "
                                + "die tijd: new intake form. Is er toen iets blijvend veranderd? Dan kunnen jullie besluiten om "
                                + "de kaart daar opnieuw te laten beginnen.");
        assertThat(suggestion).hasToString("suggestion: rebase from 2024-09, 8 figures before and 7 after");

        BaselineDecision decision = suggestion.decided(DAY, "team Noord", "since the new form people wait longer");
        ProcessBehaviourChart rebased =
                CALCULATOR.withBaseline(Baseline.ofWholeSeries().with(decision)).behaviourChartOf(noted);
        assertThat(rebased.segments()).hasSize(2);
        assertThat(rebased.lastSegment().rebase()).hasValue(decision);
        assertThat(rebased.signals()).isEmpty();
        assertThat(rebased.sentence(Locale.ENGLISH))
                .contains(
                        "The chart begins anew in September 2024 (team Noord: since the new form people wait longer).");
    }

    @Test
    void should_suggest_a_rebase_only_with_six_figures_before_it_and_a_row_up_to_now() {
        assertThat(suggested(20, 22, 19, 21, 20, 23, 30, 31, 29, 32, 30, 31, 30))
                .containsExactly(BaselineDecisionKind.REBASE);
        assertThat(suggested(20, 22, 19, 21, 20, 30, 31, 29, 32, 30, 31, 30)).isEmpty();
        assertThat(suggested(20, 22, 19, 21, 20, 23, 30, 31, 29, 32, 30, 31, 30, 19))
                .isEmpty();
    }

    @Test
    void should_suggest_a_freeze_from_just_twelve_figures_on() {
        assertThat(suggested(20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21))
                .containsExactly(BaselineDecisionKind.FREEZE);
        assertThat(suggested(20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19)).isEmpty();
    }

    private static List<BaselineDecisionKind> suggested(Number... values) {
        return ProcessBehaviourChart.of(months(values)).suggestions().stream()
                .map(BaselineSuggestion::kind)
                .toList();
    }

    @Test
    void should_lay_notes_of_that_month_and_the_one_before_beside_a_suggestion() {
        Series noted = STEP.withNote(SeriesNote.of(LocalDate.of(2024, 7, 31), "too early"))
                .withNote(SeriesNote.of(LocalDate.of(2024, 8, 1), "first"))
                .withNote(SeriesNote.of(LocalDate.of(2024, 9, 30), "last"))
                .withNote(SeriesNote.of(LocalDate.of(2024, 10, 1), "too late"));
        assertThat(ProcessBehaviourChart.of(noted).suggestions().get(0).notes())
                .extracting(SeriesNote::text)
                .containsExactly("first", "last");
    }

    @Test
    void should_say_between_which_limits_quiet_figures_stay_and_how_many_are_missing() {
        // The mean is 20.5 and the mean distance 27/11: 2.66 of it is 6.53.
        assertThat(ProcessBehaviourChart.of(months(20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21))
                        .sentence(DUTCH))
                .isEqualTo("De cijfers liggen rond 20,5 en blijven (tussen 14 en 27) binnen de gewone schommeling.");
        assertThat(ProcessBehaviourChart.of(months(20, 22, 19, null, 20, 23, 18, 21, 20, 22, 19, 21, 20))
                        .sentence(DUTCH))
                .endsWith(" binnen de gewone schommeling. 1 maand heeft geen cijfer.");
        assertThat(ProcessBehaviourChart.of(months(20, 22, 19, null, 20, null, 18, 21, 20, 22, 19, 21, 20, 22))
                        .sentence(DUTCH))
                .endsWith(" binnen de gewone schommeling. 2 maanden hebben geen cijfer.");
    }

    @Test
    void should_list_three_figures_outside_and_count_the_rest() {
        Number[] values = new Number[29];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == 3 || i == 7 || i == 11 ? 60 : 20 + i % 2;
        }
        assertThat(ProcessBehaviourChart.of(months(values)).sentence(DUTCH))
                .contains(" Boven de grens liggen: april 2024 (60), augustus 2024 (60), december 2024 (60). Onder de "
                        + "grens liggen: januari 2024 (20), februari 2024 (21), maart 2024 (20) en nog 23. ");
    }

    @Test
    void should_call_a_figure_on_a_limit_inside() {
        ChartLimits limits = ChartLimits.around(10, 3, 2);
        for (double on : new double[] {7, 13}) {
            assertThat(limits.excludes(on)).isFalse();
            assertThat(limits.isClose(on)).isTrue();
            assertThat(ReferencePosition.of(on, limits)).isEqualTo(ReferencePosition.WITHIN_LIMITS);
        }
        for (double inner : new double[] {8, 12}) {
            assertThat(limits.isClose(inner)).isFalse();
            assertThat(limits.isBeyondInner(inner)).isFalse();
        }
        assertThat(limits.excludes(13.001)).isTrue();
        assertThat(limits.isClose(13.001)).isFalse();
    }

    @Test
    void should_suggest_to_freeze_a_quiet_beginning() {
        Series quiet = months(20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21, 20);
        BaselineSuggestion suggestion =
                ProcessBehaviourChart.of(quiet).suggestions().get(0);
        assertThat(suggestion.kind()).isEqualTo(BaselineDecisionKind.FREEZE);
        assertThat(suggestion.period()).isEqualTo(month("2024-12"));
        assertThat(suggestion.after()).isEqualTo(1);
        assertThat(suggestion.sentence(Locale.ENGLISH))
                .startsWith("The first 12 figures, through December 2024, give a quiet picture.");
        ProcessBehaviourChart frozen = CALCULATOR
                .withBaseline(Baseline.ofWholeSeries().with(suggestion.decided(DAY, "team Noord", "a quiet year")))
                .behaviourChartOf(quiet);
        assertThat(frozen.lastSegment().baselineSize()).isEqualTo(12);
        assertThat(frozen.points().get(12).role()).isEqualTo(PointRole.COMPARED);
        assertThat(frozen.suggestions()).isEmpty();
        assertThat(frozen.sentence(DUTCH))
                .contains("De vergelijking is met de cijfers tot en met december 2024 (team Noord: a quiet year).");
        assertThat(ProcessBehaviourChart.of(months(1, 2, 3)).suggestions()).isEmpty();
    }

    @Test
    void should_refuse_to_freeze_one_part_twice() {
        Baseline twice = Baseline.ofWholeSeries()
                .frozenThrough(month("2024-03"), DAY, "team Noord", "one")
                .frozenThrough(month("2024-06"), DAY, "team Noord", "two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withBaseline(twice).behaviourChartOf(STEP))
                .withMessageContaining("decide on a rebase between the two");
        Baseline apart = twice.rebasedFrom(month("2024-05"), DAY, "team Noord", "between");
        assertThat(CALCULATOR.withBaseline(apart).behaviourChartOf(STEP).segments())
                .extracting(ChartSegment::baselineSize)
                .containsExactly(3, 2);
    }

    @Test
    void should_ignore_and_name_a_decision_about_another_time() {
        Baseline elsewhere = Baseline.ofWholeSeries().rebasedFrom(month("2030-01"), DAY, "team Noord", "later");
        ProcessBehaviourChart chart = CALCULATOR.withBaseline(elsewhere).behaviourChartOf(STEP);
        assertThat(chart.segments()).hasSize(1);
        assertThat(chart.notes()).extracting(Finding::code).contains("TREND-CHART-DECISION-OUTSIDE");
    }

    @Test
    void should_break_by_itself_at_a_change_of_definition() {
        Series broken = STEP.withBreak(
                SeriesBreak.of(month("2024-09"), LocalizedText.of("de telling is anders", "the counting is another")));
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(broken);
        assertThat(chart.segments()).hasSize(2);
        assertThat(chart.lastSegment().broken()).isPresent();
        assertThat(chart.lastSegment().rebase()).isEmpty();
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.sentence(DUTCH))
                .contains("De kaart begint opnieuw in september 2024, want de telling is anders.");
        assertThat(chart.notes()).extracting(Finding::code).contains("TREND-BREAK");
        assertThat(RunChart.of(broken).segments()).hasSize(2);
    }

    @Test
    void should_trim_the_picture_and_never_the_test() {
        long[] hits = {9, 10, 8, 10, 10, 9, 10, 10, 10, 9, 10, 10, 0};
        long[] all = new long[hits.length];
        Arrays.fill(all, 10);
        ProcessBehaviourChart chart = CALCULATOR
                .withKind(BehaviourChartKind.P)
                .behaviourChartOf(Series.ofShares("quick-start", PeriodType.MONTH, "2024-01", hits, all));
        ChartPoint point = chart.points().get(0);
        assertThat(point.limits().orElseThrow().upper()).isGreaterThan(1);
        assertThat(point.shownLimits().orElseThrow().upper()).isEqualTo(1);
        assertThat(point.shownLimits().orElseThrow().lower())
                .isEqualTo(point.limits().orElseThrow().lower());
        assertThat(chart.signals()).extracting(ChartSignal::rule).contains(ChartRule.OUTSIDE_LIMITS);
        assertThat(chart.notes()).extracting(Finding::code).contains("TREND-CHART-SMALL-DENOMINATORS");
        ProcessBehaviourChart days = ProcessBehaviourChart.of(months(0, 9, 0, 8, 1, 9, 0));
        assertThat(days.points().get(0).shownLimits().orElseThrow().lower()).isZero();
        assertThat(days.points().get(0).limits().orElseThrow().lower()).isNegative();
        ProcessBehaviourChart below = ProcessBehaviourChart.of(months(-1, 9, 0, 8, 1, 9, 0));
        assertThat(below.points().get(0).shownLimits())
                .isEqualTo(below.points().get(0).limits());
        ProcessBehaviourChart chosen =
                CALCULATOR.withBounds(NaturalBounds.of(2, 7)).behaviourChartOf(months(0, 9, 0, 8, 1, 9, 0));
        assertThat(chosen.points().get(0).shownLimits().orElseThrow().upper()).isEqualTo(7);
        assertThat(chosen.points().get(0).limits())
                .isEqualTo(days.points().get(0).limits());
        assertThatIllegalArgumentException().isThrownBy(() -> NaturalBounds.of(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NaturalBounds.of(Double.NaN, 1));
    }

    @Test
    void should_chart_a_rate_in_its_own_unit() {
        List<Observation> observations = new ArrayList<>();
        ReportingPeriod period = month("2024-01");
        for (int count : new int[] {12, 15, 9, 14, 11, 13}) {
            observations.add(Observation.builder("signals", period)
                    .counts(count, 4000)
                    .unit(Unit.PER_1000)
                    .value(count / 4.0)
                    .build());
            period = period.next();
        }
        ProcessBehaviourChart chart =
                CALCULATOR.withKind(BehaviourChartKind.U).behaviourChartOf(Series.of(observations));
        double mean = 74.0 / 24000;
        assertThat(chart.lastSegment().centre().orElseThrow()).isCloseTo(mean * 1000, within(1e-12));
        assertThat(chart.points().get(0).limits().orElseThrow().upper())
                .isCloseTo((mean + 3 * Math.sqrt(mean / 4000)) * 1000, within(1e-12));
        assertThat(chart.points().get(0).value().orElseThrow()).isCloseTo(3, within(1e-12));
    }

    @Test
    void should_refuse_counts_that_are_not_there() {
        for (BehaviourChartKind kind : BehaviourChartKind.values()) {
            if (kind.needsDenominators()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> CALCULATOR.withKind(kind).behaviourChartOf(STEP))
                        .withMessageContaining("needs numerator and denominator");
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withKind(BehaviourChartKind.C).behaviourChartOf(months(1, 2.5)))
                .withMessageContaining("2.5");
        Observation twice = Observation.builder("x", month("2024-01"))
                .counts(5, 3)
                .unit(Unit.RATIO)
                .value(5.0 / 3)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withKind(BehaviourChartKind.P).behaviourChartOf(Series.of(List.of(twice))))
                .withMessageContaining("5 out of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcessBehaviourChart.of(months(1, 1e151)))
                .withMessageContaining("1.0E151");
    }

    @ParameterizedTest
    @EnumSource(BehaviourChartKind.class)
    void should_put_the_limits_on_the_centre_line_if_nothing_varies(BehaviourChartKind kind) {
        long[] hits = new long[15];
        long[] all = new long[15];
        Arrays.fill(all, 40);
        Series shares = Series.ofShares("x", PeriodType.MONTH, "2024-01", hits, all);
        Series series = kind == BehaviourChartKind.C
                ? Series.of(
                        "x",
                        PeriodType.MONTH,
                        "2024-01",
                        Arrays.stream(hits).boxed().toArray(Number[]::new))
                : shares;
        ProcessBehaviourChart chart = CALCULATOR.withKind(kind).behaviourChartOf(series);
        assertThat(chart.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        for (ChartPoint point : chart.points()) {
            assertThat(point.limits().orElseThrow().lower()).isZero();
            assertThat(point.limits().orElseThrow().upper()).isZero();
            assertThat(point.isOutside()).isFalse();
        }
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.sentence(Locale.ENGLISH)).startsWith("All figures are equal");
    }

    @Test
    void should_state_how_much_there_is_to_go_on() {
        assertThat(ProcessBehaviourChart.of(months(1)).sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(ProcessBehaviourChart.of(months(1)).points().get(0).limits()).isEmpty();
        assertThat(ProcessBehaviourChart.of(months((Number) null)).sentence(DUTCH))
                .isEqualTo("Er zijn nog geen cijfers.");
        assertThat(ProcessBehaviourChart.of(months(1, 2, 3, 1, 2)).sentence(DUTCH))
                .isEqualTo("Er zijn 5 cijfers. Dat is te weinig voor grenzen; er zijn er minstens 6 nodig.");
        ProcessBehaviourChart trial = ProcessBehaviourChart.of(months(3, 1, 2, 3, 1, 2));
        assertThat(trial.sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(trial.sentence(Locale.ENGLISH)).contains("preliminary");
        assertThat(trial.notes()).extracting(Finding::code).contains("TREND-CHART-TRIAL");
        assertThat(ProcessBehaviourChart.of(months(3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2))
                        .sufficiency())
                .isEqualTo(Sufficiency.ENOUGH);
        assertThat(ProcessBehaviourChart.of(months(3, 1, null, null, null, null, null, null, null, 2, 3, 1, null, 2))
                        .sufficiency())
                .isEqualTo(Sufficiency.GAP);
        assertThat(CALCULATOR
                        .withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.BEHAVIOUR_LIMITS, 5))
                        .behaviourChartOf(months(3, 1, 2, 3, 1, 2))
                        .sufficiency())
                .isEqualTo(Sufficiency.ENOUGH);
    }

    @Test
    void should_take_two_of_three_in_the_form_that_was_chosen() {
        // [61, 50.5, 58.5]: the NHS form sees one point outside, the classic form a pair beyond the inner limit.
        Series series = months(50, 51, 50, 52, 51, 50, 51, 50, 61, 50.5, 58.5, 50, 51, 50);
        ProcessBehaviourChart nhs = CALCULATOR.withScreening(true).behaviourChartOf(series);
        ProcessBehaviourChart classic = CALCULATOR.withClassicTwoOfThree().behaviourChartOf(series);
        assertThat(nhs.signals()).extracting(ChartSignal::rule).doesNotContain(ChartRule.TWO_OF_THREE);
        assertThat(classic.signals()).extracting(ChartSignal::rule).contains(ChartRule.TWO_OF_THREE);
        assertThat(classic.isClassicTwoOfThree()).isTrue();
        assertThat(classic.exactSentence(Locale.ENGLISH)).contains("(classic)");
    }

    @Test
    void should_take_rows_of_the_length_that_was_chosen() {
        Series seven = months(1, 9, 1, 9, 1, 9, 1, 9, 2, 3, 4, 5, 6, 7, 8);
        assertThat(ProcessBehaviourChart.of(seven).signals())
                .extracting(ChartSignal::rule)
                .containsExactly(ChartRule.TREND);
        assertThat(CALCULATOR.withRowLengths(7, 8).behaviourChartOf(seven).signals())
                .isEmpty();
        ProcessBehaviourChart five = CALCULATOR.withRowLengths(8, 5).behaviourChartOf(seven);
        assertThat(five.trendLength()).isEqualTo(5);
        assertThat(five.runLength()).isEqualTo(8);
        assertThatIllegalArgumentException().isThrownBy(() -> CALCULATOR.withRowLengths(4, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> CALCULATOR.withRowLengths(7, 13));
    }

    @Test
    void should_end_a_trend_at_a_gap_and_at_a_tie() {
        assertThat(ProcessBehaviourChart.of(months(1, 2, 3, 4, 5, 6, null, 7, 8, 9))
                        .signals())
                .extracting(ChartSignal::rule)
                .doesNotContain(ChartRule.TREND);
        assertThat(ProcessBehaviourChart.of(months(1, 2, 3, 4, 4, 5, 6, 7)).signals())
                .extracting(ChartSignal::rule)
                .doesNotContain(ChartRule.TREND);
        ChartSignal trend = ProcessBehaviourChart.of(months(9, 1, 2, 3, 4, 5, 6, 7, 2)).signals().stream()
                .filter(signal -> signal.rule() == ChartRule.TREND)
                .findFirst()
                .orElseThrow();
        assertThat(trend.side()).hasValue(SignalSide.HIGH);
        assertThat(trend.periods()).hasSize(7);
        assertThat(trend.segment()).isZero();
        assertThat(trend).hasToString("TREND HIGH, 2024-02 to 2024-08 (7)");
    }

    @Test
    void should_label_the_turn_of_two_rows_by_the_way_the_line_goes_next() {
        Series turn = months(0, 9, 0, 9, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1, 9, 0, 9);
        ProcessBehaviourChart chart =
                CALCULATOR.withRowLengths(12, 7).withScreening(false).behaviourChartOf(turn);
        assertThat(chart.signals().stream()
                        .filter(signal -> signal.rule() == ChartRule.TREND)
                        .flatMap(signal -> signal.side().stream()))
                .containsExactly(SignalSide.HIGH, SignalSide.LOW);
        ChartPoint top = chart.points().get(10);
        assertThat(top.label()).hasValue(ChartRule.TREND);
        assertThat(top.rules()).containsExactly(ChartRule.TREND);
        assertThat(top.side()).hasValue(SignalSide.LOW);
        assertThat(chart.points().get(9).side()).hasValue(SignalSide.HIGH);
    }

    @Test
    void should_keep_rows_apart_that_do_not_touch() {
        Series rows = months(9, 1, 2, 3, 4, 5, 6, 7, 3, 9, 1, 2, 3, 4, 5, 6, 7, 3);
        List<ChartSignal> trends = CALCULATOR.withRowLengths(12, 7).behaviourChartOf(rows).signals().stream()
                .filter(signal -> signal.rule() == ChartRule.TREND)
                .toList();
        assertThat(trends).hasSize(2);
        assertThat(trends).allMatch(signal -> signal.periods().size() == 7);
        assertThat(trends.get(1).periods().get(0)).isEqualTo(month("2024-11"));
    }

    @Test
    void should_say_where_a_value_to_talk_about_lies() {
        ProcessBehaviourChart none = ProcessBehaviourChart.of(STEP);
        assertThat(none.referencePosition()).isEmpty();
        assertThat(position(100)).isEqualTo(ReferencePosition.ABOVE_LIMITS);
        assertThat(position(0)).isEqualTo(ReferencePosition.BELOW_LIMITS);
        assertThat(position(25)).isEqualTo(ReferencePosition.WITHIN_LIMITS);
        assertThat(ReferencePosition.ABOVE_LIMITS.label().in(DUTCH)).isEqualTo("boven de grenzen");
    }

    private static ReferencePosition position(double value) {
        return ProcessBehaviourChart.of(STEP.withReference(
                        ReferenceValue.of(value, ReferencePurpose.AGREED_EXPECTATION, Source.of("made up", ""))))
                .referencePosition()
                .orElseThrow();
    }

    @Test
    void should_say_in_plain_and_in_exact_words_what_it_shows() {
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(STEP);
        assertThat(chart.sentence(DUTCH))
                .isEqualTo(
                        "Van september 2024 tot en met maart 2025 liggen 7 cijfers op rij boven 25,1. Van januari 2024 "
                                + "tot en met augustus 2024 liggen 8 cijfers op rij onder 25,1. Het cijfer van december "
                                + "2024 ligt boven de grens: 32. Onder de grens liggen: maart 2024 (19), juli 2024 (18). En nog 3. "
                                + "Dat is meer dan de gewone schommeling. Waardoor het komt, zegt de kaart niet.");
        assertThat(chart.exactSentence(Locale.ENGLISH))
                .startsWith(
                        "XmR, limits at 2.66 times the mean moving range (NHS), moving ranges of 3.267 times their mean "
                                + "or more left out once; rules: outside the limits, 7 in a row rising or falling, two of three "
                                + "close to a limit (NHS), 7 in a row on one side. 2024-01 through 2025-03: n = 15, centre 25.13, "
                                + "limits 19.2 to 31.07, mean moving range 2.231 (13 used, 1 left out)");
        assertThat(chart.toString()).contains("waiting-days").contains("ONE_SIDE HIGH");
    }

    @Test
    void should_name_periods_and_kinds_in_the_language_of_the_sentence() {
        Series quarters = Series.of("x", PeriodType.QUARTER, "2023-Q1", 24, 22, null, 21, 17, 18, 15, 12, 14, 11)
                .withUnit(Unit.DAYS);
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(quarters);
        assertThat(chart.sentence(DUTCH))
                .startsWith("Het cijfer van het 1e kwartaal van 2023 ligt boven de grens: 24 dagen. Vlak boven de "
                        + "ondergrens liggen: 4e kwartaal van 2024, 2e kwartaal van 2025.");
        assertThat(chart.sentence(Locale.ENGLISH)).startsWith("The figure of quarter 1 of 2023 lies above the limit");
        assertThat(chart.exactSentence(DUTCH))
                .startsWith(
                        "XmR, grenzen op 2,66 keer de gemiddelde moving range (NHS), moving ranges vanaf 3,267 keer");
        for (BehaviourChartKind kind : BehaviourChartKind.values()) {
            assertThat(kind.words().in(Locale.ENGLISH)).isEqualTo(kind.citation());
            assertThat(kind.words().in(DUTCH)).isNotEqualTo(kind.citation());
        }
        Baseline anew = Baseline.ofWholeSeries()
                .rebasedFrom(ReportingPeriod.parse("2024-H2"), DAY, "team Noord", "ander formulier");
        assertThat(CALCULATOR
                        .withBaseline(anew)
                        .behaviourChartOf(Series.of("x", PeriodType.HALF_YEAR, "2023-H1", 1, 2, 1, 5, 6, 5))
                        .sentence(DUTCH))
                .contains("De kaart begint opnieuw in de 2e helft van 2024 (team Noord: ander formulier).");
    }

    @Test
    void should_be_values() {
        Series series = months(1, 2, 3, 4);
        ValueContract.hold(
                () -> ProcessBehaviourChart.of(series),
                () -> ProcessBehaviourChart.of(STEP),
                () -> CALCULATOR.withScreening(false).behaviourChartOf(series),
                () -> CALCULATOR.withKind(BehaviourChartKind.XMR).behaviourChartOf(series),
                () -> CALCULATOR.withBounds(NaturalBounds.none()).behaviourChartOf(series));
        ValueContract.hold(
                () -> CALCULATOR.withScreening(true),
                () -> CALCULATOR.withScreening(false),
                () -> CALCULATOR.withRowLengths(8, 8),
                () -> CALCULATOR.withKind(BehaviourChartKind.C));
        assertThat(CALCULATOR)
                .hasToString(
                        "XmR, limits at 2.66 times the mean moving range (NHS), screened, rows of 7 and 7, baseline "
                                + "the whole series");
    }

    /** As qicharts2 0.8.1: a count is out of one period, also where there is no figure of it. */
    @Test
    void should_give_a_chart_of_counts_its_limits_at_a_gap() {
        ProcessBehaviourChart chart = ChartCalculator.withDefaults()
                .withKind(BehaviourChartKind.C)
                .behaviourChartOf(Series.of("complaints", PeriodType.MONTH, "2024-01", 4, 9, null, 4, 4, 4, 4));
        ChartPoint gap = chart.points().get(2);
        assertThat(gap.value()).isEmpty();
        assertThat(gap.limits().orElseThrow().upper())
                .isCloseTo(29 / 6.0 + 3 * Math.sqrt(29 / 6.0), within(1e-12))
                .isEqualTo(chart.points().get(1).limits().orElseThrow().upper());
        assertThat(gap.rules()).isEmpty();
    }
}
