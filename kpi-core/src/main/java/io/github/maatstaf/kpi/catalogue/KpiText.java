package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * The kinds of text that an entry of the catalogue has.
 *
 * <p>These are the words of people. What exactly a measure counts is not among them: that text is made from the measure
 * itself, so that it cannot contradict it.
 *
 * @since 0.1
 */
public enum KpiText {
    /** The name. */
    LABEL("Naam", "Name", true),
    /** What exactly is meant. */
    DEFINITION("Wat bedoelen we?", "What is meant?", true),
    /** What the figure does show. */
    MEASURES("Wat laat het zien?", "What does it show?", true),
    /** What the figure does not show. */
    DOES_NOT_MEASURE("Wat meet het niet?", "What does it not measure?", true),
    /** What people often take it for. */
    MISREAD_AS("Vaak verkeerd gelezen als", "Commonly misread as", true),
    /** What it may provoke when it is used to settle an account. */
    MAY_PROVOKE("Wat kan het uitlokken?", "What may it provoke?", true),
    /** Why the direction is suggested, or on what it depends. */
    DIRECTION_REASON("Waarom die kant?", "Why that way?", true),
    /** What has to be asked or fetched if no registration of events delivers it. */
    NEEDS("Wat is ervoor nodig?", "What does it need?", false),
    /** Other words with which people look for it, separated by commas. */
    SYNONYMS("Zoekwoorden", "Search words", false),
    /** Why it is deprecated or withdrawn. */
    STATUS_REASON("Waarom niet meer?", "Why not any more?", false);

    private final LocalizedText label;
    private final boolean required;

    KpiText(String dutch, String english, boolean required) {
        this.label = LocalizedText.of(dutch, english);
        this.required = required;
    }

    /**
     * The heading under which people read the text.
     *
     * @return the heading in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether an entry cannot do without it.
     *
     * @return true if {@link KpiBuilder#build()} asks for it
     */
    public boolean isRequired() {
        return required;
    }
}
