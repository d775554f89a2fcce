package io.github.maatstaf.kpi.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The proportion cases of PHEindicatormethods 2.1.0, calculate_funnel_limits and assign_funnel_significance. */
class FunnelReferenceTest {
    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;

    private static List<JsonNode> cases() throws IOException {
        try (InputStream in = FunnelReferenceTest.class.getResourceAsStream("/reference/funnel_phe.json")) {
            return StreamSupport.stream(
                            new ObjectMapper().readTree(in).get("cases").spliterator(), false)
                    .filter(node -> node.at("/input/statistic").asString().equals("proportion"))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> limits_and_positions_are_those_of_the_reference() throws IOException {
        List<JsonNode> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(5);
        return cases.stream().map(node -> DynamicTest.dynamicTest(node.get("id").asString(), () -> compare(node)));
    }

    private static void compare(JsonNode node) {
        JsonNode numerators = node.at("/input/numerator");
        JsonNode denominators = node.at("/input/denominator");
        double multiplier = node.at("/input/multiplier").asDouble();
        Funnel.Builder builder = Funnel.builder()
                .own("first", numerators.get(0).asLong(), denominators.get(0).asLong());
        for (int i = 1; i < numerators.size(); i++) {
            builder.other(numerators.get(i).asLong(), denominators.get(i).asLong());
        }
        Funnel funnel = builder.build().value();
        JsonNode expected = node.get("expected");

        close(funnel.average() * multiplier, expected.get("baseline"));
        for (int i = 0; i < expected.get("at_population").size(); i++) {
            FunnelLimits limits =
                    funnel.limitsAt(expected.get("at_population").get(i).asLong());
            close(limits.lowerInner() * multiplier, expected.get("lower_2s").get(i));
            close(limits.upperInner() * multiplier, expected.get("upper_2s").get(i));
            close(limits.lowerOuter() * multiplier, expected.get("lower_3s").get(i));
            close(limits.upperOuter() * multiplier, expected.get("upper_3s").get(i));
        }
        for (int i = 0; i < numerators.size(); i++) {
            assertThat(significance(funnel.positionOf(
                            numerators.get(i).asLong(), denominators.get(i).asLong())))
                    .isEqualTo(expected.get("significance").get(i).asString());
        }
    }

    private static void close(double actual, JsonNode expected) {
        double value = expected.asDouble();
        assertThat(Math.abs(actual - value))
                .as("%s against %s", actual, value)
                .isLessThanOrEqualTo(Math.max(ABSOLUTE, RELATIVE * Math.abs(value)));
    }

    private static String significance(FunnelPosition position) {
        return switch (position) {
            case ABOVE_OUTER -> "High (0.001)";
            case ABOVE_INNER -> "High (0.025)";
            case WITHIN -> "Not significant";
            case BELOW_INNER -> "Low (0.025)";
            case BELOW_OUTER -> "Low (0.001)";
        };
    }
}
