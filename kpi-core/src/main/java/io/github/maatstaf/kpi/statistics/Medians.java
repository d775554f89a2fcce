package io.github.maatstaf.kpi.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The median of values and its interval: half of the values lie at or below it.
 *
 * @since 0.1
 */
public final class Medians {
    private Medians() {}

    /**
     * The middle value, or the mean of the two in the middle.
     *
     * @param values the values, each finite, in any order
     * @return the median, absent without values
     * @throws IllegalArgumentException if a value is not finite
     */
    public static OptionalDouble median(double[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(ofSorted(sorted(values)));
    }

    /**
     * The interval of a median by order statistics, which assumes nothing about the spread of the values.
     *
     * @param values the values, each finite, in any order
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval; absent if none exists, which at 95 % is so for five or fewer values
     * @throws IllegalArgumentException if a value is not finite or the confidence out of range
     */
    public static Optional<Interval> orderStatistics(double[] values, double confidence) {
        double[] sorted = sorted(values);
        return QuantilePositions.of(sorted.length, 0.5, confidence)
                .map(ranks -> Interval.of(
                        sorted[ranks.lower() - 1],
                        sorted[ranks.upper() - 1],
                        confidence,
                        IntervalMethod.ORDER_STATISTICS));
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (double value : sorted) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A value to take a median of is finite, not " + value);
            }
        }
        return sorted;
    }

    private static double ofSorted(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
    }
}
