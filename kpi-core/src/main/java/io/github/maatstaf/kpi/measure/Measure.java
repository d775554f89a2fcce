package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;

/**
 * A name and a definition of something that can be counted in a registration: among whom, what counts, in which period,
 * followed for how long. The Dutch term is <em>maat</em>.
 *
 * <p>It is a definition: it holds no figure and asks for no registration. Definitions that are equal have equal
 * {@linkplain #canonicalText() canonical texts} and equal {@linkplain #fingerprint() fingerprints}, whatever their names.
 * A trajectory that was closed as a wrong entry is in no measure.
 *
 * <pre>{@code
 * Measure quickStart = Measure.share("quick-start")
 *         .counting(first(SIGNAL).daysUntil(first(CONVERSATION)).atMost(7))
 *         .followedFor(7).datedBy(first(SIGNAL)).build();
 * String text = quickStart.canonicalText();
 * // m1;share;counting=days(first(SIGNAL),first(CONVERSATION))<=7;dated=first(SIGNAL);follow=7
 * String counts = quickStart.whatCounts().in(Locale.ENGLISH);
 * // trajectories with a signal
 * }</pre>
 *
 * @since 0.1
 */
public final class Measure {
    private static final String RESPONSE = ".response";

    /** Empty for a measure that was read from its text alone: its name comes from the fingerprint. */
    private final String name;

    private final Definition definition;
    private final String canonicalText;
    private final Fingerprint fingerprint;

    Measure(String name, Definition definition) {
        this.name = name;
        this.definition = definition;
        this.canonicalText = DefinitionText.of(definition);
        this.fingerprint = new Fingerprint(canonicalText);
    }

    private Measure(String name, Measure measure) {
        this.name = name;
        this.definition = measure.definition;
        this.canonicalText = measure.canonicalText;
        this.fingerprint = measure.fingerprint;
    }

    /**
     * Begins a count of events, each in the period of its own day. Needs {@code of}.
     *
     * @param name the measure's name, such as {@code signals}
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder events(String name) {
        return new MeasureBuilder(name, MeasureKind.EVENTS);
    }

    /**
     * Begins a count of trajectories, each in the period of one milestone. Needs {@code datedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder trajectories(String name) {
        return new MeasureBuilder(name, MeasureKind.TRAJECTORIES);
    }

    /**
     * Begins a count of the different clients with an event in the period. Needs {@code of}. A trajectory without a known
     * client is not counted.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder clients(String name) {
        return new MeasureBuilder(name, MeasureKind.CLIENTS);
    }

    /**
     * Begins a count of the trajectories open at the end of the last day of the period. Needs {@code openedBy} and
     * {@code closedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder stock(String name) {
        return new MeasureBuilder(name, MeasureKind.STOCK);
    }

    /**
     * Begins a share of trajectories. Needs {@code counting} and {@code datedBy}, mostly {@code among}, and
     * {@code followedFor} if the answer may come after the date.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder share(String name) {
        return new MeasureBuilder(name, MeasureKind.SHARE);
    }

    /**
     * Begins a number of events per trajectory. Needs {@code of} and {@code datedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder perTrajectory(String name) {
        return new MeasureBuilder(name, MeasureKind.PER_TRAJECTORY);
    }

    /**
     * Begins a number of days between two milestones. Needs {@code from} and {@code to}; dated by {@code from} and
     * summarised by the median if nothing else is said.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder duration(String name) {
        return new MeasureBuilder(name, MeasureKind.DURATION);
    }

    /**
     * Begins a number of events for each so many of a population. Needs {@code of} and {@code per}; the size of the
     * population is given to the calculation.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder rate(String name) {
        return new MeasureBuilder(name, MeasureKind.RATE);
    }

    /**
     * Begins a count of the different clients with an open trajectory at the end of the last day of the period. Needs
     * {@code openedBy} and {@code closedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder clientStock(String name) {
        return new MeasureBuilder(name, MeasureKind.CLIENT_STOCK);
    }

    /**
     * Begins a count of the different clients with a trajectory that was open on a day of the period, its last day
     * included. Needs {@code openedBy} and {@code closedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder clientsOpen(String name) {
        return new MeasureBuilder(name, MeasureKind.CLIENTS_OPEN);
    }

    /**
     * Begins a number of days between an event and the one before it in the same trajectory, in the period of the later
     * one. Needs {@code of}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder interval(String name) {
        return new MeasureBuilder(name, MeasureKind.INTERVAL);
    }

    /**
     * Begins a number of days from a milestone until the first signal of another trajectory of the same client, of those
     * who come back while they are followed. Needs {@code from} and {@code followedFor}: everyone equally long.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder untilReturn(String name) {
        return new MeasureBuilder(name, MeasureKind.RETURN);
    }

    /**
     * Begins a share of events, each in the period of its own day. Needs {@code of} and {@code outOf}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder eventShare(String name) {
        return new MeasureBuilder(name, MeasureKind.EVENT_SHARE);
    }

    /**
     * Begins a share of trajectories whose client has a score on an instrument from a milestone on, within the days that
     * everyone is followed. Needs {@code instrument}, {@code datedBy} and {@code followedFor}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder assessed(String name) {
        return new MeasureBuilder(name, MeasureKind.ASSESSED);
    }

    /**
     * Begins a count of the different people known to be reached by a trajectory or an activity; with {@code per}, of a
     * population.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static MeasureBuilder reach(String name) {
        return new MeasureBuilder(name, MeasureKind.REACH);
    }

    static MeasureBuilder builder(MeasureKind kind) {
        return new MeasureBuilder("parsed", kind);
    }

    /**
     * Obtains a measure from its canonical text. Its name is {@code m-} and the first eight characters of the
     * fingerprint.
     *
     * @param text such as {@code m1;events;of=SIGNAL}
     * @return the measure
     * @throws IllegalArgumentException if the text is no definition, or one that {@link MeasureBuilder#build()} would refuse; the
     *     message names the position and what is allowed
     */
    public static Measure parse(String text) {
        Measure measure = new Measure("", new DefinitionTextReader(text).read());
        MeasureRules.check(measure, "parsed");
        return measure;
    }

