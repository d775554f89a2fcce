package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.NetworkPartner;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * A vendor's own columns, statuses, code lists, date forms and time zone, and what they are in this library's words; the
 * Dutch term is <em>koppeling</em>.
 *
 * <p>Making one is total: it is refused with the list of what is missing, and a word that was listed and not mapped is
 * missing. Using one is forgiving: a status that a customer added last night is kept as {@code UNMAPPED}, with a finding.
 * It holds words, never data, and is not a program: it says what a word is, not what to do with it.
 *
 * <pre>{@code
 * VendorMapping mapping = VendorMapping.builder("Dossier 4")
 *         .zone(ZoneId.of("Europe/Amsterdam")).dates("dd-mm-jjjj uu:mm")
 *         .column(TRAJECTORY, "dossier").column(EVENT, "status").column(TIME, "gewijzigd")
 *         .event("Aangemeld", MappedEvent.of(SIGNAL)).event("Afgerond", MappedEvent.of(CLOSURE))
 *         .build();
 * // Dossier 4: 2 words for events, 3 columns, dates as dd-mm-jjjj uu:mm in Europe/Amsterdam
 * }</pre>
 *
 * @since 0.1
 */
public final class VendorMapping {
    private final String name;
    private final Optional<Character> delimiter;
    private final ZoneId zone;
    private final List<DateForm> dates;
    private final Map<LogColumn, String> columns;
    private final Map<String, MappedEvent> events;
    private final Set<String> ignored;
    private final Map<LogColumn, Map<String, String>> codes;
    private final Map<LogColumn, Set<String>> blanks;
    private final Map<LogColumn, String> separators;
    private final Map<String, ClosureMeaning> meanings;
    private final Set<String> informal;
    private final Set<String> notClosing;

    private final boolean eventsInColumns;

