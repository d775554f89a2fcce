package io.github.maatstaf.kpi.chart;

import static io.github.maatstaf.kpi.period.PeriodType.MONTH;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** What a drawing says in words, and to those who listen. */
class ChartWordsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Series row(int size) {
        return Series.of(
                "visitors", MONTH, "2001-01", Collections.nCopies(size, 7).toArray(Number[]::new));
    }

    private static String told(Series series) {
        Document svg = SeriesChartTest.drawn(SeriesChart.of(series));
        return svg.getElementsByTagName("desc").item(0).getTextContent();
    }

    /** A week by ISO 8601: the last of 2020 is the 53rd. */
    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023-H1, H1-2023",
        "2023-H2, H2-2023",
        "2023/2024, 2023-24",
        "2008/2009, 2008-09",
        "2009/2010, 2009-10",
        "2099/2100, 2099-00",
        "2020-W53, w53-2020"
    })
    void should_name_a_period_in_few_signs(String period, String name) {
        assertThat(new ChartWords(DUTCH).period(ReportingPeriod.parse(period))).isEqualTo(name);
    }

    @Test
    void should_tell_each_of_two_dozen_figures_and_the_ends_of_more() {
        assertThat(told(row(24))).contains("February 2001: 7").doesNotContain("…");
        assertThat(told(row(25))).isEqualTo("count: January 2001: 7, …, January 2003: 7.");
    }

    @Test
    void should_write_a_number_out_up_to_fifteen_signs() {
        assertThat(new ChartWords(DUTCH).number(Unit.COUNT, 123_456_789_012.0)).isEqualTo("123.456.789.012");
        assertThat(new ChartWords(DUTCH).number(Unit.COUNT, 1_234_567_890_123.0))
                .isEqualTo("1,23E+12");
    }

    @Test
    void should_explain_only_the_signs_that_it_draws() {
        assertThat(SeriesChartTest.words(SeriesChartTest.drawn(SeriesChart.of(row(3))), "mk-t"))
                .containsExactly("count");
    }

    /** Half a pair of signs, the two that stand for no sign, and what a screen does not show; a fish is one sign. */
    @Test
    void should_write_no_sign_that_a_drawing_may_not_hold() {
        String theirs = "a\u0007b\u009Fc\uD83Dd\uFFFEe\uFFFFf\uD83D\uDC1Fg\uFFFDh";
        Document svg = SeriesChartTest.drawn(SeriesChart.of(row(3)).titled(theirs));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uD83D\uDC1Fg\uFFFDh");
        Series noted = Series.of("x", QUARTER, "2023-Q1", 1)
                .withNote(SeriesNote.of(LocalDate.of(2023, 2, 1), "first & <second>"));
        assertThat(SeriesChartTest.words(SeriesChartTest.drawn(SeriesChart.of(noted)), "mk-t"))
                .contains("1  1-2-2023: first & <second>");
    }

    @Test
    void should_need_nothing_from_elsewhere() {
        Series noted = Series.of("x", QUARTER, "2023-Q1", 1, 2, null)
                .withNote(SeriesNote.of(LocalDate.of(2023, 2, 1), "https://example.org/a.png"));
        String svg = SeriesChart.of(noted).toSvg(DUTCH);
        assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "").replace("https://example.org/a.png", ""))
                .doesNotContain("http", "href", "url(", "@import", "src=", "<script", "<image", "<foreignObject");
    }

    @Test
    void should_print_a_line_by_its_name_and_length() {
        LocalizedText middle = LocalizedText.of("midden", "middle");
        assertThat(new ChartLine(middle, List.of(OptionalDouble.of(1)))).hasToString("middle: 1 period");
        assertThat(new ChartLine(middle, List.of(OptionalDouble.of(1), OptionalDouble.empty())))
                .hasToString("middle: 2 periods");
    }
}
