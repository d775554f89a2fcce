package io.github.maatstaf.kpi.statistics;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The trend test of Mann and Kendall with its variance corrected for periods that depend on each other (Hamed and Rao
 * 1998).
 *
 * <p>What is left after Sen's slope is ranked; where ranks some periods apart go together more than chance gives, fewer
 * values speak than there are. It takes at least about twenty values to see that. As the paper has it, the correction
 * can also make the variance smaller, even negative; the library's own mode never does.
 *
 * @since 0.1
 */
public final class HamedRao {
    private static final double SIGNIFICANCE = 0.95;

    private final MannKendall test;
    private final SenSlope slope;
    private final double factor;
    private final AutocorrelationMode mode;

    private HamedRao(MannKendall test, SenSlope slope, double factor, AutocorrelationMode mode) {
        this.test = test;
        this.slope = slope;
        this.factor = factor;
        this.mode = mode;
    }

    /**
     * The corrected test of values one period apart, with every distance between periods, and never with a smaller
     * variance.
     *
     * @param values the values in the order of time, each between -1e150 and 1e150
     * @return the test
     * @throws IllegalArgumentException if there are fewer than three values or one is out of range
     */
    public static HamedRao of(double... values) {
        return at(TimedValues.inOrder(values), AutocorrelationMode.NEVER_SMALLER, values.length, SIGNIFICANCE);
    }

    /**
     * The corrected test of values at whole-numbered times. A missing period is a hole in time: two values count as so
     * far apart as they are.
     *
     * @param times the times in rising order
     * @param values the values, each between -1e150 and 1e150, as many as times
     * @param mode how the correction is made
     * @param farthest the largest distance between periods that is looked at, at least 1
     * @return the test
     * @throws IllegalArgumentException if there are fewer than three values, one is out of range, the times do not rise
     *     or the distance is below 1
     */
    public static HamedRao at(long[] times, double[] values, AutocorrelationMode mode, int farthest) {
        return at(times, values, mode, farthest, SIGNIFICANCE);
    }

    /**
     * The corrected test of values at whole-numbered times, with another confidence for the correlations that count. Hamed
     * and Rao take 0.95; some programs take that of the whole test.
     *
     * @param times the times in rising order
     * @param values the values, each between -1e150 and 1e150, as many as times
     * @param mode how the correction is made
     * @param farthest the largest distance between periods that is looked at, at least 1
     * @param confidence above 0 and below 1; a correlation counts if it is beyond what chance gives so often
     * @return the test
     * @throws IllegalArgumentException if there are fewer than three values, one is out of range, the times do not rise,
     *     the distance is below 1 or the confidence is out of range
     */
    public static HamedRao at(
            long[] times, double[] values, AutocorrelationMode mode, int farthest, double confidence) {
        return at(new TimedValues(times, values), Objects.requireNonNull(mode, "mode"), farthest, confidence);
    }

    private static HamedRao at(TimedValues series, AutocorrelationMode mode, int farthest, double confidence) {
        if (series.size() < 3 || farthest < 1) {
            throw new IllegalArgumentException(
                    "A correction for autocorrelation needs three values and a distance of 1, " + "not " + series.size()
                            + " and " + farthest);
        }
        SenSlope slope = SenSlope.of(series).orElseThrow();
        double sum = correlations(series, slope.slope(), farthest, Confidence.z(confidence) / Math.sqrt(series.size()));
        double factor = switch (mode) {
            case LITERAL -> 1 + sum;
            case ABSOLUTE -> 1 + Math.abs(sum);
            case NEVER_SMALLER -> Math.max(1, 1 + sum);
        };
        return new HamedRao(MannKendall.of(series), slope, factor, mode);
    }

