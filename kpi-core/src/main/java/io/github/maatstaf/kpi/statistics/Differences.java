package io.github.maatstaf.kpi.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The interval of a difference from two estimates that come with an interval each, where the values behind them are not
 * at hand. The two must be of different people or events.
 *
 * @since 0.1
 */
public final class Differences {
    private Differences() {}

    /**
     * The interval of a mean minus another mean, by Welch (1947), from their Student intervals: those hold the spread.
     *
     * @param mean the mean that is subtracted from
     * @param studentT its interval by Student's t
     * @param count of how many values it is the mean
     * @param otherMean the mean that is subtracted
     * @param otherStudentT its interval by Student's t
     * @param otherCount of how many values it is the mean
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval; absent if one is the mean of fewer than two values
     * @throws IllegalArgumentException if an interval is by another method or the confidence is out of range
     */
    public static Optional<Interval> ofMeans(
            double mean,
            Interval studentT,
            long count,
            double otherMean,
            Interval otherStudentT,
            long otherCount,
            double confidence) {
        double tail = Confidence.tail(confidence);
        if (studentT.method() != IntervalMethod.STUDENT_T || otherStudentT.method() != IntervalMethod.STUDENT_T) {
            throw new IllegalArgumentException("Two intervals by Student's t are expected, not " + studentT.method()
                    + " and " + otherStudentT.method());
        }
        if (count < 2 || otherCount < 2) {
            return Optional.empty();
        }
        double first = square(standardError(studentT, count));
        double second = square(standardError(otherStudentT, otherCount));
        double sum = first + second;
        double reach = 0;
        if (sum > 0) {
            double share = first / sum;
            double freedom = 1 / (share * share / (count - 1) + (1 - share) * (1 - share) / (otherCount - 1));
            reach = TDistribution.of(freedom).inverseSurvivalProbability(tail) * Math.sqrt(sum);
        }
        double difference = mean - otherMean;
        return Optional.of(Interval.of(difference - reach, difference + reach, confidence, IntervalMethod.WELCH));
    }

    private static double standardError(Interval studentT, long count) {
        double quantile =
                TDistribution.of(count - 1.0).inverseSurvivalProbability(Confidence.tail(studentT.confidence()));
        return (studentT.upper() - studentT.lower()) / 2 / quantile;
    }

    private static double square(double value) {
        return value * value;
    }

    /**
     * The interval of a quantile minus the same quantile of others, by squaring and adding the distances of the two
     * intervals to their estimates (Zou and Donner 2008).
     *
     * @param value the quantile that is subtracted from
     * @param interval its interval, by order statistics or by Kaplan and Meier
     * @param otherValue the quantile that is subtracted
     * @param otherInterval its interval, by the same method and with the same confidence
     * @return the interval, with the confidence of the two; an end is infinite if one of theirs is
     * @throws IllegalArgumentException if the two differ in method or confidence, or are by another method
     */
    public static Interval ofQuantiles(double value, Interval interval, double otherValue, Interval otherInterval) {
        if (interval.method() != otherInterval.method() || interval.confidence() != otherInterval.confidence()) {
            throw new IllegalArgumentException("Two intervals of one method and confidence are expected, not "
                    + interval + " and " + otherInterval);
        }
        IntervalMethod method = switch (interval.method()) {
            case ORDER_STATISTICS -> IntervalMethod.MOVER_ORDER_STATISTICS;
            case KAPLAN_MEIER_LOG_LOG -> IntervalMethod.MOVER_KAPLAN_MEIER;
            default ->
                throw new IllegalArgumentException(
                        "Two intervals of quantiles are expected, not by " + interval.method());
        };
        return SquareAndAdd.difference(
                value, interval, otherValue, otherInterval, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, method);
    }
}
