package io.github.maatstaf.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.measure.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotChartTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Funnel funnel() {
        return Funnel.builder()
                .own("Noord <b>", 45, 128)
                .other(135, 377)
                .other(16, 55)
                .other(13, 47)
                .build()
                .value();
    }

    private static List<double[]> circles(String svg, String look) {
        return Pattern.compile("<circle class=\"" + look + "\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"")
                .matcher(svg)
                .results()
                .map(found -> new double[] {number(found, 1), number(found, 2)})
                .toList();
    }

    private static double number(MatchResult found, int group) {
        return Double.parseDouble(found.group(group));
    }

    /** Looked at in a browser: the axes, the middle, both limits, four dots of which one has a name. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_draw_the_golden_dots(String language) throws IOException {
        String name = "dots-" + language + ".svg";
        String svg = DotChart.of(funnel()).toSvg(Locale.forLanguageTag(language));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/golden", name), svg);
        }

        try (InputStream in = DotChartTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(svg).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void should_put_each_unit_at_its_size_and_share() {
        String svg = DotChart.of(funnel()).toSvg(DUTCH);

        // The axis runs from 0 through 400 over 648 points from 56, and from 0 through 50 in 100 over 200 points up
        // from 234.
        assertThat(circles(svg, "mk-p")).hasSize(1);
        assertThat(circles(svg, "mk-p").get(0))
                .containsExactly(new double[] {56 + 648 * 128 / 400.0, 234 - 200 * (45 / 128.0) / 0.5}, offset());
        List<double[]> others = circles(svg, "mk-o");
        assertThat(others).hasSize(3);
        assertThat(others.stream().map(each -> each[0]).toList()).isSorted();
        assertThat(others.get(2))
                .containsExactly(new double[] {56 + 648 * 377 / 400.0, 234 - 200 * (135 / 377.0) / 0.5}, offset());
    }

    private static Offset<Double> offset() {
        return Offset.offset(0.06);
    }

    @Test
    void should_draw_the_limits_and_say_what_they_are() {
        String svg = DotChart.of(funnel()).toSvg(DUTCH);

        assertThat(svg.split("class=\"mk-l1\"", -1)).hasSize(3);
        assertThat(svg.split("class=\"mk-l2\"", -1)).hasSize(3);
        assertThat(svg)
                .contains(
                        "—— alle samen: 209 van 607",
                        "95 van de 100 vallen door toeval hiertussen",
                        "om hoeveel het gaat →")
                .contains("Noord &lt;b&gt;")
                .doesNotContain("<b>", "NaN", "null");
        assertThat(DotChart.of(funnel())
                        .counting(LocalizedText.of("trajecten", "trajectories"))
                        .toSvg(Locale.ENGLISH))
                .contains("trajectories →", "95 in 100 fall between these by chance", "another one");
    }

    @Test
    void should_tell_those_who_listen_each_figure_with_its_size() {
        assertThat(DotChart.of(funnel()).titled("Nazorg").toSvg(DUTCH))
                .contains("<title>Nazorg</title>", "role=\"img\"")
                .contains("<desc>van elke 100: Noord &lt;b&gt; 35 (gaat over 128), een ander 28 (gaat over 47),"
                        + " een ander 29 (gaat over 55), een ander 36 (gaat over 377).</desc>");
    }

    @Test
    void should_draw_dots_of_any_unit_without_limits() {
        List<ChartDot> dots = List.of(ChartDot.of(21, 377), ChartDot.own("Noord", 13, 128), ChartDot.of(9, 55));
        DotChart chart = DotChart.of(Unit.DAYS, dots);

        assertThat(chart.own()).contains(dots.get(1));
        assertThat(chart.others()).containsExactly(dots.get(2), dots.get(0));
        assertThat(chart.toSvg(DUTCH)).doesNotContain("mk-l1\" d", "toeval").contains("Noord");
        assertThat(chart).hasToString("A chart of Noord and 2 dots");
        assertThat(DotChart.of(Unit.DAYS, List.of(dots.get(0))))
                .hasToString("A chart of 1 dot")
                .extracting(each -> each.toSvg(DUTCH))
                .asString()
                .contains("○  een van hen", "een van hen 21 (gaat over 377)");
    }

    @Test
    void should_write_a_name_where_there_is_room() {
        List<ChartDot> small = List.of(ChartDot.own("Klein", 5, 20), ChartDot.of(6, 100));
        List<ChartDot> large = List.of(ChartDot.own("Groot", 5, 100), ChartDot.of(6, 20));

        assertThat(DotChart.of(Unit.DAYS, small).toSvg(DUTCH)).containsPattern("class=\"mk-v\" [^>]*>Klein");
        assertThat(DotChart.of(Unit.DAYS, large).toSvg(DUTCH)).containsPattern("class=\"mk-v mk-e\" [^>]*>Groot");
        // 100 of 100 stands at the right end of the frame, 704: the name ends 11 before it, 7 above.
        assertThat(DotChart.of(Unit.DAYS, large).toSvg(DUTCH)).contains("x=\"693\" y=\"60.3\">Groot");
    }

    @Test
    void should_only_count_dots_of_which_there_are_many() {
        List<ChartDot> dots = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            dots.add(ChartDot.of(i, 10 + i));
        }
        dots.add(ChartDot.own("Noord", 5, 20));

        assertThat(DotChart.of(Unit.DAYS, dots).toSvg(DUTCH)).contains("Noord 5 (gaat over 20), 40 × een ander.");
        assertThat(circles(DotChart.of(Unit.DAYS, dots).toSvg(DUTCH), "mk-o")).hasSize(40);
    }

    @Test
    void should_tell_each_of_two_dozen_dots() {
        List<ChartDot> dots = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            dots.add(ChartDot.of(i, 10 + i));
        }
        dots.add(ChartDot.own("Noord", 5, 20));

        assertThat(DotChart.of(Unit.DAYS, dots).toSvg(DUTCH)).contains("een ander 22 (gaat over 32)");
    }

    @Property(tries = 30)
    void the_order_of_the_dots_is_nowhere(@ForAll Random random) {
        List<ChartDot> dots = new ArrayList<>(
                List.of(ChartDot.of(21, 377), ChartDot.own("Noord", 13, 128), ChartDot.of(9, 55), ChartDot.of(8, 55)));
        DotChart chart = DotChart.of(Unit.DAYS, dots);
        Collections.shuffle(dots, random);

        assertThat(DotChart.of(Unit.DAYS, dots)).isEqualTo(chart).hasSameHashCodeAs(chart);
        assertThat(DotChart.of(Unit.DAYS, dots).toSvg(DUTCH)).isEqualTo(chart.toSvg(DUTCH));
    }

    @Test
    void should_refuse_two_names_no_dots_and_dots_about_nobody() {
        assertThatThrownBy(() -> DotChart.of(Unit.DAYS, List.of(ChartDot.own("A", 1, 1), ChartDot.own("B", 1, 1))))
                .hasMessageContaining("2 names");
        assertThatThrownBy(() -> DotChart.of(Unit.DAYS, List.of())).hasMessageContaining("0 dots");
        assertThatThrownBy(() -> ChartDot.of(1, 0)).hasMessageContaining("about at least 1");
        assertThatThrownBy(() -> ChartDot.of(Double.NaN, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> ChartDot.own(" ", 1, 1)).hasMessageContaining("blank");
        assertThatThrownBy(() -> DotChart.of(funnel()).titled(" ")).hasMessageContaining("title");
    }

    @Test
    void should_tell_charts_and_dots_apart() {
        ChartDot dot = ChartDot.of(0.29, 55);

        assertThat(dot)
                .isEqualTo(ChartDot.of(0.29, 55))
                .hasSameHashCodeAs(ChartDot.of(0.29, 55))
                .isNotEqualTo(ChartDot.of(0.29, 56))
                .isNotEqualTo(ChartDot.of(0.3, 55))
                .isNotEqualTo(ChartDot.own("Noord", 0.29, 55))
                .hasToString("a dot: 0.29 about 55");
        assertThat(DotChart.of(funnel()))
                .isNotEqualTo(DotChart.of(funnel()).titled("iets"))
                .isNotEqualTo(DotChart.of(funnel()).counting(LocalizedText.of("a", "b")))
                .isNotEqualTo(DotChart.of(Unit.DAYS, List.of(dot)));
    }
}
