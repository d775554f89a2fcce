package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.statistics.Counts;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.Proportions;

/** Intervals that follow from an observation's two counts, made when somebody asks: most are never looked at. */
final class ObservationInterval {
    private ObservationInterval() {}

    static IntervalMethod fromCounts(IntervalMethod method) {
        if (method != IntervalMethod.WILSON && method != IntervalMethod.EXACT_POISSON) {
            throw new IllegalArgumentException(method
                    + " needs more than two counts; expected WILSON or EXACT_POISSON, or give the interval itself");
        }
        return method;
    }

    static Interval of(IntervalMethod method, long numerator, long denominator, double confidence) {
        if (method == IntervalMethod.WILSON) {
            return Proportions.wilson(numerator, denominator, confidence);
        }
        Interval count = Counts.exactPoisson(numerator, confidence);
        return Interval.of(count.lower() / denominator, count.upper() / denominator, confidence, method);
    }
}
