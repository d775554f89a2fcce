package io.github.maatstaf.kpi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs every case of one reference file and writes what was compared to {@code target/reference-summary.tsv}. A case
 * that compares nothing fails, for it would be no test; only where the file itself has nothing to compare, as after an
 * error of the program that made it, is a case run without, and must not throw.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReferenceContract {
    private static final String MORE = "_more.json";

    private final String file;
    private final Map<String, List<Comparison>> comparisons = new TreeMap<>();

    ReferenceContract(String file) {
        this.file = file;
    }

    /** Compares what the library makes of the case's input with the numbers expected. */
    abstract void compare(JsonNode input, JsonNode expected, Comparison comparison);

    @TestFactory
    final Stream<DynamicTest> cases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : files()) {
            Optional<String> text = ReferenceFolder.read(name);
            if (text.isPresent()) {
                tests.addAll(casesOf(name, JsonMapper.shared().readTree(text.get())));
            }
        }
        return tests.isEmpty()
                ? Stream.of(DynamicTest.dynamicTest(
                        file, () -> Assumptions.abort(file + " is not in the folder of " + ReferenceFolder.PROPERTY)))
                : tests.stream();
    }

    private List<DynamicTest> casesOf(String name, JsonNode root) {
        assertThat(root.path("source").asString(""))
                .as("the source line of " + name)
                .isNotBlank();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode node : root.path("cases")) {
            tests.add(DynamicTest.dynamicTest(name(name, node), () -> run(name, node)));
        }
        assertThat(tests).as("the cases of " + name).isNotEmpty();
        return tests;
    }

    /** The file, and the one with cases that were computed later by the same program: at the edges, and by its other methods. */
    final List<String> files() {
        return List.of(file, file.replace(".json", MORE));
    }

    private void run(String name, JsonNode node) {
        Comparison comparison = new Comparison(name(name, node));
        comparisons.computeIfAbsent(name, each -> new ArrayList<>()).add(comparison);
        compare(node.path("input"), node.path("expected"), comparison);
        if (hasSomething(node.path("expected"))) {
            comparison.finish();
        } else {
            comparison.finishWithoutNumbers();
        }
    }

    private static String name(String file, JsonNode node) {
        return file + " " + node.path("id").asString("without id");
    }

    /** Whether there is anything to compare: no error, and not only null. */
    static boolean hasSomething(JsonNode expected) {
        if (expected.has("error") || expected.isNull() || expected.isMissingNode()) {
            return false;
        }
        boolean something = expected.isValueNode();
        for (JsonNode child : expected) {
            something |= hasSomething(child);
        }
        return something;
    }

    @AfterAll
    final void writeSummary() throws IOException {
        for (Map.Entry<String, List<Comparison>> each : comparisons.entrySet()) {
            ReferenceSummary.write(each.getKey(), each.getValue());
        }
    }

    /** The confidence of a case; 95 % where none is given. */
    static double confidence(JsonNode input) {
        return input.path("confidence").asDouble(0.95);
    }
}
