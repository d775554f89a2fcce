package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * On which side a signal lies, or which way its row goes. Whether people hope for it is theirs to say.
 *
 * @since 0.1
 */
public enum SignalSide {
    /** Above the centre line, or rising. In Dutch <em>hoog</em>. */
    HIGH("hoog", "high"),
    /** Below the centre line, or falling. In Dutch <em>laag</em>. */
    LOW("laag", "low");

    private final LocalizedText label;

    SignalSide(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The side as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    static SignalSide of(double sign) {
        return sign > 0 ? HIGH : LOW;
    }
}
