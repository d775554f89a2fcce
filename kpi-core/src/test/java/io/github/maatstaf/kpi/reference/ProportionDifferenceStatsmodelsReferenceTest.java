package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import tools.jackson.databind.JsonNode;

/** Newcombe's and Wilson's intervals beside statsmodels. */
class ProportionDifferenceStatsmodelsReferenceTest extends ReferenceContract {
    ProportionDifferenceStatsmodelsReferenceTest() {
        super("difference_proportions_statsmodels.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        Interval difference = ProportionDifferenceReferenceTest.newcombe(input);
        comparison.number(expected.path("newcomb"), "low", difference.lower());
        comparison.number(expected.path("newcomb"), "high", difference.upper());
        Interval first =
                Proportions.wilson(input.path("x1").asLong(), input.path("n1").asLong(), confidence(input));
        comparison.number(expected.path("single1_wilson"), "low", first.lower());
        comparison.number(expected.path("single1_wilson"), "high", first.upper());
    }
}
