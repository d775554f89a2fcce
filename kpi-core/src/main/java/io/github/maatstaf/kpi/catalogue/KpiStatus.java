package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Whether an entry of a catalogue may still be chosen.
 *
 * <p>It never makes an entry vanish: a withdrawn code can still be looked up, and old results keep their meaning.
 *
 * @since 0.1
 */
public enum KpiStatus {
    /** May be chosen. */
    ACTIVE("in gebruik", "active"),
    /** May be chosen, but a successor is there. */
    DEPRECATED("verouderd", "deprecated"),
    /** Should not be chosen any more. */
    WITHDRAWN("ingetrokken", "withdrawn");

    private final LocalizedText label;

    KpiStatus(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The name as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
