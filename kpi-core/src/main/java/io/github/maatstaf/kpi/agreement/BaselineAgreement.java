package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What people agreed about the baseline. That there is none can be an agreement too, and is then said aloud.
 *
 * @since 0.1
 */
public enum BaselineAgreement {
    /** There is a moment for it. */
    AGREED("er is een nulmeting afgesproken", "a baseline is agreed"),
    /** People decided to go without, and said why. Change can then be followed, but not from a beginning. */
    NONE("er is bewust geen nulmeting", "deliberately no baseline"),
    /** Nobody has decided yet. */
    OPEN("over de nulmeting is nog niets afgesproken", "nothing is agreed about the baseline yet");

    private final LocalizedText label;

    BaselineAgreement(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The agreement as people read it.
     *
     * @return a half sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
