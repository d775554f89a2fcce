package io.github.maatstaf.kpi.catalogue;

/**
 * Goes through the lines of a catalogue's text and cuts each into cells; for one thread.
 *
 * <p>By hand and without a regular expression: a catalogue is read at the start of a program, in a cold machine.
 */
final class LineReader {
    static final int MOST_CELLS = 5;

    final String file;
    private final String text;
    private final String[] cells = new String[MOST_CELLS];
    private int position;
    private int number;
    private int count;

    LineReader(String file, String text) {
        this.file = file;
        this.text = text;
        this.position = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    }

    /** Goes to the next line that is not blank and not a remark; false behind the last one. */
    boolean next() {
        int length = text.length();
        while (position < length) {
            int end = text.indexOf('\n', position);
            int next = end < 0 ? length : end + 1;
            int last = end < 0 ? length : end;
            if (last > position && text.charAt(last - 1) == '\r') {
                last--;
            }
            int first = position;
            position = next;
            number++;
            if (last > first && text.charAt(first) != '#') {
                cut(first, last);
                if (count > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Empty cells at the end do not count: spreadsheets write them. */
    private void cut(int first, int last) {
        int end = last;
        while (end > first && (text.charAt(end - 1) == '\t' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        count = 0;
        for (int i = 0; i < MOST_CELLS; i++) {
            cells[i] = "";
        }
        int from = first;
        while (from < end) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 || tab > end ? end : tab;
            if (count < MOST_CELLS) {
                cells[count] = text.substring(from, to);
            }
            count++;
            from = to + 1;
        }
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
        boolean quoted = false;
        for (int i = 0; i < MOST_CELLS; i++) {
            String cell = cells[i];
            int length = cell.length();
            if (length > 1 && cell.charAt(0) == '"' && cell.charAt(length - 1) == '"') {
                cells[i] = cell.substring(1, length - 1).replace("\"\"", "\"");
                quoted = true;
            }
        }
        return quoted;
    }

    String cell(int index) {
        return cells[index];
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
        for (int cell = 0; cell < MOST_CELLS; cell++) {
            String content = cells[cell];
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if ((c < ' ' || c > '~') && isStrange(content, i)) {
                    return NearestCodes.codePoint(c);
                }
            }
        }
        return "";
    }

    private static boolean isStrange(String content, int index) {
        char c = content.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == content.length() || !Character.isLowSurrogate(content.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(content.charAt(index - 1));
        }
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\uFFFD';
    }
}
