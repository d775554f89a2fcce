package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import tools.jackson.databind.JsonNode;

/** Wilson's interval beside PHEindicatormethods. */
class ProportionIntervalReferenceTest extends ReferenceContract {
    ProportionIntervalReferenceTest() {
        super("interval_proportion_phe.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        Interval interval =
                Proportions.wilson(input.path("x").asLong(), input.path("n").asLong(), confidence(input));
        comparison.number(
                expected, "value", input.path("x").asDouble() / input.path("n").asDouble());
        comparison.number(expected, "lower", interval.lower());
        comparison.number(expected, "upper", interval.upper());
    }
}
