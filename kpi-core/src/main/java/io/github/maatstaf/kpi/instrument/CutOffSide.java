package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Which scores a cut-off takes in, and whether the score at the cut-off itself is one of them.
 *
 * @since 0.1
 */
public enum CutOffSide {
    /** The score itself and all above it. */
    AT_LEAST("of hoger", "or higher", true),
    /** All scores above it, not the score itself. */
    ABOVE("hoger dan", "above", false),
    /** The score itself and all below it. */
    AT_MOST("of lager", "or lower", true),
    /** All scores below it, not the score itself. */
    BELOW("lager dan", "below", false);

    private final LocalizedText label;
    private final boolean inclusive;

    CutOffSide(String dutch, String english, boolean inclusive) {
        this.label = LocalizedText.of(dutch, english);
        this.inclusive = inclusive;
    }

    /**
     * The side as people read it, without the score.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether the score at the cut-off is taken in.
     *
     * @return true for {@link #AT_LEAST} and {@link #AT_MOST}
     */
    public boolean isInclusive() {
        return inclusive;
    }
}
