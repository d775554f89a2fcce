package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Takes a vendor's rows in, one event a row, from a file, a database or anything else, and makes a {@link Registration}
 * of them by a {@link VendorMapping}. The Dutch term is <em>logboek</em>.
 *
 * <p>It loses nothing: each row is an event of the registration, the same event told twice, or rejected with a finding,
 * and {@code read = accepted + rejected + duplicates} counts rows. Nothing in a row makes it throw. It does not decide
 * what a row means: the mapping does. It quotes nothing from a row.
 *
 * <p>Where rows have no id, two rows that say the same are taken for one event; a finding says so, because it may have
 * been two. The order of the rows makes no difference, except for events of one moment. It belongs to one thread.
 *
 * <pre>{@code
 * EventLogBuilder log = EventLogBuilder.of(mapping);
 * while (rows.next()) {
 *     log.row(Place.line(rows.getRow()), Map.of("dossier", rows.getString("dossier"), "status", rows.getString("status")));
 * }
 * WithFindings<Registration> read = log.build();
 * }</pre>
 *
 * @since 0.1
 */
public final class EventLogBuilder {
    private static final int LONGEST_SHOWN = 128;
    private static final Set<String> TOLD_TWICE = Set.of("PROCESS-DUPLICATE-CLOSURE", "PROCESS-DUPLICATE-EVENT");

    private final VendorMapping mapping;
    private final Registration.Builder registration = Registration.builder();
    private final List<Finding> notes = new ArrayList<>();
    private final List<Finding> ofRow = new ArrayList<>();
    private final Map<String, CaseRowsBuilder> cases = new LinkedHashMap<>();
    private final Map<String, List<Object>> byEventId = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final KeyColumnsBuilder keys = new KeyColumnsBuilder();
    private final UnmappedWordsBuilder unmapped = new UnmappedWordsBuilder(this::take);
    private final RowReader reader;
    private Optional<LocalDate> today = Optional.empty();
    private Optional<BiConsumer<LogColumn, String>> sink = Optional.empty();
    private boolean together;
    private boolean built;
    private String current = "";
    private long read;
    private long rejected;
    private long duplicates;

    private EventLogBuilder(VendorMapping mapping) {
        this.mapping = mapping;
        this.reader = new RowReader(
                mapping,
                unmapped,
                (code, field) ->
                        ofRow.add(Finding.of(code).at(Place.field(field)).with("field", field)));
    }

    private void take(LogColumn column, String word) {
        sink.ifPresent(taker -> taker.accept(column, word));
    }

    /**
     * Obtains an empty builder.
     *
     * @param mapping what the vendor's words are in ours
     * @return the builder
     */
    public static EventLogBuilder of(VendorMapping mapping) {
        return new EventLogBuilder(Objects.requireNonNull(mapping, "mapping"));
    }

    /**
     * States what the data were collected for.
     *
     * @param purpose the purpose in words; blank for not stated
     * @return this builder
     */
    public EventLogBuilder purpose(CharSequence purpose) {
        registration.purpose(purpose);
        return this;
    }

    /**
     * States the day up to which the log is complete. Without it the last event's day is taken, and a finding says so.
     *
     * @param day the last day that was observed
     * @return this builder
     */
    public EventLogBuilder observedUntil(LocalDate day) {
        registration.observedUntil(day);
        return this;
    }

    /**
     * States the day, so that rows that come with a later one are rejected.
     *
     * @param day the last day on which something can have happened
     * @return this builder
     */
    public EventLogBuilder today(LocalDate day) {
        today = Optional.of(day);
        return this;
    }

    /**
     * Gives away each word that the mapping does not know, once, up to a thousand different ones: a column with more holds
     * free text. Findings do not show these words, because they may be about people: they belong where the log itself may
     * be.
     *
     * @param taker takes the column and the word
     * @return this builder
     */
    public EventLogBuilder unmappedTo(BiConsumer<LogColumn, String> taker) {
        sink = Optional.of(taker);
        return this;
    }

    /**
     * Says that all rows of a trajectory stand together, as in a log that is sorted by trajectory. Each trajectory is then
     * put away as soon as the next one begins, and a log of any length takes no more room than its registration. Rows of a
     * trajectory that comes back later are rejected, with a finding. An id of an event is then looked up in its own
     * trajectory only.
     *
     * @return this builder
     */
    public EventLogBuilder rowsTogether() {
        together = true;
        return this;
    }

    /**
     * Takes a row in: one event, or with {@link VendorMapping#eventsInColumns()} all events of a dossier, each of which is
     * counted.
     *
     * @param place where it stands, for findings
     * @param cells the texts by the vendor's names of the columns; a column without a text is blank or left out
     * @return this builder
     */
    public EventLogBuilder row(Place place, Map<String, String> cells) {
        requireNotBuilt();
        if (!mapping.eventsInColumns()) {
            return event(place, cells, () -> reader.read(place, read, today, cells));
        }
        List<String> columns = reader.dated(cells);
        if (columns.isEmpty()) {
            return event(place, cells, () -> {
                throw RowFault.of("MAP-NO-DATES", "");
            });
        }
        for (String column : columns) {
            event(place, cells, () -> reader.read(column, place, read, today, cells));
        }
        return this;
    }

