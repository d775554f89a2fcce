package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Turns one row of a vendor into our words, by the mapping. What is noticed goes to the caller, at the row's place. */
final class RowReader {
    private static final List<LogColumn> OF_TRAJECTORY = columnsOfTrajectory();

    private final VendorMapping mapping;
    private final MomentReader moments;
    private final UnmappedWordsBuilder unmapped;
    private final BiConsumer<String, String> notes;
    private final Map<LogColumn, Pattern> separators = new LinkedHashMap<>();

    /** Notes are the code and the field of what was noticed about the row being read. */
    RowReader(VendorMapping mapping, UnmappedWordsBuilder unmapped, BiConsumer<String, String> notes) {
        this.mapping = mapping;
        this.moments = new MomentReader(mapping);
        this.unmapped = unmapped;
        this.notes = notes;
        mapping.separators()
                .forEach((column, separator) -> separators.put(column, Pattern.compile(Pattern.quote(separator))));
    }

    private static List<LogColumn> columnsOfTrajectory() {
        List<LogColumn> columns =
                new ArrayList<>(List.of(LogColumn.CLIENT, LogColumn.HOUSEHOLD, LogColumn.PREDECESSOR));
        for (TrajectoryField field : TrajectoryField.values()) {
            columns.add(LogColumn.of(field));
        }
        return List.copyOf(columns);
    }

    String trajectory(Map<String, String> cells) throws RowFault {
        String id = required(LogColumn.TRAJECTORY, cells);
        if (CodeShape.isPower(id)) {
            throw RowFault.of("MAP-CODE-SHAPE", name(LogColumn.TRAJECTORY));
        }
        return id;
    }

    /** The source's id of the event; empty if it has none. */
    String eventId(Map<String, String> cells) throws RowFault {
        String id = text(LogColumn.EVENT_ID, cells);
        if (CodeShape.isPower(id)) {
            throw RowFault.of("MAP-CODE-SHAPE", name(LogColumn.EVENT_ID));
        }
        return id;
    }

    /** Reads a row that is an event; nothing happens after today, if it is known. */
    MappedRow read(Place place, long order, Optional<LocalDate> today, Map<String, String> cells) throws RowFault {
        String word = required(LogColumn.EVENT, cells);
        MappedEvent event = event(word, place);
        String time = required(LogColumn.TIME, cells);
        return read(event, word, time, name(LogColumn.TIME), place, order, today, cells);
    }

    /** The columns of dates in which a row, that is a whole dossier, has one. */
    List<String> dated(Map<String, String> cells) {
        return mapping.events().keySet().stream()
                .filter(column -> !date(column, cells).isEmpty())
                .toList();
    }

    private String date(String column, Map<String, String> cells) {
        String text = VendorWords.normalised(cells.getOrDefault(column, ""));
        return mapping.blanks(LogColumn.TIME).contains(text) ? "" : text;
    }

    /** Reads the event that has its date in a column. */
    MappedRow read(String column, Place place, long order, Optional<LocalDate> today, Map<String, String> cells)
            throws RowFault {
        MappedEvent event = mapping.event(column).orElseThrow();
        return read(event, column, date(column, cells), column, place, order, today, cells);
    }

    private MappedRow read(
            MappedEvent event,
            String word,
            String time,
            String column,
            Place place,
            long order,
            Optional<LocalDate> today,
            Map<String, String> cells)
            throws RowFault {
        Moment moment = moments.read(time, column);
        if (today.isPresent() && moment.day().isAfter(today.get())) {
            throw RowFault.of(Finding.of("READ-FUTURE-DATE").with("day", today.get()), column);
        }
        if (!moment.note().isEmpty()) {
            notes.accept(moment.note(), column);
        }
        String number = text(LogColumn.SEQUENCE, cells);
        Optional<Integer> sequence = number.isEmpty()
                ? Optional.empty()
                : Optional.of(WholeNumberText.read(number, name(LogColumn.SEQUENCE)));
        Map<EventAttribute, List<String>> attributes = attributes(event, place, cells);
        Map<LogColumn, List<String>> fields = new LinkedHashMap<>();
        for (LogColumn each : OF_TRAJECTORY) {
            List<String> values = values(each, place, cells, each.code());
            if (!values.isEmpty()) {
                fields.put(each, values);
            }
        }
        EventType type = closing(event.type(), attributes);
        return new MappedRow(place, order, word, type, moment, sequence, attributes, fields);
    }

