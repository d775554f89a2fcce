package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What a measure is computed from: one of the five kinds of data that a registration may hold. The Dutch term is
 * <em>soort gegevens</em>.
 *
 * @since 0.1
 */
public enum DataKind {
    /** Trajectories and their events. In Dutch <em>trajecten</em>. */
    TRAJECTORIES("trajecten en hun gebeurtenissen", "trajectories and their events"),
    /** Collective activities. In Dutch <em>collectieve activiteiten</em>. */
    ACTIVITIES("collectieve activiteiten", "collective activities"),
    /** Answers to a question of a survey. In Dutch <em>antwoorden</em>. */
    ANSWERS("antwoorden op een vragenlijst", "answers to a survey"),
    /** Scores of clients on an instrument. In Dutch <em>scores</em>. */
    SCORES("scores op een meetinstrument", "scores on an instrument"),
    /** Figures that others made. In Dutch <em>cijfers van elders</em>. */
    FIGURES("cijfers die anderen maakten", "figures made by others");

    private final LocalizedText label;

    DataKind(String dutch, String english) {
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
