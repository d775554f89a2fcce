package io.github.maatstaf.kpi.reference;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The non-central t distribution by the series of Lenth (1989, AS 243), as an oracle for the library's quadrature. For
 * non-centralities below 37 in size.
 */
public final class Lenth {
    private Lenth() {}

    /** The probability of at most t. */
    public static double cumulativeProbability(double t, double freedom, double noncentrality) {
        if (t < 0) {
            return 1 - cumulativeProbability(-t, freedom, -noncentrality);
        }
        double sum = NormalDistribution.of(0, 1).cumulativeProbability(-noncentrality);
        double x = t * t / (t * t + freedom);
        if (x == 0) {
            return sum;
        }
        double lambda = noncentrality * noncentrality / 2;
        double p = 0.5 * Math.exp(-lambda);
        double q = Math.sqrt(2 / Math.PI) * p * noncentrality;
        for (int j = 0; j < 5000; j++) {
            sum += p * BetaDistribution.of(j + 0.5, freedom / 2).cumulativeProbability(x);
            sum += q * BetaDistribution.of(j + 1.0, freedom / 2).cumulativeProbability(x);
            p *= lambda / (j + 1);
            q *= lambda / (j + 1.5);
            if (j > lambda && p + Math.abs(q) < 1e-18) {
                break;
            }
        }
        return sum;
    }

    /** The non-centrality for which t is the quantile of a probability. */
    public static double noncentralityAt(double t, double freedom, double probability) {
        double low = -36;
        double high = 36;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (cumulativeProbability(t, freedom, middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
