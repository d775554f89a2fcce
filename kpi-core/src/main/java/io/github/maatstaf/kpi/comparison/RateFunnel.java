package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.statistics.Counts;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Rates;

/**
 * The spread that chance alone gives to rates around their common rate, or to observed around expected numbers: the limits
 * to draw, wide for few events and narrow for many.
 *
 * <p>It knows no units and no names. It assumes that events happen independently: several events of the same person spread
 * more than it says.
 *
 * <p>The limits are those of PHEindicatormethods 2.1.0: from the exact Poisson interval (Garwood 1936). The position of a
 * unit follows from its own interval, exact below 10 events and Byar's from 10.
 *
 * <pre>{@code
 * RateFunnel.around(1).positionOf(58, 42.9)   // ABOVE_INNER: 58 were observed where 42.9 were expected
 * }</pre>
 *
 * @since 0.1
 */
public final class RateFunnel {
    private static final double INNER = 0.95;
    private static final double OUTER = 0.998;

    private final double average;

    private RateFunnel(double average) {
        this.average = average;
    }

    /**
     * A funnel around a rate.
     *
     * @param average the common rate of all units: their events divided by their exposure; 1 for observed divided by
     *     expected numbers
     * @return the funnel
     * @throws IllegalArgumentException if it is not above 0 and finite
     */
    public static RateFunnel around(double average) {
        if (!(average > 0 && average < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A funnel lies around a rate above 0, not " + average);
        }
        return new RateFunnel(average);
    }

    /**
     * The common rate.
     *
     * @return above 0; it is no norm
     */
    public double average() {
        return average;
    }

    /**
     * The limits for units with one number of events.
     *
     * @param events how many events such a unit has, at least 1
     * @return the four limits, as rates
     * @throws IllegalArgumentException if there are no events: then no upper limit exists
     */
    public FunnelLimits limitsAt(long events) {
        if (events < 1) {
            throw new IllegalArgumentException("Limits exist from 1 event, not for " + events);
        }
        Interval inner = Counts.exactPoisson(events, INNER);
        Interval outer = Counts.exactPoisson(events, OUTER);
        double expected = average * events;
        return new FunnelLimits(
                expected / outer.upper(), expected / inner.upper(), expected / inner.lower(), expected / outer.lower());
    }

    /**
     * Where a rate would lie.
     *
     * @param events how many events, 0 or more
     * @param exposure among how many, or during how long, or how many were expected; above 0, in the unit of the average
     * @return its position
     * @throws IllegalArgumentException if one is out of range
     */
    public FunnelPosition positionOf(long events, double exposure) {
        return FunnelPosition.of(
                average,
                Rates.exactBelowTenThenByar(events, exposure, 1, INNER),
                Rates.exactBelowTenThenByar(events, exposure, 1, OUTER));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateFunnel funnel && Double.compare(average, funnel.average) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(average);
    }

    /** Such as {@code funnel of rates around 0.0099}. */
    @Override
    public String toString() {
        return "funnel of rates around " + average;
    }
}
