package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Means;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Student's t interval of a mean beside PHEindicatormethods. */
class MeanIntervalReferenceTest extends ReferenceContract {
    MeanIntervalReferenceTest() {
        super("interval_mean_phe.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        double[] values = input.path("values")
                .valueStream()
                .filter(value -> !value.isNull())
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        Optional<Interval> interval = Means.studentT(values, confidence(input));
        comparison.number(expected, "count", values.length);
        comparison.number(expected, "sum", Means.mean(values).orElse(0) * values.length);
        comparison.number(expected, "mean", Means.mean(values));
        comparison.number(expected, "sd", Means.standardDeviation(values));
        comparison.number(expected, "lower", end(interval.map(Interval::lower)));
        comparison.number(expected, "upper", end(interval.map(Interval::upper)));
    }

    private static OptionalDouble end(Optional<Double> end) {
        return end.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
