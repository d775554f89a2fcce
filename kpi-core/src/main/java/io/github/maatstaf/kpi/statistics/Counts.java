package io.github.maatstaf.kpi.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Intervals of a count of events that happen independently of each other, such as signals in a quarter.
 *
 * <p>The interval says which long-run numbers the count does not contradict. It is not a forecast of the next count,
 * which varies more. Events of the same few people are not independent: then the true interval is wider.
 *
 * @since 0.1
 */
public final class Counts {
    /** Public Health England computes exactly below this count, and by Byar from it. */
    private static final long BYAR_FROM = 10;

    private Counts() {}

    /**
     * The exact interval by Garwood (1936); what the library uses everywhere.
     *
     * <p>{@code Counts.exactPoisson(5, 0.95)} is 1.623 to 11.67.
     *
     * @param count the count, 0 or more
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, which contains the count; its lower end is 0 for a count of 0
     * @throws IllegalArgumentException if the count is negative or the confidence out of range
     */
    public static Interval exactPoisson(long count, double confidence) {
        checkCount(count);
        double tail = Confidence.tail(confidence);
        double lower = count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(tail) / 2;
        // The survival form keeps the digits that 1 - tail would lose at a high confidence.
        double upper = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(tail) / 2;
        return Interval.of(lower, upper, confidence, IntervalMethod.EXACT_POISSON);
    }

    /**
     * The approximate interval of Byar (Breslow and Day 1987), to compare with figures that were made with it.
     *
     * <p>Below a count of 10 its lower end is off; where it does not exist (a count of 0) or is negative, it is 0.
     *
     * @param count the count, 0 or more
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, which contains the count
     * @throws IllegalArgumentException if the count is negative or the confidence out of range
     */
    public static Interval byar(long count, double confidence) {
        checkCount(count);
        double z = Confidence.z(confidence);
        double lower = count == 0 ? 0 : count * cubed(1 - 1 / (9.0 * count) - z / (3 * Math.sqrt(count)));
        double next = count + 1.0;
        double upper = next * cubed(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
        return Interval.of(Math.min(lower, count), Math.max(upper, count), confidence, IntervalMethod.BYAR);
    }

    /**
     * The interval as Public Health England publishes it: exact below a count of 10, Byar's from 10.
     *
     * @param count the count, 0 or more
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval; its method says which of the two it is
     * @throws IllegalArgumentException if the count is negative or the confidence out of range
     */
    public static Interval exactBelowTenThenByar(long count, double confidence) {
        return count < BYAR_FROM ? exactPoisson(count, confidence) : byar(count, confidence);
    }

    private static double cubed(double bracket) {
        double positive = Math.max(0, bracket);
        return positive * positive * positive;
    }

    private static void checkCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count is 0 or more, not " + count);
        }
    }
}