    /**
     * The same definition under another name.
     *
     * @param newName small letters, digits and single hyphens
     * @return the measure
     * @throws IllegalArgumentException if the name has another form
     */
    public Measure named(String newName) {
        return new Measure(requireName(newName), this);
    }

    static String requireName(String name) {
        return MeasureName.require(name);
    }

    /**
     * The name, which is not part of the definition.
     *
     * @return such as {@code quick-start}
     */
    public String name() {
        return name.isEmpty() ? "m-" + fingerprint().substring(0, 8) : name;
    }

    /**
     * The names that its figures have in a table: the name itself, or for days and scores one name for each summary; of
     * answers also the response.
     *
     * @return such as {@code signals}, or {@code waiting-days.median} and {@code waiting-days.p90}
     */
    public List<String> observationNames() {
        List<String> names = new ArrayList<>(valueNames());
        if (kind() == MeasureKind.ANSWERS) {
            names.add(name() + RESPONSE);
        }
        return List.copyOf(names);
    }

    /** The names without that of the response, which is no value of the measure. */
    List<String> valueNames() {
        return summaries().isEmpty()
                ? List.of(name())
                : summaries().stream()
                        .map(summary -> name() + "." + summary.code())
                        .toList();
    }

    /**
     * The definition as one line that {@link #parse(String)} reads, without the name.
     *
     * @return such as {@code m1;events;of=SIGNAL}
     */
    public String canonicalText() {
        return canonicalText;
    }

    /**
     * SHA-256 over the canonical text in UTF-8.
     *
     * @return 64 hexadecimal digits, the same on every machine
     */
    public String fingerprint() {
        return fingerprint.hex();
    }

    /**
     * What it gives: a count, a share, days.
     *
     * @return the kind
     */
    public MeasureKind kind() {
        return definition.kind();
    }

    /**
     * The events that are counted.
     *
     * @return present for events, clients, per trajectory and rates
     */
    public Optional<EventPattern> of() {
        return definition.of().stream().findFirst();
    }

    /**
     * The events that are counted, where there are several patterns.
     *
     * @return each event that matches one of them counts once; empty if no events are counted
     */
    public List<EventPattern> ofAny() {
        return definition.of();
    }

    /**
     * The events among which is counted.
     *
     * @return empty unless it is a share of events
     */
    public List<EventPattern> outOf() {
        return definition.outOf();
    }

    /**
     * Where the days begin.
     *
     * @return present for durations
     */
    public Optional<Milestone> from() {
        return Optional.ofNullable(definition.from());
    }

    /**
     * Where the days end.
     *
     * @return present for durations
     */
    public Optional<Milestone> to() {
        return Optional.ofNullable(definition.to());
    }

    /**
     * From when a trajectory is open.
     *
     * @return present for stocks
     */
    public Optional<Milestone> openedBy() {
        return Optional.ofNullable(definition.opened());
    }

    /**
     * From when a trajectory is open no more: the first of these days.
     *
     * @return empty unless open trajectories are counted
     */
    public List<Milestone> closedBy() {
        return definition.closed();
    }

    /**
     * Among which trajectories is counted.
     *
     * @return empty for all of them
     */
    public Optional<CaseCondition> among() {
        return Optional.ofNullable(definition.among());
    }

    /**
     * Which of them count.
     *
     * @return present for shares
     */
    public Optional<CaseCondition> counting() {
        return Optional.ofNullable(definition.counting());
    }

    /**
     * The milestone whose day decides the period.
     *
     * @return empty where each event has its own day, and for stocks
     */
    public Optional<Milestone> dated() {
        return Optional.ofNullable(definition.dated());
    }

    /**
     * How many days a trajectory has to be followed after its date. What happens later does not count.
     *
     * @return empty if nothing has to be awaited
     */
    public OptionalInt followedFor() {
        return definition.follow() < 0 ? OptionalInt.empty() : OptionalInt.of(definition.follow());
    }

