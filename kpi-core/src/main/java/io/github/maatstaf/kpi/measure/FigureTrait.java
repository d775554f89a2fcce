package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Something about how a figure came about that must be the same before two figures are laid side by side.
 *
 * @since 0.1
 */
public enum FigureTrait {
    /** The edition of the catalogue. */
    EDITION("de editie van de lijst", "the edition of the catalogue", "MEASURE-OTHER-EDITION"),
    /** The definition, by its fingerprint or the source's name of it. */
    DEFINITION("de definitie", "the definition", "MEASURE-OTHER-DEFINITION"),
    /** The unit. */
    UNIT("de eenheid", "the unit", "MEASURE-OTHER-UNIT"),
    /** What is counted: people, trajectories, contacts. */
    COUNT_BASIS("wat er geteld is", "what is counted", "MEASURE-OTHER-COUNT-BASIS"),
    /** Among whom or where. */
    POPULATION("over wie het gaat", "whom it is about", "MEASURE-OTHER-POPULATION"),
    /** The period. */
    PERIOD("de periode", "the period", "MEASURE-OTHER-PERIOD"),
    /** The instrument and its version. */
    INSTRUMENT("het instrument", "the instrument", "MEASURE-OTHER-INSTRUMENT"),
    /** From or up to which score somebody is counted. */
    CUT_OFF("het afkappunt", "the cut-off", "MEASURE-OTHER-CUT-OFF"),
    /** Who gave the scores. */
    RATER("wie beoordeelt", "who rates", "MEASURE-OTHER-RATER"),
    /** Who made the figure. */
    SOURCE("de bron", "the source", "MEASURE-OTHER-SOURCE");

    private final LocalizedText label;
    private final String code;

    FigureTrait(String dutch, String english, String code) {
        this.label = LocalizedText.of(dutch, english);
        this.code = code;
    }

    /**
     * The trait as people read it.
     *
     * @return half a sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /** The code of the finding if two figures differ in it. */
    String code() {
        return code;
    }
}
