package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * The way in which a question lets tellers say what their story means.
 *
 * @since 0.1
 */
public enum MeaningKind {
    /** One answer of several, which have no order. In Dutch <em>keuze</em>. */
    CHOICE("keuze", "choice"),
    /** A place between two answers that may both be true in part. In Dutch <em>dyade</em>. */
    DYAD("dyade", "dyad"),
    /** A place between little and much of one thing. In Dutch <em>schuif</em>. */
    SLIDER("schuif", "slider"),
    /** A place among three answers, as parts that make one whole. In Dutch <em>triade</em>. */
    TRIAD("triade", "triad");

    private final LocalizedText label;

    MeaningKind(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The kind as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
