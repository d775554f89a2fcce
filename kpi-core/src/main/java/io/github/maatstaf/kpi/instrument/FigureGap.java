package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Why a source gives no figure where one is expected, such as the dot in a published table. It never becomes a number.
 *
 * @since 0.1
 */
public enum FigureGap {
    /** The source has not published it. In Dutch <em>niet gepubliceerd</em>. */
    NOT_PUBLISHED("niet gepubliceerd", "not published"),
    /** The source withholds it to protect people. In Dutch <em>afgeschermd</em>. */
    WITHHELD("afgeschermd door de bron", "withheld by the source"),
    /** The source says that it is too unsure to show. In Dutch <em>te onzeker</em>. */
    TOO_UNSURE("te onzeker volgens de bron", "too unsure, says the source"),
    /** The source says only that it is unknown, too unsure or withheld, as the dot of Statistics Netherlands does. */
    NOT_GIVEN("onbekend, te onzeker of afgeschermd", "unknown, too unsure or withheld"),
    /** By its definition there cannot be one. In Dutch <em>kan niet voorkomen</em>. */
    CANNOT_OCCUR("kan niet voorkomen", "cannot occur");

    private final LocalizedText label;

    FigureGap(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The reason as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
