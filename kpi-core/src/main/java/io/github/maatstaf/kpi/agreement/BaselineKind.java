package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How a baseline came about.
 *
 * @since 0.1
 */
public enum BaselineKind {
    /** Counted or asked. In Dutch <em>gemeten</em>. */
    MEASURED("gemeten", "measured"),
    /** Put down by people who know the situation, without counting. In Dutch <em>geschat</em>. */
    ESTIMATED("geschat", "estimated"),
    /** There is none. In Dutch <em>afwezig</em>. */
    ABSENT("er is geen nulmeting", "absent");

    private final LocalizedText label;

    BaselineKind(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The kind as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
