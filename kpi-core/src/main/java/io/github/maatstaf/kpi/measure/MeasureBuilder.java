package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.process.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a definition; it belongs to one thread. A part that the kind of measure does not have is
 * refused at once, and so is another value for a part that has one: {@code among(a).among(b)} might mean both of them or
 * the last. Only summaries add up.
 *
 * @since 0.1
 */
public final class MeasureBuilder {
    private final String name;
    private final MeasureKind kind;
    private List<EventPattern> of = List.of();
    private List<EventPattern> outOf = List.of();
    private @Nullable Milestone from;
    private @Nullable Milestone to;
    private @Nullable Milestone opened;
    private List<Milestone> closed = List.of();
    private @Nullable CaseCondition among;
    private @Nullable CaseCondition counting;
    private @Nullable Milestone dated;
    private int follow = -1;
    private @Nullable Milestone censored;
    private final TreeSet<Summary> summaries = new TreeSet<>();
    private int per;
    private String population = "";
    private RecordSelection records = RecordSelection.NONE;

    MeasureBuilder(String name, MeasureKind kind) {
        this.name = Measure.requireName(name);
        this.kind = kind;
    }

    private void require(String key) {
        if (!kind.keys().contains(key)) {
            throw BuilderParts.doesNotHave(name, kind, key);
        }
    }

    private <T> T once(String key, @Nullable T before, T now) {
        return BuilderParts.once(name, kind, key, before, now);
    }

    private <T> List<T> all(String key, List<T> before, List<T> now) {
        return once(key, before.isEmpty() ? null : before, now);
    }

    /**
     * Counts the events of a type.
     *
     * @param type the type
     * @return this builder
     */
    public MeasureBuilder of(EventType type) {
        return of(EventPattern.of(type));
    }

    /**
     * Counts the events of a pattern.
     *
     * @param pattern the pattern
     * @return this builder
     */
    public MeasureBuilder of(EventPattern pattern) {
        return ofAny(pattern);
    }

    /**
     * Counts the events of any of some patterns, each event once.
     *
     * @param pattern a pattern
     * @param more others; only a share of events takes several
     * @return this builder
     */
    public MeasureBuilder ofAny(EventPattern pattern, EventPattern... more) {
        require("of");
        if (more.length > 0 && kind != MeasureKind.EVENT_SHARE) {
            throw new IllegalArgumentException(name + ": a measure of " + kind.code() + " has one pattern of events");
        }
        this.of = all("of", of, sorted(pattern, more));
        return this;
    }

    /**
     * Counts among the events of a type: what is counted in a share of events is always one of these.
     *
     * @param type the type
     * @return this builder
     */
    public MeasureBuilder outOf(EventType type) {
        return outOf(EventPattern.of(type));
    }

    /**
     * Counts among the events of any of some patterns: what is counted in a share of events is always one of these.
     *
     * @param pattern a pattern
     * @param more others
     * @return this builder
     */
    public MeasureBuilder outOf(EventPattern pattern, EventPattern... more) {
        require("out-of");
        this.outOf = all("out-of", outOf, sorted(pattern, more));
        return this;
    }

    /** In the order of their texts, so that equal definitions have equal texts. */
    @SafeVarargs
    private static <T> List<T> sorted(T first, T... more) {
        Map<String, T> byText = new TreeMap<>();
        byText.put(first.toString(), first);
        for (T other : more) {
            byText.put(other.toString(), other);
        }
        return List.copyOf(byText.values());
    }

    /**
     * Counts the clients with an event of a type.
     *
     * @param type the type
     * @return this builder
     */
    public MeasureBuilder with(EventType type) {
        return of(type);
    }

    /**
     * Counts the clients with an event of a pattern.
     *
     * @param pattern the pattern
     * @return this builder
     */
    public MeasureBuilder with(EventPattern pattern) {
        return of(pattern);
    }

    /**
     * Counts among the trajectories with a condition; without it among all.
     *
     * @param condition the condition
     * @return this builder
     */
    public MeasureBuilder among(CaseCondition condition) {
        require("among");
        this.among = once("among", among, condition);
        return this;
    }

    /**
     * Counts those with a condition.
     *
     * @param condition the condition
     * @return this builder
     */
    public MeasureBuilder counting(CaseCondition condition) {
        require("counting");
        this.counting = once("counting", counting, condition);
        return this;
    }

    /**
     * Counts a trajectory in the period of a milestone.
     *
     * @param milestone the milestone; a trajectory without it is left out
     * @return this builder
     */
    public MeasureBuilder datedBy(Milestone milestone) {
        require("dated");
        this.dated = once("dated", dated, milestone);
        return this;
    }

    /**
     * Counts a trajectory only once it has been followed for so many days after its date; what happens later does not
     * count.
     *
     * @param days 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the number is negative or above 36,500
     */
    public MeasureBuilder followedFor(int days) {
        require("follow");
        this.follow = once("follow", follow < 0 ? null : follow, CaseCondition.requireDays(days, 0));
        return this;
    }

    /**
     * Begins the days at a milestone.
     *
     * @param milestone the milestone
     * @return this builder
     */
    public MeasureBuilder from(Milestone milestone) {
        require("from");
        this.from = once("from", from, milestone);
        return this;
    }

    /**
     * Ends the days at a milestone.
     *
     * @param milestone the milestone
     * @return this builder
     */
    public MeasureBuilder to(Milestone milestone) {
        require("to");
        this.to = once("to", to, milestone);
        return this;
    }

