package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Charts of counts out of a number, with made-up counts beside arithmetic that is written out. */
class CountChartTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final ChartCalculator CALCULATOR = ChartCalculator.withDefaults();

    private static Series shares(long[] counts, long... sizes) {
        return Series.ofShares("quick-start", PeriodType.MONTH, "2024-01", counts, sizes);
    }

    private static ProcessBehaviourChart chart(BehaviourChartKind kind, Series series) {
        return CALCULATOR.withKind(kind).behaviourChartOf(series);
    }

    private static double reach(ProcessBehaviourChart chart, int place) {
        ChartLimits limits = chart.points().get(place).limits().orElseThrow();
        assertThat(limits.upper() + limits.lower())
                .isCloseTo(2 * chart.lastSegment().centre().orElseThrow(), CLOSE);
        return limits.upper() - limits.lower();
    }

    /** Half of 100, of 400 and of 100 people, a tenth of them more or less: a mean of a half. */
    private static final Series HALVES = shares(new long[] {40, 200, 60}, 100, 400, 100);

    /** Standard deviations 0.05, 0.025 and 0.05, so z is -2, 0 and 2 and the distances are 2: sigma z is 2 / 1.128. */
    @Test
    void should_widen_the_limits_of_shares_by_what_neighbours_differ() {
        ProcessBehaviourChart chart = chart(BehaviourChartKind.P_PRIME, HALVES);
        assertThat(chart.lastSegment().centre()).hasValue(0.5);
        assertThat(chart.lastSegment().movingRange().orElseThrow().mean()).isCloseTo(2, CLOSE);
        assertThat(chart.lastSegment().spreadRatio().orElseThrow()).isCloseTo(2 / 1.128, CLOSE);
        assertThat(reach(chart, 0)).isCloseTo(6 * 0.05 * 2 / 1.128, CLOSE);
        assertThat(reach(chart, 1)).isCloseTo(6 * 0.025 * 2 / 1.128, CLOSE);
    }

    /** Of Poisson the variances are 0.5 / 100 and 0.5 / 400: z is 0.1 / sqrt(0.005) either way. */
    @Test
    void should_widen_the_limits_of_rates_by_what_neighbours_differ() {
        ProcessBehaviourChart chart = chart(BehaviourChartKind.U_PRIME, HALVES);
        double z = 0.1 / Math.sqrt(0.005);
        assertThat(chart.lastSegment().spreadRatio().orElseThrow()).isCloseTo(z / 1.128, CLOSE);
        assertThat(reach(chart, 0)).isCloseTo(6 * Math.sqrt(0.005) * z / 1.128, CLOSE);
        assertThat(reach(chart(BehaviourChartKind.U, HALVES), 1)).isCloseTo(6 * Math.sqrt(0.5 / 400), CLOSE);
    }

    /** Taylor: sqrt(pi / 2) times 0.1, divided by sqrt(1 / 100 + 1 / 400); limits at three times it over sqrt(size). */
    @Test
    void should_take_the_spread_of_neighbours_and_sizes_alone() {
        ProcessBehaviourChart chart = chart(BehaviourChartKind.I_PRIME, HALVES);
        double spread = Math.sqrt(Math.PI / 2) * 0.1 / Math.sqrt(0.0125);
        assertThat(chart.lastSegment().movingRange().orElseThrow().mean()).isCloseTo(spread, CLOSE);
        assertThat(chart.lastSegment().spreadRatio()).isEmpty();
        assertThat(reach(chart, 0)).isCloseTo(6 * spread / 10, CLOSE);
        assertThat(reach(chart, 1)).isCloseTo(6 * spread / 20, CLOSE);
    }

    /** Of a million, steps of 32667, 7333, 0 and 0: 10000 on average, and the largest 3.2667 times that. */
    @Test
    void should_screen_a_little_earlier_in_the_chart_of_taylor() {
        long[] sizes = new long[5];
        Arrays.fill(sizes, 1_000_000);
        Series steps = shares(new long[] {100_000, 132_667, 140_000, 140_000, 140_000}, sizes);
        assertThat(screenedOut(BehaviourChartKind.I_PRIME, steps)).isEqualTo(1);
        assertThat(screenedOut(BehaviourChartKind.P_PRIME, steps)).isZero();
        assertThat(screenedOut(BehaviourChartKind.U_PRIME, steps)).isZero();
        assertThat(screenedOut(BehaviourChartKind.XMR, steps)).isZero();
    }

    private static int screenedOut(BehaviourChartKind kind, Series series) {
        return chart(kind, series).lastSegment().movingRange().orElseThrow().screenedOut();
    }

    @Test
    void should_count_up_to_where_a_limit_might_leave_the_range_of_a_double() {
        assertThat(chart(BehaviourChartKind.C, Series.of("x", PeriodType.MONTH, "2024-01", 1e150, 1e150))
                        .lastSegment()
                        .centre())
                .hasValue(1e150);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(BehaviourChartKind.C, Series.of("x", PeriodType.MONTH, "2024-01", 1.5e150)))
                .withMessageContaining("A c chart is for counts, not for 1.5E150");
    }

    @Test
    void should_have_a_middle_and_no_limits_where_no_two_neighbours_have_a_figure() {
        Series apart = shares(new long[] {4, 0, 6, 0}, 10, 0, 10, 0);
        for (BehaviourChartKind kind :
                new BehaviourChartKind[] {BehaviourChartKind.P_PRIME, BehaviourChartKind.I_PRIME, BehaviourChartKind.XMR
                }) {
            ProcessBehaviourChart chart = chart(kind, apart);
            assertThat(chart.lastSegment().centre()).hasValue(0.5);
            assertThat(chart.lastSegment().movingRange()).isEmpty();
            assertThat(chart.points()).allMatch(point -> point.limits().isEmpty());
            assertThat(chart.exactSentence(Locale.ENGLISH)).doesNotContain("limits 0");
        }
        // The law of counting needs no neighbours: 0.5, three times sqrt(0.25 / 10) up and down.
        assertThat(reach(chart(BehaviourChartKind.P, apart), 0)).isCloseTo(6 * Math.sqrt(0.025), CLOSE);
        assertThat(chart(BehaviourChartKind.P, apart).points().get(1).limits()).isEmpty();
        assertThat(chart(BehaviourChartKind.P, shares(new long[] {4, 0}, 10, 0)).exactSentence(Locale.ENGLISH))
                .contains(", limits -0.06476 to 0.8648");
    }

    @Test
    void should_chart_more_events_than_there_are_people_as_a_rate_and_not_as_a_share() {
        Series visits = Series.of(List.of(visits("2024-01", 5, 3), visits("2024-02", 1, 1), visits("2024-03", 4, 2)));
        for (BehaviourChartKind kind : List.of(BehaviourChartKind.P, BehaviourChartKind.P_PRIME)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart(kind, visits))
                    .withMessage("A chart " + kind + " is for shares, not for 5 out of 3 in 2024-01");
        }
        for (BehaviourChartKind kind :
                List.of(BehaviourChartKind.U, BehaviourChartKind.U_PRIME, BehaviourChartKind.I_PRIME)) {
            assertThat(chart(kind, visits).lastSegment().centre().orElseThrow()).isCloseTo(10.0 / 6, CLOSE);
        }
    }

    private static Observation visits(String period, long count, long people) {
        return Observation.builder("visits", ReportingPeriod.parse(period))
                .counts(count, people)
                .unit(Unit.RATIO)
                .value((double) count / people)
                .build();
    }

    @Test
    void should_count_in_a_note_how_many_figures_are_about_few() {
        Series few = shares(new long[] {10, 10, 10, 0}, 24, 25, 26, 0);
        assertThat(chart(BehaviourChartKind.P, few).notes())
                .filteredOn(note -> note.code().equals("TREND-CHART-SMALL-DENOMINATORS"))
                .extracting(note -> note.message(Locale.ENGLISH))
                .containsExactly("1 of 4 figures are about fewer than 25 people or cases. Limits say little there.");
        assertThat(codes(chart(BehaviourChartKind.P, shares(new long[] {10, 10}, 25, 25))))
                .doesNotContain("TREND-CHART-SMALL-DENOMINATORS");
        assertThat(codes(chart(BehaviourChartKind.XMR, few))).doesNotContain("TREND-CHART-SMALL-DENOMINATORS");
    }

    /** Of 100 people the law of counting has 5 in 100; these move by 1: z by 0.2, and 0.2 / 1.128 is 0.18. */
    @Test
    void should_note_that_figures_vary_less_than_counting_makes_them() {
        long[] sizes = new long[12];
        Arrays.fill(sizes, 100);
        Series held = shares(new long[] {50, 51, 50, 51, 50, 51, 50, 49, 50, 49, 50, 49}, sizes);
        assertThat(chart(BehaviourChartKind.P_PRIME, held).notes())
                .filteredOn(note -> note.code().equals("TREND-CHART-NARROW"))
                .extracting(note -> note.message(Locale.ENGLISH))
                .containsExactly("The figures vary less than counting makes them (0.18 times as much). The limits are "
                        + "narrower for it.");
        assertThat(codes(chart(BehaviourChartKind.P_PRIME, HALVES))).doesNotContain("TREND-CHART-NARROW");
        assertThat(codes(chart(BehaviourChartKind.XMR, held))).doesNotContain("TREND-CHART-NARROW");
        assertThat(codes(RunChart.of(held).notes())).doesNotContain("TREND-CHART-NARROW");
    }

    private static List<String> codes(ProcessBehaviourChart chart) {
        return codes(chart.notes());
    }

    private static List<String> codes(List<Finding> notes) {
        return notes.stream().map(Finding::code).toList();
    }

    @Test
    void should_say_whether_it_screened() {
        assertThat(chart(BehaviourChartKind.P_PRIME, HALVES).isScreened()).isTrue();
        assertThat(chart(BehaviourChartKind.P, HALVES).isScreened()).isFalse();
        ProcessBehaviourChart open = CALCULATOR.withScreening(false).behaviourChartOf(HALVES);
        assertThat(open.isScreened()).isFalse();
        assertThat(open.isClassicTwoOfThree()).isFalse();
        assertThat(open.toString()).contains("moving range (NHS), no signals");
        assertThat(CALCULATOR.behaviourChartOf(HALVES).toString()).contains("moving range (NHS), screened, no signals");
        assertThat(chart(BehaviourChartKind.P, HALVES).toString()).contains("p chart, binomial law, ");
    }
}
