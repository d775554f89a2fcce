package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How far a KPI is about a domain of an instrument.
 *
 * @since 0.1
 */
public enum CrosswalkFit {
    /** The subject of the KPI lies within the domain. */
    WITHIN("valt binnen", "within"),
    /** The KPI is about something else as well, or about a part of it only. */
    TOUCHES("raakt aan", "touches");

    private final LocalizedText label;

    CrosswalkFit(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The name that people read.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
