package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * One of the three levels of the essay "Van marktlogica naar menswaardige maatstaven" (line 91).
 *
 * <p>A second axis beside {@link KpiLayer}, not a fourth layer: it asks which part of the system an indicator shows.
 *
 * @since 0.1
 */
public enum EssayLevel {
    /** Contracts, networks and steering (lines 93-123). In Dutch <em>systeem</em>. */
    SYSTEM("systeem", "system"),
    /** How people work with families (lines 125-155). In Dutch <em>praktijk</em>. */
    PRACTICE("praktijk", "practice"),
    /** What people notice of it (lines 157-191). In Dutch <em>impact</em>. */
    IMPACT("impact", "impact");

    private final LocalizedText label;

    EssayLevel(String dutch, String english) {
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
