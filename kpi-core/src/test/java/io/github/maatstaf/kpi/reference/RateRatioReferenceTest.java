package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Rates;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The ratio of two rates beside R's poisson.test. */
class RateRatioReferenceTest extends ReferenceContract {
    RateRatioReferenceTest() {
        super("difference_rates.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        long events = input.path("events1").asLong();
        double time = input.path("time1").asDouble();
        long otherEvents = input.path("events2").asLong();
        double otherTime = input.path("time2").asDouble();
        JsonNode r = expected.path("poisson_test");
        comparison.number(r, "ratio", Rates.ratioOf(events, time, otherEvents, otherTime));
        comparison.number(r, "p", Rates.equalityProbability(events, time, otherEvents, otherTime));
        Optional<Interval> ratio = Rates.ratio(events, time, otherEvents, otherTime, confidence(input));
        if (ratio.isEmpty()) {
            comparison.word("events that leave every ratio possible", 0L, events + otherEvents);
            return;
        }
        comparison.number(r, "low", ratio.get().lower());
        if (otherEvents == 0) {
            comparison.right("high", Double.POSITIVE_INFINITY, ratio.get().upper(), "nothing to divide by");
        } else {
            comparison.number(r, "high", ratio.get().upper());
        }
    }
}
