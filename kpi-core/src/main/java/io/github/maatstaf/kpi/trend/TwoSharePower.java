package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often Newcombe's interval shows a rise between two shares of different people: the sum over all pairs of counts
 * that could come out, not an approximation.
 */
final class TwoSharePower {
    private static final double NEGLIGIBLE = 1e-14;
    private static final int STEPS = 50;

    private final double share;
    private final int then;
    private final int now;
    /** For each count then, the smallest count now that shows a rise; one more than all if none does. */
    private final int[] thresholds;

    TwoSharePower(double share, int then, int now, double confidence) {
        this.share = share;
        this.then = then;
        this.now = now;
        this.thresholds = new int[then + 1];
        int threshold = 0;
        for (int count = 0; count <= then; count++) {
            while (threshold <= now && !showsRise(threshold, count, confidence)) {
                threshold++;
            }
            thresholds[count] = threshold;
        }
    }

    private boolean showsRise(int countNow, int countThen, double confidence) {
        Interval difference = Proportions.newcombe(countNow, now, countThen, then, confidence);
        return difference.lower() > 0;
    }

    /** How often a rise shows if the share is now this one. */
    double powerAt(double shareNow) {
        BinomialDistribution before = BinomialDistribution.of(then, share);
        BinomialDistribution after = BinomialDistribution.of(now, shareNow);
        double power = 0;
        for (int count = 0; count <= then; count++) {
            double chance = before.probability(count);
            if (chance > NEGLIGIBLE && thresholds[count] <= now) {
                power += chance * after.survivalProbability(thresholds[count] - 1);
            }
        }
        return power;
    }

    /** The smallest rise that shows so often; absent if even a rise to all does not. */
    OptionalDouble smallestRise(double power) {
        if (powerAt(1) < power) {
            return OptionalDouble.empty();
        }
        double tooLittle = share;
        double enough = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (tooLittle + enough) / 2;
            if (powerAt(middle) < power) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return OptionalDouble.of(enough - share);
    }
}
