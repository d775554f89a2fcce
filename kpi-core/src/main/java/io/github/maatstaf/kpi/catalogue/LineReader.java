package io.github.maatstaf.kpi.catalogue;

import java.nio.charset.StandardCharsets;

/**
 * Goes through the lines of a catalogue's text and cuts each into cells; for one thread.
 *
 * <p>By hand, over bytes, in one look at each: a catalogue is read at the start of a program, when the machine is cold and
 * a regular expression or a decoder over the whole file would cost more than the reading itself.
 */
final class LineReader {
    static final int MOST_CELLS = 5;

    final String file;
    private final byte[] text;
    private final int end;
    private final String[] cells = new String[MOST_CELLS];
    private int position;
    private int number;
    private int count;
    private boolean unusual;
    private boolean quoted;

    LineReader(String file, byte[] text) {
        this(file, text, isMarked(text) ? 3 : 0, text.length);
    }

    LineReader(String file, byte[] text, int from, int to) {
        this.file = file;
        this.text = text;
        this.position = from;
        this.end = to;
    }

    /** One line that stands in no text: a field that an entry takes from its family. */
    static LineReader of(EntryReader entry, String field, String value, String second) {
        LineReader line = new LineReader(entry.file(), new byte[0], 0, 0);
        line.number = entry.firstLine();
        line.count = MOST_CELLS;
        line.cells[0] = EditionReader.KPI;
        line.cells[1] = entry.name();
        line.cells[2] = field;
        line.cells[3] = value;
        line.cells[4] = second;
        return line;
    }

    /** Whether a byte-order mark stands in front. */
    private static boolean isMarked(byte[] text) {
        return text.length > 2 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    /** Goes to the next line that is not blank and not a remark; false behind the last one. */
    boolean next() {
        while (position < end) {
            number++;
            if (text[position] == '#') {
                skip();
            } else {
                cut();
                if (count > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void skip() {
        byte[] bytes = text;
        int last = end;
        int at = position;
        for (; at < last; at++) {
            byte b = bytes[at];
            if (b == '\n' || b == '\r') {
                break;
            }
        }
        goBehind(at);
    }

    /** Goes behind a line's end: LF, CR LF, CR or the end of the text. */
    private void goBehind(int at) {
        boolean two = at + 1 < end && text[at] == '\r' && text[at + 1] == '\n';
        position = Math.min(end, two ? at + 2 : at + 1);
    }

    /** Cuts the line at the position into cells; empty cells at its end do not count, since spreadsheets write them. */
    private void cut() {
        for (int i = 0; i < MOST_CELLS; i++) {
            cells[i] = "";
        }
        count = 0;
        unusual = false;
        quoted = false;
        byte[] bytes = text;
        int last = end;
        int cell = 0;
        int from = position;
        boolean plain = true;
        int at = position;
        for (; at < last; at++) {
            byte b = bytes[at];
            if (b >= ' ' && b < 0x7F) {
                continue;
            }
            if (b == '\n' || b == '\r') {
                break;
            }
            if (b == '\t') {
                keep(cell, from, at, plain);
                cell++;
                from = at + 1;
                plain = true;
            } else {
                plain = false;
                if (isLetterOfTwoBytes(at)) {
                    at++;
                } else {
                    unusual = true;
                }
            }
        }
        keep(cell, from, at, plain);
        goBehind(at);
    }

    /** Whether U+00A0 to U+017F begins here: the letters with accents of our languages, none of which is strange. */
    private boolean isLetterOfTwoBytes(int at) {
        int lead = text[at] & 0xFF;
        if (lead < 0xC2 || lead > 0xC5 || at + 1 == end) {
            return false;
        }
        int next = text[at + 1] & 0xFF;
        return next >= (lead == 0xC2 ? 0xA0 : 0x80) && next < 0xC0;
    }

    private void keep(int cell, int from, int to, boolean plain) {
        int first = from;
        while (first < to && text[first] == ' ') {
            first++;
        }
        if (first == to) {
            return;
        }
        int last = to;
        while (text[last - 1] == ' ') {
            last--;
        }
        count = cell + 1;
        quoted |= text[first] == '"';
        if (cell < MOST_CELLS) {
            cells[cell] =
                    new String(text, first, last - first, plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        }
    }

    /** Where the next line begins. */
    int position() {
        return position;
    }

    /** The number of this line, from 1. */
    int number() {
        return number;
    }

    /** How many cells this line has, empty ones at its end aside. */
    int count() {
        return count;
    }

    /** Whether a program put quotes around one of the cells; if so they are taken away. */
    boolean unquote() {
        if (!quoted) {
            return false;
        }
        boolean unquoted = false;
        for (int i = 0; i < MOST_CELLS; i++) {
            String cell = cells[i];
            int length = cell.length();
            if (length > 1 && cell.charAt(0) == '"' && cell.charAt(length - 1) == '"') {
                cells[i] = cell.substring(1, length - 1).replace("\"\"", "\"");
                unquoted = true;
            }
        }
        return unquoted;
    }

    String kind() {
        return cells[0];
    }

    String name() {
        return cells[1];
    }

    String field() {
        return cells[2];
    }

    String value() {
        return cells[3];
    }

    String second() {
        return cells[4];
    }

    /** The first character of this line that has no place in a text, as {@code U+200B}; empty if there is none. */
    String strangeCharacter() {
        if (!unusual) {
            return "";
        }
        for (int cell = 0; cell < MOST_CELLS; cell++) {
            String content = cells[cell];
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (Character.isISOControl(c) || c > '\u00FF' && isStrange(c)) {
                    return NearestCodes.codePoint(c);
                }
            }
        }
        return "";
    }

    /** Invisible characters, and what decoding puts in the place of bytes that are no UTF-8. */
    private static boolean isStrange(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\uFFFD';
    }
}
