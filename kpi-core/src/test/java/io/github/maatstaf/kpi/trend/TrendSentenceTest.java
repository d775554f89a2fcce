package io.github.maatstaf.kpi.trend;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.period.PeriodType.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words, one made-up series for each kind of answer; a change of tone should show here. */
class TrendSentenceTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final TrendCalculator CALCULATOR = TrendCalculator.withDefaults();

    @Test
    void should_tell_of_a_fall_in_days() {
        Trend trend = CALCULATOR.trendOf(Series.of("waiting-days.median", QUARTER, "2025-Q1", 24, 22, 21, 17, 15, 12)
                .withUnit(Unit.DAYS));
        assertThat(trend.whatWeSee(DUTCH))
                .isEqualTo(
                        "Het cijfer daalt: van 24 dagen (1e kwartaal van 2025) naar 12 dagen (2e kwartaal van 2026). "
                                + "Dat is ongeveer 2,4 dagen minder per kwartaal (tussen 1,5 en 3 dagen).");
        assertThat(trend.howSure(DUTCH))
                .isEqualTo("Zo'n rij van 6 kwartalen komt zelden door toeval (ongeveer 1 op de 360 keer).");
        assertThat(trend.sentence(DUTCH)).isEqualTo(trend.whatWeSee(DUTCH) + " " + trend.howSure(DUTCH));
        assertThat(trend)
                .hasToString("waiting-days.median █▇▇▄▃▁ falls by 2.4 per quarter (1.5 to 3), p = 0.00278, 6 quarters");
    }

    @Test
    void should_tell_of_a_rise_of_shares_on_the_hundred_and_of_gaps() {
        Trend trend = CALCULATOR.trendOf(
                Series.ofShares("share", QUARTER, "2023-Q1", new long[] {3, 5, 0, 6, 8, 9, 12, 13}, new long[] {
                    30, 31, 0, 29, 33, 30, 32, 31
                }));
        assertThat(trend.sentence(DUTCH))
                .isEqualTo("Het cijfer stijgt: van 10 op de 100 (1e kwartaal van 2023) naar 42 op de 100 (4e kwartaal "
                        + "van 2024). Dat is ongeveer 4,6 op de 100 meer per kwartaal (tussen 3,6 en 6 op de 100). "
                        + "Zo'n rij van 7 kwartalen komt bijna nooit door toeval (minder dan 1 op de 1.000 keer). "
                        + "1 kwartaal heeft geen cijfer.");
        assertThat(trend.exactSentence(DUTCH)).contains("procentpunt", "n = 7 van 8 (kwartalen)");
        assertThat(trend.sparkline()).isEqualTo("▁▂·▃▄▆▇█");
    }

    @Test
    void should_say_what_we_do_not_know() {
        Trend trend = CALCULATOR.trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 61, 58, 44, 50, 47, 49));
        assertThat(trend.sentence(DUTCH))
                .isEqualTo(
                        "We weten niet of het cijfer stijgt of daalt. Het verschil per kwartaal ligt ergens tussen 3,5 "
                                + "minder en 3 meer. Zo'n rij van 8 kwartalen komt vaak ook door toeval.");
        assertThat(trend.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "We do not know whether the figure rises or falls. The difference each quarter lies somewhere "
                                + "between 3.5 less and 3 more. Such a run of 8 quarters often comes by chance.");
    }

    @Test
    void should_say_how_many_quarters_are_needed() {
        assertThat(sentence(40, 52, 58, 61))
                .isEqualTo(
                        "4 kwartalen is te weinig om een lijn te zien. Ook een rij die steeds stijgt of steeds daalt, "
                                + "kan hier toeval zijn (ongeveer 1 op de 12 keer). Er zijn minstens 5 kwartalen "
                                + "met een cijfer "
                                + "nodig.");
        assertThat(sentence(40, 52))
                .isEqualTo("2 kwartalen is te weinig om een lijn te zien. Tussen twee cijfers is er bijna altijd wel "
                        + "verschil. Er zijn minstens 5 kwartalen met een cijfer nodig.");
        assertThat(sentence(40))
                .isEqualTo("1 kwartaal is te weinig om een lijn te zien. Er zijn minstens 5 kwartalen met een cijfer "
                        + "nodig.");
        assertThat(sentence((Number) null))
                .isEqualTo("Er zijn nog geen cijfers. Er zijn minstens 5 kwartalen met een cijfer nodig.");
    }

    @Test
    void should_say_that_a_line_stays_the_same_and_who_called_a_change_too_small() {
        assertThat(sentence(7, 7, 7, 7))
                .isEqualTo("Het cijfer blijft gelijk: elke keer 7. Dit gaat over 4 kwartalen. Dat is nog weinig.");
        Trend declared = CALCULATOR
                .withRelevantChange(RelevantChange.of(5, "team Noord"))
                .trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 41, 39, 40, 42, 39, 41, 40));
        assertThat(declared.sentence(DUTCH))
                .isEqualTo(
                        "Het cijfer blijft ongeveer gelijk: het verandert minder dan 5 per kwartaal. Dit gaat over 8 "
                                + "kwartalen. Minder dan 5 per kwartaal noemen we geen verandering "
                                + "(afgesproken door team "
                                + "Noord).");
    }

    @Test
    void should_say_that_a_rise_may_be_smaller_than_what_counts() {
        Trend trend = CALCULATOR
                .withRelevantChange(RelevantChange.of(4, "team Noord"))
                .trendOf(Series.of("visitors", YEAR, "2018", 40, 42, 45, 44, 49, 55, 57));
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.howSure(DUTCH))
                .contains("Het kan ook minder zijn dan 4 per jaar. Dat noemen we geen verandering");
    }

    @Test
    void should_not_name_ends_that_contradict_the_line() {
        Trend trend =
                CALCULATOR.trendOf(Series.of("visitors", YEAR, "2012", 30, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 29));
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.whatWeSee(DUTCH)).startsWith("Het cijfer stijgt. Dat is ongeveer 1 meer per jaar");
    }

    @Test
    void should_print_no_range_of_nothing_where_most_figures_are_equal() {
        assertThat(CALCULATOR.trendOf(Series.of("complaints", YEAR, "2010", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1)))
                .hasToString("complaints ▁▁▁▁▁▁▁▁▁▁█▁██ rises, many figures are equal, p = 0.011, 14 years");
        assertThat(CALCULATOR
                        .trendOf(Series.of("complaints", YEAR, "2010", 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                        .toString())
                .contains(" falls, many figures are equal, p = ");
        assertThat(CALCULATOR
                        .trendOf(Series.of("complaints", YEAR, "2010", 0, 0, 0, 0, 1, 0, 0, 0, 0, 0))
                        .toString())
                .contains(" may rise or fall, most figures are equal, p = ");
        assertThat(CALCULATOR.trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 61, 58, 44, 50, 47, 49)))
                .hasToString("visitors ▁▅█▇▂▄▃▄ may rise or fall (-3.5 to 3), p = 0.905, 8 quarters");
        assertThat(CALCULATOR
                        .trendOf(Series.of("complaints", YEAR, "2010", 3, 3, 3, 3, 3, 3))
                        .toString())
                .contains(" stays the same, p = 1, 6 years");
    }

    @Test
    void should_not_speak_of_a_size_where_most_pairs_are_equal() {
        Trend trend =
                CALCULATOR.trendOf(Series.of("complaints", YEAR, "2010", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1));
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.slope()).hasValue(0);
        assertThat(trend.whatWeSee(DUTCH))
                .isEqualTo("Het cijfer stijgt: van 0 (2010) naar 1 (2023). Veel jaren hebben hetzelfde cijfer.");
    }

    @Test
    void should_show_counts_instead_of_percentages_for_a_few_people() {
        Trend rising = CALCULATOR.trendOf(Series.ofShares(
                "share", QUARTER, "2023-Q1", new long[] {1, 2, 3, 4, 5, 9}, new long[] {7, 8, 9, 9, 9, 12}));
        assertThat(rising.whatWeSee(DUTCH))
                .startsWith("Het cijfer stijgt: van 1 van de 7 (1e kwartaal van 2023) naar 75 op de 100 (2e kwartaal");
        assertThat(rising.howSure(DUTCH)).endsWith("Let op: het gaat ook om kleine aantallen.");
        Trend same = CALCULATOR.trendOf(
                Series.ofShares("share", QUARTER, "2023-Q1", new long[] {3, 4, 5}, new long[] {6, 8, 10}));
        assertThat(same.whatWeSee(DUTCH)).isEqualTo("Het cijfer blijft gelijk: elke keer hetzelfde deel.");
    }

    @Test
    void should_use_neither_statistics_words_nor_verdicts() {
        List<Trend> trends = new ArrayList<>();
        for (Number[] values : new Number[][] {
            {40, 52, 58, 61},
            {1, 2, 3, 4, 5, 6, 7},
            {7, 6, 5, 4, 3, 2},
            {3, 1, 4, 1, 5, 9, 2, 6},
            {7, 7, 7, 7, 7},
            {0, 0, 1, 0, 0, 0}
        }) {
            trends.add(CALCULATOR.trendOf(Series.of("visitors", QUARTER, "2023-Q1", values)));
        }
        for (Trend trend : trends) {
            assertThat((trend.sentence(DUTCH) + trend.sentence(Locale.ENGLISH)).toLowerCase(Locale.ROOT))
                    .doesNotContain("signific", "mann", "kendall", "interval", "hypothes", "effect")
                    .doesNotContainPattern("\\b(p|goed|slecht|beter|slechter|verbeter\\w*|verslechter\\w*)\\b")
                    .doesNotContainPattern("\\b(good|bad|better|worse|improv\\w*|worsen\\w*)\\b");
        }
    }

    private static String sentence(Number... values) {
        return CALCULATOR
                .trendOf(Series.of("visitors", QUARTER, "2023-Q1", values))
                .sentence(DUTCH);
    }

    @Test
    void should_say_how_far_a_figure_may_go_that_may_also_stay_the_same() {
        // SciPy 1.17.1, stats.theilslopes(y, alpha=0.95): from 0 to 1/3, and from -1/3 to 0 the other way round.
        assertThat(sentence(0, 0, 1, 0, 1, 0, 1, 1))
                .startsWith(
                        "We weten niet of het cijfer stijgt of daalt. Het kan gelijk blijven, of per kwartaal hooguit "
                                + "0,33 meer worden.");
        assertThat(sentence(1, 1, 0, 1, 0, 1, 0, 0))
                .startsWith(
                        "We weten niet of het cijfer stijgt of daalt. Het kan gelijk blijven, of per kwartaal hooguit "
                                + "0,33 minder worden.");
        // Of 21 pairs more than half are flat on either side.
        assertThat(sentence(4, 4, 4, 5, 4, 4, 4)).doesNotContain("hooguit", "ergens");
    }

    @Test
    void should_say_that_equal_figures_hide_a_line_only_where_they_do() {
        String hides = "Te veel kwartalen hebben hetzelfde cijfer om een lijn te kunnen zien.";
        // Seven places for the one figure that differs: even at an end it stands there in 2 of 7 orders.
        assertThat(sentence(4, 4, 4, 5, 4, 4, 4)).endsWith(hides);
        assertThat(sentence(40, 52, 61, 58, 44, 50, 47, 49)).doesNotContain(hides);
    }

    /** The 1 can stand at four places; at two of them, the ends, all orders are as regular: a half. */
    @Test
    void should_blame_neither_equal_figures_nor_chance_where_the_law_just_allows_a_line() {
        TrendCalculator half = CALCULATOR.withConfidence(0.5);
        TrendCalculator lowered =
                half.withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 3));
        Trend unclear = lowered.trendOf(Series.of("complaints", YEAR, "2015", 0, 1, 0, 0));
        assertThat(unclear.direction()).isEqualTo(TrendDirection.UNCLEAR);
        assertThat(unclear.smallestPossibleP()).isEqualTo(0.5);
        assertThat(unclear.howSure(Locale.ENGLISH)).doesNotContain("Too many");
        assertThat(unclear.notes()).extracting(Finding::code).doesNotContain("TREND-EQUAL-VALUES");

        Trend tooFew = half.trendOf(Series.of("complaints", YEAR, "2015", 0, 0, 0, 1));
        assertThat(tooFew.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(tooFew.howSure(DUTCH)).isEqualTo("Er zijn minstens 5 jaren met een cijfer nodig.");
        assertThat(tooFew.exactSentence(Locale.ENGLISH))
                .contains("below the chosen minimum of 5")
                .doesNotContain("never");
    }

    /** One figure that differs can stand at forty places; at the first and the last of them it is as regular. */
    @Test
    void should_call_one_in_twenty_seldom() {
        Number[] values = new Number[40];
        Arrays.fill(values, 3);
        values[39] = 4;
        Trend trend = CALCULATOR.trendOf(Series.of("visitors", YEAR, "1980", values));
        assertThat(trend.pValue()).isEqualTo(0.05);
        assertThat(trend.howSure(DUTCH)).contains("komt zelden door toeval (ongeveer 1 op de 20 keer)");
    }

    @Test
    void should_give_a_range_from_nothing_and_name_no_ends_that_are_equal() {
        // Four noughts and then four ones: 2 of 70 orders, and the lowest slopes are flat.
        assertThat(sentence(0, 0, 0, 0, 1, 1, 1, 1))
                .startsWith("Het cijfer stijgt: van 0 (1e kwartaal van 2023) naar 1 (4e kwartaal van 2024). Dat is")
                .contains(" (tussen 0 en ");
        assertThat(CALCULATOR
                        .trendOf(Series.of("visitors", YEAR, "2012", 30, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 30))
                        .whatWeSee(DUTCH))
                .startsWith("Het cijfer stijgt. Dat is ongeveer 1 meer per jaar");
    }

    @Test
    void should_call_five_equal_figures_no_longer_few() {
        assertThat(sentence(7, 7, 7, 7, 7))
                .isEqualTo("Het cijfer blijft gelijk: elke keer 7. Dit gaat over 5 kwartalen.");
    }

    @Test
    void should_name_the_law_that_was_used() {
        Series twelve = Series.of("visitors", YEAR, "2012", 3, 1, 4, 2, 6, 5, 8, 7, 9, 12, 10, 11);
        assertThat(CALCULATOR.trendOf(twelve).exactSentence(Locale.ENGLISH))
                .contains("(exact law of S, ties included; smallest possible p");
        assertThat(CALCULATOR.withExactUpTo(10).trendOf(twelve).exactSentence(Locale.ENGLISH))
                .contains("(normal law with continuity correction; smallest possible p");
        Series quarters = Series.of("visits", QUARTER, "2022-Q1", 80, 60, 40, 20, 83, 64, 43, 22, 86, 65, 47, 26);
        assertThat(CALCULATOR.withTest(TrendTestKind.SEASONAL).trendOf(quarters).exactSentence(DUTCH))
                .contains("exacte verdeling van S, gelijke waarden meegerekend");
    }

    @Test
    void should_not_warn_of_a_rise_that_is_surely_larger_than_what_counts() {
        Trend trend = CALCULATOR
                .withRelevantChange(RelevantChange.of(0.5, "team Noord"))
                .trendOf(Series.of("visitors", YEAR, "2018", 1, 2, 3, 4, 5, 6, 7));
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.howSure(DUTCH)).doesNotContain("team Noord");
        Trend just = CALCULATOR
                .withRelevantChange(RelevantChange.of(1, "team Noord"))
                .trendOf(Series.of("visitors", YEAR, "2018", 1, 2, 3, 4, 5, 6, 7));
        assertThat(just.howSure(DUTCH)).doesNotContain("team Noord");
    }

    @Test
    void should_state_the_numbers_for_those_who_know_them() {
        // A straight line: all 10 pairs rise, and 2 of 5! orders are as regular.
        assertThat(CALCULATOR
                        .trendOf(Series.of("visitors", YEAR, "2018", 10, 12, 14, 16, 18))
                        .exactSentence(Locale.ENGLISH))
                .isEqualTo(
                        "Mann-Kendall, n = 5 of 5 (years): S = 10; tau-a 1, tau-b 1; two-sided p = 0.0167 (exact law "
                                + "of S, ties included; smallest possible p = 0.0167). Sen slope 2 per year; 95 % interval 2 "
                                + "to 2 (Sen 1968); height in 2018: 10. Direction at 5 %: rises. The years are taken as "
                                + "independent; seasons are not taken out.");
        assertThat(CALCULATOR
                        .withConfidence(0.99)
                        .trendOf(Series.ofShares(
                                "share", YEAR, "2018", new long[] {10, 12, 14, 16}, new long[] {100, 100, 100, 100}))
                        .exactSentence(Locale.ENGLISH))
                .contains("Sen slope 0.02 per year (2 percentage points); no 99 % interval exists for 4 values; height")
                .contains("4 years can never show a trend at 1 %");
        assertThat(CALCULATOR
                        .trendOf(Series.of("visitors", YEAR, "2018", 7, 7, 7, 7))
                        .exactSentence(DUTCH))
                .contains("tau-a bestaat niet, tau-b bestaat niet", "Richting bij 5 %");
    }
}
