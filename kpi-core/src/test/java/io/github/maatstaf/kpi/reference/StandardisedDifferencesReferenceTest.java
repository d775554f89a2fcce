package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.outcome.ComparisonGroup;
import io.github.maatstaf.kpi.outcome.MakeUpDifference;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** The make-up of two groups beside tableone, which gives the size of a difference, and effectsize, which gives its sign. */
class StandardisedDifferencesReferenceTest extends ReferenceContract {
    StandardisedDifferencesReferenceTest() {
        super("standardised_differences_tableone.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        ComparisonGroup.Builder groups = ComparisonGroup.builder("others");
        if (input.has("n1")) {
            groups.share(
                    "trait",
                    input.path("x1").asLong(),
                    input.path("n1").asLong(),
                    input.path("x2").asLong(),
                    input.path("n2").asLong());
        } else {
            groups.mean("trait", Scores.of(input.path("group")), Scores.of(input.path("comparison")));
        }
        MakeUpDifference found = groups.build().differences().get(0);
        OptionalDouble difference = found.standardised();
        comparison.number(
                expected,
                "tableone",
                difference.isEmpty() ? difference : OptionalDouble.of(Math.abs(difference.getAsDouble())));
        comparison.number(expected, "effectsize_d_unpooled", difference);
    }
}
