package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Where a value to talk about lies in relation to the limits: whether the process as it is now ever comes near it.
 *
 * @since 0.1
 */
public enum ReferencePosition {
    /** Above the upper limit: figures as they are now stay below it. */
    ABOVE_LIMITS("boven de grenzen", "above the limits"),
    /** Within the limits, or on one: figures as they are now sometimes lie above it and sometimes below. */
    WITHIN_LIMITS("tussen de grenzen", "within the limits"),
    /** Below the lower limit: figures as they are now stay above it. */
    BELOW_LIMITS("onder de grenzen", "below the limits");

    private final LocalizedText label;

    ReferencePosition(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The position as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    static ReferencePosition of(double value, ChartLimits limits) {
        if (value > limits.upper()) {
            return ABOVE_LIMITS;
        }
        return value < limits.lower() ? BELOW_LIMITS : WITHIN_LIMITS;
    }
}
