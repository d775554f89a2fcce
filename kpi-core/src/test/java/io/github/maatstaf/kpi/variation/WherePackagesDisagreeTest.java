package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.AutocorrelationMode;
import io.github.maatstaf.kpi.statistics.Counts;
import io.github.maatstaf.kpi.statistics.HamedRao;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Where well-known programs differ about figures over time, one test for each: the side that the library takes, with the
 * number of the program that is on the other side. The numbers of the programs are those of the reference files.
 */
class WherePackagesDisagreeTest {
    private static final Offset<Double> FOUR_DIGITS = within(5e-5);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final double[] QUARTERS_WITH_SEASON = {
        50.2, 49.8, 46.7, 54.2, 55, 51.8, 47.8, 54.2, 55.3, 54.1, 49.7, 55.7, 58, 52.9, 51.2, 57.1, 58.7, 55.6, 52.8,
        59.3, 61, 58.8, 55.1, 62.3
    };
    private static final double[] ZIGZAG = {
        20, 17.07, 22.65, 20.33, 16.04, 20.84, 16.43, 24.26, 16.73, 18.5, 22.08, 18.01, 17.86, 21.53, 21.88, 18.7,
        14.82, 20.92, 17.86, 21.31, 18.25, 22.34, 17.13, 20.14, 22.33, 21.2, 19.53, 21.12, 20.04, 25.23
    };

    private static double[] rising(int size) {
        return IntStream.range(0, size).asDoubleStream().toArray();
    }

    private static Series months(double... values) {
        return Series.of(
                "x", PeriodType.MONTH, "2024-01", Arrays.stream(values).boxed().toArray(Number[]::new));
    }

    private static HamedRao hamedRao(double[] values, AutocorrelationMode mode) {
        return HamedRao.at(LongStream.range(0, values.length).toArray(), values, mode, values.length);
    }

