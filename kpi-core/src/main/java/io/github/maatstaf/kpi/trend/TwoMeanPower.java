package io.github.maatstaf.kpi.trend;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often Welch's interval shows a rise between two means of groups that spread alike: the law of t around another
 * centre, by summing over how far off the estimated spread may be.
 */
final class TwoMeanPower {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int STEPS = 400;
    private static final double REACH = 9;
    private static final int HALVINGS = 60;

    private final double freedom;
    private final double critical;
    private final double error;

    TwoMeanPower(long then, long now, double confidence) {
        double first = 1.0 / then;
        double second = 1.0 / now;
        double sum = first + second;
        this.freedom = sum * sum / (first * first / (then - 1) + second * second / (now - 1));
        this.critical = TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
        this.error = Math.sqrt(sum);
    }

    /** How often a difference of so many standard deviations of single values shows. */
    double powerAt(double difference) {
        ChiSquaredDistribution law = ChiSquaredDistribution.of(freedom);
        double width = REACH / Math.sqrt(2 * freedom);
        double from = Math.max(0, 1 - width);
        double step = (1 + width - from) / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double ratio = from + i * step;
            double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
            double density = ratio == 0 ? 0 : 2 * ratio * freedom * law.density(freedom * ratio * ratio);
            sum += weight * density * NORMAL.cumulativeProbability(difference / error - critical * ratio);
        }
        return sum * step / 3;
    }

    /** The smallest difference, in standard deviations of single values, that shows so often. */
    double smallestDifference(double power) {
        double enough = error;
        while (powerAt(enough) < power) {
            enough *= 2;
        }
        double tooLittle = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (tooLittle + enough) / 2;
            if (powerAt(middle) < power) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }
}