    /**
     * The milestone after which nobody waits any more, if those still waiting are in it (Kaplan-Meier).
     *
     * @return empty if only those with an end are in it
     */
    public Optional<Milestone> censoredBy() {
        return Optional.ofNullable(definition.censored());
    }

    /**
     * How the days are summarised.
     *
     * @return empty unless it is a duration; in the order of {@link Summary#compareTo(Summary)}
     */
    public List<Summary> summaries() {
        return definition.summaries();
    }

    /**
     * For how many of the population a rate is.
     *
     * @return empty unless it is a rate
     */
    public OptionalInt per() {
        return definition.per() == 0 ? OptionalInt.empty() : OptionalInt.of(definition.per());
    }

    /**
     * The name of the population that a rate divides by.
     *
     * @return empty unless it is a rate
     */
    public Optional<String> populationName() {
        return definition.population().isEmpty() ? Optional.empty() : Optional.of(definition.population());
    }

    /**
     * Which other records it is about.
     *
     * @return without any part for measures of trajectories and derived ones
     */
    public RecordSelection records() {
        return definition.records();
    }

    /**
     * Of which measures it is made.
     *
     * @return empty unless it is a ratio, a difference, an index or a running total
     */
    public Optional<Derivation> derivation() {
        return Optional.ofNullable(definition.derivation());
    }

    /** The measures that are counted for it: itself, or of a derived one those that it is made of. */
    private List<Measure> leaves() {
        return derivation()
                .map(made -> made.parts().stream()
                        .flatMap(part -> part.leaves().stream())
                        .toList())
                .orElseGet(() -> List.of(this));
    }

    /**
     * From which kinds of data it is computed.
     *
     * @return at least one
     */
    public Set<DataKind> dataKinds() {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        leaves().forEach(part -> kinds.addAll(part.kind().dataKinds()));
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * Whether people still have to choose an instrument, or from which score on somebody counts.
     *
     * @return true if it cannot be computed before they have; see {@link #choosing(Instrument)}
     */
    public boolean isOpen() {
        return leaves().stream()
                .anyMatch(part ->
                        part.records().isInstrumentOpen() || part.records().isScoreOpen());
    }

    /**
     * The same measure with the instrument that people chose. It is another definition, with a fingerprint of its own:
     * figures by different instruments are not compared in silence.
     *
     * @param instrument the instrument
     * @return the measure
     * @throws IllegalArgumentException if it leaves no instrument open, or if it also leaves open from which score on
     *     somebody counts
     */
    public Measure choosing(Instrument instrument) {
        return new Measure(requireName(name()), MeasureChoice.of(this, instrument, null));
    }

    /**
     * The same measure with the instrument, and the score from which on somebody counts, that people chose.
     *
     * @param instrument the instrument
     * @param condition whose score, or change of score, counts
     * @return the measure
     * @throws IllegalArgumentException if it does not leave both open, or if the condition does not fit
     */
    public Measure choosing(Instrument instrument, ScoreCondition condition) {
        return new Measure(
                requireName(name()),
                MeasureChoice.of(this, instrument, Objects.requireNonNull(condition, "condition")));
    }

    /**
     * The unit of its values.
     *
     * @return the unit
     */
    public Unit unit() {
        return MeasureBasics.unit(this);
    }

    /**
     * What one count stands for; of a share or of days, what is divided into.
     *
     * @return the basis
     */
    public CountBasis countBasis() {
        return MeasureBasics.basis(this);
    }

    /**
     * What has to be registered to compute it.
     *
     * @return in the order of their codes
     */
    public SortedSet<DataElement> dataElements() {
        return DefinitionElements.of(definition);
    }

    /**
     * The definition in plain words, generated: what counts and what does not.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return a few lines, without a last line break
     */
    public String describe(Locale locale) {
        return MeasureDescription.of(this, locale);
    }

    /**
     * What the figure is, as a part of a sentence: <em>het aantal signalen</em>.
     *
     * @return the first line of {@link #describe(Locale)}, in Dutch and English
     */
    public LocalizedText whatItIs() {
        return MeasureDescription.whatItIs(this);
    }

    /**
     * What counts, as a part of a sentence.
     *
     * @return a part of {@link #describe(Locale)}, in Dutch and English
     */
    public LocalizedText whatCounts() {
        return MeasureDescription.whatCounts(this);
    }

    /**
     * What does not count, as parts of a sentence.
     *
     * @return a part of {@link #describe(Locale)}, in Dutch and English
     */
    public LocalizedText whatDoesNotCount() {
        return MeasureDescription.whatDoesNotCount(this);
    }

    Definition definition() {
        return definition;
    }

    /**
     * Equal if name and definition are.
     *
     * @param other another object
     * @return true if they are
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Measure measure
                && canonicalText.equals(measure.canonicalText)
                && name().equals(measure.name());
    }

    @Override
    public int hashCode() {
        return 31 * name().hashCode() + canonicalText.hashCode();
    }

    /** The name and the canonical text. */
    @Override
    public String toString() {
        return name() + " = " + canonicalText;
    }
}
