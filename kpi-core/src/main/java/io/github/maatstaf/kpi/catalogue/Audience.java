package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * With whom a KPI may be discussed.
 *
 * <p>Some KPIs are for learning only ("Van marktlogica naar menswaardige maatstaven", line 153). An audience is a wish
 * of those who chose the KPI, not a protection of small numbers.
 *
 * @since 0.1
 */
public enum Audience {
    /** Only those who learn from it together. In Dutch <em>leerkring</em>. */
    LEARNING_CIRCLE("leerkring", "learning circle"),
    /** The team and its own organisation. */
    INTERNAL("team en eigen organisatie", "team and own organisation"),
    /** The party that commissions the service, usually the municipality. */
    COMMISSIONER("opdrachtgever", "commissioner"),
    /** The council and its supervisors. */
    COUNCIL("raad en toezicht", "council and supervisors"),
    /** The tables with residents and partners, to whom account is given sideways. In Dutch <em>horizontale verantwoording</em>. */
    RESIDENTS_AND_PARTNERS(
            "inwoners en partners (horizontale verantwoording)", "residents and partners (horizontal accountability)"),
    /** Anyone. */
    PUBLIC("iedereen", "everyone");

    private final LocalizedText label;

    Audience(String dutch, String english) {
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
