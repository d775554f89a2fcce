package io.github.maatstaf.kpi.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval is meant to be, turned into the tail and the normal quantile that the formulas ask for. */
final class Confidence {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Confidence() {}

    /** The probability left out on each side. */
    static double tail(double confidence) {
        return (1 - checked(confidence)) / 2;
    }

    /** The normal quantile at 1 - tail. */
    static double z(double confidence) {
        return NORMAL.inverseCumulativeProbability(1 - tail(confidence));
    }

    static double checked(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
        return confidence;
    }
}
