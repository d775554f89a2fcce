package io.github.maatstaf.kpi.scope;

import java.util.ArrayList;
import java.util.List;

/** Lines and columns of plain text, at most forty lines of it. */
final class TextTable {
    static final int MOST_LINES = 40;

    private TextTable() {}

    /** The rows with each column as wide as its widest cell. */
    static String of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "" : "  ").append(row.get(i));
                line.append(" ".repeat(widths[i] - row.get(i).length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return limited(lines);
    }

    /** The lines, of which the last says how many more there are. */
    static String limited(List<String> lines) {
        List<String> all = lines.stream().flatMap(line -> line.lines()).toList();
        if (all.size() <= MOST_LINES) {
            return String.join("\n", all);
        }
        List<String> shown = all.subList(0, MOST_LINES - 1);
        return String.join("\n", shown) + "\nand " + (all.size() - shown.size()) + " more";
    }
}