    /** 1: trend, Kendall, pyMannKendall and modifiedmk take the normal law at any number of figures. */
    @Test
    void should_take_the_exact_law_at_few_figures() {
        double[] exact = {0.0833, 0.0167, 0.0028};
        double[] normal = {0.0894, 0.0275, 0.0085};
        for (int i = 0; i < exact.length; i++) {
            MannKendall test = MannKendall.of(rising(4 + i));
            assertThat(test.pValue()).isEqualTo(exact[i], FOUR_DIGITS);
            assertThat(test.pValue(TrendMethod.MANN_KENDALL_NORMAL)).isEqualTo(normal[i], FOUR_DIGITS);
        }
        // With equal figures R's cor.test says 0.244, by the normal law without continuity correction.
        MannKendall tied = MannKendall.of(3, 4, 3, 1, 2, 1, 4, 1);
        assertThat(tied.pValue()).isEqualTo(0.313, within(5e-4));
        assertThat(tied.pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED)).isEqualTo(0.244, within(5e-4));
    }

    /** 2: modifiedmk takes Hamed and Rao's sum as it is, pyMannKendall without its sign. */
    @Test
    void should_let_dependence_never_make_a_trend_more_certain() {
        HamedRao literal = hamedRao(ZIGZAG, AutocorrelationMode.LITERAL);
        HamedRao absolute = hamedRao(ZIGZAG, AutocorrelationMode.ABSOLUTE);
        HamedRao ours = hamedRao(ZIGZAG, AutocorrelationMode.NEVER_SMALLER);
        assertThat(literal.pValue()).isEqualTo(0.00958427135542192, within(1e-9));
        assertThat(absolute.pValue()).isEqualTo(0.33970306374286263, within(1e-9));
        assertThat(ours.factor()).isEqualTo(1);
        assertThat(ours.pValue()).isEqualTo(0.205185738867939, within(1e-9));
        assertThat(hamedRao(QUARTERS_WITH_SEASON, AutocorrelationMode.LITERAL).z())
                .isEqualTo(7.14, within(5e-3));
        assertThat(hamedRao(QUARTERS_WITH_SEASON, AutocorrelationMode.ABSOLUTE).z())
                .isEqualTo(2.66, within(5e-3));
        // Of figures that touch their mean every other time the literal formula makes a negative variance.
        double[] touching = {4, 6, 4, 6, 4, 6, 5, 5, 5, 6, 4, 5};
        assertThat(hamedRao(touching, AutocorrelationMode.LITERAL).factor()).isNegative();
        assertThat(hamedRao(touching, AutocorrelationMode.NEVER_SMALLER).pValue())
                .isBetween(0.0, 1.0);
    }

    /** 3: pyMannKendall moves figures together that a gap keeps apart, and then takes off a slope of the true time. */
    @Test
    void should_take_off_the_slope_at_the_true_time() {
        // A straight line with a gap: nothing is left, so that nothing depends on anything.
        long[] times = {0, 1, 2, 3, 8, 9, 10, 11};
        double[] values =
                Arrays.stream(times).mapToDouble(time -> 10 + 2 * time).toArray();
        HamedRao test = HamedRao.at(times, values, AutocorrelationMode.LITERAL, 7);
        assertThat(test.slope().slope()).isEqualTo(2);
        assertThat(test.factor()).isEqualTo(1);
    }

    /** 4: trend gives no number, Kendall tau = 1, modifiedmk an error; two chart packages no limits. */
    @Test
    void should_answer_for_equal_figures() {
        double[] same = {7, 7, 7, 7, 7, 7, 7, 7};
        MannKendall test = MannKendall.of(same);
        assertThat(test.z()).isZero();
        assertThat(test.pValue()).isEqualTo(1);
        assertThat(test.tauB()).isEmpty();
        assertThat(hamedRao(same, AutocorrelationMode.NEVER_SMALLER).pValue()).isEqualTo(1);
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(months(same));
        ChartLimits limits = chart.points().get(0).limits().orElseThrow();
        assertThat(new double[] {limits.lower(), limits.upper()}).containsExactly(7, 7);
        assertThat(chart.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
    }

    /** 5: SciPy calls the range of four slopes a 95 % interval; trend gives half of one. */
    @Test
    void should_have_no_interval_that_four_figures_cannot_give() {
        SenSlope four = SenSlope.of(1, 3, 4, 8).orElseThrow();
        assertThat(four.interval(0.95)).isEmpty();
        assertThat(four.interval(0.9)).isPresent();
        // The widest one there is misses when all pairs rise or all fall.
        assertThat(1 - MannKendall.of(1, 3, 4, 8).smallestPossibleP()).isEqualTo(0.917, within(5e-4));
    }

    /** 6: Kendall::SeasonalMannKendall leaves out the continuity correction that trend and rkt make. */
    @Test
    void should_correct_for_continuity_within_seasons() {
        double[] johnson = {
            0.71, 0.63, 0.85, 0.44, 0.61, 0.69, 0.92, 0.55, 0.72, 0.77, 0.92, 0.6, 0.83, 0.8, 1, 0.77, 0.92, 1, 1.24, 1,
            1.16, 1.3, 1.45, 1.25
        };
        SeasonalMannKendall test =
                SeasonalMannKendall.at(LongStream.range(0, 24).toArray(), johnson, 4);
        assertThat(test.pValue(TrendMethod.SEASONAL_NORMAL)).isEqualTo(1.26637922855171e-07, within(1e-15));
        assertThat(test.pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED))
                .isEqualTo(7.53192159752558e-08, within(1e-13));
    }

    /** 7: rkt drops a season with fewer than four figures: S = -10 and a slope of -1.45. */
    @Test
    void should_count_every_season_from_two_figures_on() {
        double[] values = {53.9, 48.4, 46.3, 51.7, 52.6, 48.3, 44.2, 49.4, 52.3, 44.7, 42.1, 50.4, 48.4, 45.1};
        SeasonalMannKendall test =
                SeasonalMannKendall.at(LongStream.range(0, 14).toArray(), values, 4);
        assertThat(test.s()).isEqualTo(-14);
        assertThat(test.slopePerCycle().orElseThrow()).isEqualTo(-1.71666666666667, within(1e-12));
    }

    /** 8 and 9: 2.66 or 3/1.128, screened or not; NHS and qicharts2 differ, and one of them with itself. */
    @Test
    void should_have_both_constants_and_say_whether_it_screened() {
        double[] outlier = {
            102.6, 90.1, 103.4, 95.4, 100, 96.5, 101.2, 104.1, 100.3, 104.2, 160, 107.7, 101.7, 96.7, 105, 96.6, 101.8,
            104.1, 95, 102.7, 94.8, 90.8, 104.5, 101.7
        };
        ChartCalculator open = ChartCalculator.withDefaults().withScreening(false);
        ProcessBehaviourChart nhs = open.behaviourChartOf(months(outlier));
        ProcessBehaviourChart formula = open.withKind(BehaviourChartKind.XMR).behaviourChartOf(months(outlier));
        // NHSRplotthedots with screening turned off.
        assertThat(upper(nhs)).isEqualTo(130.953239130435, within(1e-9));
        assertThat((upper(nhs) - 102.5375) / (upper(formula) - 102.5375)).isEqualTo(2.66 * 1.128 / 3, within(1e-12));
        ProcessBehaviourChart screened = ProcessBehaviourChart.of(months(outlier));
        assertThat(upper(screened)).isLessThan(upper(nhs));
        assertThat(screened.lastSegment().movingRange().orElseThrow().isScreened())
                .isTrue();
        assertThat(screened.lastSegment().movingRange().orElseThrow().screenedOut())
                .isEqualTo(2);
        assertThat(nhs.lastSegment().movingRange().orElseThrow().isScreened()).isFalse();
    }

    private static double upper(ProcessBehaviourChart chart) {
        return chart.points().get(0).limits().orElseThrow().upper();
    }

    /** 10: the NHS rule wants all three on one side and none outside; Western Electric does not. */
    @Test
    void should_take_the_rule_of_two_of_three_that_was_chosen() {
        // 61, 50.5, 58.5: one outside and one on the other side of the middle.
        double[] values = {50, 51, 50, 52, 51, 50, 51, 50, 61, 50.5, 58.5, 50, 51, 50};
        ChartCalculator calculator = ChartCalculator.withDefaults();
        assertThat(rules(calculator, values)).doesNotContain(ChartRule.TWO_OF_THREE);
        assertThat(rules(calculator.withClassicTwoOfThree(), values)).contains(ChartRule.TWO_OF_THREE);
    }

    private static List<ChartRule> rules(ChartCalculator calculator, double... values) {
        return calculator.behaviourChartOf(months(values)).signals().stream()
                .map(ChartSignal::rule)
                .toList();
    }

    /** 11: the NHS text says below 12, its code below 13. */
    @Test
    void should_call_limits_full_from_twelve_figures() {
        double[] values = {50, 53, 49, 50, 52, 49, 50, 51, 48, 50, 53, 49};
        assertThat(ProcessBehaviourChart.of(months(values)).sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        assertThat(ProcessBehaviourChart.of(months(Arrays.copyOf(values, 11))).sufficiency())
                .isEqualTo(Sufficiency.TRIAL);
    }

    /** 15: Byar's lower end is off below ten, and there is none at 0. */
    @Test
    void should_be_exact_for_few_events() {
        assertThat(Counts.byar(1, 0.95).lower()).isEqualTo(0.0131, FOUR_DIGITS);
        assertThat(Counts.exactPoisson(1, 0.95).lower()).isEqualTo(0.0253, FOUR_DIGITS);
        assertThat(Counts.byar(0, 0.95).lower()).isZero();
        assertThat(Counts.exactBelowTenThenByar(1, 0.95)).isEqualTo(Counts.exactPoisson(1, 0.95));
    }

    /** 16: statsmodels' score interval ends at 0.34404, or fails; PropCIs and ratesci have 0.33817. */
    @Test
    void should_have_the_score_interval_that_two_programs_agree_on() {
        Interval score = Proportions.miettinenNurminen(56, 70, 48, 80, 0.95);
        assertThat(score.upper()).isEqualTo(0.33817, within(5e-6));
        Interval nothing = Proportions.miettinenNurminen(0, 12, 3, 12, 0.95);
        assertThat(nothing.lower()).isLessThan(nothing.upper());
        assertThat(Proportions.newcombe(56, 70, 48, 80, 0.95).lower()).isEqualTo(0.05243, within(5e-6));
        assertThat(Proportions.newcombe(10, 10, 0, 20, 0.95).upper()).isEqualTo(1);
    }

    /** 18: seven on one side whatever the length, or a run by the logarithm of it. */
    @Test
    void should_know_how_often_each_rule_for_runs_is_wrong() {
        assertThat(RunLaw.runChance(20, 7)).isEqualTo(0.115, within(5e-4));
        assertThat(RunLaw.falseAlarmChance(20)).isEqualTo(0.071, within(5e-4));
    }

    /** 19: qicharts2 lays a moving range across a figure that people left out. */
    @Test
    void should_take_no_distance_across_what_was_left_out() {
        Baseline without =
                Baseline.ofWholeSeries().without(ReportingPeriod.parse("2024-03"), DAY, "team Noord", "counted twice");
        ProcessBehaviourChart chart = ChartCalculator.withDefaults()
                .withScreening(false)
                .withBaseline(without)
                .behaviourChartOf(months(10, 12, 90, 40, 42, 41, 43));
        MovingRange range = chart.lastSegment().movingRange().orElseThrow();
        assertThat(range.used()).isEqualTo(4);
        assertThat(range.mean()).isEqualTo((2 + 2 + 1 + 2) / 4.0);
    }

    /** 20: of an I' chart qicharts2 freezes the centre and not the limits. */
    @Test
    void should_freeze_the_limits_of_an_i_prime_chart_too() {
        long[] sizes = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
        long[] quiet = {20, 22, 19, 21, 20, 23, 18, 21, 20, 22};
        long[] wild = {20, 22, 19, 21, 20, 23, 80, 5, 90, 10};
        ChartCalculator frozen = ChartCalculator.withDefaults()
                .withKind(BehaviourChartKind.I_PRIME)
                .withBaseline(Baseline.ofWholeSeries()
                        .frozenThrough(ReportingPeriod.parse("2024-06"), DAY, "team Noord", "before the new form"));
        ChartLimits calm = frozen.behaviourChartOf(Series.ofShares("x", PeriodType.MONTH, "2024-01", quiet, sizes))
                .points()
                .get(0)
                .limits()
                .orElseThrow();
        assertThat(frozen.behaviourChartOf(Series.ofShares("x", PeriodType.MONTH, "2024-01", wild, sizes))
                        .points()
                        .get(0)
                        .limits())
                .hasValue(calm);
    }

    /** 23: rounding in doubles may tell equal remainders apart; what is compared are doubles, as in the programs. */
    @Test
    void should_rank_what_a_slope_leaves_as_doubles() {
        double[] line = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
        assertThat(hamedRao(line, AutocorrelationMode.NEVER_SMALLER).factor()).isGreaterThanOrEqualTo(1);
        assertThat(MannKendall.of(0.1 + 0.2, 0.3).s()).isEqualTo(-1);
    }
}
