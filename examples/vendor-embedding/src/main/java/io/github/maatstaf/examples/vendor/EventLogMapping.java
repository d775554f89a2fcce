package io.github.maatstaf.examples.vendor;

import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A system's own columns and words, and what they are in ours: the content of a mapping file.
 *
 * <p>The file is tab-separated; a line begins with {@code delimiter}, {@code column}, {@code field},
 * {@code time-pattern}, {@code time-zone}, {@code event} or {@code #}. Making a mapping is strict: a line that is none of these, or a word of
 * ours that does not exist, is refused with its line number.
 */
final class EventLogMapping {
    private static final String FIRST_LINE = "maatstaf-event-log-mapping\t1";
    private static final Set<String> COLUMNS = Set.of("trajectory", "event", "time", "client", "id");

    private static final Set<String> SINGLE = Set.of("delimiter", "time-pattern", "time-zone");

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<TrajectoryField, String> fields = new EnumMap<>(TrajectoryField.class);
    private final Map<String, MappedEvent> events = new LinkedHashMap<>();
    private final DateTimeFormatter timeFormat;
    private final ZoneId zone;

    private EventLogMapping(String text) {
        String[] lines = text.split("\\R");
        if (!lines[0].equals(FIRST_LINE)) {
            throw new IllegalArgumentException("A mapping file begins with \"" + FIRST_LINE + "\"");
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                read(lines[i].split("\t"), i + 1);
            }
        }
        List<String> missing = new ArrayList<>();
        for (String name : List.of("delimiter", "trajectory", "event", "time", "time-pattern", "time-zone")) {
            if (!settings.containsKey(name)) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The mapping still has to say: " + missing);
        }
        this.timeFormat = DateTimeFormatter.ofPattern(settings.get("time-pattern"), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        this.zone = ZoneId.of(settings.get("time-zone"));
    }

    static EventLogMapping parse(String text) {
        return new EventLogMapping(text);
    }

    private void read(String[] cells, int line) {
        if (cells.length < 2 || cells.length < 3 && !SINGLE.contains(cells[0])) {
            throw new IllegalArgumentException("Line " + line + " of the mapping has too few cells");
        }
        switch (cells[0]) {
            case "column" -> {
                if (!COLUMNS.contains(cells[1])) {
                    throw new IllegalArgumentException(
                            "Line " + line + " names the column \"" + cells[1] + "\"; expected one of " + COLUMNS);
                }
                settings.put(cells[1], cells[2]);
            }
            case "delimiter", "time-pattern", "time-zone" -> settings.put(cells[0], cells[1]);
            case "field" -> fields.put(field(cells[1], line), cells[2]);
            case "event" -> {
                if (events.put(cells[1], event(cells, line)) != null) {
                    throw new IllegalArgumentException("Line " + line + " maps \"" + cells[1] + "\" a second time");
                }
            }
            default ->
                throw new IllegalArgumentException("Line " + line + " begins with \"" + cells[0]
                        + "\"; expected delimiter, column, field, time-pattern, time-zone, event or #");
        }
    }

    private static TrajectoryField field(String name, int line) {
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(name)) {
                return field;
            }
        }
        throw new IllegalArgumentException("Line " + line + " names the field \"" + name + "\", which does not exist");
    }

    private static MappedEvent event(String[] cells, int line) {
        MappedEvent event = new MappedEvent(EventType.of(cells[2]), null, null, null);
        for (int i = 3; i < cells.length; i++) {
            String[] attribute = cells[i].split("=", 2);
            String value = attribute[attribute.length - 1];
            event = switch (attribute[0]) {
                case "outcome" ->
                    new MappedEvent(event.type(), EvaluationOutcome.valueOf(value), event.complexity(), event.reason());
                case "complexity" ->
                    new MappedEvent(event.type(), event.outcome(), Complexity.valueOf(value), event.reason());
                case "reason" -> new MappedEvent(event.type(), event.outcome(), event.complexity(), value);
                default ->
                    throw new IllegalArgumentException("Line " + line + " names the attribute \"" + attribute[0]
                            + "\"; expected outcome, complexity or reason");
            };
        }
        return event;
    }

    /** The name of the column that holds a part, if the log has one. */
    Optional<String> column(String part) {
        return Optional.ofNullable(settings.get(part));
    }

    /** The columns that say the same for a whole case. */
    Map<TrajectoryField, String> fields() {
        return fields;
    }

    /** What one of their words is in ours. */
    Optional<MappedEvent> event(String theirWord) {
        return Optional.ofNullable(events.get(theirWord));
    }

    char delimiter() {
        return settings.get("delimiter").charAt(0);
    }

    DateTimeFormatter timeFormat() {
        return timeFormat;
    }

    /** The zone whose days count; a time without an offset is a time in this zone. */
    ZoneId zone() {
        return zone;
    }
}
