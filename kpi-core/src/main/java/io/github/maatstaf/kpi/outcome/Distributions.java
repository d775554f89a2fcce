package io.github.maatstaf.kpi.outcome;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** What the formulas of this package ask of the normal and the t distribution. */
final class Distributions {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    static void checkConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
    }

    /** The normal quantile at 1 - (1 - confidence) / 2. */
    static double z(double confidence) {
        return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    }

    static double normal(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    static double twoSidedNormal(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    static double twoSidedT(double t, double freedom) {
        return Math.min(1, 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t)));
    }

    static double quantileOfT(double confidence, double freedom) {
        return TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
    }

    /**
     * Hedges' (1981) exact factor, gamma(df/2) / (sqrt(df/2) gamma((df-1)/2)), read off the height of the t density in its
     * middle. It does not exist below 2 degrees of freedom.
     */
    static double hedges(double freedom) {
        return TDistribution.of(freedom - 1).density(0) * Math.sqrt((freedom - 1) * Math.PI) / Math.sqrt(freedom / 2);
    }
}
