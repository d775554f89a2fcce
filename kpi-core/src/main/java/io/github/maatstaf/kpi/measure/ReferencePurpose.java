package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Why a value is laid beside a series. None of these settles an account.
 *
 * @since 0.1
 */
public enum ReferencePurpose {
    /** The organisation's own earlier figure. In Dutch <em>eigen nulmeting</em>. */
    OWN_BASELINE("eigen nulmeting", "own baseline"),
    /** What commissioner and provider said they expect. In Dutch <em>afgesproken verwachting</em>. */
    AGREED_EXPECTATION("afgesproken verwachting", "agreed expectation"),
    /** A figure that somebody else published. In Dutch <em>gepubliceerd cijfer</em>. */
    PUBLISHED_FIGURE("gepubliceerd cijfer", "published figure");

    private final LocalizedText label;

    ReferencePurpose(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The purpose as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
