package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Interval;

/**
 * Where a share or rate lies against the limits of a funnel: words about chance, never about quality.
 *
 * <p>Outside the inner limits lies about one unit in twenty by chance alone, outside the outer limits about one in five
 * hundred.
 *
 * @since 0.1
 */
public enum FunnelPosition {
    /** Above the outer limits (99.8 %). */
    ABOVE_OUTER("hoger dan de buitenste grens", "above the outer limit"),
    /** Above the inner limits (95 %), not above the outer ones. */
    ABOVE_INNER("hoger dan de binnenste grens", "above the inner limit"),
    /** Within the inner limits. */
    WITHIN("tussen de grenzen", "within the limits"),
    /** Below the inner limits (95 %), not below the outer ones. */
    BELOW_INNER("lager dan de binnenste grens", "below the inner limit"),
    /** Below the outer limits (99.8 %). */
    BELOW_OUTER("lager dan de buitenste grens", "below the outer limit");

    private final LocalizedText label;

    FunnelPosition(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The position as people read it.
     *
     * @return a half sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /** Where a value lies against limits that are drawn. */
    static FunnelPosition within(double value, FunnelLimits limits) {
        if (value > limits.upperOuter()) {
            return ABOVE_OUTER;
        }
        if (value < limits.lowerOuter()) {
            return BELOW_OUTER;
        }
        if (value > limits.upperInner()) {
            return ABOVE_INNER;
        }
        return value < limits.lowerInner() ? BELOW_INNER : WITHIN;
    }

    /** A value lies outside a limit exactly if the interval of that confidence around it does not reach the average. */
    static FunnelPosition of(double average, Interval inner, Interval outer) {
        if (outer.lower() > average) {
            return ABOVE_OUTER;
        }
        if (outer.upper() < average) {
            return BELOW_OUTER;
        }
        if (inner.lower() > average) {
            return ABOVE_INNER;
        }
        return inner.upper() < average ? BELOW_INNER : WITHIN;
    }
}
