package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;

/**
 * What a measure of cases gives: a count, a share, days. Closed by the calculator, which knows how to make each.
 *
 * @since 0.1
 */
public enum MeasureKind {
    /** Events, each in the period of its own day. */
    EVENTS("events", "aantal gebeurtenissen", "number of events", "of", "among"),
    /** Trajectories, each in the period of one milestone. */
    TRAJECTORIES("trajectories", "aantal trajecten", "number of trajectories", "among", "dated", "follow"),
    /** Different clients with an event in the period. */
    CLIENTS("clients", "aantal verschillende cliënten", "number of different clients", "of", "among"),
    /** Trajectories that are open at the end of the last day of the period. */
    STOCK("stock", "aantal lopende trajecten", "number of open trajectories", "opened", "closed", "among"),
    /** Of some trajectories, the part with a condition. */
    SHARE("share", "aandeel van de trajecten", "share of trajectories", "among", "counting", "dated", "follow"),
    /** Events for each trajectory, on average. */
    PER_TRAJECTORY(
            "per-trajectory",
            "aantal gebeurtenissen per traject",
            "number of events per trajectory",
            "of",
            "among",
            "dated",
            "follow"),
    /** Days between two milestones. */
    DURATION("duration", "aantal dagen", "number of days", "from", "to", "among", "dated", "censored", "summaries"),
    /** Events for each so many of a population. */
    RATE(
            "rate",
            "aantal gebeurtenissen ten opzichte van de bevolking",
            "number of events relative to a population",
            "of",
            "among",
            "per",
            "population");

    private final String code;
    private final LocalizedText label;
    private final List<String> keys;

    MeasureKind(String code, String dutch, String english, String... keys) {
        this.code = code;
        this.label = LocalizedText.of(dutch, english);
        this.keys = List.of(keys);
    }

    /**
     * The word in the canonical text.
     *
     * @return such as {@code per-trajectory}
     */
    public String code() {
        return code;
    }

    /**
     * The kind as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /** The keys that a canonical text of this kind may hold, in their order. */
    List<String> keys() {
        return keys;
    }
}
