package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.outcome.GoalAttainment;
import io.github.maatstaf.kpi.outcome.GoalScale;
import tools.jackson.databind.JsonNode;

/** T-scores of goals beside gasr, a package for R: with and without weights, by the usual correlation and by others. */
class GoalAttainmentReferenceTest extends ReferenceContract {
    GoalAttainmentReferenceTest() {
        super("goal_attainment_gasr.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        GoalAttainment.Builder goals =
                GoalAttainment.builder().correlation(input.path("rho").asDouble(GoalAttainment.USUAL_CORRELATION));
        JsonNode levels = input.path("levels");
        for (int i = 0; i < levels.size(); i++) {
            double weight = input.path("weights").path(i).asDouble(1);
            goals.goal(
                    GoalScale.weighted(weight, "a", "b", "c", "d", "e"),
                    levels.get(i).asInt());
        }
        comparison.number(expected, "t", goals.build().tScore());
    }
}
