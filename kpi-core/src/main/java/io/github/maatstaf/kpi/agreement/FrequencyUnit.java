package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * In or for what a number of times is counted.
 *
 * @since 0.1
 */
public enum FrequencyUnit {
    /** For each trajectory that begins. */
    TRAJECTORY("per traject", "per trajectory"),
    /** In a week, by the whole team; a year has 52. */
    WEEK("per week", "per week"),
    /** In a month, by the whole team. */
    MONTH("per maand", "per month"),
    /** In a year, by the whole team. */
    YEAR("per jaar", "per year"),
    /** In a year, by each worker. */
    WORKER_YEAR("per medewerker per jaar", "per worker per year");

    private final LocalizedText label;

    FrequencyUnit(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The unit as people read it.
     *
     * @return a few words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
