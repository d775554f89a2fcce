package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What can be said about one criterion. It is about how a KPI is worded and arranged, never about its figures.
 *
 * @since 0.1
 */
public enum SmartVerdict {
    /** It is in order. In Dutch <em>geregeld</em>. */
    MET("geregeld", "met"),
    /** Something is missing that the reasons name. In Dutch <em>nog niet geregeld</em>. */
    NOT_MET("nog niet geregeld", "not met"),
    /** Only people can answer. In Dutch <em>vraag het mensen</em>. */
    ASK_PEOPLE("vraag het mensen", "ask people");

    private final LocalizedText label;

    SmartVerdict(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The verdict as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
