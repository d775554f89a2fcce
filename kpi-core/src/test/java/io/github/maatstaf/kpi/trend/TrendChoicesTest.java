package io.github.maatstaf.kpi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people choose or write down about a trend: the test, the hope, and where a definition changed. */
class TrendChoicesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final TrendCalculator CALCULATOR = TrendCalculator.withDefaults();
    /** Quarters that fall within each year and rise from year to year. */
    private static final Series SEASONAL =
            Series.of("visits", PeriodType.QUARTER, "2022-Q1", 80, 60, 40, 20, 83, 64, 43, 22, 86, 65, 47, 26);

    @Test
    void should_see_by_season_what_the_ordinary_test_cannot_see() {
        Trend ordinary = CALCULATOR.trendOf(SEASONAL);
        Trend seasonal = CALCULATOR.withTest(TrendTestKind.SEASONAL).trendOf(SEASONAL);
        assertThat(ordinary.direction()).isEqualTo(TrendDirection.UNCLEAR);
        assertThat(codes(ordinary)).contains("TREND-SEASONS").doesNotContain("TREND-SEASONS-APART");
        assertThat(seasonal.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(seasonal.method()).isEqualTo(TrendMethod.SEASONAL_EXACT);
        // Four seasons of three rising years: 2 of 6^4 orders are as regular.
        assertThat(seasonal.pValue()).isCloseTo(2.0 / 1296, within(1e-12));
        assertThat(seasonal.smallestPossibleP()).isEqualTo(seasonal.pValue());
        // The slopes between years, each over one or two: 2, 2.5, 3 (six times), 3.5, 4 (three times).
        assertThat(seasonal.slopePer(PeriodType.YEAR)).hasValue(3);
        assertThat(seasonal.slope()).hasValue(0.75);
        assertThat(seasonal.seasonal().orElseThrow().slopePerCycle()).hasValue(3);
        Interval cycle = seasonal.seasonal().orElseThrow().slopeInterval(0.95).orElseThrow();
        assertThat(seasonal.slopeInterval().orElseThrow().lower()).isEqualTo(cycle.lower() / 4);
        assertThat(seasonal.slopeInterval().orElseThrow().upper()).isEqualTo(cycle.upper() / 4);
        assertThat(seasonal.slopeIntervalPer(PeriodType.YEAR)).hasValue(cycle);
        assertThat(codes(seasonal)).contains("TREND-SEASONS-APART").doesNotContain("TREND-SEASONS");
        assertThat(seasonal.exactSentence(Locale.ENGLISH))
                .startsWith("Seasonal Mann-Kendall (Hirsch, Slack and Smith 1982), n = 12 of 12 (quarters): S = 12")
                .contains("Sen slope within seasons 0.75 per quarter")
                .contains("each season is compared with itself only");
        assertThat(seasonal.sentence(DUTCH)).startsWith("Het cijfer stijgt. Dat is ongeveer 0,75 meer per kwartaal");
    }

    @Test
    void should_fall_back_on_the_ordinary_test_below_three_years_and_say_so() {
        Series two = Series.of(SEASONAL.observations().subList(0, 11));
        Trend trend = CALCULATOR.withTest(TrendTestKind.SEASONAL).trendOf(two);
        assertThat(trend.seasonal()).isEmpty();
        assertThat(trend.asked()).isEqualTo(TrendTestKind.SEASONAL);
        assertThat(trend.method()).isEqualTo(TrendMethod.MANN_KENDALL_EXACT);
        assertThat(codes(trend)).contains("TREND-SEASONS-TOO-FEW");
        Series years = Series.of("x", PeriodType.YEAR, "2010", 1, 2, 3, 4, 5, 6);
        assertThat(CALCULATOR.withTest(TrendTestKind.SEASONAL).trendOf(years).seasonal())
                .isEmpty();
    }

    @Test
    void should_make_room_for_periods_that_depend_on_each_other_from_twenty_figures_on() {
        Number[] wave = new Number[24];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = i + 12 * Math.sin(i / 4.0);
        }
        Series waves = Series.of("wave", PeriodType.MONTH, "2023-01", wave);
        Trend ordinary = CALCULATOR.trendOf(waves);
        Trend corrected = CALCULATOR.withTest(TrendTestKind.AUTOCORRELATED).trendOf(waves);
        double factor = corrected.hamedRao().orElseThrow().factor();
        assertThat(factor).isGreaterThan(1);
        assertThat(corrected.pValue()).isGreaterThan(ordinary.pValue());
        assertThat(corrected.slope()).isEqualTo(ordinary.slope());
        assertThat(corrected.slopeInterval().orElseThrow().lower())
                .isLessThanOrEqualTo(ordinary.slopeInterval().orElseThrow().lower());
        assertThat(corrected.method()).isEqualTo(TrendMethod.HAMED_RAO);
        assertThat(corrected.smallestPossibleP()).isLessThan(corrected.pValue());
        assertThat(codes(corrected)).contains("TREND-AUTOCORRELATION");
        assertThat(corrected.exactSentence(DUTCH)).contains("De variantie van S is vermenigvuldigd met");

        Trend few = CALCULATOR
                .withTest(TrendTestKind.AUTOCORRELATED)
                .trendOf(Series.of(waves.observations().subList(0, 19)));
        assertThat(few.hamedRao()).isEmpty();
        assertThat(codes(few)).contains("TREND-AUTOCORRELATION-TOO-FEW");

        TrendCalculator lowered = CALCULATOR
                .withTest(TrendTestKind.AUTOCORRELATED)
                .withMinimumSizes(MinimumSizes.withDefaults().with(MinimumSize.AUTOCORRELATION, 1));
        assertThat(lowered.trendOf(Series.of(waves.observations().subList(0, 2)))
                        .hamedRao())
                .isEmpty();
        assertThat(lowered.trendOf(Series.of(waves.observations().subList(0, 3)))
                        .hamedRao())
                .isPresent();
    }

    @Test
    void should_say_the_way_hoped_for_only_if_somebody_wrote_it_down() {
        Series rising = Series.of("visitors", PeriodType.QUARTER, "2023-Q1", 40, 47, 52, 58, 61);
        assertThat(CALCULATOR.trendOf(rising).sentence(Locale.ENGLISH)).doesNotContain("hoped");
        Trend hoped = CALCULATOR
                .withHope(HopedLine.of(TrendDirection.RISING, "team Noord"))
                .trendOf(rising);
        assertThat(hoped.isTheWayHopedFor()).isTrue();
        assertThat(hoped.sentence(DUTCH)).endsWith(" Dat is de kant die jullie wilden (team Noord).");
        assertThat(hoped.pValue()).isEqualTo(CALCULATOR.trendOf(rising).pValue());
        Trend other = CALCULATOR
                .withHope(HopedLine.of(TrendDirection.FALLING, "team Noord"))
                .trendOf(rising);
        assertThat(other.isTheWayHopedFor()).isFalse();
        assertThat(other.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(other.sentence(Locale.ENGLISH))
                .endsWith(" That is not the way you hoped for: you hoped that the figure would fall (team Noord).");
        Trend unknown = CALCULATOR
                .withHope(HopedLine.of(TrendDirection.STABLE, "team Noord"))
                .trendOf(Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2, 3));
        assertThat(unknown.isTheWayHopedFor()).isFalse();
        assertThat(unknown.sentence(Locale.ENGLISH))
                .endsWith(
                        " You hoped that the figure would stay the same (team Noord). Whether it does, we do not know.");
        assertThatIllegalArgumentException().isThrownBy(() -> HopedLine.of(TrendDirection.UNCLEAR, "team Noord"));
        assertThatIllegalArgumentException().isThrownBy(() -> HopedLine.of(TrendDirection.RISING, " "));
        ValueContract.hold(
                () -> HopedLine.of(TrendDirection.RISING, "a"),
                () -> HopedLine.of(TrendDirection.FALLING, "a"),
                () -> HopedLine.of(TrendDirection.RISING, "b"));
    }

    @Test
    void should_begin_the_line_anew_where_the_definition_changed() {
        List<Observation> observations = new ArrayList<>();
        ReportingPeriod period = ReportingPeriod.parse("2023-Q1");
        for (int i = 0; i < 10; i++) {
            observations.add(Observation.builder("waiting", period)
                    .value(i < 4 ? 90 - i : 10 + i)
                    .fingerprint(i < 4 ? "aaaaaaaa11" : "bbbbbbbb22")
                    .build());
            period = period.next();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(observations))
                .withMessageContaining("acrossDefinitions");
        Series series = Series.acrossDefinitions(observations);
        Trend trend = CALCULATOR.trendOf(series);

        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(trend.useful()).isEqualTo(6);
        assertThat(trend.judged().periods().first()).hasToString("2024-Q1");
        assertThat(trend.series().size()).isEqualTo(10);
        assertThat(trend.sparkline()).hasSize(11).contains("|");
        assertThat(codes(trend)).contains("TREND-BREAK");
        assertThat(trend.sentence(DUTCH))
                .endsWith(" De lijn begint opnieuw (1e kwartaal van 2024), want de definitie is veranderd (was "
                        + "aaaaaaaa, is bbbbbbbb). Eerdere cijfers tellen niet mee.");
        assertThat(trend.exactSentence(Locale.ENGLISH))
                .contains("From 2024-Q1 on the series is another: the definition");
    }

    @Test
    void should_not_see_a_rise_that_only_a_break_makes() {
        Series jump = Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2, 1, 2, 1, 91, 90, 92, 90, 91)
                .withBreak(SeriesBreak.of(
                        ReportingPeriod.parse("2024-Q2"), LocalizedText.of("het formulier is anders", "new form")));
        assertThat(CALCULATOR.trendOf(jump).direction()).isEqualTo(TrendDirection.UNCLEAR);
    }

    @Test
    void should_give_the_size_in_another_unit_of_time() {
        Trend trend = CALCULATOR.trendOf(Series.of("x", PeriodType.QUARTER, "2023-Q1", 2, 4, 6, 8, 10, 12));
        assertThat(trend.slopePer(PeriodType.QUARTER)).isEqualTo(trend.slope());
        assertThat(trend.slopePer(PeriodType.YEAR)).hasValue(8);
        assertThat(trend.slopePer(PeriodType.MONTH).orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(trend.slopeIntervalPer(PeriodType.YEAR).orElseThrow().lower())
                .isEqualTo(8);
        assertThat(trend.slopeIntervalPer(PeriodType.YEAR).orElseThrow().upper())
                .isEqualTo(8);
        assertThat(CALCULATOR
                        .trendOf(Series.of("x", PeriodType.QUARTER, "2023-Q1", 2))
                        .slopePer(PeriodType.YEAR))
                .isEmpty();
    }

    private static List<String> codes(Trend trend) {
        return trend.notes().stream().map(Finding::code).toList();
    }
}
