package io.github.maatstaf.kpi.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long it takes until something happens, with those for whom it has not happened yet: the estimate of Kaplan and
 * Meier (1958).
 *
 * <p>Those still waiting are in it until the day they were last seen. It is right only if being last seen has nothing to do
 * with the waiting itself. Days are whole; on one day, what happens comes before who is lost.
 *
 * @since 0.1
 */
public final class KaplanMeier {
    private static final double NEAR = 1e-9;

    private final int[] days;
    private final long[] events;
    private final long[] atRisk;
    private final long total;
    private final long happened;

    private KaplanMeier(int[] days, long[] events, long[] atRisk, long total, long happened) {
        this.days = days;
        this.events = events;
        this.atRisk = atRisk;
        this.total = total;
        this.happened = happened;
    }

    /**
     * Obtains the estimate from counts by day.
     *
     * @param days the days, ascending
     * @param events for each of the days, how many it happened to
     * @param lost for each of the days, how many were last seen then without it having happened
     * @return the estimate
     * @throws IllegalArgumentException if the arrays differ in length, the days do not ascend or a count is negative
     */
    public static KaplanMeier of(int[] days, long[] events, long[] lost) {
        if (days.length != events.length || days.length != lost.length) {
            throw new IllegalArgumentException("Expected as many counts as days, not " + days.length + " days, "
                    + events.length + " and " + lost.length + " counts");
        }
        long total = 0;
        long happened = 0;
        for (int i = 0; i < days.length; i++) {
            if (events[i] < 0 || lost[i] < 0 || i > 0 && days[i] <= days[i - 1]) {
                throw new IllegalArgumentException("Expected ascending days and counts of 0 or more, not day " + days[i]
                        + " with " + events[i] + " and " + lost[i]);
            }
            happened = Math.addExact(happened, events[i]);
            total = Math.addExact(total, Math.addExact(events[i], lost[i]));
        }
        long[] atRisk = new long[days.length];
        long left = total;
        for (int i = 0; i < days.length; i++) {
            atRisk[i] = left;
            left -= events[i] + lost[i];
        }
        return new KaplanMeier(days.clone(), events.clone(), atRisk, total, happened);
    }

    /**
     * How many there are, whether it happened to them or not.
     *
     * @return 0 or more
     */
    public long total() {
        return total;
    }

    /**
     * To how many it happened.
     *
     * @return at most the total
     */
    public long happened() {
        return happened;
    }

    /**
     * The estimated share to whom it has not happened by the end of a day.
     *
     * @param day the day
     * @return from 0 to 1; 1 before the first event
     */
    public double survival(int day) {
        double survival = 1;
        for (int i = 0; i < days.length && days[i] <= day; i++) {
            // Where nothing happened nobody may be left to divide by.
            survival *= events[i] == 0 ? 1 : 1 - (double) events[i] / atRisk[i];
        }
        return survival;
    }

    /**
     * The first day by whose end it has happened to an estimated share of all.
     *
     * @param percent the share in percent, 1 to 99; 50 for the median
     * @return empty if the estimate never comes that far
     * @throws IllegalArgumentException if the percentage is out of range
     */
    public OptionalInt quantile(int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("A percentile lies between 1 and 99, not " + percent);
        }
        double left = (100 - percent) / 100.0;
        double survival = 1;
        for (int i = 0; i < days.length; i++) {
            if (events[i] == 0) {
                continue;
            }
            survival *= 1 - (double) events[i] / atRisk[i];
            if (survival < left - NEAR || survival <= left + NEAR && isAtMost(i, percent)) {
                return OptionalInt.of(days[i]);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the survival after the last of some days is at most 1 minus the share, in whole numbers. */
    private boolean isAtMost(int last, int percent) {
        BigInteger numerator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i <= last; i++) {
            if (events[i] > 0) {
                numerator = numerator.multiply(BigInteger.valueOf(atRisk[i] - events[i]));
                denominator = denominator.multiply(BigInteger.valueOf(atRisk[i]));
            }
        }
        return numerator
                        .multiply(BigInteger.valueOf(100))
                        .compareTo(denominator.multiply(BigInteger.valueOf(100L - percent)))
                <= 0;
    }

    /**
     * The interval of the median.
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval of {@link #quantileInterval(int, double)} for 50 %
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> medianInterval(double confidence) {
        return quantileInterval(50, confidence);
    }

    /**
     * The interval of a quantile: the days on which the limits of the survival, by the variance of Greenwood (1926) on the
     * log-log scale, first come down to the share that is left (Brookmeyer and Crowley 1982). It is the set of days that a
     * test of that share would not reject.
     *
     * @param percent the share to whom it has happened, 1 to 99; 50 for the median
     * @param confidence above 0 and below 1, such as 0.95
     * @return empty if the estimate never comes that far; the upper end is infinite if the upper limit never does
     * @throws IllegalArgumentException if the percentage or the confidence is out of range
     */
    public Optional<Interval> quantileInterval(int percent, double confidence) {
        double z = Confidence.z(confidence);
        if (quantile(percent).isEmpty()) {
            return Optional.empty();
        }
        double left = (100 - percent) / 100.0;
        double lower = Double.NaN;
        double upper = Double.POSITIVE_INFINITY;
        double survival = 1;
        double greenwood = 0;
        for (int i = 0; i < days.length && upper == Double.POSITIVE_INFINITY; i++) {
            if (events[i] == 0) {
                continue;
            }
            survival *= 1 - (double) events[i] / atRisk[i];
            greenwood += (double) events[i] / ((double) atRisk[i] * (atRisk[i] - events[i]));
            double spread = survival > 0 ? z * Math.sqrt(greenwood) / Math.abs(Math.log(survival)) : 0;
            if (Double.isNaN(lower) && Math.pow(survival, Math.exp(spread)) <= left) {
                lower = days[i];
            }
            // where nobody is left there is no limit any more, so that it cannot come down to the share
            if (survival > 0 && Math.pow(survival, Math.exp(-spread)) <= left) {
                upper = days[i];
            }
        }
        return Optional.of(Interval.of(lower, upper, confidence, IntervalMethod.KAPLAN_MEIER_LOG_LOG));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KaplanMeier estimate
                && Arrays.equals(days, estimate.days)
                && Arrays.equals(events, estimate.events)
                && Arrays.equals(atRisk, estimate.atRisk)
                && total == estimate.total;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(events);
    }

    /** How many, to how many it happened, and the median. */
    @Override
    public String toString() {
        OptionalInt median = quantile(50);
        return total + ", of whom it happened to " + happened + "; median "
                + (median.isPresent() ? median.getAsInt() + " days" : "not reached");
    }
}
