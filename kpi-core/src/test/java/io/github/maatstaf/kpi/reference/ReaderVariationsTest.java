package io.github.maatstaf.kpi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files of the same shape may leave out what is optional, hold one point, no value at all, parts, a freeze or points left
 * out: a test that reads them must run the case, whatever there is to compare.
 */
class ReaderVariationsTest {
    private static final List<String> SERIES = List.of(
            "[5]",
            "[null]",
            "[null, null, null]",
            "[1, 2]",
            "[3, 3, 3, 3, 3, 3, 3]",
            "[1, null, 3, null, 5, 4]",
            "[null, 1, 2, 3, 4, 5, 6, 7, 8, null]",
            "[0, 0, 0, 1]");
    private static final List<String> CHOICES = List.of(
            "",
            ", \"part\": []",
            ", \"part\": 2",
            ", \"part\": [1, 3]",
            ", \"freeze\": 1",
            ", \"freeze\": 99",
            ", \"part\": [2], \"freeze\": 1",
            ", \"exclude\": [1]",
            ", \"exclude\": []",
            ", \"part\": null, \"freeze\": null, \"exclude\": null",
            ", \"frequency\": 4, \"alpha\": 0.1",
            ", \"improvement_direction\": \"neutral\", \"screen_outliers\": false",
            ", \"rebase_after_index\": 1, \"fix_after_n_points\": 2, \"target\": 3",
            ", \"rebase_after_index\": [1, 2], \"target\": null");

    static Stream<ReferenceContract> tests() {
        return Stream.of(
                new NhsChartReferenceTest(),
                new ScreenedChartReferenceTest(),
                new UnscreenedChartReferenceTest(),
                new RunChartReferenceTest(),
                new MannKendallPythonReferenceTest(),
                new MannKendallRReferenceTest());
    }

    static Stream<String> countCharts() {
        return Stream.of("p", "pp", "u", "up", "ip", "c", "i");
    }

    @ParameterizedTest
    @MethodSource("tests")
    void should_run_every_variation_of_a_case(ReferenceContract test) {
        for (String y : SERIES) {
            for (String choice : CHOICES) {
                JsonNode input = json("{\"y\": " + y + choice + "}");
                for (String expected : List.of("{}", "{\"error\": \"made up\"}")) {
                    assertThatCode(() -> test.compare(input, json(expected), new Comparison("made up")))
                            .as(test.files().get(0) + " " + input)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("countCharts")
    void should_run_every_variation_of_a_chart_of_counts(String chart) {
        ReferenceContract test = new CountChartReferenceTest();
        for (String y : SERIES) {
            List<Integer> sizes = new ArrayList<>();
            for (int i = 0; i < json(y).size(); i++) {
                sizes.add(i == 1 ? 0 : 9);
            }
            for (String choice : CHOICES) {
                JsonNode input =
                        json("{\"y\": " + y + ", \"n\": " + sizes + ", \"chart\": \"" + chart + "\"" + choice + "}");
                assertThatCode(() -> test.compare(input, json("{}"), new Comparison("made up")))
                        .as(input.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void should_know_when_there_is_nothing_to_compare() {
        assertThat(ReferenceContract.hasSomething(json("{\"error\": \"x\", \"p\": 1}")))
                .isFalse();
        assertThat(ReferenceContract.hasSomething(json("{\"p\": null, \"q\": [null, null], \"r\": {}}")))
                .isFalse();
        assertThat(ReferenceContract.hasSomething(json("{\"p\": null, \"q\": [null, 1]}")))
                .isTrue();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
