package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How an agreed moment of measuring stands on a given day.
 *
 * @since 0.1
 */
public enum MomentStatus {
    /** Its first day has not come. */
    UPCOMING("komt nog", "upcoming"),
    /** It can be measured on this day. */
    DUE("nu meten", "due"),
    /** Its last day has passed and nobody noted that it was measured. */
    OVERDUE("nog niet gemeten", "overdue"),
    /** It was measured. */
    MEASURED("gemeten", "measured");

    private final LocalizedText label;

    MomentStatus(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The status as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
