package io.github.maatstaf.kpi.trend;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.variation.Baseline;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrendBaselineTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final TrendCalculator CALCULATOR = TrendCalculator.withDefaults();
    private static final LocalDate DAY = LocalDate.of(2024, 2, 10);
    private static final Series JUMP =
            Series.of("visitors", QUARTER, "2023-Q1", 90, 92, 91, 93, 10, 12, 15, 16, 19, 22);

    private static Baseline rebased(String from) {
        return Baseline.ofWholeSeries()
                .rebasedFrom(ReportingPeriod.parse(from), DAY, "team Noord", "het nieuwe formulier");
    }

    @Test
    void should_look_at_later_figures_only_where_people_let_the_line_begin_anew() {
        assertThat(CALCULATOR.trendOf(JUMP).direction()).isNotEqualTo(TrendDirection.RISING);
        Trend trend = CALCULATOR.withBaseline(rebased("2024-Q1")).trendOf(JUMP);

        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.useful()).isEqualTo(6);
        assertThat(trend.judged().periods().first()).hasToString("2024-Q1");
        assertThat(trend.series()).isEqualTo(JUMP);
        assertThat(trend.decisions())
                .hasToString("[rebase from 2024-Q1: het nieuwe formulier (team Noord, 2024-02-10)]");
        // 15 pairs, all rising: 2 / 6! both ways.
        assertThat(trend.pValue()).isCloseTo(2.0 / 720, within(1e-12));
        assertThat(trend.sentence(DUTCH))
                .startsWith("Het cijfer stijgt: van 10 (1e kwartaal van 2024) naar 22 (2e kwartaal van 2025).")
                .endsWith(" De lijn begint opnieuw (1e kwartaal van 2024; team Noord: het nieuwe formulier). Eerdere "
                        + "cijfers tellen niet mee.");
        assertThat(trend.exactSentence(Locale.ENGLISH))
                .endsWith(" From 2024-Q1 on the line begins anew by a decision of team Noord on 2024-02-10 (het nieuwe "
                        + "formulier); only that part is tested.");
        assertThat(trend.notes()).extracting(Finding::code).contains("TREND-REBASED");
        assertThat(trend.toString()).endsWith("6 quarters");
    }

    @Test
    void should_take_the_last_beginning_only() {
        Baseline twice = rebased("2023-Q3")
                .rebasedFrom(ReportingPeriod.parse("2024-Q2"), DAY, "team Noord", "nog een formulier");
        Trend trend = CALCULATOR.withBaseline(twice).trendOf(JUMP);
        assertThat(trend.useful()).isEqualTo(5);
        assertThat(trend.decisions()).hasSize(1);
        assertThat(trend.sentence(DUTCH)).contains("nog een formulier").doesNotContain("het nieuwe formulier");
    }

    @Test
    void should_not_be_touched_by_a_decision_about_another_period_or_about_limits() {
        Trend plain = CALCULATOR.trendOf(JUMP);
        Baseline aside = rebased("2023-Q1")
                .rebasedFrom(ReportingPeriod.parse("2030-Q1"), DAY, "team Noord", "later")
                .without(ReportingPeriod.parse("2022-Q4"), DAY, "team Noord", "eerder")
                .without(ReportingPeriod.parse("2024"), DAY, "team Noord", "een jaar is geen kwartaal")
                .frozenThrough(ReportingPeriod.parse("2023-Q4"), DAY, "team Noord", "nulmeting");
        assertThat(CALCULATOR.withBaseline(aside).trendOf(JUMP)).isEqualTo(plain);
    }

    @Test
    void should_let_a_later_change_of_definition_stand_before_an_earlier_beginning() {
        Series broken = JUMP.withBreak(
                SeriesBreak.of(ReportingPeriod.parse("2024-Q2"), LocalizedText.of("de definitie is veranderd")));
        Trend trend = CALCULATOR.withBaseline(rebased("2023-Q3")).trendOf(broken);
        assertThat(trend.useful()).isEqualTo(5);
        assertThat(trend.decisions()).isEmpty();
        assertThat(trend.sentence(DUTCH))
                .contains("want de definitie is veranderd")
                .doesNotContain("team Noord");
        Trend later = CALCULATOR.withBaseline(rebased("2024-Q3")).trendOf(broken);
        assertThat(later.useful()).isEqualTo(4);
        assertThat(later.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(later.sentence(DUTCH)).contains("team Noord").doesNotContain("definitie");
        // At the same period the change of definition is the reason.
        assertThat(CALCULATOR.withBaseline(rebased("2024-Q2")).trendOf(broken).decisions())
                .isEmpty();
    }

    @Test
    void should_say_of_one_part_only_that_it_is_tested() {
        Series twice = JUMP.withBreak(SeriesBreak.of(
                        ReportingPeriod.parse("2023-Q3"), LocalizedText.of("een ander formulier", "a form")))
                .withBreak(SeriesBreak.of(
                        ReportingPeriod.parse("2024-Q1"), LocalizedText.of("een andere telling", "a count")));
        assertThat(CALCULATOR.trendOf(twice).exactSentence(Locale.ENGLISH))
                .endsWith(" From 2023-Q3 on the series is another: a form. From 2024-Q1 on the series is another: a "
                        + "count; only that part is tested.");
        assertThat(CALCULATOR.withBaseline(rebased("2024-Q2")).trendOf(twice).exactSentence(Locale.ENGLISH))
                .contains(" From 2023-Q3 on the series is another: a form. From 2024-Q1 on the series is another: a "
                        + "count. From 2024-Q2 on the line begins anew ")
                .containsOnlyOnce("only that part is tested");
    }

    @Test
    void should_leave_out_the_figure_that_people_left_out_at_its_own_time() {
        Series visitors = Series.of("visitors", QUARTER, "2023-Q1", 4, 6, 99, 10, null, 14);
        Trend trend = CALCULATOR
                .withBaseline(Baseline.ofWholeSeries()
                        .without(ReportingPeriod.parse("2023-Q3"), DAY, "team Noord", "de jaarmarkt telde mee"))
                .trendOf(visitors);
        Trend asGap = CALCULATOR.trendOf(Series.of("visitors", QUARTER, "2023-Q1", 4, 6, null, 10, null, 14));
        assertThat(trend.slope()).hasValue(2).isEqualTo(asGap.slope());
        assertThat(trend.pValue()).isEqualTo(asGap.pValue());
        assertThat(trend.useful()).isEqualTo(4);
        assertThat(trend.figures()).extracting(Observation::period).doesNotContain(ReportingPeriod.parse("2023-Q3"));
        assertThat(trend.gaps()).hasToString("[2024-Q1]");
        assertThat(trend.sentence(DUTCH))
                .endsWith(
                        " 1 kwartaal heeft geen cijfer. Niet meegeteld: 3e kwartaal van 2023 (team Noord: de jaarmarkt "
                                + "telde mee).");
        assertThat(trend.exactSentence(DUTCH))
                .endsWith(
                        " Weggelaten: 2023-Q3, door een besluit van team Noord op 2024-02-10 (de jaarmarkt telde mee).");
        assertThat(trend.notes()).extracting(Finding::code).contains("TREND-LEFT-OUT", "TREND-GAPS");
        assertThat(trend.toString()).endsWith("4 of 6 quarters");
    }

    @Test
    void should_say_nothing_about_leaving_out_a_period_without_a_figure() {
        Series visitors = Series.of("visitors", QUARTER, "2023-Q1", 4, 6, null, 10, 12, 14);
        Baseline gap =
                Baseline.ofWholeSeries().without(ReportingPeriod.parse("2023-Q3"), DAY, "team Noord", "geen cijfer");
        assertThat(CALCULATOR.withBaseline(gap).trendOf(visitors)).isEqualTo(CALCULATOR.trendOf(visitors));
    }

    @Test
    void should_answer_when_everything_was_left_out() {
        Series one = Series.of("visitors", QUARTER, "2023-Q1", 4);
        Baseline none = Baseline.ofWholeSeries()
                .without(ReportingPeriod.parse("2023-Q1"), DAY, "team Noord", "verkeerd geteld");
        Trend trend = CALCULATOR.withBaseline(none).trendOf(one);
        assertThat(trend.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(trend.useful()).isZero();
        assertThat(trend.sentence(DUTCH)).contains("Niet meegeteld: 1e kwartaal van 2023");
        assertThat(CALCULATOR.withBaseline(none))
                .isNotEqualTo(CALCULATOR)
                .hasToString(CALCULATOR + ", baseline leave out 2023-Q1: verkeerd geteld (team Noord, 2024-02-10)");
    }
}
