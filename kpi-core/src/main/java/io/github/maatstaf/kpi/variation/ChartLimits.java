package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;

/**
 * Between which values the figures of one period usually lie. Outer limits are about three standard deviations from the
 * centre line, inner ones two. They are no goal and no norm: they say what the process does.
 *
 * @since 0.1
 */
public final class ChartLimits {
    private final double lower;
    private final double upper;
    private final double innerLower;
    private final double innerUpper;

    private ChartLimits(double lower, double upper, double innerLower, double innerUpper) {
        this.lower = lower;
        this.upper = upper;
        this.innerLower = innerLower;
        this.innerUpper = innerUpper;
    }

    static ChartLimits around(double centre, double reach, double innerReach) {
        return new ChartLimits(centre - reach, centre + reach, centre - innerReach, centre + innerReach);
    }

    ChartLimits within(NaturalBounds bounds) {
        return new ChartLimits(
                bounds.clamp(lower), bounds.clamp(upper), bounds.clamp(innerLower), bounds.clamp(innerUpper));
    }

    /** Strictly outside the outer limits. */
    boolean excludes(double value) {
        return value > upper || value < lower;
    }

    /** Strictly outside the inner limits, and not outside the outer ones. */
    boolean isClose(double value) {
        return !excludes(value) && isBeyondInner(value);
    }

    boolean isBeyondInner(double value) {
        return value > innerUpper || value < innerLower;
    }

    /**
     * The lower limit.
     *
     * @return at most the centre line
     */
    public double lower() {
        return lower;
    }

    /**
     * The upper limit.
     *
     * @return at least the centre line
     */
    public double upper() {
        return upper;
    }

    /**
     * The inner lower limit, at two thirds of the way.
     *
     * @return between the lower limit and the centre line
     */
    public double innerLower() {
        return innerLower;
    }

    /**
     * The inner upper limit, at two thirds of the way.
     *
     * @return between the centre line and the upper limit
     */
    public double innerUpper() {
        return innerUpper;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartLimits limits
                && Double.compare(lower, limits.lower) == 0
                && Double.compare(upper, limits.upper) == 0
                && Double.compare(innerLower, limits.innerLower) == 0
                && Double.compare(innerUpper, limits.innerUpper) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, innerLower, innerUpper);
    }

    /** Such as {@code 12.1 to 18.3}. */
    @Override
    public String toString() {
        return PlainNumber.english(lower, 4) + " to " + PlainNumber.english(upper, 4);
    }
}
