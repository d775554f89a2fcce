package io.github.maatstaf.kpi.period;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What a measurement moment is for.
 *
 * @since 0.1
 */
public enum MomentRole {
    /** The state before, against which change is read. In Dutch <em>nulmeting</em>. */
    BASELINE("nulmeting", "baseline"),
    /** On the way, to look and adjust. In Dutch <em>tussenmeting</em>. */
    INTERIM("tussenmeting", "interim measurement"),
    /** At the end of the agreed time. In Dutch <em>eindmeting</em>. */
    END("eindmeting", "end measurement"),
    /** Some time after the end. In Dutch <em>vervolgmeting</em>. */
    FOLLOW_UP("vervolgmeting", "follow-up measurement");

    private final LocalizedText label;

    MomentRole(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The role as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
