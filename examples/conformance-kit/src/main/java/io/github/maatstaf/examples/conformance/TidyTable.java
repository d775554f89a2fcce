package io.github.maatstaf.examples.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as they stand in a tidy CSV file: a row for each measure, period and stratum. */
final class TidyTable {
    private static final List<String> COLUMNS =
            List.of("measure", "period", "stratum", "value", "numerator", "denominator");

    /** Which figure. */
    record Place(String measure, String stratum, String period) {}

    /** What it is, as text; empty where there is none. */
    record Figure(String value, String numerator, String denominator) {
        /** Such as {@code 0.25 (2 of 8)}. */
        @Override
        public String toString() {
            String counts = numerator.isEmpty() ? denominator : numerator + " of " + denominator;
            return (value.isEmpty() ? "no value" : value) + (counts.isEmpty() ? "" : " (" + counts + ")");
        }
    }

    private final Map<Place, Figure> figures;
    private final List<String> faults;

    private TidyTable(Map<Place, Figure> figures, List<String> faults) {
        this.figures = Collections.unmodifiableMap(figures);
        this.faults = List.copyOf(faults);
    }

    Map<Place, Figure> figures() {
        return figures;
    }

    /** Lines that could not be read, and places that stand there twice. */
    List<String> faults() {
        return faults;
    }

    static TidyTable parse(List<String> lines) {
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0).replace("\uFEFF", ""));
        if (!header.containsAll(COLUMNS)) {
            throw new IllegalArgumentException(
                    "The first line names the columns; needed are " + COLUMNS + ", not " + header);
        }
        Map<Place, Figure> figures = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size()) {
                faults.add("not " + header.size() + " cells: " + line);
                continue;
            }
            List<String> row = COLUMNS.stream()
                    .map(column -> cells.get(header.indexOf(column)))
                    .toList();
            Place place = new Place(row.get(0), row.get(2), row.get(1));
            if (figures.putIfAbsent(place, new Figure(row.get(3), row.get(4), row.get(5))) != null) {
                faults.add("twice: " + line);
            }
        }
        return new TidyTable(figures, faults);
    }

    /** RFC 4180 for one line: a cell may stand in quotes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
