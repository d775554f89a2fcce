package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;
    private final Definition definition;
    private final String canonicalText;
    private final String fingerprint;

    private Measure(String name, Definition definition) {
        this.name = name;
        this.definition = definition;
        this.canonicalText = DefinitionText.of(definition);
        this.fingerprint = Fingerprint.of(canonicalText);
    }

    /** What a measure is made of; which parts there are depends on the kind. */
    record Definition(
            MeasureKind kind,
            @Nullable EventPattern of,
            @Nullable Milestone from,
            @Nullable Milestone to,
            @Nullable Milestone opened,
            @Nullable Milestone closed,
            @Nullable CaseCondition among,
            @Nullable CaseCondition counting,
            @Nullable Milestone dated,
            int follow,
            @Nullable Milestone censored,
            List<Summary> summaries,
            int per,
            String population) {}

    /**
     * Begins a count of events, each in the period of its own day. Needs {@code of}.
     *
     * @param name the measure's name, such as {@code signals}
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder events(String name) {
        return new Builder(name, MeasureKind.EVENTS);
    }

    /**
     * Begins a count of trajectories, each in the period of one milestone. Needs {@code datedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder trajectories(String name) {
        return new Builder(name, MeasureKind.TRAJECTORIES);
    }

    /**
     * Begins a count of the different clients with an event in the period. Needs {@code of}. A trajectory without a known
     * client is not counted.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder clients(String name) {
        return new Builder(name, MeasureKind.CLIENTS);
    }

    /**
     * Begins a count of the trajectories open at the end of the last day of the period. Needs {@code openedBy} and
     * {@code closedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder stock(String name) {
        return new Builder(name, MeasureKind.STOCK);
    }

    /**
     * Begins a share of trajectories. Needs {@code counting} and {@code datedBy}, mostly {@code among}, and
     * {@code followedFor} if the answer may come after the date.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder share(String name) {
        return new Builder(name, MeasureKind.SHARE);
    }

    /**
     * Begins a number of events per trajectory. Needs {@code of} and {@code datedBy}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder perTrajectory(String name) {
        return new Builder(name, MeasureKind.PER_TRAJECTORY);
    }

    /**
     * Begins a number of days between two milestones. Needs {@code from} and {@code to}; dated by {@code from} and
     * summarised by the median if nothing else is said.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder duration(String name) {
        return new Builder(name, MeasureKind.DURATION);
    }

    /**
     * Begins a number of events for each so many of a population. Needs {@code of} and {@code per}; the size of the
     * population is given to the calculation.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name is not small letters, digits and single hyphens
     */
    public static Builder rate(String name) {
        return new Builder(name, MeasureKind.RATE);
    }

    static Builder builder(MeasureKind kind) {
        return new Builder("parsed", kind);
    }

    /**
     * Obtains a measure from its canonical text. Its name is {@code m-} and the first eight characters of the
     * fingerprint.
     *
     * @param text such as {@code m1;events;of=SIGNAL}
     * @return the measure
     * @throws IllegalArgumentException if the text is no definition, or one that {@link Builder#build()} would refuse; the
     *     message names the position and what is allowed
     */
    public static Measure parse(String text) {
        Definition definition = new DefinitionTextReader(text).read();
        Measure measure = new Measure("parsed", definition);
        MeasureRules.check(measure);
        return measure.named("m-" + measure.fingerprint.substring(0, 8));
    }

    /**
     * The same definition under another name.
     *
     * @param newName small letters, digits and single hyphens
     * @return the measure
     * @throws IllegalArgumentException if the name has another form
     */
    public Measure named(String newName) {
        return new Measure(requireName(newName), definition);
    }

    private static String requireName(String name) {
        if (name.length() > 80 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a measure's name: \"" + name
                    + "\"; expected small letters, digits and single hyphens, at most 80, such as quick-start");
        }
        return name;
    }

    /**
     * The name, which is not part of the definition.
     *
     * @return such as {@code quick-start}
     */
    public String name() {
        return name;
    }

    /**
     * The names that its figures have in a table: the name itself, or for days one name for each summary.
     *
     * @return such as {@code signals}, or {@code waiting-days.median} and {@code waiting-days.p90}
     */
    public List<String> observationNames() {
        return kind() == MeasureKind.DURATION
                ? summaries().stream()
                        .map(summary -> name + "." + summary.code())
                        .toList()
                : List.of(name);
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
        return fingerprint;
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
        return Optional.ofNullable(definition.of());
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
     * From when a trajectory is open no more.
     *
     * @return present for stocks
     */
    public Optional<Milestone> closedBy() {
        return Optional.ofNullable(definition.closed());
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
     * The unit of its values.
     *
     * @return the unit
     */
    public Unit unit() {
        return switch (kind()) {
            case EVENTS, TRAJECTORIES, CLIENTS, STOCK -> Unit.COUNT;
            case SHARE -> Unit.SHARE;
            case PER_TRAJECTORY -> Unit.PER_TRAJECTORY;
            case DURATION -> Unit.DAYS;
            case RATE -> rateUnit(definition.per());
        };
    }

    private static Unit rateUnit(int per) {
        String dutch = String.format(Locale.ROOT, "per %,d", per).replace(',', '.');
        String english = String.format(Locale.ROOT, "per %,d", per);
        return per == 1000 ? Unit.PER_1000 : Unit.of("per-" + per, LocalizedText.of(dutch, english));
    }

    /**
     * What one count stands for; of a share or of days, what is divided into.
     *
     * @return the basis
     */
    public CountBasis countBasis() {
        return switch (kind()) {
            case EVENTS, PER_TRAJECTORY, RATE -> CountBasis.EVENT;
            case CLIENTS -> CountBasis.CLIENT;
            case TRAJECTORIES, STOCK, SHARE, DURATION -> CountBasis.TRAJECTORY;
        };
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
                && name.equals(measure.name)
                && canonicalText.equals(measure.canonicalText);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + canonicalText.hashCode();
    }

    /** The name and the canonical text. */
    @Override
    public String toString() {
        return name + " = " + canonicalText;
    }

    /**
     * Collects the parts of a definition; it belongs to one thread. A part that the kind of measure does not have is
     * refused at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String name;
        private final MeasureKind kind;
        private @Nullable EventPattern of;
        private @Nullable Milestone from;
        private @Nullable Milestone to;
        private @Nullable Milestone opened;
        private @Nullable Milestone closed;
        private @Nullable CaseCondition among;
        private @Nullable CaseCondition counting;
        private @Nullable Milestone dated;
        private int follow = -1;
        private @Nullable Milestone censored;
        private final TreeSet<Summary> summaries = new TreeSet<>();
        private int per;
        private String population = "";

        private Builder(String name, MeasureKind kind) {
            this.name = requireName(name);
            this.kind = kind;
        }

        private void require(String key) {
            if (!kind.keys().contains(key)) {
                throw new IllegalStateException(name + ": a measure of " + kind.code() + " has no " + key + "; it has "
                        + String.join(", ", kind.keys()));
            }
        }

        /**
         * Counts the events of a type.
         *
         * @param type the type
         * @return this builder
         */
        public Builder of(EventType type) {
            return of(EventPattern.of(type));
        }

        /**
         * Counts the events of a pattern.
         *
         * @param pattern the pattern
         * @return this builder
         */
        public Builder of(EventPattern pattern) {
            require("of");
            this.of = Objects.requireNonNull(pattern, "pattern");
            return this;
        }

        /**
         * Counts the clients with an event of a type.
         *
         * @param type the type
         * @return this builder
         */
        public Builder with(EventType type) {
            return of(type);
        }

        /**
         * Counts the clients with an event of a pattern.
         *
         * @param pattern the pattern
         * @return this builder
         */
        public Builder with(EventPattern pattern) {
            return of(pattern);
        }

        /**
         * Counts among the trajectories with a condition; without it among all.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder among(CaseCondition condition) {
            require("among");
            this.among = Objects.requireNonNull(condition, "condition");
            return this;
        }

        /**
         * Counts those with a condition.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder counting(CaseCondition condition) {
            require("counting");
            this.counting = Objects.requireNonNull(condition, "condition");
            return this;
        }

        /**
         * Counts a trajectory in the period of a milestone.
         *
         * @param milestone the milestone; a trajectory without it is left out
         * @return this builder
         */
        public Builder datedBy(Milestone milestone) {
            require("dated");
            this.dated = Objects.requireNonNull(milestone, "milestone");
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
        public Builder followedFor(int days) {
            require("follow");
            this.follow = CaseCondition.requireDays(days, 0);
            return this;
        }

        /**
         * Begins the days at a milestone.
         *
         * @param milestone the milestone
         * @return this builder
         */
        public Builder from(Milestone milestone) {
            require("from");
            this.from = Objects.requireNonNull(milestone, "milestone");
            return this;
        }

        /**
         * Ends the days at a milestone.
         *
         * @param milestone the milestone
         * @return this builder
         */
        public Builder to(Milestone milestone) {
            require("to");
            this.to = Objects.requireNonNull(milestone, "milestone");
            return this;
        }

        /**
         * Summarises the days.
         *
         * @param wanted at least one
         * @return this builder
         */
        public Builder summarisedBy(Summary... wanted) {
            require("summaries");
            summaries.addAll(Arrays.asList(wanted));
            return this;
        }

        /**
         * Takes those still waiting with it (Kaplan-Meier): until the first CLOSURE, or until the last day of the data.
         *
         * @return this builder
         */
        public Builder includingStillWaiting() {
            return includingStillWaitingUntil(Milestone.first(EventType.CLOSURE));
        }

        /**
         * Takes those still waiting with it (Kaplan-Meier): until a milestone, or until the last day of the data.
         *
         * @param milestone after which nobody waits any more
         * @return this builder
         */
        public Builder includingStillWaitingUntil(Milestone milestone) {
            require("censored");
            this.censored = Objects.requireNonNull(milestone, "milestone");
            return this;
        }

        /**
         * Opens a trajectory at a milestone.
         *
         * @param milestone the milestone
         * @return this builder
         */
        public Builder openedBy(Milestone milestone) {
            require("opened");
            this.opened = Objects.requireNonNull(milestone, "milestone");
            return this;
        }

        /**
         * Closes a trajectory at a milestone: from that day on it is open no more.
         *
         * @param milestone the milestone
         * @return this builder
         */
        public Builder closedBy(Milestone milestone) {
            require("closed");
            this.closed = Objects.requireNonNull(milestone, "milestone");
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
        public Builder per(int number, String populationName) {
            return perNumber(number).populationName(populationName);
        }

        Builder perNumber(int number) {
            require("per");
            if (number < 1 || number > 1_000_000) {
                throw new IllegalArgumentException("Expected per 1 to 1,000,000, not " + number);
            }
            this.per = number;
            return this;
        }

        Builder populationName(String populationName) {
            require("population");
            this.population = requireName(populationName);
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
            Measure measure = new Measure(name, definition());
            MeasureRules.check(measure);
            return measure;
        }

        Definition definition() {
            Milestone date = dated == null && kind == MeasureKind.DURATION ? from : dated;
            List<Summary> wanted = new ArrayList<>(summaries);
            if (wanted.isEmpty() && kind == MeasureKind.DURATION) {
                wanted.add(Summary.MEDIAN);
            }
            Definition definition = new Definition(
                    kind,
                    of,
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
                    population);
            List<String> missing = DefinitionText.missingKeys(definition);
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "A measure of " + kind.code() + " also needs " + String.join(", ", missing));
            }
            DefinitionText.refuseMeanOfCensored(definition);
            return definition;
        }
    }
}
