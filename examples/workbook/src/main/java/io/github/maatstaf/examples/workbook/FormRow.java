package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One row of a sheet as texts, by the names of the columns. */
final class FormRow {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final Set<LocalDate> PLACEHOLDERS = Set.of(
            LocalDate.of(1, 1, 1), LocalDate.of(1900, 1, 1), LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));

    private final SheetColumns columns;
    private final int number;
    private final Map<String, String> texts;

    FormRow(SheetColumns columns, int number, Map<String, String> texts) {
        this.columns = columns;
        this.number = number;
        this.texts = Map.copyOf(texts);
    }

    Map<String, String> texts() {
        return texts;
    }

    Place place() {
        return Place.line(number);
    }

    /** The place of a cell, such as {@code Cijfers!B7}. */
    Place place(String column) {
        return columns.place(number, column);
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    String required(String column) throws RowFault {
        String text = text(column);
        if (text.isEmpty()) {
            throw fault("READ-MISSING", column);
        }
        return text;
    }

    /** Words that people typed: no citizen number may be in them. */
    String words(String column) throws RowFault {
        String text = text(column);
        for (String part : text.split("[^0-9.]+")) {
            if (CitizenNumber.isLikely(part.replace(".", ""))) {
                throw fault("READ-PERSONAL-NUMBER", column);
            }
        }
        return text;
    }

    LocalDate day(String column, LocalDate today) throws RowFault {
        String text = required(column);
        for (DateTimeFormatter form : DAYS) {
            LocalDate day;
            try {
                day = LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                continue;
            }
            if (PLACEHOLDERS.contains(day)) {
                throw fault("READ-PLACEHOLDER-DATE", column);
            }
            if (day.isAfter(today)) {
                throw fault(Finding.of("READ-FUTURE-DATE").with("day", today), column);
            }
            return day;
        }
        throw fault("MAP-INVALID-DATE", column);
    }

    RowFault fault(String code, String column) {
        return fault(Finding.of(code), column);
    }

    RowFault fault(Finding finding, String column) {
        return new RowFault(finding.at(place(column)).with("field", column));
    }

    /** A row that is left out, with the finding that says why and where. */
    static final class RowFault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        RowFault(Finding finding) {
            super(finding.code(), null, false, false);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }
}