    private MappedEvent event(String word, Place place) throws RowFault {
        MappedEvent event = mapping.events().get(word);
        if (event != null) {
            if (CodeShape.isChanged(word)) {
                unmapped.suspect(LogColumn.EVENT, name(LogColumn.EVENT), word, place);
            }
            return event;
        }
        if (mapping.ignored().contains(word)) {
            throw RowFault.of("MAP-IGNORED-EVENT", name(LogColumn.EVENT));
        }
        requireNotChanged(LogColumn.EVENT, word, mapping.events());
        unmapped.add(LogColumn.EVENT, name(LogColumn.EVENT), word, place);
        return MappedEvent.of(EventType.UNMAPPED);
    }

    private void requireNotChanged(LogColumn column, String word, Map<String, ?> known) throws RowFault {
        if (CodeShape.isChanged(word) || CodeShape.lostZeros(word, known.keySet())) {
            throw RowFault.of("MAP-CODE-SHAPE", name(column));
        }
    }

    private Map<EventAttribute, List<String>> attributes(MappedEvent event, Place place, Map<String, String> cells)
            throws RowFault {
        Map<EventAttribute, List<String>> attributes = new EnumMap<>(EventAttribute.class);
        event.attributes().forEach((attribute, code) -> attributes.put(attribute, List.of(code)));
        for (EventAttribute attribute : EventAttribute.values()) {
            LogColumn column = LogColumn.of(attribute);
            if (mapping.columns().containsKey(column) && AttributeCodes.applies(attribute, event.type())) {
                List<String> codes = values(column, place, cells, fallback(attribute));
                if (!codes.isEmpty()) {
                    attributes.put(attribute, codes);
                }
            }
        }
        return attributes;
    }

    /** What a word that nobody mapped counts as; empty if the closed list has nothing for it. */
    private static String fallback(EventAttribute attribute) {
        return switch (attribute) {
            case OUTCOME -> EvaluationOutcome.UNKNOWN.name();
            case REASON -> ClosureReason.UNKNOWN.code();
            case PLACE, PARTNER -> AttributeCodes.UNMAPPED;
            case COMPLEXITY, REACHED, LIFE_DOMAINS -> "";
        };
    }

    private EventType closing(EventType type, Map<EventAttribute, List<String>> attributes) {
        List<String> reasons = attributes.getOrDefault(EventAttribute.REASON, List.of());
        if (reasons.isEmpty() || !mapping.notClosing().contains(reasons.get(0))) {
            return type;
        }
        attributes.remove(EventAttribute.REASON);
        notes.accept("MAP-NOT-A-CLOSURE", name(LogColumn.EVENT));
        return EventType.of(reasons.get(0));
    }

    private List<String> values(LogColumn column, Place place, Map<String, String> cells, String otherwise)
            throws RowFault {
        String text = text(column, cells);
        if (text.isEmpty()) {
            return List.of();
        }
        Pattern separator = separators.get(column);
        if (separator == null) {
            String code = code(column, text, place, otherwise);
            return code.isEmpty() ? List.of() : List.of(code);
        }
        List<String> codes = new ArrayList<>();
        for (String part : separator.split(text)) {
            String word = VendorWords.normalised(part);
            String code = word.isEmpty() ? "" : code(column, word, place, otherwise);
            if (!code.isEmpty() && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private String code(LogColumn column, String word, Place place, String otherwise) throws RowFault {
        Map<String, String> list = mapping.codes(column);
        String code = list.get(word);
        if (code != null) {
            if (CodeShape.isChanged(word)) {
                unmapped.suspect(column, name(column), word, place);
            }
            return code;
        }
        Optional<EventAttribute> attribute = column.attribute();
        if (list.isEmpty()) {
            boolean standsAsItIs = attribute.isEmpty() || AttributeCodes.takes(attribute.get(), word);
            if (standsAsItIs) {
                return word;
            }
        } else {
            requireNotChanged(column, word, list);
        }
        unmapped.add(column, name(column), word, place);
        return attribute.isEmpty() ? AttributeCodes.UNMAPPED : otherwise;
    }

    private String required(LogColumn column, Map<String, String> cells) throws RowFault {
        String text = text(column, cells);
        if (text.isEmpty()) {
            throw RowFault.of(Finding.of("READ-MISSING"), name(column));
        }
        return text;
    }

    private String text(LogColumn column, Map<String, String> cells) {
        String theirs = mapping.columns().get(column);
        String text = theirs == null ? "" : VendorWords.normalised(cells.getOrDefault(theirs, ""));
        return mapping.blanks(column).contains(text) ? "" : text;
    }

    /** Findings name a column as the vendor does. */
    private String name(LogColumn column) {
        return mapping.column(column).orElse(column.code());
    }
}
