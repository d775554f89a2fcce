package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Which way a line goes, in words that say nothing about which way anyone hopes for.
 *
 * @since 0.1
 */
public enum TrendDirection {
    /** Later figures are higher, more than chance gives. In Dutch <em>stijgt</em>. */
    RISING("stijgt", "rises"),
    /** Later figures are lower, more than chance gives. In Dutch <em>daalt</em>. */
    FALLING("daalt", "falls"),
    /**
     * All figures are equal, or the slope cannot be larger than what people declared to be too small to matter. Not
     * finding a rise or a fall is not enough for this word. In Dutch <em>blijft gelijk</em>.
     */
    STABLE("blijft gelijk", "stays the same"),
    /** Enough figures, but they leave open whether the line rises or falls. In Dutch <em>weten we niet</em>. */
    UNCLEAR("weten we niet", "we do not know"),
    /** Too few figures: no trend could show, whatever they are. In Dutch <em>te weinig cijfers</em>. */
    TOO_FEW("te weinig cijfers", "too few figures");

    private final LocalizedText label;

    TrendDirection(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The direction as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
