package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The header of an event log: which delimiter it has, and where the mapping's columns stand. The order of the columns is
 * free, and columns that the mapping does not name are not read; anything else refuses the source.
 */
public final class LogHeader {
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final Set<String> CITIZEN_NUMBER = Set.of(
            "bsn", "bsnnr", "bsnnummer", "burgerservicenr", "burgerservicenummer", "citizennumber", "sofinummer");

    private final char delimiter;
    private final List<String> names;
    private final Map<String, Integer> positions;

    private LogHeader(char delimiter, List<String> names) {
        this.delimiter = delimiter;
        this.names = names;
        this.positions = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i), i);
        }
    }

    /**
     * Reads the header.
     *
     * @param line the line
     * @param declared the delimiter that the source or the mapping states, if one does
     * @param mapping which columns have to be there
     * @return the header; absent if more than one delimiter is possible
     */
    public static Optional<LogHeader> read(String line, Optional<Character> declared, VendorMapping mapping) {
        if (declared.isPresent()) {
            return Optional.of(cut(line, declared.get()));
        }
        List<LogHeader> whole = new ArrayList<>();
        List<LogHeader> possible = new ArrayList<>();
        for (char sign : DELIMITERS) {
            LogHeader header = cut(line, sign);
            if (header.names.size() > 1) {
                possible.add(header);
                if (header.names.containsAll(mapping.columnNames())) {
                    whole.add(header);
                }
            }
        }
        List<LogHeader> candidates = whole.isEmpty() ? possible : whole;
        if (candidates.isEmpty()) {
            return Optional.of(cut(line, DELIMITERS.get(0)));
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static LogHeader cut(String line, char sign) {
        CellParser parser = new CellParser(sign);
        boolean complete = parser.read(line, false) == CellParser.State.COMPLETE;
        return new LogHeader(sign, complete ? names(parser.cells()) : List.of());
    }

    private static List<String> names(List<String> cells) {
        return cells.stream().map(name -> normalised(CsvText.unguarded(name))).toList();
    }

    /**
     * Whether a row is this header again, as in two files put behind each other.
     *
     * @param cells the row
     * @return true if all its cells are the names of the header
     */
    public boolean isRepeatedBy(List<String> cells) {
        return names(cells).equals(names);
    }

    /** As a mapping keeps a vendor's words, in which an accent has one form: a header of a Mac may have the other. */
    private static String normalised(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isBlank(name.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(name.charAt(to - 1))) {
            to--;
        }
        return Normalizer.normalize(name.substring(from, to), Normalizer.Form.NFC);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Why the source cannot be read with this header.
     *
     * @param mapping which columns have to be there
     * @return a finding that refuses the source; empty if all is well
     */
    public Optional<Finding> problem(VendorMapping mapping) {
        for (String name : names) {
            if (CITIZEN_NUMBER.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) {
                return Optional.of(Finding.of("READ-PERSONAL-COLUMN"));
            }
        }
        List<String> missing = new ArrayList<>();
        for (String wanted : mapping.columnNames()) {
            if (!positions.containsKey(wanted)) {
                missing.add(wanted + similar(wanted));
            } else if (names.indexOf(wanted) != names.lastIndexOf(wanted)) {
                return Optional.of(Finding.of("READ-COLUMN-TWICE").with("column", wanted));
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("READ-COLUMNS-MISSING")
                        .with("missing", String.join(", ", missing))
                        .with("count", names.size()));
    }

    /** A name of the source is only shown where the mapping has it too, but for its case. */
    private String similar(String wanted) {
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    /**
     * The sign between cells.
     *
     * @return such as a semicolon
     */
    public char delimiter() {
        return delimiter;
    }

    /**
     * The names of the columns.
     *
     * @return in the order of the source
     */
    public List<String> names() {
        return names;
    }

    /**
     * The cells of a record by the names of their columns.
     *
     * @param cells the record's cells
     * @param mapping which columns are read
     * @return the cells that the mapping names
     */
    public Map<String, String> named(List<String> cells, VendorMapping mapping) {
        Map<String, String> named = new HashMap<>();
        for (String column : mapping.columnNames()) {
            named.put(column, cells.get(Objects.requireNonNull(positions.get(column), column)));
        }
        return named;
    }
}
