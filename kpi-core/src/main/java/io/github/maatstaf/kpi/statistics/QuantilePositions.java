package io.github.maatstaf.kpi.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Which of the sorted values are the ends of the interval of a median or another quantile, by the binomial law.
 *
 * <p>It assumes nothing about how the values are spread. Ranks count from 1; with equal values the interval covers at
 * least what it says. With few values no interval exists: for a median at 95 % with five or fewer, as all five lie on
 * one side of the true median once in sixteen times.
 *
 * @since 0.1
 */
public final class QuantilePositions {
    /** How far a sum of probabilities may be off, of what it is made of: thousands of times what it is. */
    private static final double DOUBT = 1e-9;

    private final int lower;
    private final int upper;
    private final double confidence;

    private QuantilePositions(int lower, int upper, double confidence) {
        this.lower = lower;
        this.upper = upper;
        this.confidence = confidence;
    }

    /**
     * The ranks for a quantile.
     *
     * @param size how many values there are, 0 or more
     * @param quantile which quantile, above 0 and below 1: 0.5 for a median
     * @param confidence above 0 and below 1, such as 0.95
     * @return the ranks, absent if there are too few values for an interval
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Optional<QuantilePositions> of(int size, double quantile, double confidence) {
        double tail = Confidence.tail(confidence);
        if (size < 0 || !(quantile > 0 && quantile < 1)) {
            throw new IllegalArgumentException(
                    "Expected a size of 0 or more and a quantile between 0 and 1, not " + size + " and " + quantile);
        }
        if (size == 0) {
            return Optional.empty();
        }
        // The number of values below the true quantile is binomial: at most `below` of them has at most the tail.
        double z = Confidence.z(confidence);
        int below = largestWithin(size, quantile, tail, z);
        // a median has as many above it as below
        int above = quantile == 0.5 ? below : largestWithin(size, 1 - quantile, tail, z);
        int lower = below + 1;
        int upper = size - above;
        return lower < 1 || upper > size
                ? Optional.empty()
                : Optional.of(new QuantilePositions(lower, upper, confidence));
    }

    /** About where the tail ends, by the normal law and its correction for skewness: mostly right, or one beside it. */
    private static int guess(int size, double share, double z) {
        double spread = Math.sqrt(size * share * (1 - share));
        double skew = (1 - 2 * share) * (z * z - 1) / 6;
        return (int) Math.max(-1, Math.min(size, Math.floor(size * share - z * spread + skew - 0.5)));
    }

    /** The largest k with P(X at most k) within the tail, or -1: found from a guess, for the law is dear to ask. */
    private static int largestWithin(int size, double share, double tail, double z) {
        BinomialDistribution law = BinomialDistribution.of(size, share);
        int k = guess(size, share, z);
        double upToK = law.cumulativeProbability(k);
        double doubt = DOUBT * (upToK + tail);
        if (upToK <= tail) {
            upToK += law.probability(k + 1);
            while (isWithin(law, k + 1, upToK, tail, doubt)) {
                k++;
                upToK += law.probability(k + 1);
            }
            return k;
        }
        do {
            upToK -= law.probability(k);
            k--;
        } while (!isWithin(law, k, upToK, tail, doubt));
        return k;
    }

    /** Whether P(X at most k) is within the tail: by what it adds up to, and where that is too near, by the law. */
    private static boolean isWithin(BinomialDistribution law, int k, double sum, double tail, double doubt) {
        return Math.abs(sum - tail) > doubt ? sum < tail : law.cumulativeProbability(k) <= tail;
    }

    /**
     * The rank of the lower end.
     *
     * @return from 1
     */
    public int lower() {
        return lower;
    }

    /**
     * The rank of the upper end.
     *
     * @return at most the number of values
     */
    public int upper() {
        return upper;
    }

    /**
     * The confidence that was asked for; the ranks reach at least that.
     *
     * @return such as 0.95
     */
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuantilePositions ranks
                && lower == ranks.lower
                && upper == ranks.upper
                && Double.compare(confidence, ranks.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * lower + upper) + Double.hashCode(confidence);
    }

    /** Such as {@code values 2 to 9 (95 %)}. */
    @Override
    public String toString() {
        return "values " + lower + " to " + upper + " (" + Math.round(confidence * 1000) / 10.0 + " %)";
    }
}
