package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Which way the people who chose a KPI hope that it goes. It is a word for a conversation and is never part of a
 * calculation.
 *
 * @since 0.1
 */
public enum HopedDirection {
    /** They hope that it rises. In Dutch <em>stijgt</em>. */
    RISE("stijgt", "rises"),
    /** They hope that it falls. In Dutch <em>daalt</em>. */
    FALL("daalt", "falls"),
    /** They hope that it stays as it is. In Dutch <em>blijft gelijk</em>. */
    STAY("gelijk blijft", "stays as it is");

    private final LocalizedText label;

    HopedDirection(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The direction as it stands behind <em>we hope that it …</em>
     *
     * @return a verb in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
