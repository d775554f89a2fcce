package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.comparison.DirectStandardisation;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Directly standardised rates beside PHEindicatormethods. */
class DirectStandardisationReferenceTest extends ReferenceContract {
    DirectStandardisationReferenceTest() {
        super("dsr_phe.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        DirectStandardisation.Builder builder = DirectStandardisation.to("the file's standard")
                .per(input.path("multiplier").asDouble(1))
                .confidence(confidence(input));
        for (int i = 0; i < input.path("events").size(); i++) {
            builder.stratum(
                    "stratum " + i,
                    input.path("events").get(i).asLong(),
                    input.path("population").get(i).asDouble(),
                    input.path("standard").get(i).asDouble());
        }
        DirectStandardisation found = builder.build();
        comparison.number(expected, "total_count", found.events());
        comparison.number(expected, "total_pop", found.population());
        comparison.number(expected, "value", found.rate());
        Optional<Interval> interval = found.interval();
        comparison.number(expected, "lower", Scores.number(interval, Interval::lower));
        comparison.number(expected, "upper", Scores.number(interval, Interval::upper));
    }
}
