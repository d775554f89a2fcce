package io.github.maatstaf.kpi.statistics;

import java.util.Objects;

/**
 * A range of values that the data do not contradict, with its confidence and its method.
 *
 * <p>Both ends belong to it. It is not a range in which 95 % of people or periods fall, and it is never wider than what
 * the method says: bias is not in it. An upper end may be infinite, for the ratio of two rates.
 *
 * @since 0.1
 */
public final class Interval {
    private final double lower;
    private final double upper;
    private final double confidence;
    private final IntervalMethod method;

    private Interval(double lower, double upper, double confidence, IntervalMethod method) {
        this.lower = lower;
        this.upper = upper;
        this.confidence = confidence;
        this.method = method;
    }

    /**
     * Obtains an interval.
     *
     * @param lower the lower end
     * @param upper the upper end, not below the lower one
     * @param confidence above 0 and below 1, such as 0.95
     * @param method how it was computed
     * @return the interval
     * @throws IllegalArgumentException if an end is not a number, if they are in the wrong order, or if the confidence
     *     is out of range
     */
    public static Interval of(double lower, double upper, double confidence, IntervalMethod method) {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Not an interval: from " + lower + " to " + upper);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
        return new Interval(lower, upper, confidence, Objects.requireNonNull(method, "method"));
    }

    /**
     * The lower end.
     *
     * @return at most the upper end
     */
    public double lower() {
        return lower;
    }

    /**
     * The upper end.
     *
     * @return at least the lower end; may be infinite
     */
    public double upper() {
        return upper;
    }

    /**
     * How often intervals made in this way cover the true value.
     *
     * @return such as 0.95
     */
    public double confidence() {
        return confidence;
    }

    /**
     * How it was computed.
     *
     * @return the method
     */
    public IntervalMethod method() {
        return method;
    }

    /**
     * Whether a value lies in the interval, its ends included.
     *
     * @param value any value
     * @return true if it does
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval
                && Double.compare(lower, interval.lower) == 0
                && Double.compare(upper, interval.upper) == 0
                && Double.compare(confidence, interval.confidence) == 0
                && method == interval.method;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, confidence, method);
    }

    /** Such as {@code 0.25 to 0.75 (95 %, Wilson 1927)}; rounded for reading. */
    @Override
    public String toString() {
        return RoundedText.of(lower) + " to " + RoundedText.of(upper) + " (" + RoundedText.of(confidence * 100) + " %, "
                + method.citation() + ")";
    }
}
