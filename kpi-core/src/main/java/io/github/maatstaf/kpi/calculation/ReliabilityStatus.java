package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Whether the data behind a figure are complete and recent enough, by a minimum that people stated. The figure stays.
 *
 * @since 0.1
 */
public enum ReliabilityStatus {
    /** All that the measure needs is registered as completely and as recently as was stated. */
    RELIABLE("volledig en actueel genoeg", "complete and recent enough"),
    /** Something that the measure needs is too often empty, was never registered, or not for some time. */
    NOT_RELIABLE_YET("nog niet betrouwbaar", "not reliable yet"),
    /** There is no trajectory to say it of, or nothing is computed from trajectories. */
    NOT_APPLICABLE("niet van toepassing", "not applicable");

    private final LocalizedText label;

    ReliabilityStatus(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
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