    /**
     * Summarises the days.
     *
     * @param wanted at least one
     * @return this builder
     */
    public MeasureBuilder summarisedBy(Summary... wanted) {
        require("summaries");
        summaries.addAll(Arrays.asList(wanted));
        return this;
    }

    /**
     * Takes those still waiting with it (Kaplan-Meier): until the first CLOSURE, or until the last day of the data.
     *
     * @return this builder
     */
    public MeasureBuilder includingStillWaiting() {
        return includingStillWaitingUntil(Milestone.first(EventType.CLOSURE));
    }

    /**
     * Takes those still waiting with it (Kaplan-Meier): until a milestone, or until the last day of the data.
     *
     * @param milestone after which nobody waits any more
     * @return this builder
     */
    public MeasureBuilder includingStillWaitingUntil(Milestone milestone) {
        require("censored");
        this.censored = once("censored", censored, milestone);
        return this;
    }

    /**
     * Opens a trajectory at a milestone.
     *
     * @param milestone the milestone
     * @return this builder
     */
    public MeasureBuilder openedBy(Milestone milestone) {
        require("opened");
        this.opened = once("opened", opened, milestone);
        return this;
    }

    /**
     * Closes a trajectory at a milestone, or at the first of several: from that day on it is open no more.
     *
     * @param milestone the milestone
     * @param more others
     * @return this builder
     */
    public MeasureBuilder closedBy(Milestone milestone, Milestone... more) {
        require("closed");
        this.closed = all("closed", closed, sorted(milestone, more));
        return this;
    }

    /**
     * Divides by a population.
     *
     * @param number for each so many, such as 1,000
     * @param populationName the population, such as {@code inhabitants}; its size is given to the calculation
     * @return this builder
     * @throws IllegalArgumentException if the number is below 1 or above 1,000,000, or the name has another form than
     *     a measure's
     */
    public MeasureBuilder per(int number, String populationName) {
        return perNumber(number).populationName(populationName);
    }

    MeasureBuilder perNumber(int number) {
        require("per");
        if (number < 1 || number > 1_000_000) {
            throw new IllegalArgumentException("Expected per 1 to 1,000,000, not " + number);
        }
        this.per = once("per", per == 0 ? null : per, number);
        return this;
    }

    MeasureBuilder populationName(String populationName) {
        require("population");
        this.population =
                once("population", population.isEmpty() ? null : population, Measure.requireName(populationName));
        return this;
    }

    /**
     * Counts those with a score on an instrument.
     *
     * @param instrument the instrument
     * @return this builder
     */
    public MeasureBuilder instrument(Instrument instrument) {
        return record(RecordSelection.Part.INSTRUMENT, RecordSelection.keyOf(instrument));
    }

    /**
     * Leaves the instrument to be chosen by people; until then it cannot be computed.
     *
     * @param purpose what it is to measure, such as {@code joy-in-work}; two measures that differ in it only are two
     * @return this builder
     */
    public MeasureBuilder instrumentToBeChosen(String purpose) {
        return record(RecordSelection.Part.INSTRUMENT, RecordSelection.openFor(purpose));
    }

    MeasureBuilder record(RecordSelection.Part part, Object value) {
        require(part.name().toLowerCase(Locale.ROOT));
        this.records = records.withOnce(name, kind, part, value);
        return this;
    }

    /**
     * Makes the measure.
     *
     * @return the measure
     * @throws IllegalArgumentException if a part is missing, or if recent periods would look different only because they are recent; the
     *     message says what to add
     */
    public Measure build() {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": a measure of " + kind.code() + " also needs " + BuilderParts.methods(kind, missing));
        }
        Measure measure = new Measure(name, definition());
        MeasureRules.check(measure, name);
        return measure;
    }

    private List<String> missing() {
        return DefinitionText.missingKeys(parts());
    }

    /** The definition of a canonical text; what is missing has the name that it has there. */
    Definition definition() {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "A measure of " + kind.code() + " also needs " + String.join(", ", missing));
        }
        Definition definition = parts();
        DefinitionText.refuseMeanOfCensored(definition);
        if (definition.kind().dataKinds().size() != 1
                || !definition.kind().dataKinds().contains(DataKind.TRAJECTORIES)) {
            RecordRules.check(definition, name);
        }
        return definition;
    }

    /** The definition of a kind that has no parts but these. */
    Definition definition(@Nullable CaseCondition condition, List<Summary> wanted, RecordSelection selection) {
        this.among = condition;
        this.summaries.addAll(wanted);
        this.records = selection;
        return parts();
    }

    private Definition parts() {
        boolean datedByStart = kind == MeasureKind.DURATION || kind == MeasureKind.RETURN;
        Milestone date = dated == null && datedByStart ? from : dated;
        List<Summary> wanted = new ArrayList<>(summaries);
        if (wanted.isEmpty() && (datedByStart || kind == MeasureKind.INTERVAL)) {
            wanted.add(Summary.MEDIAN);
        }
        return new Definition(
                kind,
                of,
                outOf,
                from,
                to,
                opened,
                closed,
                among,
                counting,
                date,
                follow,
                censored,
                List.copyOf(wanted),
                per,
                population,
                records,
                null);
    }

    /** The name, the kind and what it still needs. */
    @Override
    public String toString() {
        List<String> missing = missing();
        return name + ", a measure of " + kind.code() + ", not built yet"
                + (missing.isEmpty() ? "" : "; it also needs " + BuilderParts.methods(kind, missing));
    }
}
