package io.github.maatstaf.kpi.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals of a mean, and of the difference between the means of two groups of different people.
 *
 * <p>One value has no spread, so that it has no interval. With few and skewed values, such as days of waiting, a median
 * with its own interval says more.
 *
 * @since 0.1
 */
public final class Means {
    private Means() {}

    /**
     * The mean of values.
     *
     * @param values the values, each between -1e150 and 1e150
     * @return the mean, absent without values
     * @throws IllegalArgumentException if a value is out of range
     */
    public static OptionalDouble mean(double[] values) {
        Moments moments = Moments.of(values);
        return moments.count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(moments.mean());
    }

    /**
     * The standard deviation of values as an estimate for all that they come from (n - 1).
     *
     * @param values the values, each between -1e150 and 1e150
     * @return the standard deviation, absent for fewer than two values
     * @throws IllegalArgumentException if a value is out of range
     */
    public static OptionalDouble standardDeviation(double[] values) {
        Moments moments = Moments.of(values);
        return moments.count() < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(moments.variance()));
    }

    /**
     * The interval of a mean by Student's t.
     *
     * @param values the values, each between -1e150 and 1e150
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, absent for fewer than two values; of no width if all are equal
     * @throws IllegalArgumentException if a value or the confidence is out of range
     */
    public static Optional<Interval> studentT(double[] values, double confidence) {
        double tail = Confidence.tail(confidence);
        Moments moments = Moments.of(values);
        if (moments.count() < 2) {
            return Optional.empty();
        }
        double reach = quantile(tail, moments.count() - 1.0) * Math.sqrt(moments.variance() / moments.count());
        return Optional.of(around(moments.mean(), reach, confidence, IntervalMethod.STUDENT_T));
    }

    /**
     * The interval of a mean minus the mean of a group of different people, by Welch (1947), without the assumption
     * that both spread alike.
     *
     * @param values the values of the group that is subtracted from, each between -1e150 and 1e150
     * @param otherValues the values of the group that is subtracted, each between -1e150 and 1e150
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, absent if a group has fewer than two values; of no width if neither spreads
     * @throws IllegalArgumentException if a value or the confidence is out of range
     */
    public static Optional<Interval> welch(double[] values, double[] otherValues, double confidence) {
        double tail = Confidence.tail(confidence);
        Moments one = Moments.of(values);
        Moments other = Moments.of(otherValues);
        if (one.count() < 2 || other.count() < 2) {
            return Optional.empty();
        }
        double first = one.variance() / one.count();
        double second = other.variance() / other.count();
        double sum = first + second;
        double reach = 0;
        if (sum > 0) {
            // As shares of the sum, so that squares of tiny or huge variances cannot leave the range of a double.
            double share = first / sum;
            double freedom = 1 / (share * share / (one.count() - 1) + (1 - share) * (1 - share) / (other.count() - 1));
            reach = quantile(tail, freedom) * Math.sqrt(sum);
        }
        return Optional.of(around(one.mean() - other.mean(), reach, confidence, IntervalMethod.WELCH));
    }

    private static double quantile(double tail, double freedom) {
        return TDistribution.of(freedom).inverseSurvivalProbability(tail);
    }

    private static Interval around(double middle, double reach, double confidence, IntervalMethod method) {
        return Interval.of(middle - reach, middle + reach, confidence, method);
    }
}
