package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;

/**
 * The values that a figure can have at all: a share lies between 0 and 1, a count not below 0. They trim the limits in a
 * picture and never the test: a limit of 1.04 stays 1.04 where a rule is applied. A record, because the two ends are the
 * whole of it, for ever.
 *
 * @param lowest the lowest value, or minus infinity
 * @param highest the highest value, or infinity
 * @since 0.1
 */
public record NaturalBounds(double lowest, double highest) {
    private static final NaturalBounds NONE = new NaturalBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * Checks the ends.
     *
     * @param lowest the lowest value, or minus infinity
     * @param highest the highest value, or infinity
     * @throws IllegalArgumentException if the lowest is not below the highest
     */
    public NaturalBounds {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("Natural bounds rise, not " + lowest + " to " + highest);
        }
    }

    /**
     * Obtains bounds.
     *
     * @param lowest the lowest value, or minus infinity
     * @param highest the highest value, or infinity
     * @return the bounds
     * @throws IllegalArgumentException if the lowest is not below the highest
     */
    public static NaturalBounds of(double lowest, double highest) {
        return new NaturalBounds(lowest, highest);
    }

    /**
     * No bounds.
     *
     * @return from minus infinity to infinity
     */
    public static NaturalBounds none() {
        return NONE;
    }

    /** What the unit gives: 0 to 1 for a share, 0 and up for others; none where a figure shows that it is otherwise. */
    static NaturalBounds of(Series series) {
        NaturalBounds usual = of(0, series.unit().equals(Unit.SHARE) ? 1 : Double.POSITIVE_INFINITY);
        return series.observations().stream()
                        .flatMap(observation -> observation.value().stream().boxed())
                        .allMatch(usual::contains)
                ? usual
                : NONE;
    }

    private boolean contains(double value) {
        return lowest <= value && value <= highest;
    }

    double clamp(double value) {
        return Math.max(lowest, Math.min(highest, value));
    }

    /** Such as {@code 0.0 to 1.0}. */
    @Override
    public String toString() {
        return lowest + " to " + highest;
    }
}
