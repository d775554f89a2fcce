package io.github.maatstaf.kpi.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The scale on which units are compared when their spread is larger than chance (Spiegelhalter 2005).
 *
 * @since 0.1
 */
public enum FunnelScale {
    /** Shares on the arcsine scale. */
    SHARE {
        @Override
        double average(double[] numerators, double[] denominators) {
            return pooled(numerators, denominators);
        }

        @Override
        double transformed(double numerator, double denominator) {
            return Math.asin(Math.sqrt(numerator / denominator));
        }

        @Override
        double centre(double average) {
            return Math.asin(Math.sqrt(average));
        }

        @Override
        double error(double numerator, double denominator) {
            return 1 / (2 * Math.sqrt(denominator));
        }

        @Override
        double errorOfLimit(double average, double denominator) {
            return error(0, denominator);
        }

        @Override
        double back(double value) {
            double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, value)));
            return sine * sine;
        }
    },
    /** Observed divided by expected numbers on the logarithmic scale; the tenths at both ends are left out. */
    RATIO_LOG {
        @Override
        double average(double[] numerators, double[] denominators) {
            return 1;
        }

        @Override
        double transformed(double numerator, double denominator) {
            return Math.log(numerator / denominator);
        }

        @Override
        double centre(double average) {
            return 0;
        }

        @Override
        double error(double numerator, double denominator) {
            return 1 / Math.sqrt(denominator);
        }

        @Override
        double errorOfLimit(double average, double denominator) {
            return error(0, denominator);
        }

        @Override
        double back(double value) {
            return Math.exp(value);
        }

        @Override
        boolean leavesOutTails() {
            return true;
        }
    },
    /** Observed divided by expected numbers on the square-root scale. */
    RATIO_ROOT {
        @Override
        double average(double[] numerators, double[] denominators) {
            return 1;
        }

        @Override
        double transformed(double numerator, double denominator) {
            return Math.sqrt(numerator / denominator);
        }

        @Override
        double centre(double average) {
            return 1;
        }

        @Override
        double error(double numerator, double denominator) {
            return 1 / (2 * Math.sqrt(denominator));
        }

        @Override
        double errorOfLimit(double average, double denominator) {
            return error(0, denominator);
        }

        @Override
        double back(double value) {
            double root = Math.max(0, value);
            return root * root;
        }
    },
    /** Counts per exposure on the logarithmic scale. */
    RATE_LOG {
        @Override
        double average(double[] numerators, double[] denominators) {
            return pooled(numerators, denominators);
        }

        @Override
        double transformed(double numerator, double denominator) {
            return Math.log((numerator + 0.5) / (denominator + 0.5));
        }

        @Override
        double centre(double average) {
            return Math.log(average);
        }

        @Override
        double error(double numerator, double denominator) {
            double more = numerator + 0.5;
            double exposure = denominator + 0.5;
            return Math.sqrt(numerator / (more * more) + denominator / (exposure * exposure));
        }

        /** Not one over twice the root of the exposure, which is no error of a rate. */
        @Override
        double errorOfLimit(double average, double denominator) {
            return Math.sqrt(1 / (average * denominator) + 1 / denominator);
        }

        @Override
        double back(double value) {
            return Math.exp(value);
        }
    };

    abstract double average(double[] numerators, double[] denominators);

    abstract double transformed(double numerator, double denominator);

    abstract double centre(double average);

    abstract double error(double numerator, double denominator);

    abstract double errorOfLimit(double average, double denominator);

    abstract double back(double value);

    boolean leavesOutTails() {
        return false;
    }

    boolean isRatio() {
        return this == RATIO_LOG || this == RATIO_ROOT;
    }

    /** The limits of observed by expected numbers as if the expected were observed (Garwood 1936). */
    static double garwood(double expected, double probability) {
        return probability < 0.5
                ? ChiSquaredDistribution.of(2 * expected).inverseCumulativeProbability(probability) / 2 / expected
                : ChiSquaredDistribution.of(2 * expected + 2).inverseSurvivalProbability(1 - probability)
                        / 2
                        / expected;
    }

    private static double pooled(double[] numerators, double[] denominators) {
        return Arrays.stream(numerators).sum() / Arrays.stream(denominators).sum();
    }
}