    private VendorMapping(DraftBuilder draft) {
        this.name = draft.name();
        this.delimiter = draft.delimiter();
        this.zone = draft.zone().orElseThrow();
        this.dates = draft.forms();
        this.eventsInColumns = draft.areEventsInColumns();
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(draft.columns()));
        this.events = draft.mappedEvents();
        this.ignored = Collections.unmodifiableSet(new LinkedHashSet<>(draft.ignored()));
        this.codes = draft.mappedCodes();
        this.blanks = copied(draft.blanks());
        this.separators = Collections.unmodifiableMap(new LinkedHashMap<>(draft.separators()));
        this.meanings = Collections.unmodifiableMap(new LinkedHashMap<>(draft.meanings()));
        this.informal = Collections.unmodifiableSet(new LinkedHashSet<>(draft.informal()));
        this.notClosing = Collections.unmodifiableSet(new LinkedHashSet<>(draft.notClosing()));
    }

    private static Map<LogColumn, Set<String>> copied(Map<LogColumn, Set<String>> words) {
        Map<LogColumn, Set<String>> copy = new LinkedHashMap<>();
        words.forEach((column, set) -> copy.put(column, Collections.unmodifiableSet(new LinkedHashSet<>(set))));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Obtains an empty builder.
     *
     * @param name the system's name, with its version if it matters
     * @return the builder
     * @throws IllegalArgumentException if the name is blank or has a tab or a line end
     */
    public static Builder builder(String name) {
        return new Builder(VendorWords.requireName(name));
    }

    /**
     * Reads a mapping file; {@link #toText()} writes one.
     *
     * @param text tab-separated lines, of which the first is {@code maatstaf-mapping}, tab, {@code 1}
     * @return the mapping; or the refusal, with everything that is missing or that this library does not know, by line
     */
    public static WithFindings<VendorMapping> parse(CharSequence text) {
        return MappingReader.read(text);
    }

    static VendorMapping of(DraftBuilder draft) {
        return new VendorMapping(draft);
    }

    /**
     * The system's name.
     *
     * @return as it was given
     */
    public String name() {
        return name;
    }

    /**
     * The sign between cells in the vendor's files.
     *
     * @return empty if it is to be seen from the header
     */
    public Optional<Character> delimiter() {
        return delimiter;
    }

    /**
     * The zone whose days count. A time without an offset is a time in this zone.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The forms in which days and moments are written.
     *
     * @return such as {@code dd-mm-jjjj uu:mm}, in the order in which they are tried
     */
    public List<String> dates() {
        return dates.stream().map(DateForm::pattern).toList();
    }

    List<DateForm> dateForms() {
        return dates;
    }

    /**
     * The columns of the vendor's log that are read.
     *
     * @return an unmodifiable map from ours to the vendor's name
     */
    public Map<LogColumn, String> columns() {
        return columns;
    }

    /**
     * How events stand in the log: one a row, or several a row with a column for the date of each.
     *
     * @return true if each of the {@linkplain #events() words for events} is the name of a column of dates
     */
    public boolean eventsInColumns() {
        return eventsInColumns;
    }

    /**
     * The names of all columns that are read: those that have a meaning of their own, and with
     * {@link #eventsInColumns()} those of the dates of events.
     *
     * @return an unmodifiable list of the vendor's names
     */
    public List<String> columnNames() {
        List<String> names = new ArrayList<>(columns.values());
        names.addAll(eventsInColumns ? events.keySet() : Set.of());
        return Collections.unmodifiableList(names);
    }

    /**
     * What the vendor calls a column.
     *
     * @param column one of ours
     * @return empty if the log has none
     */
    public Optional<String> column(LogColumn column) {
        return Optional.ofNullable(columns.get(Objects.requireNonNull(column, "column")));
    }

    /**
     * The vendor's words for events, and what they are.
     *
     * @return an unmodifiable map
     */
    public Map<String, MappedEvent> events() {
        return events;
    }

    /**
     * What one of the vendor's words for an event is.
     *
     * @param word the vendor's word; blanks around it do not matter
     * @return empty if it is not mapped
     */
    public Optional<MappedEvent> event(String word) {
        return Optional.ofNullable(events.get(VendorWords.normalised(word)));
    }

    /**
     * The vendor's words for what is no event of a trajectory, such as a message of the system.
     *
     * @return an unmodifiable set
     */
    public Set<String> ignored() {
        return ignored;
    }

    /**
     * The code list of a column.
     *
     * @param column one that has codes
     * @return an unmodifiable map from the vendor's words to codes; empty if the vendor's words stand as they are
     */
    public Map<String, String> codes(LogColumn column) {
        return codes.getOrDefault(Objects.requireNonNull(column, "column"), Map.of());
    }

    /**
     * What one of the vendor's words in a column is.
     *
     * @param column one that has codes
     * @param word the vendor's word; blanks around it do not matter
     * @return the code; empty if it is not mapped
     */
    public Optional<String> code(LogColumn column, String word) {
        return Optional.ofNullable(codes(column).get(VendorWords.normalised(word)));
    }

    /**
     * The vendor's words that stand for "unknown" in a column, such as {@code 99} or {@code n.v.t.}.
     *
     * @param column any column
     * @return an unmodifiable set
     */
    public Set<String> blanks(LogColumn column) {
        return blanks.getOrDefault(Objects.requireNonNull(column, "column"), Set.of());
    }

    /** The reason for closing with a code, with the meaning that the vendor declares. */
    ClosureReason reason(String code) {
        ClosureMeaning meaning = meanings.get(code);
        return meaning == null ? ClosureReason.of(code) : ClosureReason.of(code, meaning);
    }

    NetworkPartner partner(String code) {
        return informal.contains(code) ? NetworkPartner.of(code, false) : NetworkPartner.of(code);
    }

    Map<LogColumn, Map<String, String>> codes() {
        return codes;
    }

    Map<LogColumn, Set<String>> blanks() {
        return blanks;
    }

    Map<LogColumn, String> separators() {
        return separators;
    }

    Map<String, ClosureMeaning> meanings() {
        return meanings;
    }

    Set<String> informal() {
        return informal;
    }

    Set<String> notClosing() {
        return notClosing;
    }

    /**
     * What a system with this mapping can deliver: the events that it has a word for, what it says about them, and the
     * fields that it has a column for.
     *
     * @return the data elements in the order of their codes
     */
    public SortedSet<DataElement> dataElements() {
        return MappedElements.of(this);
    }

    /**
     * The mapping as a file that {@link #parse(CharSequence)} reads.
     *
     * @return tab-separated lines, ended by LF; equal mappings with the same order give equal texts
     */
    public String toText() {
        return MappingWriter.write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VendorMapping mapping && toText().equals(mapping.toText());
    }

    @Override
    public int hashCode() {
        return toText().hashCode();
    }

    /** Such as {@code Dossier 4: 12 words for events, 5 columns, dates as dd-mm-jjjj in Europe/Amsterdam}. */
    @Override
    public String toString() {
        return name + ": " + events.size() + (events.size() == 1 ? " word" : " words") + " for events, "
                + columns.size() + " columns, dates as " + String.join(" or ", dates()) + " in " + zone;
    }

    /**
     * Takes a vendor's words in and makes a {@link VendorMapping} of them, or says all that is missing.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final DraftBuilder draft;

        private Builder(String name) {
            this.draft = new DraftBuilder();
            draft.name(name);
        }

        /**
         * Says which sign stands between cells, for files in which the header does not show it.
         *
         * @param sign such as a semicolon; a tab, or another sign that is no blank and no quote
         * @return this builder
         */
        public Builder delimiter(char sign) {
            draft.delimiter(sign);
            return this;
        }

        /**
         * Says whose days count.
         *
         * @param zone such as Europe/Amsterdam
         * @return this builder
         */
        public Builder zone(ZoneId zone) {
            draft.zone(zone);
            return this;
        }

        /**
         * Says how days or moments are written: {@code d dd} day, {@code m mm} month or, behind an hour, minute,
         * {@code mmm mmmm} a month's Dutch name, {@code jjjj} year, {@code uu} hour, {@code ss} second, {@code S} digits
         * of its fraction, {@code XXX} offset, {@code [ ]} optional. The letters of Java's own patterns work too.
         *
         * @param patterns such as {@code dd-mm-jjjj} and {@code dd-mm-jjjj uu:mm}, in the order in which to try them
         * @return this builder
         */
        public Builder dates(String... patterns) {
            List.of(patterns).forEach(draft::date);
            return this;
        }

        /**
         * Says what the vendor calls a column.
         *
         * @param column one of ours
         * @param theirs the vendor's name, exactly as in the header
         * @return this builder
         */
        public Builder column(LogColumn column, String theirs) {
            draft.column(column, theirs);
            return this;
        }

        /**
         * Says that a row is a whole dossier, with a column of dates for each event: the words for events are then the
         * names of those columns. An empty cell says that the event did not happen. A column that says more about an
         * event, such as the reason of a closure, says it of each event of the row that can have it.
         *
         * @return this builder
         */
        public Builder eventsInColumns() {
            draft.eventsInColumns();
            return this;
        }

        /**
         * Lists the words for events that the system has. Each of them has to be mapped, or ignored.
         *
         * @param words the vendor's words
         * @return this builder
         */
        public Builder events(Collection<String> words) {
            words.forEach(draft::event);
            return this;
        }

        /**
         * Says what a word for an event is.
         *
         * @param word the vendor's word
         * @param event what it is
         * @return this builder
         */
        public Builder event(String word, MappedEvent event) {
            draft.event(word, event);
            return this;
        }

        /**
         * Says that a word is no event of a trajectory. Its rows are left out, each with a finding.
         *
         * @param word the vendor's word
         * @return this builder
         */
        public Builder ignore(String word) {
            draft.ignore(word);
            return this;
        }

        /**
         * Lists the words that the system has in a column. Each of them has to be mapped.
         *
         * @param column one that has codes
         * @param words the vendor's words
         * @return this builder
         */
        public Builder codes(LogColumn column, Collection<String> words) {
            words.forEach(word -> draft.code(column, word));
            return this;
        }

        /**
         * Says what a word in a column is.
         *
         * @param column one that has codes
         * @param word the vendor's word
         * @param code our code, or one of the vendor's own
         * @return this builder
         */
        public Builder code(LogColumn column, String word, String code) {
            draft.code(column, word, code);
            return this;
        }

        /**
         * Says that a word in a column stands for "unknown".
         *
         * @param column any column
         * @param word the vendor's word, such as {@code 99}
         * @return this builder
         */
        public Builder blank(LogColumn column, String word) {
            draft.blank(column, word);
            return this;
        }

        /**
         * Says what stands between the words of one cell.
         *
         * @param column target groups or life domains
         * @param separator such as a vertical bar
         * @return this builder
         */
        public Builder separator(LogColumn column, String separator) {
            draft.separator(column, separator);
            return this;
        }

        /**
         * Says what a closure reason of the vendor's own means.
         *
         * @param code the reason's code
         * @param meaning what it means
         * @return this builder
         */
        public Builder meaning(String code, ClosureMeaning meaning) {
            draft.meaning(code, meaning);
            return this;
        }

        /**
         * Takes the reasons of a public list over as the code list of {@link EventAttribute#REASON}. The list is as its
         * {@linkplain ClosureReasonList#source() source} has it: hold it against the release that the system uses.
         *
         * @param list the list
         * @return this builder
         */
        public Builder closureReasons(ClosureReasonList list) {
            draft.closureReasons(list);
            return this;
        }

        /**
         * Says that a kind of partner of the vendor's own is not a professional.
         *
         * @param code the kind's code
         * @return this builder
         */
        public Builder informalPartner(String code) {
            draft.informal(code);
            return this;
        }

        /**
         * Says that a reason of the vendor's own closes nothing, such as "temporarily ended". A closure with it becomes a
         * fact of that name, and the trajectory goes on.
         *
         * @param code the reason's code
         * @return this builder
         */
        public Builder notClosing(String code) {
            draft.notClosing(code);
            return this;
        }

        /**
         * Makes the mapping.
         *
         * @return the mapping
         * @throws IllegalArgumentException if something is missing or cannot be; the message lists all of it
         */
        public VendorMapping build() {
            List<Finding> missing = draft.problems();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("The mapping of " + draft.name() + " is not complete:\n"
                        + missing.stream().map(Finding::toString).collect(Collectors.joining("\n")));
            }
            return of(draft);
        }

        @Override
        public String toString() {
            return "A mapping of " + draft.name() + ", not built yet";
        }
    }
}
