package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The same people asked yes or no twice: how many said yes both times, only before, only after, and neither time (McNemar
 * 1947). The people who changed their answer decide; the others say nothing about change.
 *
 * <p>It is not for two groups of different people. Differences are after minus before.
 *
 * <pre>{@code
 * McNemar answers = McNemar.of(3, 0, 4, 5);
 * answers.exactProbability();   // 0.125
 * answers.tango(0.95);          // 0.01 to 0.6094
 * }</pre>
 *
 * @since 0.1
 */
public final class McNemar {
    private final long both;
    private final long beforeOnly;
    private final long afterOnly;
    private final long neither;

    private McNemar(long both, long beforeOnly, long afterOnly, long neither) {
        this.both = both;
        this.beforeOnly = beforeOnly;
        this.afterOnly = afterOnly;
        this.neither = neither;
    }

    /**
     * Obtains the four counts.
     *
     * @param both yes both times
     * @param beforeOnly yes the first time only
     * @param afterOnly yes the second time only
     * @param neither no both times
     * @return the counts
     * @throws IllegalArgumentException if a count is negative or all are 0, or more than 2147483647 changed
     */
    public static McNemar of(long both, long beforeOnly, long afterOnly, long neither) {
        if (both < 0 || beforeOnly < 0 || afterOnly < 0 || neither < 0) {
            throw new IllegalArgumentException(
                    "Counts are 0 or more, not " + both + ", " + beforeOnly + ", " + afterOnly + ", " + neither);
        }
        long total = Math.addExact(Math.addExact(both, beforeOnly), Math.addExact(afterOnly, neither));
        if (total == 0 || beforeOnly + afterOnly > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Expected at least 1 person, and at most " + Integer.MAX_VALUE
                    + " who changed, not " + total + " with " + (beforeOnly + afterOnly));
        }
        return new McNemar(both, beforeOnly, afterOnly, neither);
    }

    /**
     * How many said yes both times.
     *
     * @return 0 or more
     */
    public long both() {
        return both;
    }

    /**
     * How many said yes the first time only.
     *
     * @return 0 or more
     */
    public long beforeOnly() {
        return beforeOnly;
    }

    /**
     * How many said yes the second time only.
     *
     * @return 0 or more
     */
    public long afterOnly() {
        return afterOnly;
    }

    /**
     * How many said no both times.
     *
     * @return 0 or more
     */
    public long neither() {
        return neither;
    }

    /**
     * How many people.
     *
     * @return 1 or more
     */
    public long people() {
        return both + beforeOnly + afterOnly + neither;
    }

    private long changed() {
        return beforeOnly + afterOnly;
    }

    /**
     * The share of yes after less the share of yes before.
     *
     * @return from -1 through 1
     */
    public double difference() {
        return (double) (afterOnly - beforeOnly) / people();
    }

    /**
     * The two-sided probability of a division at least as uneven, if those who changed might as well have changed the other
     * way: exact, binomial.
     *
     * @return 1 if nobody changed
     */
    public double exactProbability() {
        if (changed() == 0) {
            return 1;
        }
        int fewest = (int) Math.min(beforeOnly, afterOnly);
        return Math.min(1, 2 * BinomialDistribution.of((int) changed(), 0.5).cumulativeProbability(fewest));
    }

    /**
     * McNemar's statistic, for comparison with programs that give it; the exact probability is right for any number.
     *
     * @param continuity whether one is taken off the distance
     * @return absent if nobody changed
     */
    public OptionalDouble chiSquared(boolean continuity) {
        if (changed() == 0) {
            return OptionalDouble.empty();
        }
        double distance = Math.max(Math.abs(beforeOnly - afterOnly) - (continuity ? 1 : 0), 0);
        return OptionalDouble.of(distance * distance / changed());
    }

    /**
     * The probability of that statistic by the chi-squared law.
     *
     * @param continuity whether one is taken off the distance
     * @return absent if nobody changed
     */
    public OptionalDouble chiSquaredProbability(boolean continuity) {
        OptionalDouble statistic = chiSquared(continuity);
        return statistic.isEmpty()
                ? statistic
                : OptionalDouble.of(ChiSquaredDistribution.of(1).survivalProbability(statistic.getAsDouble()));
    }

    /**
     * The middle of Agresti and Min's interval: the difference with half a person added to each of the four counts.
     *
     * @return a little nearer to 0 than the difference
     */
    public double agrestiMinDifference() {
        return (double) (afterOnly - beforeOnly) / (people() + 2);
    }

    /**
     * The interval of the difference by Agresti and Min (2005).
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Interval agrestiMin(double confidence) {
        Distributions.checkConfidence(confidence);
        double more = people() + 2.0;
        double apart = afterOnly - beforeOnly;
        double reach = Distributions.z(confidence) * Math.sqrt(changed() + 1 - apart * apart / more) / more;
        double middle = agrestiMinDifference();
        return Interval.of(
                Math.max(-1, middle - reach), Math.min(1, middle + reach), confidence, IntervalMethod.AGRESTI_MIN);
    }

    /**
     * The interval of the difference by Tango's (1998) score: the differences that the answers do not contradict.
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, which contains the difference
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Interval tango(double confidence) {
        Distributions.checkConfidence(confidence);
        double z = Distributions.z(confidence);
        double difference = difference();
        double lower = afterOnly - beforeOnly == -people() ? -1 : crossing(-1, difference, z);
        double upper = afterOnly - beforeOnly == people() ? 1 : crossing(1, difference, z);
        return Interval.of(Math.min(lower, difference), Math.max(upper, difference), confidence, IntervalMethod.TANGO);
    }

    private double crossing(double outside, double inside, double z) {
        double out = outside;
        double in = inside;
        for (int i = 0; i < 200; i++) {
            double middle = (out + in) / 2;
            if (Math.abs(score(middle)) > z) {
                out = middle;
            } else {
                in = middle;
            }
        }
        return in;
    }

    /** How far the answers are from a difference, in standard deviations under it. */
    private double score(double delta) {
        double n = people();
        double b = -beforeOnly - afterOnly + (2 * n - afterOnly + beforeOnly) * delta;
        double c = -beforeOnly * delta * (1 - delta);
        double least = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
        double variance = n * (2 * least + delta * (1 - delta));
        double distance = afterOnly - beforeOnly - n * delta;
        if (distance == 0) {
            return 0;
        }
        return variance > 0 ? distance / Math.sqrt(variance) : Math.signum(distance) * Double.POSITIVE_INFINITY;
    }

    /**
     * How many changed from yes to no for each who changed from no to yes.
     *
     * @return absent if nobody changed to yes
     */
    public OptionalDouble oddsRatio() {
        return afterOnly == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) beforeOnly / afterOnly);
    }

    /**
     * The exact interval of that ratio (Clopper and Pearson 1934 on those who changed).
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent if nobody changed: then every ratio is possible; its upper end is infinite if nobody changed to yes
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> oddsRatioInterval(double confidence) {
        Distributions.checkConfidence(confidence);
        if (changed() == 0) {
            return Optional.empty();
        }
        double tail = (1 - confidence) / 2;
        double lower = beforeOnly == 0
                ? 0
                : odds(BetaDistribution.of(beforeOnly, afterOnly + 1.0).inverseCumulativeProbability(tail));
        double upper = afterOnly == 0
                ? Double.POSITIVE_INFINITY
                : 1 / odds(BetaDistribution.of(afterOnly, beforeOnly + 1.0).inverseCumulativeProbability(tail));
        return Optional.of(Interval.of(lower, upper, confidence, IntervalMethod.EXACT_DISCORDANT));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    /**
     * Whether enough people changed their answer to test with.
     *
     * @return no variation if nobody did, too few below {@link MinimumSize#PAIRED_TEST}, else enough
     */
    public Sufficiency sufficiency() {
        return PeopleEnough.forTest(changed());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof McNemar answers
                && both == answers.both
                && beforeOnly == answers.beforeOnly
                && afterOnly == answers.afterOnly
                && neither == answers.neither;
    }

    @Override
    public int hashCode() {
        return Objects.hash(both, beforeOnly, afterOnly, neither);
    }

    /** Such as {@code 12 people: yes both times 3, only before 0, only after 4, neither time 5}. */
    @Override
    public String toString() {
        return people() + (people() == 1 ? " person" : " people") + ": yes both times " + both + ", only before "
                + beforeOnly + ", only after " + afterOnly + ", neither time " + neither;
    }
}
