package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.comparison.IndirectStandardisation;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Indirectly standardised ratios and rates beside PHEindicatormethods. */
class IndirectStandardisationReferenceTest extends ReferenceContract {
    IndirectStandardisationReferenceTest() {
        super("isr_phe.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        IndirectStandardisation.Builder builder = IndirectStandardisation.by("the file's reference")
                .per(input.path("multiplier").asDouble(1))
                .confidence(confidence(input));
        for (int i = 0; i < input.path("events").size(); i++) {
            builder.stratum(
                    "stratum " + i,
                    input.path("events").get(i).asLong(),
                    input.path("population").get(i).asDouble(),
                    input.path("ref_events").get(i).asDouble(),
                    input.path("ref_population").get(i).asDouble());
        }
        IndirectStandardisation found = builder.build();
        comparison.number(expected, "observed", found.observed());
        comparison.number(expected, "expected", found.expected());
        comparison.number(expected, "ref_rate", found.referenceRate());
        comparison.number(expected, "rate", found.rate());
        comparison.number(expected, "rate_lower", lower(found.rateInterval()));
        comparison.number(expected, "rate_upper", upper(found.rateInterval()));
        comparison.number(expected, "ratio", found.ratio());
        comparison.number(expected, "ratio_lower", lower(found.ratioInterval()));
        comparison.number(expected, "ratio_upper", upper(found.ratioInterval()));
    }

    private static OptionalDouble lower(Optional<Interval> interval) {
        return Scores.number(interval, Interval::lower);
    }

    private static OptionalDouble upper(Optional<Interval> interval) {
        return Scores.number(interval, Interval::upper);
    }
}
