package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.Rates;
import tools.jackson.databind.JsonNode;

/** The interval of a rate as Public Health England publishes it, beside PHEindicatormethods. */
class RateIntervalReferenceTest extends ReferenceContract {
    RateIntervalReferenceTest() {
        super("interval_rate_phe.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        Interval interval = Rates.exactBelowTenThenByar(
                input.path("events").asLong(),
                input.path("exposure").asDouble(),
                input.path("multiplier").asDouble(1),
                confidence(input));
        comparison.number(
                expected,
                "value",
                input.path("events").asDouble()
                        / input.path("exposure").asDouble()
                        * input.path("multiplier").asDouble(1));
        comparison.number(expected, "lower", interval.lower());
        comparison.number(expected, "upper", interval.upper());
        String method = expected.path("method").asString("");
        if (!method.isEmpty()) {
            comparison.word(
                    "method",
                    method.equals("Exact") ? IntervalMethod.EXACT_POISSON : IntervalMethod.BYAR,
                    interval.method());
        }
    }
}
