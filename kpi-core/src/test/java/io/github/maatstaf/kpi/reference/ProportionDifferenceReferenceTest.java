package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import tools.jackson.databind.JsonNode;

/** Newcombe's interval of a difference beside ratesci, that of Miettinen and Nurminen beside PropCIs. */
class ProportionDifferenceReferenceTest extends ReferenceContract {
    private static final double SEARCHED = 1e-6;

    ProportionDifferenceReferenceTest() {
        super("difference_proportions.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        Interval interval = newcombe(input);
        double difference = input.path("x1").asDouble() / input.path("n1").asDouble()
                - input.path("x2").asDouble() / input.path("n2").asDouble();
        comparison.number(expected, "diff", difference);
        comparison.number(expected.path("moverci_wilson"), "low", interval.lower());
        comparison.number(expected.path("moverci_wilson"), "high", interval.upper());
        Interval score = Proportions.miettinenNurminen(
                input.path("x1").asLong(),
                input.path("n1").asLong(),
                input.path("x2").asLong(),
                input.path("n2").asLong(),
                confidence(input));
        // The package stops its search at seven decimals.
        JsonNode propCis = expected.path("miettinen_nurminen_propcis");
        comparison.within(propCis, "low", score.lower(), 0, SEARCHED);
        comparison.within(propCis, "high", score.upper(), 0, SEARCHED);
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
