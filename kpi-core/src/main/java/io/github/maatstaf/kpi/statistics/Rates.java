package io.github.maatstaf.kpi.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Intervals of a rate, and of the ratio and the difference of two rates.
 *
 * <p>A rate is a count of events over an exposure: inhabitants, trajectories, months. The exposure is taken as known,
 * only the count varies. The exposures of two rates must be in the same unit.
 *
 * @since 0.1
 */
public final class Rates {
    /** A probability may be this much above the observed one and still count as equal; the rule of R. */
    private static final double EQUAL_PROBABILITY = 1 + 1e-7;

    private Rates() {}

    /**
     * The exact interval of a rate (Garwood 1936).
     *
     * <p>{@code Rates.exactPoisson(1, 100, 1000, 0.95)}, one event in a hundred inhabitants as a rate per thousand, is
     * 0.2532 to 55.72.
     *
     * @param events how many events, 0 or more
     * @param exposure what they are counted over, above 0
     * @param per what the rate is stated per: 1, 1000, 100000
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval of {@code events / exposure * per}
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Interval exactPoisson(long events, double exposure, double per, double confidence) {
        return scaled(Counts.exactPoisson(events, confidence), exposure, per);
    }

    /**
     * The interval of a rate as Public Health England publishes it: exact below 10 events, Byar's from 10.
     *
     * @param events how many events, 0 or more
     * @param exposure what they are counted over, above 0
     * @param per what the rate is stated per: 1, 1000, 100000
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval; its method says which of the two it is
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Interval exactBelowTenThenByar(long events, double exposure, double per, double confidence) {
        return scaled(Counts.exactBelowTenThenByar(events, confidence), exposure, per);
    }

    /**
     * The exact interval of a rate divided by another rate, given the sum of their events (Clopper and Pearson 1934 on
     * the first count).
     *
     * @param events events of the rate that is divided
     * @param exposure its exposure, above 0
     * @param otherEvents events of the rate that it is divided by
     * @param otherExposure its exposure, above 0
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, its upper end infinite if the other rate has no events; absent if neither has any, for then
     *     every ratio is possible
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Optional<Interval> ratio(
            long events, double exposure, long otherEvents, double otherExposure, double confidence) {
        checkRates(events, exposure, otherEvents, otherExposure);
        double tail = Confidence.tail(confidence);
        if (events == 0 && otherEvents == 0) {
            return Optional.empty();
        }
        double times = otherExposure / exposure;
        double lower = events == 0 ? 0 : times * odds(BetaDistribution.of(events, otherEvents + 1.0), tail);
        // The odds of the first count are one over those of the other, whose lower tail keeps its digits.
        double upper = otherEvents == 0
                ? Double.POSITIVE_INFINITY
                : times / odds(BetaDistribution.of(otherEvents, events + 1.0), tail);
        return Optional.of(Interval.of(lower, upper, confidence, IntervalMethod.EXACT_CONDITIONAL));
    }

    private static double odds(BetaDistribution share, double probability) {
        double value = share.inverseCumulativeProbability(probability);
        return value / (1 - value);
    }

    /**
     * The probability of two counts at least as far apart, if the two rates were the same: the exact two-sided binomial
     * one, which adds the outcomes that are no likelier than the one seen.
     *
     * @param events events of the one rate
     * @param exposure its exposure, above 0
     * @param otherEvents events of the other rate
     * @param otherExposure its exposure, above 0
     * @return above 0 and at most 1; 1 if neither has events
     * @throws IllegalArgumentException if a number is out of range, or the events together exceed 2147483647
     */
    public static double equalityProbability(long events, double exposure, long otherEvents, double otherExposure) {
        checkRates(events, exposure, otherEvents, otherExposure);
        long total = Math.addExact(events, otherEvents);
        if (total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The exact probability takes at most " + Integer.MAX_VALUE + " events, not " + total);
        }
        if (total == 0) {
            return 1;
        }
        BinomialDistribution first = BinomialDistribution.of((int) total, exposure / (exposure + otherExposure));
        return noLikelier(first, (int) events, (int) total);
    }

    /** Adds the outcome's own tail and that part of the opposite tail whose outcomes are no likelier than it. */
    private static double noLikelier(BinomialDistribution law, int outcome, int total) {
        double limit = law.probability(outcome) * EQUAL_PROBABILITY;
        double mean = law.getMean();
        if (outcome == mean) {
            return 1;
        }
        if (outcome < mean) {
            int above = firstAtMost(law, limit, (int) Math.ceil(mean), total + 1L, 1);
            return Math.min(1, law.cumulativeProbability(outcome) + law.survivalProbability(above - 1));
        }
        int below = firstAtMost(law, limit, (int) Math.floor(mean), -1, -1);
        return Math.min(1, law.survivalProbability(outcome - 1) + law.cumulativeProbability(below));
    }

    /**
     * The first outcome from the mean outwards whose probability is at most the limit. Outwards the probabilities only
     * fall, so that halving finds it.
     */
    private static int firstAtMost(BinomialDistribution law, double limit, int from, long end, int direction) {
        int near = 0;
        int far = (int) ((end - from) * direction);
        while (near < far) {
            int middle = (near + far) >>> 1;
            if (law.probability(from + direction * middle) <= limit) {
                far = middle;
            } else {
                near = middle + 1;
            }
        }
        return from + direction * near;
    }

    /**
     * The interval of a rate minus another rate, by square-and-add of their exact intervals.
     *
     * @param events events of the rate that is subtracted from
     * @param exposure its exposure, above 0
     * @param otherEvents events of the rate that is subtracted
     * @param otherExposure its exposure, above 0
     * @param per what the rates are stated per: 1, 1000, 100000
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval of the difference, which contains it
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Interval difference(
            long events, double exposure, long otherEvents, double otherExposure, double per, double confidence) {
        checkRates(events, exposure, otherEvents, otherExposure);
        return SquareAndAdd.difference(
                events / exposure * per,
                exactPoisson(events, exposure, per, confidence),
                otherEvents / otherExposure * per,
                exactPoisson(otherEvents, otherExposure, per, confidence),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                IntervalMethod.MOVER_EXACT_POISSON);
    }

    /**
     * How many times as high a rate is as another.
     *
     * @param events events of the rate that is divided
     * @param exposure its exposure, above 0
     * @param otherEvents events of the rate that it is divided by
     * @param otherExposure its exposure, above 0
     * @return the ratio, absent if the other rate has no events
     * @throws IllegalArgumentException if a number is out of range
     */
    public static OptionalDouble ratioOf(long events, double exposure, long otherEvents, double otherExposure) {
        checkRates(events, exposure, otherEvents, otherExposure);
        return otherEvents == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((events / exposure) / (otherEvents / otherExposure));
    }

    private static Interval scaled(Interval count, double exposure, double per) {
        checkPositive("exposure", exposure);
        checkPositive("per", per);
        return Interval.of(
                count.lower() / exposure * per, count.upper() / exposure * per, count.confidence(), count.method());
    }

    private static void checkRates(long events, double exposure, long otherEvents, double otherExposure) {
        if (events < 0 || otherEvents < 0) {
            throw new IllegalArgumentException("Events are 0 or more, not " + Math.min(events, otherEvents));
        }
        checkPositive("exposure", exposure);
        checkPositive("exposure", otherExposure);
    }

    private static void checkPositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The " + name + " of a rate is above 0 and finite, not " + value);
        }
    }
}
