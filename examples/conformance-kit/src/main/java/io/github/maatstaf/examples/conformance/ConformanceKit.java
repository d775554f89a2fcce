package io.github.maatstaf.examples.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A test that shows that a system counts as Maatstaf does: a class of one's own implements it, and gets a JUnit test for
 * each measure and stratum, and a list of what passed.
 *
 * <pre>{@code
 * class OurFiguresTest implements ConformanceKit {
 *     public List<String> answer(List<String> cases) {
 *         return ourSystem.read(cases).figures();
 *     }
 * }
 * }</pre>
 */
public interface ConformanceKit {
    /**
     * Gives one's own figures.
     *
     * @param cases the lines of the case file, one JSON object each
     * @return the lines of a CSV file with the columns measure, period, stratum, value, numerator and denominator
     * @throws Exception if it cannot; the test then fails
     */
    List<String> answer(List<String> cases) throws Exception;

    /**
     * Where the list of what passed is written.
     *
     * @return a file under the folder in which the tests run
     */
    default Path passList() {
        return Path.of("target", "conformance.tsv");
    }

    /**
     * The tests.
     *
     * @return a container for each measure with a test for each stratum, and a test of what nobody asked for
     * @throws Exception if there is no answer
     */
    @TestFactory
    default Stream<DynamicNode> conformance() throws Exception {
        Comparison comparison = Comparison.of(TidyTable.parse(answer(KitCases.lines())));
        comparison.writeTo(passList());
        Map<String, List<DynamicTest>> tests = new TreeMap<>();
        comparison
                .results()
                .forEach(result -> tests.computeIfAbsent(result.measure(), key -> new ArrayList<>())
                        .add(DynamicTest.dynamicTest(result.stratum(), () -> {
                            if (!result.passed()) {
                                Assertions.fail(result.explanation());
                            }
                        })));
        DynamicTest rest = DynamicTest.dynamicTest(
                "nothing else", () -> Assertions.assertEquals(List.of(), comparison.notAsked(), "rows to leave out"));
        return Stream.concat(
                tests.entrySet().stream()
                        .map(each -> DynamicContainer.dynamicContainer(each.getKey(), each.getValue())),
                Stream.of(rest));
    }
}
