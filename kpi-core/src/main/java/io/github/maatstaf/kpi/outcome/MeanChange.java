package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * By how many points the same people changed on average, with Student's t for pairs.
 *
 * <p>Points of the instrument's own scale; a mean hides who moved up and who moved down. It is a difference between two
 * moments and says nothing about a cause. If all changed alike there is a mean and no test.
 *
 * @since 0.1
 */
public final class MeanChange {
    private static final int MOST_SUMS = 200_000;

    private final PairedScores scores;
    private final PairedMoments moments;
    private final double confidence;

    private MeanChange(PairedScores scores, double confidence) {
        this.scores = scores;
        this.moments = PairedMoments.of(scores);
        this.confidence = confidence;
    }

    /**
     * The mean change of pairs.
     *
     * @param scores the pairs
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent without pairs
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public static Optional<MeanChange> of(PairedScores scores, double confidence) {
        Distributions.checkConfidence(confidence);
        return scores.size() == 0 ? Optional.empty() : Optional.of(new MeanChange(scores, confidence));
    }

    /**
     * How many pairs.
     *
     * @return 1 or more
     */
    public int pairs() {
        return moments.size();
    }

    /**
     * The mean of the changes, second minus first.
     *
     * @return in points of the scale
     */
    public double mean() {
        return moments.meanChange();
    }

    /**
     * How far the changes lie apart (standard deviation, n - 1).
     *
     * @return in points; absent for one pair, 0 if all changed alike
     */
    public OptionalDouble spread() {
        return pairs() < 2 ? OptionalDouble.empty() : OptionalDouble.of(moments.spreadOfChange());
    }

    /**
     * Student's t of the mean change.
     *
     * @return absent for one pair and if all changed alike
     */
    public OptionalDouble t() {
        return varies() ? OptionalDouble.of(mean() / standardError()) : OptionalDouble.empty();
    }

    /**
     * The degrees of freedom of t.
     *
     * @return the number of pairs less one
     */
    public int degreesOfFreedom() {
        return pairs() - 1;
    }

    /**
     * The two-sided probability of a t at least as far from 0, if the changes came from a normal law around 0.
     *
     * @return absent where there is no t
     */
    public OptionalDouble probability() {
        OptionalDouble t = t();
        return t.isEmpty()
                ? t
                : OptionalDouble.of(Math.min(
                        1, 2 * TDistribution.of(degreesOfFreedom()).survivalProbability(Math.abs(t.getAsDouble()))));
    }

    /**
     * The two-sided probability of a mean change at least as far from 0, if each change might as well have had the other
     * sign (Fisher 1935): exact, and without a law for the changes.
     *
     * @return absent if there are too many different sums to go through, which whole points seldom give
     */
    public OptionalDouble signFlipProbability() {
        Map<BigDecimal, Double> sums = new HashMap<>();
        sums.put(BigDecimal.ZERO.setScale(10), 1.0);
        BigDecimal observed = BigDecimal.ZERO;
        for (BigDecimal change : scores.decimalChanges()) {
            observed = observed.add(change);
            Map<BigDecimal, Double> next = new HashMap<>();
            sums.forEach((sum, probability) -> {
                next.merge(sum.add(change), probability / 2, Double::sum);
                next.merge(sum.subtract(change), probability / 2, Double::sum);
            });
            if (next.size() > MOST_SUMS) {
                return OptionalDouble.empty();
            }
            sums = next;
        }
        BigDecimal distance = observed.abs();
        double probability = sums.entrySet().stream()
                .filter(entry -> entry.getKey().abs().compareTo(distance) >= 0)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return OptionalDouble.of(Math.min(1, probability));
    }

    /**
     * The interval of the mean change by Student's t.
     *
     * @return absent where there is no t
     */
    public Optional<Interval> interval() {
        if (!varies()) {
            return Optional.empty();
        }
        double reach =
                TDistribution.of(degreesOfFreedom()).inverseSurvivalProbability((1 - confidence) / 2) * standardError();
        return Optional.of(Interval.of(mean() - reach, mean() + reach, confidence, IntervalMethod.STUDENT_T));
    }

    /**
     * Whether there is enough to test with.
     *
     * @return too few below {@link MinimumSize#PAIRED_TEST} pairs; no variation if all changed alike; else enough
     */
    public Sufficiency sufficiency() {
        if (pairs() < MinimumSize.PAIRED_TEST.defaultSize()) {
            return Sufficiency.TOO_FEW;
        }
        return varies() ? Sufficiency.ENOUGH : Sufficiency.NO_VARIATION;
    }

    private boolean varies() {
        return pairs() > 1 && moments.varianceOfChange() > 0;
    }

    private double standardError() {
        return Math.sqrt(moments.varianceOfChange() / pairs());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeanChange change
                && scores.equals(change.scores)
                && Double.compare(confidence, change.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(scores, confidence);
    }

    /** Such as {@code mean change 1.58 of 10 pairs, 0.7001 to 2.46 (95 %, Student's t)}. */
    @Override
    public String toString() {
        BigDecimal rounded = new BigDecimal(mean()).round(new MathContext(4)).stripTrailingZeros();
        return "mean change " + rounded.toPlainString() + " of " + pairs() + (pairs() == 1 ? " pair" : " pairs")
                + interval().map(interval -> ", " + interval).orElse(", no interval: " + sufficiency());
    }
}
