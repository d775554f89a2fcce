package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What can be said about two figures of the same thing, in words that say nothing about which way anyone hopes for.
 *
 * @since 0.1
 */
public enum ChangeStatus {
    /** The later figure is higher, more than chance gives. In Dutch <em>hoger</em>. */
    HIGHER("hoger", "higher"),
    /** The later figure is lower, more than chance gives. In Dutch <em>lager</em>. */
    LOWER("lager", "lower"),
    /** The interval leaves both open: the difference may be chance. In Dutch <em>weten we niet</em>. */
    UNCLEAR("weten we niet", "we do not know"),
    /** The difference is known, but no interval follows from these two figures. In Dutch <em>zonder zekerheid</em>. */
    NO_INTERVAL("zonder zekerheid", "no interval"),
    /** The two figures are not compared, for a reason that is given. In Dutch <em>niet te vergelijken</em>. */
    NOT_COMPARABLE("niet te vergelijken", "not comparable");

    private final LocalizedText label;

    ChangeStatus(String dutch, String english) {
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
