package io.github.maatstaf.kpi.comparison;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The count below which a share falls with a probability, by the binomial law, between two whole counts in proportion to
 * their probabilities (Spiegelhalter 2005, appendix A.1.1), as a share.
 */
final class ExactShareLimits {
    private ExactShareLimits() {}

    static double at(int size, double share, double probability) {
        BinomialDistribution law = BinomialDistribution.of(size, share);
        int count = law.inverseCumulativeProbability(probability);
        double upTo = law.cumulativeProbability(count);
        double before = count == 0 ? 0 : law.cumulativeProbability(count - 1);
        double part = upTo > before ? (upTo - probability) / (upTo - before) : 0;
        return Math.max(0, Math.min(1, (count - part) / size));
    }
}