    private EventLogBuilder event(Place place, Map<String, String> cells, RowSupplier row) {
        ofRow.clear();
        unmapped.begin();
        String id = "";
        try {
            id = reader.trajectory(cells);
            if (together && !id.equals(current)) {
                beginCase(id);
            }
            keys.add(LogColumn.TRAJECTORY, id);
            take(id, reader.eventId(cells), row.read());
        } catch (RowFault fault) {
            reject(fault.finding()
                    .at(placeOf(place, id).withField(fault.finding().arguments().getOrDefault("field", ""))));
            return this;
        }
        read++;
        return this;
    }

    /** What comes back when it was put away cannot be added to any more. */
    private void beginCase(String id) throws RowFault {
        putAway();
        current = "";
        if (leftOut.contains(id) || registration.holds(id)) {
            throw RowFault.of(
                    "MAP-ROWS-APART", mapping.column(LogColumn.TRAJECTORY).orElse("trajectory"));
        }
        current = id;
    }

    /** Gives what is known of each trajectory to the registration, and forgets it. */
    private void putAway() {
        cases.values().removeIf(rows -> rows.size() == 0);
        cases.forEach((id, rows) -> {
            long before = registration.records().rejected();
            rows.giveTo(registration, id, mapping);
            if (registration.records().rejected() > before) {
                rejected += rows.size();
                leftOut.add(id);
            }
        });
        cases.clear();
        byEventId.clear();
    }

    private void take(String id, String eventId, MappedRow row) throws RowFault {
        CaseRowsBuilder rows = cases.computeIfAbsent(id, key -> new CaseRowsBuilder());
        boolean known = eventId.isEmpty() ? !rows.isNew(row) : isKnown(id, eventId, row.content());
        row.fields().forEach((column, values) -> keys.add(column, values.get(0)));
        if (known) {
            duplicates++;
            notes.add(Finding.of(eventId.isEmpty() ? "MAP-SAME-ROW" : "MAP-SAME-EVENT")
                    .at(placeOf(row.place(), id)));
            unmapped.countOfTrajectory();
            rows.addAgain(row);
            return;
        }
        unmapped.count();
        ofRow.forEach(note -> notes.add(
                note.at(placeOf(row.place(), id).withField(note.place().field()))));
        rows.add(row);
    }

    private boolean isKnown(String id, String eventId, List<Object> content) throws RowFault {
        List<Object> identified = List.of(id, content);
        List<Object> known = byEventId.putIfAbsent(eventId, identified);
        if (known != null && !known.equals(identified)) {
            throw RowFault.of(
                    "MAP-EVENT-CONFLICT", mapping.column(LogColumn.EVENT_ID).orElse("eventId"));
        }
        return known != null;
    }

    private static Place placeOf(Place place, String id) {
        return id.isEmpty() || id.length() > LONGEST_SHOWN ? place : place.withTrajectory(id);
    }

    /**
     * Counts a row that could not even be read as one.
     *
     * @param finding why, with its place
     * @return this builder
     */
    public EventLogBuilder reject(Finding finding) {
        requireNotBuilt();
        notes.add(finding);
        rejected++;
        read++;
        return this;
    }

    /**
     * Adds something that was noticed about the log as a whole.
     *
     * @param finding what was noticed
     * @return this builder
     */
    public EventLogBuilder finding(Finding finding) {
        requireNotBuilt();
        notes.add(finding);
        return this;
    }

    /**
     * What became of the rows so far. Rows that the process itself leaves out are only known when the registration is
     * made.
     *
     * @return the counts
     */
    public RecordCounts records() {
        return new RecordCounts(read - rejected - duplicates, rejected, duplicates);
    }

    /**
     * What was noticed so far.
     *
     * @return an unmodifiable view, in the order of the rows
     */
    public List<Finding> findings() {
        return Collections.unmodifiableList(notes);
    }

    /**
     * Makes the registration. The builder cannot be used after it.
     *
     * @return the registration, what was noticed, and what became of the rows; refused if a column of keys is mostly
     *     citizen numbers
     * @throws IllegalStateException if it was made before, as with every other use of the builder after it
     */
    public WithFindings<Registration> build() {
        requireNotBuilt();
        built = true;
        Optional<Finding> refusal = keys.finding(mapping);
        if (refusal.isPresent()) {
            notes.add(refusal.get());
            return WithFindings.refused(notes, records());
        }
        notes.addAll(unmapped.findings());
        if (read == 0) {
            notes.add(Finding.of("READ-EMPTY-SOURCE"));
        }
        putAway();
        WithFindings<Registration> built = registration.build();
        built.findings().forEach(this::countLeftOut);
        notes.addAll(built.findings());
        return WithFindings.of(built.value(), notes, records());
    }

    private void requireNotBuilt() {
        if (built) {
            throw new IllegalStateException(
                    "This builder has built its registration; obtain another one with EventLogBuilder.of(mapping)");
        }
    }

    /** The process knows the same closure told twice, and a second one that contradicts the first. */
    private void countLeftOut(Finding finding) {
        if (finding.code().startsWith("PROCESS-")) {
            duplicates += TOLD_TWICE.contains(finding.code()) ? 1 : 0;
            rejected += finding.disposition() == Disposition.RECORD_REJECTED ? 1 : 0;
        }
    }

    /** Reads one event of a row. */
    private interface RowSupplier {
        MappedRow read() throws RowFault;
    }

    @Override
    public String toString() {
        return "An event log, " + (built ? "built: " : "not built yet: ") + records();
    }
}
