package io.github.maatstaf.kpi.reference;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The non-central t distribution by the series of Lenth (1989, AS 243), as an oracle for the library's quadrature.
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
        // From where the weights are largest, as they vanish at 0 for a large non-centrality (Benton and Krishnamoorthy
        // 2003).
        double lambda = noncentrality * noncentrality / 2;
        double reach = 12 * Math.sqrt(lambda) + 60;
        int first = (int) Math.max(0, Math.floor(lambda - reach));
        int last = (int) Math.ceil(lambda + reach);
        double logLambda = lambda == 0 ? 0 : Math.log(lambda);
        for (int j = first; j <= last; j++) {
            double log = lambda == 0 && j > 0 ? Double.NEGATIVE_INFINITY : j * logLambda - lambda;
            double p = 0.5 * Math.exp(log - LogGamma.value(j + 1.0));
            double q = noncentrality / Math.sqrt(8) * Math.exp(log - LogGamma.value(j + 1.5));
            sum += p * BetaDistribution.of(j + 0.5, freedom / 2).cumulativeProbability(x);
            sum += q * BetaDistribution.of(j + 1.0, freedom / 2).cumulativeProbability(x);
        }
        return sum;
    }

    /** The non-centrality for which t is the quantile of a probability. */
    public static double noncentralityAt(double t, double freedom, double probability) {
        double reach = 40 + 4 * Math.abs(t);
        double low = t - reach;
        double high = t + reach;
        for (int i = 0; i < 60; i++) {
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
