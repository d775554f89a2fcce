package io.github.maatstaf.kpi.trend;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.period.PeriodType.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendCalculatorTest {
    private static final TrendCalculator CALCULATOR = TrendCalculator.withDefaults();

    @Test
    void should_say_too_few_at_four_quarters_and_name_the_smallest_probability() {
        Trend trend = CALCULATOR.trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 58, 61));
        assertThat(trend.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(trend.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(trend.smallestPossibleP()).isEqualTo(1 / 12.0, within(1e-15));
        assertThat(trend.pValue()).isEqualTo(1 / 12.0, within(1e-15));
        assertThat(trend.leastValues()).isEqualTo(5);
        assertThat(trend.slope()).isPresent();
        assertThat(trend.slopeInterval()).isEmpty();
        assertThat(trend.sentence(Locale.ENGLISH)).contains("about once in 12 times", "At least 5 quarters");
        assertThat(trend.exactSentence(Locale.ENGLISH))
                .contains("smallest possible p = 0.0833", "4 quarters can never show a trend at 5 %");
    }

    @Test
    void should_let_four_quarters_speak_at_ninety_percent_if_the_minimum_is_lowered_too() {
        Series series = Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 58, 61);
        TrendCalculator lenient = CALCULATOR.withConfidence(0.9);
        assertThat(lenient.trendOf(series).direction()).isEqualTo(TrendDirection.TOO_FEW);
        Trend trend = lenient.withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 4))
                .trendOf(series);
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.slopeInterval()).isPresent();
    }

    @Test
    void should_not_let_a_lowered_minimum_override_the_law() {
        Trend trend = CALCULATOR
                .withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 2))
                .trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 58, 61));
        assertThat(trend.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(trend.leastValues()).isEqualTo(5);
    }

    @Test
    void should_hold_to_a_raised_minimum_without_blaming_chance() {
        Trend trend = CALCULATOR
                .withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 8))
                .trendOf(Series.of("visitors", QUARTER, "2023-Q1", 1, 2, 3, 4, 5, 6));
        assertThat(trend.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(trend.sentence(Locale.ENGLISH)).doesNotContain("chance").contains("At least 8 quarters");
        assertThat(trend.exactSentence(Locale.ENGLISH))
                .contains("below the chosen minimum of 8")
                .doesNotContain("never");
    }

    @Test
    void should_not_call_a_line_stable_only_because_nothing_was_found() {
        Series series = Series.of("visitors", QUARTER, "2023-Q1", 40, 41, 39, 40, 42, 39, 41, 40);
        assertThat(CALCULATOR.trendOf(series).direction()).isEqualTo(TrendDirection.UNCLEAR);
        Trend declared = CALCULATOR
                .withRelevantChange(RelevantChange.of(1, "team Noord"))
                .trendOf(series);
        assertThat(declared.direction()).isEqualTo(TrendDirection.STABLE);
        assertThat(declared.slopeInterval().orElseThrow().lower()).isGreaterThan(-1);
        assertThat(declared.slopeInterval().orElseThrow().upper()).isLessThan(1);
        assertThat(CALCULATOR
                        .withRelevantChange(RelevantChange.of(0.1, "team Noord"))
                        .trendOf(series)
                        .direction())
                .isEqualTo(TrendDirection.UNCLEAR);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MEASURED", "ESTIMATED"})
    void should_take_every_status_without_a_value_as_a_hole_in_time(ObservationStatus status) {
        List<Observation> observations = new ArrayList<>();
        int[] values = {10, 12, 0, 16, 18, 20, 22};
        ReportingPeriod period = ReportingPeriod.parse("2023-Q1");
        for (int i = 0; i < values.length; i++, period = period.next()) {
            Observation.Builder builder = Observation.builder("made-up", period);
            observations.add((i == 2 ? builder.withoutValue(status) : builder.value(values[i])).build());
        }
        Trend trend = CALCULATOR.trendOf(Series.of(observations));
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.slope()).hasValue(2);
        assertThat(trend.useful()).isEqualTo(6);
        assertThat(trend.gaps()).containsExactly(ReportingPeriod.parse("2023-Q3"));
        assertThat(trend.sparkline()).hasSize(7).contains("·");
        assertThat(codes(trend)).contains("TREND-GAPS");
    }

    @Test
    void should_say_so_when_more_periods_are_missing_than_there() {
        Trend trend = CALCULATOR.trendOf(
                Series.of("visitors", YEAR, "2010", 1, null, null, 2, null, null, 3, null, null, 4, null, 5));
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.sufficiency()).isEqualTo(Sufficiency.GAP);
    }

    @Test
    void should_be_honest_about_values_that_are_nearly_all_equal() {
        Trend trend = CALCULATOR.trendOf(Series.of("complaints", YEAR, "2015", 0, 0, 0, 1, 0, 0));
        assertThat(trend.direction()).isEqualTo(TrendDirection.UNCLEAR);
        assertThat(trend.smallestPossibleP()).isEqualTo(1 / 3.0, within(1e-15));
        assertThat(codes(trend)).containsExactly("TREND-EQUAL-VALUES");
    }

    @Test
    void should_note_estimates_small_numbers_and_seasons() {
        Series shares = Series.ofShares(
                "share", QUARTER, "2023-Q1", new long[] {1, 2, 3, 4, 5, 6}, new long[] {9, 9, 12, 12, 12, 12});
        assertThat(codes(CALCULATOR.trendOf(shares))).containsExactly("TREND-SMALL-NUMBERS", "TREND-SEASONS");
        assertThat(CALCULATOR.trendOf(shares).notes().get(0).message(Locale.ENGLISH))
                .isEqualTo("2 of 6 shares are about fewer than 10 people or cases. One or two more makes a large "
                        + "difference there.");
        Observation estimate = Observation.builder("made-up", ReportingPeriod.parse("2023"))
                .estimate(3)
                .build();
        assertThat(codes(CALCULATOR.trendOf(Series.of(List.of(estimate)))))
                .containsExactly("TREND-TOO-FEW", "TREND-ESTIMATED");
    }

    @Test
    void should_answer_for_one_measuring_point_and_for_none() {
        assertThat(CALCULATOR.trendOf(Series.of("visitors", YEAR, "2023", 5)).direction())
                .isEqualTo(TrendDirection.TOO_FEW);
        Trend none = CALCULATOR.trendOf(Series.of("visitors", YEAR, "2023", new Number[] {null}));
        assertThat(none.direction()).isEqualTo(TrendDirection.TOO_FEW);
        assertThat(none.slope()).isEmpty();
        assertThat(none.senSlope()).isEmpty();
        assertThat(none.useful()).isZero();
    }

    @Test
    void should_use_the_law_that_was_asked_for() {
        Number[] values = new Number[30];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 7;
        }
        Series series = Series.of("visitors", YEAR, "1990", values);
        Trend exact = CALCULATOR.trendOf(series);
        Trend normal = CALCULATOR.withExactUpTo(10).trendOf(series);
        assertThat(exact.method()).isEqualTo(TrendMethod.MANN_KENDALL_EXACT);
        assertThat(normal.method()).isEqualTo(TrendMethod.MANN_KENDALL_NORMAL);
        assertThat(normal.pValue()).isNotEqualTo(exact.pValue()).isEqualTo(exact.pValue(), within(0.01));
    }

    @Test
    void should_print_what_its_documentation_shows() {
        assertThat(CALCULATOR.trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 47, 52, 58, 61)))
                .hasToString("visitors ▁▃▅▇█ rises by 5.375 per quarter (3 to 7), p = 0.0167, 5 quarters");
    }

    @Test
    void should_refuse_settings_that_make_no_sense() {
        assertThatThrownBy(() -> CALCULATOR.withConfidence(95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("95");
        assertThatThrownBy(() -> CALCULATOR.withExactUpTo(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
        assertThatThrownBy(() -> CALCULATOR.withExactUpTo(201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RelevantChange.of(0, "team Noord")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RelevantChange.of(1, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_be_a_value_that_says_what_it_was_told() {
        TrendCalculator one = CALCULATOR.withConfidence(0.9).withRelevantChange(RelevantChange.of(2, "team Noord"));
        assertThat(one)
                .isEqualTo(CALCULATOR
                        .withRelevantChange(RelevantChange.of(2, "team Noord"))
                        .withConfidence(0.9))
                .hasToString("trends at 90 %, exact up to 40 values, default minimum sizes, relevant change 2 per "
                        + "period, declared by team Noord");
        assertThat(CALCULATOR).isEqualTo(TrendCalculator.withDefaults()).isNotEqualTo(one);
    }

    private static List<String> codes(Trend trend) {
        return trend.notes().stream().map(Finding::code).toList();
    }

    @Test
    void should_find_enough_where_no_more_periods_are_missing_than_there() {
        assertThat(sufficiency(1, 2, 3, 4, 6)).isEqualTo(Sufficiency.ENOUGH);
        assertThat(sufficiency(1, null, 2, null, 3, null, 4, null, null, 6)).isEqualTo(Sufficiency.ENOUGH);
        assertThat(sufficiency(1, null, 2, null, 3, null, 4, null, null, null, 6))
                .isEqualTo(Sufficiency.GAP);
        // What is missing before the first value is not between values.
        assertThat(sufficiency(null, null, null, null, null, null, null, 1, 2, 3, 4, 6))
                .isEqualTo(Sufficiency.ENOUGH);
    }

    private static Sufficiency sufficiency(Number... values) {
        return CALCULATOR.trendOf(Series.of("visitors", YEAR, "2001", values)).sufficiency();
    }

    @Test
    void should_see_a_line_at_exactly_the_probability_asked_for() {
        // The 1 can stand at four places; at two of them, the ends, |S| is 3: half of all orders.
        TrendCalculator half = CALCULATOR
                .withConfidence(0.5)
                .withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 3));
        assertThat(half.trendOf(Series.of("complaints", YEAR, "2015", 0, 0, 0, 1))
                        .direction())
                .isEqualTo(TrendDirection.RISING);
        assertThat(half.trendOf(Series.of("complaints", YEAR, "2015", 1, 0, 0, 0))
                        .direction())
                .isEqualTo(TrendDirection.FALLING);
    }

    @Test
    void should_not_call_a_line_stable_that_may_change_by_just_what_matters() {
        // SciPy 1.17.1, stats.theilslopes(y, alpha=0.95): from 0 to 1/3, and from -1/3 to 0 the other way round.
        Series up = Series.of("visitors", QUARTER, "2023-Q1", 0, 0, 1, 0, 1, 0, 1, 1);
        Series down = Series.of("visitors", QUARTER, "2023-Q1", 1, 1, 0, 1, 0, 1, 0, 0);
        for (Series series : List.of(up, down)) {
            assertThat(CALCULATOR.trendOf(series).direction()).isEqualTo(TrendDirection.UNCLEAR);
            assertThat(declaring(1 / 3.0).trendOf(series).direction()).isEqualTo(TrendDirection.UNCLEAR);
            assertThat(declaring(0.34).trendOf(series).direction()).isEqualTo(TrendDirection.STABLE);
        }
    }

    private static TrendCalculator declaring(double change) {
        return CALCULATOR.withRelevantChange(RelevantChange.of(change, "team Noord"));
    }

    @Test
    void should_take_the_settings_it_says_it_takes() {
        assertThat(CALCULATOR.withExactUpTo(10)).isNotEqualTo(CALCULATOR.withExactUpTo(200));
        assertThatThrownBy(() -> CALCULATOR.withConfidence(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALCULATOR.withConfidence(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RelevantChange.of(Double.POSITIVE_INFINITY, "team Noord"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> CALCULATOR.withConfidence(0.9),
                () -> CALCULATOR.withConfidence(0.8),
                () -> CALCULATOR.withExactUpTo(30),
                () -> CALCULATOR.withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 8)),
                () -> declaring(1));
        ValueContract.hold(
                () -> RelevantChange.of(1, "team Noord"),
                () -> RelevantChange.of(2, "team Noord"),
                () -> RelevantChange.of(1, "team Zuid"));
        Series series = Series.of("visitors", QUARTER, "2023-Q1", 40, 47, 52, 58, 61);
        ValueContract.hold(
                () -> CALCULATOR.trendOf(series),
                () -> CALCULATOR.withConfidence(0.99).trendOf(series),
                () -> CALCULATOR.trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 47, 52, 58, 62)));
    }

    @Test
    void should_not_note_shares_of_ten_as_small() {
        Series shares = Series.ofShares(
                "share", YEAR, "2019", new long[] {1, 2, 3, 4, 5, 6}, new long[] {10, 10, 10, 10, 10, 10});
        assertThat(codes(CALCULATOR.trendOf(shares))).isEmpty();
    }

    @Test
    void should_cite_the_methods() {
        assertThat(TrendMethod.values())
                .extracting(TrendMethod::citation)
                .allMatch(citation -> citation.matches(
                        "(Mann 1945, Kendall 1975|Hirsch, Slack and Smith 1982|Hamed and Rao " + "1998); .+"));
    }
}
