package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import tools.jackson.databind.JsonNode;

/** Newcombe's interval of a difference beside ratesci. */
class ProportionDifferenceReferenceTest extends ReferenceContract {
    ProportionDifferenceReferenceTest() {
        super("difference_proportions.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        Interval interval = newcombe(input);
        comparison.number(expected.path("moverci_wilson"), "low", interval.lower());
        comparison.number(expected.path("moverci_wilson"), "high", interval.upper());
    }

    static Interval newcombe(JsonNode input) {
        return Proportions.newcombe(
                input.path("x1").asLong(),
                input.path("n1").asLong(),
                input.path("x2").asLong(),
                input.path("n2").asLong(),
                confidence(input));
    }
}
