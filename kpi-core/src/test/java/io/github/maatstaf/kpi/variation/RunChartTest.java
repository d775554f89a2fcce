package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Anhøj's rules in words and in values; the numbers of qicharts2 are compared in the reference tests. */
class RunChartTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Series quarters(Number... values) {
        return Series.of("visitors", PeriodType.QUARTER, "2020-Q1", values);
    }

    @Test
    void should_see_a_long_run_and_too_few_crossings() {
        RunChart chart = RunChart.of(quarters(1, 2, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 9));
        assertThat(chart.signals()).extracting(ChartSignal::rule).containsExactly(ChartRule.FEW_CROSSINGS);
        assertThat(chart.signals().get(0).side()).isEmpty();
        assertThat(chart.signals().get(0).periods()).hasSize(14);
        assertThat(chart.sentence(DUTCH))
                .startsWith("De lijn gaat maar 1 keer door het midden (5); vanaf 4 keer is gewoon. Dat is meer dan de "
                        + "gewone schommeling.")
                .contains("in ongeveer 6 van de 100 keer iets");

        RunChart run = RunChart.of(quarters(1, 9, 1, 9, 1, 2, 9, 9, 8, 9, 8, 9, 9, 9, 1, 9, 2, 1, 2, 1, 2, 1));
        assertThat(run.signals()).extracting(ChartSignal::rule).contains(ChartRule.LONG_RUN);
        assertThat(run.sentence(Locale.ENGLISH)).contains("figures in a row lie above");
        assertThat(run.points().get(8).label()).hasValue(ChartRule.LONG_RUN);
        assertThat(run.points().get(8).side()).hasValue(SignalSide.HIGH);
        assertThat(run.points().get(8).limits()).isEmpty();
    }

    /** Eight above 5, then eight below; of sixteen, a row of seven is the longest usual and four crossings the fewest. */
    @Test
    void should_pass_over_what_was_left_out() {
        Series series = quarters(9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 99, 1, 2, 1, 2);
        ReportingPeriod odd = ReportingPeriod.parse("2023-Q1");
        RunChart chart = ChartCalculator.withDefaults()
                .withBaseline(Baseline.ofWholeSeries().without(odd, LocalDate.of(2024, 6, 1), "team Noord", "a fair"))
                .runChartOf(series);
        assertThat(chart.series()).isEqualTo(series);
        assertThat(chart.lastSegment().centre()).hasValue(5);
        assertThat(chart.lastSegment().runs().observations()).isEqualTo(16);
        assertThat(chart.lastSegment().runs().isRunLong()).isTrue();
        assertThat(chart.signals())
                .extracting(ChartSignal::toString)
                .containsExactly(
                        "LONG_RUN HIGH, 2020-Q1 to 2021-Q4 (8)",
                        "LONG_RUN LOW, 2022-Q1 to 2024-Q1 (8)",
                        "FEW_CROSSINGS, 2020-Q1 to 2024-Q1 (16)");
        assertThat(chart.signals()).allMatch(signal -> !signal.periods().contains(odd));
        assertThat(chart.exactSentence(Locale.ENGLISH))
                .contains("; useful points 16, longest run 8 (usual up to 7), crossings 1 (usual from 4), ")
                .endsWith(" Signal: an unusually long run on one side, high, 2020-Q1 through 2021-Q4 (8). Signal: an "
                        + "unusually long run on one side, low, 2022-Q1 through 2024-Q1 (8). Signal: the line crosses "
                        + "unusually seldom, 2020-Q1 through 2024-Q1 (16).");
        assertThat(RunChart.of(series).signals())
                .extracting(ChartSignal::toString)
                .doesNotContain("LONG_RUN LOW, 2022-Q1 to 2024-Q1 (8)");
    }

    @Test
    void should_have_too_few_in_one_figure_and_no_signal_where_none_is_useful() {
        assertThat(RunChart.of(quarters(5)).sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(RunChart.of(quarters(5, 5)).sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        RunsAnalysis none = RunChart.of(quarters(5, 5, 5)).lastSegment().runs();
        assertThat(none.observations()).isEqualTo(3);
        assertThat(none.isRunLong()).isFalse();
        assertThat(none.areCrossingsFew()).isFalse();
        assertThat(none.isSignal()).isFalse();
    }

    @Test
    void should_say_that_the_rules_cannot_fire_below_six() {
        RunChart chart = RunChart.of(quarters(1, 2, 3, 4, 5));
        assertThat(chart.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(chart.lastSegment().runs().falseAlarmChance()).isZero();
        assertThat(chart.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "There are 4 figures above or below the middle. That is too few: this chart can show something "
                                + "from 6 on only.");
        assertThat(chart.notes()).extracting(Finding::code).contains("TREND-CHART-TOO-FEW");
        assertThat(RunChart.of(quarters(1, 2, 3, 1, 2, 3, 1, 3)).sufficiency()).isEqualTo(Sufficiency.TRIAL);
    }

    @Test
    void should_answer_for_equal_values_and_for_none() {
        Series equal = Series.of(
                "x",
                PeriodType.ISO_WEEK,
                "2001-W01",
                Collections.nCopies(10_000, 7).toArray(new Number[0]));
        RunChart chart = RunChart.of(equal);
        assertThat(chart.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(chart.lastSegment().runs().longestRun()).isEmpty();
        assertThat(chart.lastSegment().runs()).hasToString("no useful figures");
        assertThat(chart.sentence(Locale.ENGLISH)).isEqualTo("All figures are equal: 7.");
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.toString().lines().count()).isLessThanOrEqualTo(40);
        RunChart none = RunChart.of(quarters(null, null));
        assertThat(none.sentence(DUTCH)).isEqualTo("Er zijn nog geen cijfers.");
        assertThat(none.lastSegment().centre()).isEmpty();
        assertThat(none.points()).allMatch(point -> point.role() == PointRole.GAP);
    }

    @Test
    void should_tell_its_chance_of_a_false_alarm() {
        Number[] values = new Number[20];
        for (int i = 0; i < 20; i++) {
            values[i] = i % 2 == 0 ? 1 : 2;
        }
        RunChart chart = RunChart.of(quarters(values));
        assertThat(chart.lastSegment().runs().falseAlarmChance()).isCloseTo(0.071, within(0.0005));
        assertThat(chart.exactSentence(DUTCH))
                .startsWith(
                        "Run chart met de regels van Anhøj (Anhøj en Olesen 2014). 2020-Q1 tot en met 2024-Q4: n = 20")
                .contains("kans op loos alarm van deze twee regels 0,071")
                .endsWith(" Geen signalen.");
        assertThat(chart)
                .hasToString("visitors ▁█▁█▁█▁█▁█▁█▁█▁█▁█▁█ run chart, no signals\n"
                        + "2020-Q1 to 2024-Q4, 20 figures, centre 1.5\n"
                        + "  20 useful figures: longest run 1 (usual up to 7), 19 crossings (usual from 6)");
    }

    @Test
    void should_compare_with_a_frozen_beginning() {
        ReportingPeriod through = ReportingPeriod.parse("2022-Q4");
        Baseline frozen = Baseline.ofWholeSeries()
                .frozenThrough(through, LocalDate.of(2023, 1, 10), "team Noord", "before the move");
        Series series = quarters(5, 6, 4, 5, 6, 4, 5, 6, 4, 6, 4, 5, 9, 9, 8, 9, 8, 9, 9, 9);
        RunChart chart = ChartCalculator.withDefaults().withBaseline(frozen).runChartOf(series);
        assertThat(chart.lastSegment().centre()).hasValue(5);
        assertThat(chart.signals()).extracting(ChartSignal::rule).contains(ChartRule.LONG_RUN);
        assertThat(chart.baseline()).isEqualTo(frozen);
        assertThat(chart.suggestions())
                .extracting(BaselineSuggestion::period)
                .containsExactly(ReportingPeriod.parse("2023-Q1"));
    }

    @Test
    void should_be_a_value() {
        ValueContract.hold(
                () -> RunChart.of(quarters(1, 2, 3)),
                () -> RunChart.of(quarters(1, 2, 4)),
                () -> ChartCalculator.withDefaults()
                        .withBaseline(Baseline.ofWholeSeries()
                                .without(ReportingPeriod.parse("2020-Q2"), LocalDate.of(2023, 1, 10), "a", "b"))
                        .runChartOf(quarters(1, 2, 3)));
    }
}
