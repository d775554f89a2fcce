package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Whether an entry of a catalogue says by itself what is counted.
 *
 * @since 0.1
 */
public enum KpiKind {
    /** One thing is counted or asked, and the definition says what. */
    KPI("KPI", "KPI"),
    /**
     * A word of policy for which several definitions exist, such as loneliness or self-reliance. It has no figure until
     * people choose an instrument, or make a criterion together. In Dutch <em>koepelbegrip</em>.
     */
    UMBRELLA("koepelbegrip", "umbrella term");

    private final LocalizedText label;

    KpiKind(String dutch, String english) {
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
