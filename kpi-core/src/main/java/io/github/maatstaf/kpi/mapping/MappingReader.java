package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a mapping file: all that is wrong with it in one go, each with its line. */
final class MappingReader {
    static final String FORMAT = "maatstaf-mapping";
    static final String VERSION = "1";
    private static final String EXPECTED =
            "name, delimiter, zone, date, events-in, column, separator, event, ignore, code, blank,"
                    + " meaning, informal, not-closing, closure-reasons or #";

    /** No other sign ends a line: a word processor's own may stand in a vendor's word. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");

    private final DraftBuilder draft;

    private MappingReader(DraftBuilder draft) {
        this.draft = draft;
    }

    static WithFindings<VendorMapping> read(CharSequence text) {
        String[] lines = LINE_END.split(text, -1);
        String first = lines[0].startsWith("\uFEFF") ? lines[0].substring(1) : lines[0];
        if (!first.strip().equals(FORMAT + "\t" + VERSION)) {
            return refused(List.of(Finding.of("MAP-FORMAT")));
        }
        MappingReader reader = new MappingReader(new DraftBuilder());
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                reader.draft.at(i + 1L);
                reader.take(lines[i].split("\t", -1));
            }
        }
        List<Finding> problems = reader.draft.problems();
        return problems.isEmpty() ? WithFindings.of(VendorMapping.of(reader.draft), List.of()) : refused(problems);
    }

    private static WithFindings<VendorMapping> refused(List<Finding> problems) {
        return WithFindings.refused(problems, RecordCounts.NONE);
    }

    private void take(String[] cells) {
        switch (cells[0]) {
            case "name" -> {
                if (enough(cells, 2)) {
                    draft.name(cells[1]);
                }
            }
            case "delimiter" -> delimiter(cells);
            case "zone" -> zone(cells);
            case "date" -> {
                if (enough(cells, 2)) {
                    draft.date(cells[1]);
                }
            }
            case "events-in" -> eventsIn(cells);
            case "event" -> event(cells);
            case "ignore" -> {
                if (enough(cells, 2)) {
                    draft.ignore(cells[1]);
                }
            }
            case "column", "separator", "code", "blank" -> {
                if (enough(cells, 3)) {
                    LogColumn.find(cells[1])
                            .ifPresentOrElse(column -> ofColumn(column, cells), () -> unknown(cells[1]));
                }
            }
            case "meaning" -> meaning(cells);
            case "informal" -> {
                if (enough(cells, 2)) {
                    draft.informal(cells[1]);
                }
            }
            case "not-closing" -> {
                if (enough(cells, 2)) {
                    draft.notClosing(cells[1]);
                }
            }
            case "closure-reasons" -> {
                if (enough(cells, 2)) {
                    ClosureReasonList.find(cells[1]).ifPresentOrElse(draft::closureReasons, () -> unknown(cells[1]));
                }
            }
            default -> draft.problem(Finding.of("MAP-LINE").with("expected", EXPECTED));
        }
    }

    private boolean enough(String[] cells, int count) {
        boolean enough = cells.length >= count && !cells[1].isBlank();
        if (!enough) {
            draft.problem(Finding.of("MAP-CELLS").with("count", count));
        }
        return enough;
    }

    private void unknown(String what) {
        draft.problem(Finding.of("MAP-UNKNOWN-PART").with("part", what));
    }

    private void delimiter(String[] cells) {
        if (enough(cells, 2)) {
            String sign = cells[1].equals("tab") ? "\t" : cells[1];
            if (sign.length() == 1) {
                draft.delimiter(sign.charAt(0));
            } else {
                unknown(sign);
            }
        }
    }

    private void zone(String[] cells) {
        if (enough(cells, 2)) {
            try {
                draft.zone(ZoneId.of(cells[1].strip()));
            } catch (DateTimeException e) {
                unknown(cells[1]);
            }
        }
    }

    private void eventsIn(String[] cells) {
        if (enough(cells, 2)) {
            switch (cells[1].strip()) {
                case "columns" -> draft.eventsInColumns();
                case "rows" -> {}
                default -> unknown(cells[1]);
            }
        }
    }

    private void ofColumn(LogColumn column, String[] cells) {
        switch (cells[0]) {
            case "column" -> draft.column(column, cells[2]);
            case "separator" -> draft.separator(column, cells[2]);
            case "blank" -> draft.blank(column, cells[2]);
            default -> {
                if (cells.length < 4 || cells[3].isBlank()) {
                    draft.code(column, cells[2]);
                } else {
                    draft.code(column, cells[2], cells[3]);
                }
            }
        }
    }

    private void event(String[] cells) {
        if (!enough(cells, 2)) {
            return;
        }
        if (cells.length < 3 || cells[2].isBlank()) {
            draft.event(cells[1]);
            return;
        }
        if (!EventType.isValid(cells[2])) {
            notACode("event", cells[2], "capitals, digits and underscores, a capital first");
            draft.event(cells[1], MappedEvent.of(EventType.UNMAPPED));
            return;
        }
        MappedEvent event = MappedEvent.of(EventType.of(cells[2]));
        for (int i = 3; i < cells.length; i++) {
            event = cells[i].isBlank() ? event : with(event, cells[i]);
        }
        draft.event(cells[1], event);
    }

    private MappedEvent with(MappedEvent event, String cell) {
        String[] parts = cell.split("=", 2);
        Optional<EventAttribute> attribute = LogColumn.find(parts[0]).flatMap(LogColumn::attribute);
        if (attribute.isEmpty()) {
            unknown(cell);
            return event;
        }
        String code = parts.length > 1 ? parts[1] : "";
        boolean fits =
                AttributeCodes.takes(attribute.get(), code) && AttributeCodes.applies(attribute.get(), event.type());
        if (!fits) {
            notACode(parts[0], code, AttributeCodes.expected(attribute.get()) + ", in an event that can say it");
            return event;
        }
        return event.with(attribute.get(), code);
    }

    private void notACode(String field, String code, String expected) {
        draft.problem(
                Finding.of("MAP-CODE").with("field", field).with("code", code).with("expected", expected));
    }

    private void meaning(String[] cells) {
        if (!enough(cells, 3)) {
            return;
        }
        for (ClosureMeaning meaning : ClosureMeaning.values()) {
            if (meaning.name().equals(cells[2])) {
                draft.meaning(cells[1], meaning);
                return;
            }
        }
        notACode("meaning", cells[2], Arrays.toString(ClosureMeaning.values()));
    }
}
