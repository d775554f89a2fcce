package io.github.maatstaf.kpi.outcome;

import java.util.OptionalDouble;

/** Means, variances (n - 1) and covariance of pairs; two passes, so that a large mean costs no digits. */
record PairedMoments(
        int size,
        double meanBefore,
        double meanAfter,
        double varianceBefore,
        double varianceAfter,
        double covariance,
        double meanChange,
        double varianceOfChange) {
    /** With fewer than two pairs the variances are 0 and must not be used. */
    static PairedMoments of(PairedScores scores) {
        double[] before = scores.before();
        double[] after = scores.after();
        double[] changes = scores.changes();
        double meanBefore = mean(before);
        double meanAfter = mean(after);
        return new PairedMoments(
                scores.size(),
                meanBefore,
                meanAfter,
                covariance(before, meanBefore, before, meanBefore),
                covariance(after, meanAfter, after, meanAfter),
                covariance(before, meanBefore, after, meanAfter),
                mean(changes),
                scores.changesAlike() ? 0 : covariance(changes, mean(changes), changes, mean(changes)));
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = values.length == 0 ? 0 : sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return values.length == 0 ? 0 : mean + rest / values.length;
    }

    static double variance(double[] values) {
        double mean = mean(values);
        return covariance(values, mean, values, mean);
    }

    private static double covariance(double[] first, double meanOfFirst, double[] second, double meanOfSecond) {
        if (first.length < 2) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += (first[i] - meanOfFirst) * (second[i] - meanOfSecond);
        }
        return sum / (first.length - 1);
    }

    double spreadBefore() {
        return Math.sqrt(varianceBefore);
    }

    double spreadAfter() {
        return Math.sqrt(varianceAfter);
    }

    double spreadOfChange() {
        return Math.sqrt(varianceOfChange);
    }

    /** Absent if one of the two does not vary. */
    OptionalDouble correlation() {
        double product = spreadBefore() * spreadAfter();
        return product > 0
                ? OptionalDouble.of(Math.max(-1, Math.min(1, covariance / product)))
                : OptionalDouble.empty();
    }
}
