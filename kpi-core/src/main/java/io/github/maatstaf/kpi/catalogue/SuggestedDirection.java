package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Which way most people would hope that a KPI goes: a suggestion of the catalogue, with a reason beside it.
 *
 * <p>It is a word for a conversation. It is never part of a calculation, and those who choose a KPI may hope otherwise.
 *
 * @since 0.1
 */
public enum SuggestedDirection {
    /** Most would hope for a rise. */
    HIGHER("meestal hoopt men op een stijging", "mostly people hope for a rise"),
    /** Most would hope for a fall. */
    LOWER("meestal hoopt men op een daling", "mostly people hope for a fall"),
    /** It depends, and the reason says on what. */
    DEPENDS("het hangt ervan af", "it depends");

    private final LocalizedText label;

    SuggestedDirection(String dutch, String english) {
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
