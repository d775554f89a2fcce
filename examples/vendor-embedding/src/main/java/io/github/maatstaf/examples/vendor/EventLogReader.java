package io.github.maatstaf.examples.vendor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an event log, one event a line, into a registration.
 *
 * <p>A line that cannot be used is a finding with its line number and is counted; an activity that the mapping does not
 * know is kept as {@code UNMAPPED}, so that a status which a customer added last night does not stop the load. Nothing
 * is quoted from the log.
 */
final class EventLogReader {
    private static final Finding MISSING = finding(
            "LOG-MISSING-CELL",
            Severity.BLOCKING,
            Disposition.RECORD_REJECTED,
            "de regel mist een dossier, gebeurtenis of tijd",
            "the line lacks a case, an event or a time");
    private static final Finding TIME = finding(
            "LOG-INVALID-TIME",
            Severity.BLOCKING,
            Disposition.RECORD_REJECTED,
            "de tijd past niet bij het patroon van de koppeling",
            "the time does not fit the mapping's pattern");
    private static final Finding TWICE = finding(
            "LOG-SAME-EVENT",
            Severity.NOTE,
            Disposition.NORMALISED,
            "een gebeurtenis met hetzelfde nummer staat er nog een keer: die telt één keer",
            "an event with the same number stands there again; it counts once");
    private static final Finding UNMAPPED = finding(
            "LOG-UNMAPPED",
            Severity.NOTE,
            Disposition.ACCEPTED,
            "de koppeling kent deze gebeurtenis niet; zij telt mee als onbekende gebeurtenis",
            "the mapping does not know this event; it is kept as an unmapped one");

    private final EventLogMapping mapping;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<LogEvent>> cases = new LinkedHashMap<>();
    private final Map<String, Map<TrajectoryField, String>> fields = new LinkedHashMap<>();
    private final Map<String, String> clients = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();
    private long lines;

    EventLogReader(EventLogMapping mapping) {
        this.mapping = mapping;
    }

    /** The registration, with the findings of the lines and those of the process, and what became of every event. */
    Accounting read(Reader log) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(mapping.delimiter()).ofNamedCsvRecord(log)) {
            for (NamedCsvRecord line : csv) {
                lines++;
                take(line);
            }
        }
        WithFindings<Registration> built = build();
        return new Accounting(lines, cases.size(), List.copyOf(findings), built);
    }

    private void take(NamedCsvRecord line) {
        Place place = Place.line(line.getStartingLineNumber());
        String id = cell(line, "trajectory");
        String word = cell(line, "event");
        String time = cell(line, "time");
        if (id.isEmpty() || word.isEmpty() || time.isEmpty()) {
            findings.add(MISSING.at(place));
            return;
        }
        Instant instant;
        try {
            instant = instant(time);
        } catch (DateTimeException e) {
            findings.add(TIME.at(place.withTrajectory(id)));
            return;
        }
        String number = cell(line, "id");
        if (!number.isEmpty() && seen.putIfAbsent(id + '\t' + number, word) != null) {
            findings.add(TWICE.at(place.withTrajectory(id)));
            return;
        }
        MappedEvent mapped = mapping.event(word).orElseGet(() -> {
            findings.add(UNMAPPED.at(place.withTrajectory(id)));
            return new MappedEvent(EventType.UNMAPPED, null, null, null);
        });
        cases.computeIfAbsent(id, key -> new ArrayList<>())
                .add(new LogEvent(
                        mapped, instant, instant.atZone(mapping.zone()).toLocalDate(), line.getStartingLineNumber()));
        mapping.fields()
                .forEach((field, column) -> fields.computeIfAbsent(id, key -> new LinkedHashMap<>())
                        .putIfAbsent(field, line.getField(column)));
        if (mapping.column("client").isPresent()) {
            clients.putIfAbsent(id, cell(line, "client"));
        }
    }

    private String cell(NamedCsvRecord line, String part) {
        return mapping.column(part).map(line::getField).orElse("").strip();
    }

    private Instant instant(String time) {
        TemporalAccessor parsed = mapping.timeFormat().parseBest(time, ZonedDateTime::from, LocalDateTime::from);
        return parsed instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : ((LocalDateTime) parsed).atZone(mapping.zone()).toInstant();
    }

    private WithFindings<Registration> build() {
        Registration.Builder builder = Registration.builder().purpose("an event log, read with a mapping");
        cases.forEach((id, events) -> {
            builder.begin(id);
            String client = clients.getOrDefault(id, "");
            if (!client.isEmpty()) {
                builder.client(client);
            }
            fields.getOrDefault(id, Map.of()).forEach((field, value) -> {
                if (!value.isBlank()) {
                    builder.field(field, value);
                }
            });
            events.sort(Comparator.comparing(LogEvent::instant).thenComparing(LogEvent::line));
            for (int i = 0; i < events.size(); i++) {
                add(builder, events.get(i), i);
            }
            builder.end();
        });
        return builder.build();
    }

    /** The log gives times, a registration has days: the order within a day goes in as a sequence. */
    private static void add(Registration.Builder builder, LogEvent event, int sequence) {
        MappedEvent mapped = event.mapped();
        builder.event(mapped.type(), event.day().toEpochDay()).sequence(sequence);
        if (mapped.outcome() != null) {
            builder.outcome(mapped.outcome());
        }
        if (mapped.complexity() != null) {
            builder.complexity(mapped.complexity());
        }
        if (mapped.reason() != null) {
            builder.reason(ClosureReason.of(mapped.reason()));
        }
    }

    private static Finding finding(String code, Severity severity, Disposition disposition, String nl, String en) {
        return Finding.custom(code, severity, disposition, LocalizedText.of(nl, en));
    }
}
