package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * For whom an effect is desired. The manual asks for the client and for the organisation first, for society after that.
 *
 * @since 0.1
 */
public enum EffectSide {
    /** For the people who use the service. In Dutch <em>bewoner</em> or <em>cliënt</em>. */
    CLIENT("voor de bewoner of cliënt", "for the resident or client"),
    /** For the organisation that offers the service. In Dutch <em>organisatie</em>. */
    ORGANISATION("voor de organisatie", "for the organisation"),
    /** For the society around them. In Dutch <em>maatschappij</em>. */
    SOCIETY("voor de maatschappij", "for society");

    private final LocalizedText label;

    EffectSide(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The side as people read it.
     *
     * @return a half sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
