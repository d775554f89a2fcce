package io.github.maatstaf.kpi.chart;

import static io.github.maatstaf.kpi.period.PeriodType.MONTH;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ReferencePurpose;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import io.github.maatstaf.kpi.variation.Baseline;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SeriesChartTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final double TOP = 34;
    private static final double BOTTOM = 234;

    private static Series visitors() {
        return Series.of("visitors", QUARTER, "2023-Q1", 40, 52, null, 61, 58);
    }

    static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    static Document drawn(SeriesChart chart) {
        return parsed(chart.toSvg(Locale.ENGLISH));
    }

    static List<Element> looking(Document svg, String look) {
        NodeList all = svg.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getAttribute("class").equals(look))
                .toList();
    }

    static List<String> words(Document svg, String look) {
        return looking(svg, look).stream().map(Element::getTextContent).toList();
    }

    static List<Double> heights(Document svg, String look) {
        return looking(svg, look).stream()
                .map(each -> Double.valueOf(each.getAttribute("cy")))
                .toList();
    }

    /** Everything that a chart can show, made up. */
    private static SeriesChart full() {
        List<Observation> observations = new ArrayList<>();
        long[] of20 = {12, 9, 0, 11, 15, 14};
        for (int i = 0; i < of20.length; i++) {
            Observation.Builder observation = Observation.builder(
                            "aftercare", ReportingPeriod.parse("2025-Q1").plus(i))
                    .unit(Unit.SHARE);
            if (i == 5) {
                observation.estimate(0.7);
            } else if (of20[i] > 0) {
                observation.share(of20[i], 20).interval(Proportions.wilson(of20[i], 20, 0.95));
            }
            observations.add(observation.build());
        }
        Series series = Series.of(observations)
                .withNote(SeriesNote.of(
                        LocalDate.of(2025, 5, 15),
                        "a new form, <made up> & told here at some length so that"
                                + " the words need a second line below the drawing to be read as a whole"))
                .withNote(SeriesNote.of(LocalDate.of(2030, 1, 1), "outside the periods"))
                .withReference(
                        ReferenceValue.of(0.5, ReferencePurpose.values()[0], Source.of("An agreement, made up", "")));
        return SeriesChart.of(TrendCalculator.withDefaults().trendOf(series))
                .titled("Aftercare")
                .with(new ChartLine(
                        LocalizedText.of("midden", "middle"), Collections.nCopies(6, OptionalDouble.of(0.6))))
                .with(new ChartLine(
                        LocalizedText.of("bovengrens", "upper limit"),
                        List.of(
                                OptionalDouble.of(0.9),
                                OptionalDouble.of(0.9),
                                OptionalDouble.empty(),
                                OptionalDouble.of(0.85),
                                OptionalDouble.of(0.85),
                                OptionalDouble.of(0.85))))
                .withBaseline(List.of(ReportingPeriod.parse("2025-Q1"), ReportingPeriod.parse("2025-Q2")))
                .withSignals(List.of(ReportingPeriod.parse("2026-Q1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_draw_the_golden_chart(String language) throws IOException {
        String svg = full().toSvg(Locale.forLanguageTag(language));

        try (InputStream in = SeriesChartTest.class.getResourceAsStream("/golden/chart-" + language + ".svg")) {
            assertThat(svg).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void should_say_in_words_what_it_shows() {
        Document svg = drawn(SeriesChart.of(TrendCalculator.withDefaults().trendOf(visitors())));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("visitors");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith(
                        "count: quarter 1 of 2023: 40, quarter 2 of 2023: 52, quarter 3 of 2023: no figure, quarter 4 of 2023: 61, quarter 1 of 2024: 58. ")
                .endsWith(TrendCalculator.withDefaults().trendOf(visitors()).whatWeSee(Locale.ENGLISH));
    }

    @Test
    void should_leave_a_gap_open_and_say_so() {
        Document svg = drawn(SeriesChart.of(visitors()));

        String line = looking(svg, "mk-s").get(0).getAttribute("d");
        assertThat(line.chars().filter(sign -> sign == 'M').count()).isEqualTo(2);
        assertThat(line.chars().filter(sign -> sign == 'L').count()).isEqualTo(2);
        assertThat(looking(svg, "mk-p")).hasSize(4);
        assertThat(words(svg, "mk-m")).contains("?");
        assertThat(words(svg, "mk-t")).contains("?  no figure");
    }

    @Test
    void should_draw_no_line_across_a_change_of_definition_and_say_why() {
        Series broken = Series.of("waiting", PeriodType.QUARTER, "2024-Q1", 90, 88, 20, 22)
                .withBreak(SeriesBreak.of(
                        ReportingPeriod.parse("2024-Q3"),
                        LocalizedText.of("het formulier is anders", "the form is new")));
        String svg = SeriesChart.of(broken).toSvg(Locale.forLanguageTag("nl"));
        assertThat(lineOf(svg)).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
        assertThat(svg)
                .contains("‖  3e kwartaal van 2024: een nieuwe lijn, want het formulier is anders</text>")
                .contains(
                        "<path class=\"mk-a\" d=\"M378.5 34L378.5 234\"/>",
                        "<path class=\"mk-a\" d=\"M381.5 34L381.5 234\"/>")
                .contains("22. 3e kwartaal van 2024: een nieuwe lijn, want het formulier is anders.</desc>");
        assertThat(SeriesChart.of(broken).toSvg(Locale.ENGLISH)).contains("a new line, as the form is new");
        Series whole = Series.of("waiting", PeriodType.QUARTER, "2024-Q1", 90, 88, 20, 22);
        assertThat(lineOf(SeriesChart.of(whole).toSvg(Locale.ENGLISH))).matches("M[^ML]+L[^ML]+L[^ML]+L[^ML]+");
    }

    static String lineOf(String svg) {
        String from = "<path class=\"mk-s\" d=\"";
        int begin = svg.indexOf(from) + from.length();
        return svg.substring(begin, svg.indexOf('"', begin));
    }

    @Test
    void should_begin_at_zero() {
        assertThat(words(drawn(SeriesChart.of(visitors())), "mk-e"))
                .startsWith("0")
                .endsWith("80");
        assertThat(words(drawn(SeriesChart.of(Series.of("x", QUARTER, "2023-Q1", 1_000_001, 1_000_002))), "mk-e"))
                .startsWith("0");
        assertThat(words(
                        drawn(SeriesChart.of(
                                Series.of("x", QUARTER, "2023-Q1", -3, -1).withUnit(Unit.POINTS))),
                        "mk-e"))
                .endsWith("0");
    }

    @Test
    void should_count_whole_things_whole() {
        assertThat(words(drawn(SeriesChart.of(Series.of("x", QUARTER, "2023-Q1", 1, 2))), "mk-e"))
                .containsExactly("0", "1", "2");
    }

    @Property(tries = 200)
    void higher_figures_stand_higher_and_all_stand_in_the_frame(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
        Number[] numbers = values.toArray(new Number[0]);

        List<Double> heights = heights(
                drawn(SeriesChart.of(Series.of("x", MONTH, "2023-01", numbers).withUnit(Unit.POINTS))), "mk-p");

        for (int i = 0; i < values.size(); i++) {
            assertThat(heights.get(i)).isBetween(TOP, BOTTOM);
            for (int j = 0; j < i; j++) {
                if (values.get(i) > values.get(j)) {
                    assertThat(heights.get(i)).isLessThanOrEqualTo(heights.get(j));
                }
            }
        }
        double lowest = Math.min(0, Collections.min(values));
        double highest = Math.max(0, Collections.max(values));
        if (highest - lowest > 1e-3) {
            double spread = Collections.max(values) - Collections.min(values);
            double drawn = Collections.max(heights) - Collections.min(heights);
            // Between half and all of the height, as the ticks are round.
            assertThat(drawn / (BOTTOM - TOP)).isCloseTo(spread / (highest - lowest), within(0.5));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1e300, 1e-300, 0})
    void should_draw_the_largest_and_smallest_numbers(double value) {
        Document svg = drawn(
                SeriesChart.of(Series.of("x", QUARTER, "2023-Q1", value, -value).withUnit(Unit.POINTS)));

        assertThat(heights(svg, "mk-p")).hasSize(2).allMatch(height -> height >= TOP && height <= BOTTOM);
        assertThat(words(svg, "mk-e")).allMatch(tick -> tick.length() <= 16);
    }

    @Test
    void should_draw_thousands_of_periods_in_a_small_page() {
        Number[] values = IntStream.range(0, 10_000).mapToObj(i -> i % 7).toArray(Number[]::new);

        String svg = SeriesChart.of(Series.of("x", MONTH, "1000-01", values)).toSvg(DUTCH);

        assertThat(looking(parsed(svg), "mk-p")).isEmpty();
        assertThat(looking(parsed(svg), "mk-m")).hasSizeLessThanOrEqualTo(12);
        assertThat(svg.length()).isLessThan(200_000);
    }

    @Test
    void should_show_a_figure_that_stands_alone_among_many() {
        Number[] values = new Number[200];
        values[100] = 3;

        assertThat(looking(drawn(SeriesChart.of(Series.of("x", MONTH, "2003-01", values))), "mk-p"))
                .hasSize(1);
    }

    @Test
    void should_draw_a_series_without_any_figure() {
        Document svg = drawn(SeriesChart.of(Series.of("x", QUARTER, "2023-Q1", null, null)));

        assertThat(looking(svg, "mk-p")).isEmpty();
        assertThat(words(svg, "mk-m")).contains("?", "?");
    }

    @Test
    void should_write_numbers_in_the_language_of_its_reader() {
        Series marks = Series.of("mark", QUARTER, "2023-Q1", 6.84, 7.1).withUnit(Unit.MARK);

        assertThat(words(parsed(SeriesChart.of(marks).toSvg(DUTCH)), "mk-v")).containsExactly("6,8", "7,1");
        assertThat(words(drawn(SeriesChart.of(marks)), "mk-v")).containsExactly("6.8", "7.1");
    }

    @Test
    void should_refuse_what_does_not_belong_to_its_series() {
        SeriesChart chart = SeriesChart.of(visitors());

        assertThatThrownBy(() ->
                        chart.with(new ChartLine(LocalizedText.of("midden", "middle"), List.of(OptionalDouble.of(1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 values, the series 5 periods");
        assertThatThrownBy(() -> chart.withSignals(List.of(ReportingPeriod.parse("2022-Q4"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-Q4");
        assertThatThrownBy(() -> chart.withBaseline(List.of(ReportingPeriod.parse("2024-Q2"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart.titled(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new ChartLine(LocalizedText.of("midden", "middle"), List.of(OptionalDouble.of(Double.NaN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    /** Made-up figures with one that stands out. */
    private static final Series WAITING = Series.of(
            "days", MONTH, "2024-01", 20, 22, 19, 21, 20, 23, 21, 20, 22, 19, 21, 20, 45, 21, 20, null, 22, 19);

    @Test
    void should_draw_the_limits_and_signals_of_a_process_behaviour_chart() {
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(WAITING);

        Document svg = drawn(SeriesChart.of(chart));

        assertThat(looking(svg, "mk-l0")).hasSize(1);
        assertThat(looking(svg, "mk-l1")).hasSize(1);
        assertThat(looking(svg, "mk-l2")).hasSize(1);
        assertThat(looking(svg, "mk-r")).as("the month of 45 days").hasSize(1);
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).endsWith(chart.sentence(Locale.ENGLISH));
        assertThat(words(svg, "mk-t")).contains("—— middle", "– – down to here it usually varies");
    }

    @Test
    void should_draw_the_middle_and_the_frozen_baseline_of_a_run_chart() {
        RunChart chart = ChartCalculator.withDefaults()
                .withBaseline(Baseline.ofWholeSeries()
                        .frozenThrough(
                                ReportingPeriod.parse("2024-08"),
                                LocalDate.of(2024, 9, 10),
                                "team Noord",
                                "the first eight months, before the new form"))
                .runChartOf(WAITING);

        Document svg = drawn(SeriesChart.of(chart));

        assertThat(looking(svg, "mk-b")).hasSize(8);
        assertThat(words(svg, "mk-t")).contains("baseline");
        assertThat(looking(svg, "mk-l0")).hasSize(1);
        assertThat(looking(svg, "mk-l1")).isEmpty();
    }

    @Test
    void should_go_on_with_a_last_figure_that_was_not_computed_with() {
        SeriesChart chart = SeriesChart.of(
                ChartCalculator.withDefaults().runChartOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 61)));
        Series longer = Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 61, null, 7);
        SeriesChart more = chart.goingOnWith(longer);

        assertThat(more.series()).isEqualTo(longer);
        assertThat(more.lines().get(0).values())
                .hasSize(5)
                .startsWith(OptionalDouble.of(52), OptionalDouble.of(52), OptionalDouble.of(52))
                .endsWith(OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(more.said()).isEqualTo(chart.said());
        assertThat(words(drawn(more), "mk-v")).containsExactly("40", "52", "61", "7");
        assertThat(chart.goingOnWith(chart.series())).isEqualTo(chart);
        assertThatThrownBy(() -> more.goingOnWith(chart.series()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The drawing is about 2023-Q1 through 2024-Q1; it cannot go on with 2023-Q1 through 2023-Q3");
        assertThatThrownBy(() -> chart.goingOnWith(Series.of("visitors", QUARTER, "2022-Q1", 40, 52, 61, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_write_no_small_figure_as_nothing() {
        SeriesChart chart = SeriesChart.of(Series.of("share of a day", QUARTER, "2023-Q1", 0.04, 0.312, 0, 1.26));
        assertThat(words(drawn(chart), "mk-v")).containsExactly("0.04", "0.31", "0", "1.3");
        SeriesChart tiny = SeriesChart.of(Series.of("x", QUARTER, "2023-Q1", 1e-7, 3e-7));
        assertThat(heights(drawn(tiny), "mk-p")).doesNotHaveDuplicates();
        assertThat(words(
                        parsed(SeriesChart.of(Series.of("x", QUARTER, "2023-Q1", 1.2e15))
                                .toSvg(DUTCH)),
                        "mk-v"))
                .containsExactly("1,2E+15");
    }

    @Test
    void should_name_a_quarter_so_that_nobody_reads_a_month() {
        Series quarters = Series.of("x", QUARTER, "2023-Q2", 1, 2);
        assertThat(words(drawn(SeriesChart.of(quarters)), "mk-m")).containsExactly("Q2-2023", "Q3-2023");
        String dutch = SeriesChart.of(quarters).toSvg(DUTCH);
        assertThat(words(parsed(dutch), "mk-m")).containsExactly("K2-2023", "K3-2023");
        assertThat(dutch).contains("2e kwartaal van 2023: 1, 3e kwartaal van 2023: 2");
        assertThat(words(drawn(SeriesChart.of(Series.of("x", MONTH, "2023-02", 1))), "mk-m"))
                .containsExactly("2-2023");
    }

    /** In the letters of most browsers a sign is at most 8 wide; names that touch are read as one. */
    @ParameterizedTest
    @ValueSource(ints = {2, 8, 9, 10, 11, 12, 13, 20, 40, 100})
    void should_leave_room_between_the_names_of_periods(int periods) {
        Series series = Series.of(
                "visitors", QUARTER, "2010-Q1", Collections.nCopies(periods, 5).toArray(Number[]::new));

        List<Element> names = looking(parsed(SeriesChart.of(series).toSvg(DUTCH)), "mk-m");

        assertThat(names).hasSizeGreaterThanOrEqualTo(Math.min(periods, 2));
        for (int i = 1; i < names.size(); i++) {
            double apart = Double.parseDouble(names.get(i).getAttribute("x"))
                    - Double.parseDouble(names.get(i - 1).getAttribute("x"));
            assertThat(apart).isGreaterThan(8.0 * names.get(i).getTextContent().length());
        }
    }

    @Test
    void should_be_a_value() {
        assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full());
        assertThat(full()).isNotEqualTo(full().titled("Other"));
        assertThat(SeriesChart.of(visitors()))
                .hasToString("A chart of visitors, 2023-Q1 through 2024-Q1: "
                        + visitors().sparkline());
    }
}