    private static double correlations(TimedValues series, double slope, int farthest, double bound) {
        double n = series.size();
        double[] ranks = ranksWithoutSlope(series, slope);
        double mean = (n + 1) / 2;
        double spread = 0;
        for (double rank : ranks) {
            spread += (rank - mean) * (rank - mean);
        }
        if (spread == 0) {
            return 0;
        }
        double sum = 0;
        for (int lag = 1; lag <= Math.min(farthest, series.size() - 1); lag++) {
            double correlation = product(series.times(), ranks, mean, lag) / spread;
            if (Math.abs(correlation) > bound) {
                sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
            }
        }
        return 2 / (n * (n - 1) * (n - 2)) * sum;
    }

    /** The sum over pairs that lie exactly so far apart. */
    private static double product(long[] times, double[] ranks, double mean, int lag) {
        double sum = 0;
        int earlier = 0;
        for (int later = 0; later < times.length; later++) {
            while (times[later] - times[earlier] > lag) {
                earlier++;
            }
            if (times[later] - times[earlier] == lag) {
                sum += (ranks[earlier] - mean) * (ranks[later] - mean);
            }
        }
        return sum;
    }

    /** Equal values share the mean of their ranks; what rounding sets apart stays apart, as in other programs. */
    private static double[] ranksWithoutSlope(TimedValues series, double slope) {
        double[] rest = new double[series.size()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = series.values()[i] - slope * (series.times()[i] - series.times()[0] + 1) + 0.0;
        }
        double[] sorted = rest.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[rest.length];
        for (int i = 0; i < rest.length; i++) {
            ranks[i] = (below(sorted, rest[i]) + 1.0 + below(sorted, Math.nextUp(rest[i]))) / 2;
        }
        return ranks;
    }

    /** How many lie strictly below a value. */
    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The test without the correction.
     *
     * @return the test of Mann and Kendall
     */
    public MannKendall uncorrected() {
        return test;
    }

    /**
     * How the correction was made.
     *
     * @return the mode
     */
    public AutocorrelationMode mode() {
        return mode;
    }

    /**
     * How many times larger the variance became.
     *
     * @return at least 1 unless the mode is {@link AutocorrelationMode#LITERAL}, which can make it negative
     */
    public double factor() {
        return factor;
    }

    /**
     * The corrected variance of S.
     *
     * @return the variance
     */
    public double variance() {
        return test.variance() * factor;
    }

    /**
     * S in corrected standard deviations, with the continuity correction.
     *
     * @return 0 if S is 0; not a number if the variance is negative
     */
    public double z() {
        return test.s() == 0 ? 0 : (test.s() - Long.signum(test.s())) / Math.sqrt(variance());
    }

    /**
     * The two-sided probability by the normal law.
     *
     * @return from 0 through 1; not a number if the variance is negative
     */
    public double pValue() {
        return MannKendall.normal(Math.abs(z()));
    }

    /**
     * The smallest probability that so many values could have shown with this variance.
     *
     * @return above 0 and at most 1; not a number if the variance is negative
     */
    public double smallestPossibleP() {
        double largest = Math.max(0, test.differentPairs() - 1);
        return MannKendall.normal(largest == 0 ? 0 : largest / Math.sqrt(variance()));
    }

    /**
     * The interval of Sen's slope with the corrected variance.
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval; absent if none exists, or if the variance is negative
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> slopeInterval(double confidence) {
        return factor < 0 ? Optional.empty() : slope.interval(confidence, factor);
    }

    /**
     * Sen's slope, which the correction does not change.
     *
     * @return the slope
     */
    public SenSlope slope() {
        return slope;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HamedRao corrected
                && test.equals(corrected.test)
                && slope.equals(corrected.slope)
                && Double.compare(factor, corrected.factor) == 0
                && mode == corrected.mode;
    }

    @Override
    public int hashCode() {
        return Objects.hash(test, factor, mode);
    }

    /** Such as {@code S = 120 of 24 values, variance 1.83 times as large, p = 0.0312}. */
    @Override
    public String toString() {
        return "S = " + test.s() + " of " + test.size() + " values, variance " + RoundedText.of(factor)
                + " times as large, p = " + (Double.isNaN(pValue()) ? "undefined" : RoundedText.of(pValue()));
    }
}
