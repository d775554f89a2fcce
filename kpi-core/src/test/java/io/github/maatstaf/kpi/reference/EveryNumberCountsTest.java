package io.github.maatstaf.kpi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A wrong number in a reference file fails its test. Each field of each file about figures over time is made wrong in turn,
 * in every case that has it; at least one case must notice, unless the field stands among those that are not compared.
 */
@Tag("slow")
class EveryNumberCountsTest {
    /** What other programs give and the library does not compute, or computes in another way on purpose. */
    private static final Map<String, Set<String>> NOT_COMPARED = Map.of(
            "difference_proportions.json", Set.of("agresti_caffo_propcis", "fisher", "prop_test_nocorrect"),
            "difference_proportions_statsmodels.json",
                    Set.of(
                            "wald",
                            "agresti-caffo",
                            "score",
                            "single1_beta",
                            "single1_jeffreys",
                            "single1_agresti_coull"),
            "difference_rates.json",
                    Set.of("ratesci_score_rd", "ratesci_score_rr", "mover_jeffreys_rd", "epitools_wald_rr"),
            "mannkendall_pymannkendall_scipy.json",
                    Set.of(
                            "yue_wang",
                            "pre_whitening",
                            "trend_free_pre_whitening",
                            "correlated_seasonal",
                            "n_permutations"),
            "mannkendall_r.json", Set.of("trend_csmk", "modifiedmk_mmky", "D"));

    private static Stream<ReferenceContract> contracts() {
        return Stream.of(
                new CountChartReferenceTest(),
                new CountIntervalReferenceTest(),
                new MannKendallPythonReferenceTest(),
                new MannKendallRReferenceTest(),
                new MeanIntervalReferenceTest(),
                new NhsChartReferenceTest(),
                new ProportionDifferenceReferenceTest(),
                new ProportionDifferenceStatsmodelsReferenceTest(),
                new ProportionIntervalReferenceTest(),
                new RateIntervalReferenceTest(),
                new RateRatioReferenceTest(),
                new RunChartReferenceTest(),
                new ScreenedChartReferenceTest(),
                new UnscreenedChartReferenceTest());
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_number_is_noticed() {
        return contracts()
                .map(contract -> DynamicTest.dynamicTest(contract.files().get(0), () -> everyFieldIsNoticed(contract)));
    }

    private static void everyFieldIsNoticed(ReferenceContract contract) throws IOException {
        String file = contract.files().get(0);
        JsonNode cases = JsonMapper.shared()
                .readTree(ReferenceFolder.read(file).orElseThrow())
                .path("cases");
        Map<String, Boolean> noticed = new TreeMap<>();
        for (JsonNode each : cases) {
            Set<String> fields = new TreeSet<>();
            collect(each.path("expected"), "", fields);
            for (String field : fields) {
                if (!noticed.getOrDefault(field, false)) {
                    JsonNode wrong = each.path("expected").deepCopy();
                    spoil(wrong, "", field);
                    noticed.put(field, notices(contract, each.path("input"), wrong));
                }
            }
        }
        List<String> passedOver = noticed.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .filter(field -> !isNotCompared(file, field))
                .toList();
        assertThat(noticed.values()).as(file).contains(true);
        assertThat(passedOver).as("fields of %s that may be wrong", file).isEmpty();
    }

    private static boolean isNotCompared(String file, String field) {
        return Stream.of(field.split("/")).anyMatch(NOT_COMPARED.getOrDefault(file, Set.of())::contains);
    }

    private static boolean notices(ReferenceContract contract, JsonNode input, JsonNode wrong) {
        Comparison comparison = new Comparison("made wrong");
        try {
            contract.compare(input, wrong, comparison);
            comparison.finishWithoutNumbers();
            return false;
        } catch (TestAbortedException skipped) {
            return false;
        } catch (AssertionError noticed) {
            return true;
        }
    }

    /** The fields with a number somewhere; places of an array are one field. */
    private static void collect(JsonNode node, String path, Set<String> fields) {
        if (node.isNumber()) {
            fields.add(path);
        }
        for (JsonNode child : node) {
            if (node.isArray()) {
                collect(child, path, fields);
            }
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            collect(child.getValue(), path + "/" + child.getKey(), fields);
        }
    }

    private static void spoil(JsonNode node, String path, String field) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> child : List.copyOf(object.properties())) {
                String name = path + "/" + child.getKey();
                if (child.getValue().isNumber() && name.equals(field)) {
                    object.put(child.getKey(), wrong(child.getValue()));
                } else {
                    spoil(child.getValue(), name, field);
                }
            }
        } else if (node instanceof ArrayNode array && path.equals(field)) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isNumber()) {
                    array.set(i, array.numberNode(wrong(array.get(i))));
                }
            }
        } else {
            node.forEach(child -> spoil(child, path, field));
        }
    }

    /** One digit off, in the fourth place. */
    private static double wrong(JsonNode number) {
        double right = number.asDouble();
        return right == 0 ? 0.001 : right * 1.001;
    }
}
