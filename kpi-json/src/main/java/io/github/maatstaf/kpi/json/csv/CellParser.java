package io.github.maatstaf.kpi.json.csv;

import java.util.ArrayList;
import java.util.List;

/** Cuts a record into cells as RFC 4180 says. A quote that does not begin a cell is a character like any other. */
final class CellParser {
    /** How far a record is. */
    enum State {
        /** All quotes are closed. */
        COMPLETE,
        /** A quote is open at the end of the line. */
        OPEN,
        /** Something stands between a closing quote and the next delimiter. */
        MALFORMED
    }

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    CellParser(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Reads a line, which goes on inside a quote if the one before it left that open. */
    State read(String line, boolean inQuote) {
        boolean quoted = inQuote;
        if (inQuote) {
            cell.append('\n');
        }
        int i = 0;
        while (true) {
            if (quoted) {
                int close = closingQuote(line, i);
                if (close < 0) {
                    return State.OPEN;
                }
                i = close + 1;
                if (i < line.length() && line.charAt(i) != delimiter) {
                    return State.MALFORMED;
                }
                quoted = false;
            } else if (i < line.length() && line.charAt(i) == '"') {
                quoted = true;
                i++;
                continue;
            } else {
                int end = line.indexOf(delimiter, i);
                int to = end < 0 ? line.length() : end;
                cell.append(line, i, to);
                i = to;
            }
            cells.add(cell.toString());
            cell.setLength(0);
            if (i >= line.length()) {
                return State.COMPLETE;
            }
            i++;
        }
    }

    /** Adds the text up to the closing quote to the cell; two quotes are one. */
    private int closingQuote(String line, int from) {
        int i = from;
        while (true) {
            int quote = line.indexOf('"', i);
            if (quote < 0) {
                cell.append(line, i, line.length());
                return -1;
            }
            cell.append(line, i, quote);
            if (quote + 1 >= line.length() || line.charAt(quote + 1) != '"') {
                return quote;
            }
            cell.append('"');
            i = quote + 2;
        }
    }

    List<String> cells() {
        return cells;
    }
}
