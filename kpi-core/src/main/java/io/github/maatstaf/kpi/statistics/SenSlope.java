package io.github.maatstaf.kpi.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The slope of a line through values over time by Sen (1968): the median of the slopes between all pairs.
 *
 * <p>One odd period hardly moves it. A missing period is a hole in time, not a value of 0. It says how much the line
 * went up or down each period; whether that is more than chance is what {@link MannKendall} tests.
 *
 * @since 0.1
 */
public final class SenSlope {
    private final double[] pairSlopes;
    private final double slope;
    private final double intercept;
    private final int size;
    private final double deviation;
    private final boolean constant;

    private SenSlope(TimedValues series) {
        this.pairSlopes = pairSlopes(series);
        this.slope = PairSlopes.median(pairSlopes);
        double[] times = Arrays.stream(series.times()).asDoubleStream().toArray();
        double[] values = series.values().clone();
        Arrays.sort(values);
        this.intercept = PairSlopes.median(values) - slope * PairSlopes.median(times);
        this.size = series.size();
        this.deviation = Math.sqrt(MannKendall.of(series).variance());
        this.constant = series.isConstant();
    }

    /**
     * The slope through values one period apart.
     *
     * @param values the values in the order of time, each between -1e150 and 1e150
     * @return the slope, absent for fewer than two values
     * @throws IllegalArgumentException if a value is out of range
     */
    public static Optional<SenSlope> of(double... values) {
        return of(TimedValues.inOrder(values));
    }

    /**
     * The slope through values at whole-numbered times.
     *
     * @param times the times in rising order, such as the index of the period
     * @param values the values, each between -1e150 and 1e150, as many as times
     * @return the slope per unit of time, absent for fewer than two values
     * @throws IllegalArgumentException if the times do not rise, a value is out of range or the numbers differ
     */
    public static Optional<SenSlope> at(long[] times, double[] values) {
        return of(new TimedValues(times, values));
    }

    static Optional<SenSlope> of(TimedValues series) {
        return series.size() < 2 ? Optional.empty() : Optional.of(new SenSlope(series));
    }

    private static double[] pairSlopes(TimedValues series) {
        int n = series.size();
        double[] slopes = new double[Math.multiplyExact(n, n - 1) / 2];
        int k = 0;
        for (int later = 1; later < n; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                // Adding 0.0 makes -0.0 into 0.0, so that a flat pair sorts with its like.
                slopes[k++] = (series.values()[later] - series.values()[earlier])
                                / (series.times()[later] - series.times()[earlier])
                        + 0.0;
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    /**
     * The change per period.
     *
     * @return the median of the slopes of all pairs
     */
    public double slope() {
        return slope;
    }

    /**
     * Where the line stands at time 0: the median of the values minus the slope times the median of the times
     * (Conover).
     *
     * @return the height at time 0
     */
    public double intercept() {
        return intercept;
    }

    /**
     * The interval of the slope, from the ranks of the pairwise slopes (Sen 1968; Gilbert 1987).
     *
     * <p>It exists only where the test itself can reach the confidence, which at 95 % is from five values; at four the
     * widest one possible would cover 91.7 %. Equal values throughout give an interval of 0 to 0.
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, absent if none exists
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> interval(double confidence) {
        return interval(confidence, 1);
    }

    /** With a variance of S that is so many times as large. */
    Optional<Interval> interval(double confidence, double varianceFactor) {
        return constant || widestMisses() <= 1 - Confidence.checked(confidence)
                ? Optional.of(PairSlopes.interval(pairSlopes, deviation * Math.sqrt(varianceFactor), confidence))
                : Optional.empty();
    }

    /** How often even the widest interval, from the smallest slope to the largest, misses: 2/n!. */
    private double widestMisses() {
        double misses = 2;
        for (int i = 2; i <= size; i++) {
            misses /= i;
        }
        return misses;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SenSlope sen
                && size == sen.size
                && Double.compare(intercept, sen.intercept) == 0
                && Double.compare(deviation, sen.deviation) == 0
                && Arrays.equals(pairSlopes, sen.pairSlopes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(pairSlopes) + Double.hashCode(intercept);
    }

    /** Such as {@code 2.143 per period, from 9.035 at time 0}. */
    @Override
    public String toString() {
        return RoundedText.of(slope) + " per period, from " + RoundedText.of(intercept) + " at time 0";
    }
}
