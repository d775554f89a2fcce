package io.github.maatstaf.kpi.chart;

import static io.github.maatstaf.kpi.period.PeriodType.MONTH;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ReferencePurpose;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** All that is drawn has its place in the frame, and a long row leaves out what would not fit. */
class ChartScaleTest {

    private static Series quarters(Number... values) {
        return Series.of("x", QUARTER, "2023-Q1", values).withUnit(Unit.POINTS);
    }

    private static List<String> ticks(SeriesChart chart) {
        return SeriesChartTest.words(SeriesChartTest.drawn(chart), "mk-e");
    }

    private static Observation figure(int place, double value, double lower, double upper) {
        return Observation.builder("x", ReportingPeriod.parse("2003-01").plus(place))
                .unit(Unit.POINTS)
                .value(value)
                .interval(Interval.of(lower, upper, 0.95, IntervalMethod.STUDENT_T))
                .build();
    }

    @Test
    void should_step_by_a_round_number_up_to_the_highest_figure() {
        assertThat(ticks(SeriesChart.of(quarters(3, 10)))).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(ticks(SeriesChart.of(quarters(3, 12)))).containsExactly("0", "2.5", "5", "7.5", "10", "12.5");
    }

    @Test
    void should_hold_intervals_lines_and_the_value_to_talk_about() {
        assertThat(ticks(SeriesChart.of(Series.of(List.of(figure(0, 5, 4, 14), figure(1, 6, -10, 7))))))
                .startsWith("-10")
                .endsWith("15");
        Interval open = Interval.of(1, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG);
        Observation waiting = Observation.builder("x", ReportingPeriod.parse("2003-01"))
                .value(5)
                .interval(open)
                .build();
        assertThat(ticks(SeriesChart.of(Series.of(List.of(waiting))))).endsWith("5");
        ChartLine line = new ChartLine(
                LocalizedText.of("grens", "limit"), List.of(OptionalDouble.of(-20), OptionalDouble.of(20)));
        assertThat(ticks(SeriesChart.of(quarters(3, 4)).with(line)))
                .startsWith("-20")
                .endsWith("20");
        ReferenceValue agreed =
                ReferenceValue.of(50, ReferencePurpose.AGREED_EXPECTATION, Source.of("An agreement, made up", ""));
        assertThat(ticks(SeriesChart.of(quarters(3, 4).withReference(agreed)))).endsWith("50");
    }

    /** The lower limit is 0 and stands at the foot of the frame; the middle is at 4 of 25 on the scale. */
    @Test
    void should_draw_limits_at_their_height_and_no_baseline_that_nobody_froze() {
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(Series.of("x", QUARTER, "2023-Q1", 0, 9, 0, 8, 1, 9, 1));
        Document svg = SeriesChartTest.drawn(SeriesChart.of(chart));
        assertThat(SeriesChartTest.looking(svg, "mk-l0").get(0).getAttribute("d"))
                .isEqualTo(flat(svg, 4));
        assertThat(SeriesChartTest.looking(svg, "mk-l1").get(0).getAttribute("d"))
                .isEqualTo(flat(svg, 0));
        assertThat(SeriesChartTest.looking(svg, "mk-l2").get(0).getAttribute("d"))
                .isNotEmpty()
                .isEqualTo(flat(
                        svg, chart.points().get(0).shownLimits().orElseThrow().upper()));
        assertThat(SeriesChartTest.looking(svg, "mk-b")).isEmpty();
    }

    /** A step for each of seven periods, over 648 points from 56, 200 points high from 234 up to the last tick. */
    private static String flat(Document svg, double value) {
        List<String> ticks = SeriesChartTest.words(svg, "mk-e");
        double y = 234 - 200 * value / Double.parseDouble(ticks.get(ticks.size() - 1));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            path.append(i == 0 ? 'M' : 'L').append(SvgWriter.number(56 + 648 / 7.0 * i));
            path.append(' ').append(SvgWriter.number(y)).append('h').append(SvgWriter.number(648 / 7.0));
        }
        return path.toString();
    }

    @Test
    void should_draw_more_lines_than_there_are_kinds_of_line() {
        SeriesChart chart = SeriesChart.of(quarters(3, 4));
        for (int i = 0; i < 4; i++) {
            chart = chart.with(
                    new ChartLine(LocalizedText.of("lijn", "line " + i), Collections.nCopies(2, OptionalDouble.of(i))));
        }
        Document svg = SeriesChartTest.drawn(chart);
        assertThat(SeriesChartTest.looking(svg, "mk-l2")).hasSize(2);
        assertThat(SeriesChartTest.words(svg, "mk-t")).contains("· · line 2", "· · line 3");
    }

    @Test
    void should_name_each_of_ten_periods() {
        for (int size = 1; size <= 10; size++) {
            Series series = quarters(Collections.nCopies(size, 5).toArray(Number[]::new));
            assertThat(SeriesChartTest.words(SeriesChartTest.drawn(SeriesChart.of(series)), "mk-m"))
                    .hasSize(size);
        }
    }

    @Test
    void should_draw_a_note_at_its_day_and_only_name_one_outside_the_periods() {
        Series noted = quarters(3, 4)
                .withNote(SeriesNote.of(LocalDate.of(2022, 12, 31), "just before"))
                .withNote(SeriesNote.of(LocalDate.of(2023, 1, 1), "on the first day"))
                .withNote(SeriesNote.of(LocalDate.of(2023, 7, 1), "just after"));
        Document svg = SeriesChartTest.drawn(SeriesChart.of(noted));
        assertThat(SeriesChartTest.words(svg, "mk-n")).containsExactly("2");
        assertThat(SeriesChartTest.looking(svg, "mk-d").get(0).getAttribute("d"))
                .isEqualTo("M56 34L56 234");
        assertThat(SeriesChartTest.words(svg, "mk-t"))
                .contains("1  31-12-2022: just before", "2  1-1-2023: on the first day", "3  1-7-2023: just after");
    }

    @Test
    void should_draw_points_and_margins_of_ten_years_of_months_and_the_line_alone_of_more() {
        Document ten = SeriesChartTest.drawn(SeriesChart.of(measured(120)));
        assertThat(SeriesChartTest.looking(ten, "mk-p")).hasSize(120);
        assertThat(SeriesChartTest.looking(ten, "mk-w")).hasSize(120);
        Document more = SeriesChartTest.drawn(SeriesChart.of(measured(121)));
        assertThat(SeriesChartTest.looking(more, "mk-p")).isEmpty();
        assertThat(SeriesChartTest.looking(more, "mk-w")).isEmpty();
        assertThat(SeriesChartTest.lineOf(SeriesChart.of(measured(121)).toSvg(Locale.ENGLISH)))
                .contains("L");
    }

    private static Series measured(int months) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            figures.add(figure(i, i % 5, i % 5 - 1, i % 5 + 1));
        }
        return Series.of(figures);
    }

    @Test
    void should_write_each_of_sixteen_figures_and_the_ends_of_more() {
        assertThat(numbers(16)).hasSize(16);
        assertThat(numbers(17)).containsExactly("1", "17");
    }

    private static List<String> numbers(int months) {
        Number[] values = new Number[months];
        for (int i = 0; i < months; i++) {
            values[i] = i + 1;
        }
        return SeriesChartTest.words(
                SeriesChartTest.drawn(SeriesChart.of(Series.of("x", MONTH, "2003-01", values))), "mk-v");
    }
}
