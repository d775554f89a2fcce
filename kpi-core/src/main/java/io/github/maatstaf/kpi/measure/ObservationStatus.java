package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Whether an observation has a value, and if not, why not. The reasons are kept apart, and none of them is ever 0.
 *
 * @since 0.1
 */
public enum ObservationStatus {
    /** Counted or computed from what was registered. In Dutch <em>gemeten</em>. */
    MEASURED("gemeten", "measured"),
    /** Nobody gave a figure. In Dutch <em>ontbreekt</em>. */
    MISSING("ontbreekt", "missing"),
    /** A figure was asked for and refused. In Dutch <em>geweigerd</em>. */
    REFUSED("geweigerd", "refused"),
    /** There is nothing to speak of, such as a share of nobody. In Dutch <em>niet van toepassing</em>. */
    NOT_APPLICABLE("niet van toepassing", "not applicable"),
    /** The period, or the time to wait after it, is not over yet. In Dutch <em>te recent</em>. */
    TOO_RECENT("te recent", "too recent"),
    /** There is something to count, but too little for this figure. In Dutch <em>te weinig gegevens</em>. */
    INSUFFICIENT("te weinig gegevens", "not enough data"),
    /** There is a value, but it is withheld to protect people. In Dutch <em>afgeschermd</em>. */
    SUPPRESSED("afgeschermd", "withheld"),
    /** A value that was estimated, not counted; the source says how. In Dutch <em>geschat</em>. */
    ESTIMATED("geschat", "estimated");

    private final LocalizedText label;

    ObservationStatus(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Whether an observation of this status has a value.
     *
     * @return true for {@link #MEASURED} and {@link #ESTIMATED} only
     */
    public boolean hasValue() {
        return this == MEASURED || this == ESTIMATED;
    }

    /**
     * The status as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
