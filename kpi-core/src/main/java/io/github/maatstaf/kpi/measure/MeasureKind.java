package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * What a measure gives: a count, a share, days, a score, a figure of others. Closed by the calculator, which knows how to
 * make each.
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
            "population"),
    /** Different clients with a trajectory that is open at the end of the last day of the period. */
    CLIENT_STOCK(
            "client-stock",
            "aantal cliënten met een lopend traject",
            "number of clients with an open trajectory",
            "opened",
            "closed",
            "among"),
    /** Different clients with a trajectory that was open on a day of the period. */
    CLIENTS_OPEN(
            "clients-open",
            "aantal cliënten met een traject in de periode",
            "number of clients with a trajectory in the period",
            "opened",
            "closed",
            "among"),
    /** Days between an event and the one before it in the same trajectory. */
    INTERVAL(
            "interval",
            "aantal dagen tussen gebeurtenissen",
            "number of days between events",
            "of",
            "among",
            "summaries"),
    /** Days until the same client comes back, of those who come back within the days that everyone is followed. */
    RETURN(
            "return",
            "aantal dagen tot een nieuw traject",
            "number of days until a new trajectory",
            "from",
            "among",
            "follow",
            "summaries"),
    /** Of some events, the part that says something. */
    EVENT_SHARE("event-share", "aandeel van de gebeurtenissen", "share of events", "of", "out-of", "among"),
    /** Of some trajectories, the part whose client has a score on an instrument within days. */
    ASSESSED(
            "assessed",
            "aandeel van de trajecten met een meting",
            "share of trajectories with a score",
            "instrument",
            "among",
            "dated",
            "follow"),
    /** Different people who are known to be reached, by a trajectory or an activity; of a population if one is stated. */
    REACH("reach", "bereikte personen", "people reached", "among", "per", "population"),
    /** Collective activities, or who and what was there. */
    ACTIVITIES("activities", "collectieve activiteiten", "collective activities", "basis", "among"),
    /** Answers to one question of a survey, with the response. */
    ANSWERS(
            "answers",
            "antwoorden op een vraag",
            "answers to a question",
            "instrument",
            "survey",
            "basis",
            "scored",
            "summaries",
            "unit"),
    /** Scores of clients on an instrument at one moment of their trajectory. */
    SCORES(
            "scores",
            "scores op een instrument",
            "scores on an instrument",
            "instrument",
            "rater",
            "moment",
            "scored",
            "summaries",
            "unit"),
    /** Differences between two scores of one client. */
    SCORE_CHANGES(
            "score-changes",
            "verschillen tussen twee scores",
            "differences between two scores",
            "instrument",
            "rater",
            "moment",
            "scored",
            "summaries",
            "unit"),
    /** A figure that somebody else made, in its own rhythm. */
    FIGURE("figure", "cijfer van elders", "figure made elsewhere", "kpi", "basis", "unit", "rhythm"),
    /** One figure divided by another. */
    RATIO("ratio", "verhouding van twee cijfers", "ratio of two figures", "of", "to", "gap", "times", "unit"),
    /** One figure minus another. */
    DIFFERENCE(
            "difference",
            "verschil van twee cijfers",
            "difference of two figures",
            "of",
            "minus",
            "gap",
            "times",
            "unit"),
    /** A figure as a number for each 100 of that of one period. */
    INDEX("index", "indexcijfer", "index", "of", "base", "gap"),
    /** The sum of a figure from one period on. */
    CUMULATIVE("cumulative", "lopend totaal", "running total", "of", "since", "gap");

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

    /**
     * Whether it is made of other figures and of no data itself.
     *
     * @return true for ratios, differences, indices and running totals
     */
    public boolean isDerived() {
        return this == RATIO || this == DIFFERENCE || this == INDEX || this == CUMULATIVE;
    }

    /**
     * What it is counted from.
     *
     * @return empty for what is made of other figures
     */
    public Set<DataKind> dataKinds() {
        return switch (this) {
            case ACTIVITIES -> Set.of(DataKind.ACTIVITIES);
            case ANSWERS -> Set.of(DataKind.ANSWERS);
            case SCORES, SCORE_CHANGES -> Set.of(DataKind.SCORES);
            case FIGURE -> Set.of(DataKind.FIGURES);
            case RATIO, DIFFERENCE, INDEX, CUMULATIVE -> Set.of();
            case REACH -> Set.of(DataKind.TRAJECTORIES, DataKind.ACTIVITIES);
            case ASSESSED -> Set.of(DataKind.TRAJECTORIES, DataKind.SCORES);
            default -> Set.of(DataKind.TRAJECTORIES);
        };
    }

    /**
     * How its figures hang together in time.
     *
     * @return the kind of figure
     */
    public Accrual accrual() {
        return switch (this) {
            case EVENTS, TRAJECTORIES, CLIENTS, CLIENTS_OPEN, REACH, ACTIVITIES -> Accrual.FLOW;
            case STOCK, CLIENT_STOCK -> Accrual.STOCK;
            case CUMULATIVE -> Accrual.CUMULATIVE;
            default -> Accrual.RATE;
        };
    }

    /** The keys that a canonical text of this kind may hold, in their order. */
    List<String> keys() {
        return keys;
    }
}
