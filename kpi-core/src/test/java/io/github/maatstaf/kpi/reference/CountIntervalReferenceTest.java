package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Counts;
import io.github.maatstaf.kpi.statistics.Interval;
import tools.jackson.databind.JsonNode;

/** Byar's and Garwood's intervals of a count beside PHEindicatormethods and R's poisson.test. */
class CountIntervalReferenceTest extends ReferenceContract {
    CountIntervalReferenceTest() {
        super("interval_count_byar_exact.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        long count = input.path("count").asLong();
        Interval exact = Counts.exactPoisson(count, confidence(input));
        Interval byar = Counts.byar(count, confidence(input));
        comparison.number(expected, "exact_lower", exact.lower());
        comparison.number(expected, "exact_upper", exact.upper());
        comparison.number(expected, "byar_upper", byar.upper());
        if (expected.path("byar_lower").isNull()) {
            comparison.right("byar_lower", 0, byar.lower(), "undefined there; the end of a count's range is 0");
        } else {
            comparison.number(expected, "byar_lower", byar.lower());
        }
    }
}
