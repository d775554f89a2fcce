package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What became of an entry between two editions.
 *
 * @since 0.1
 */
public enum ChangeKind {
    /** Only the newer edition holds it. */
    ADDED("nieuw", "added"),
    /** Both hold it, and something in it differs. */
    CHANGED("gewijzigd", "changed"),
    /** The newer edition says that it has a successor. */
    DEPRECATED("verouderd", "deprecated"),
    /** The newer edition says that it should not be chosen any more. */
    WITHDRAWN("ingetrokken", "withdrawn"),
    /** The newer edition says that it may be chosen again. */
    REINSTATED("weer in gebruik", "reinstated"),
    /** Only the older edition holds it, which should not happen within one owner's editions: old figures lose their meaning. */
    GONE("verdwenen", "gone");

    private final LocalizedText label;

    ChangeKind(String dutch, String english) {
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
