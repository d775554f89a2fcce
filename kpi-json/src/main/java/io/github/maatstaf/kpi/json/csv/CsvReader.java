package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.json.lines.LineReader;
import io.github.maatstaf.kpi.json.lines.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a source into records of cells. A damaged record never takes its neighbours with it: if a quote stays open, or its
 * end makes no sense, the line that opened it is a record that cannot be read, and the next line is read anew.
 */
public final class CsvReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final LineReader lines;
    private final int longestLine;
    private final Deque<CsvLine> again = new ArrayDeque<>();
    private char delimiter = ';';
    private int width;

    /**
     * Reads a stream, which stays the caller's to close.
     *
     * @param in the bytes
     * @param longestLine how many bytes a record may have
     */
    public CsvReader(InputStream in, int longestLine) {
        this.lines = new LineReader(in, longestLine);
        this.longestLine = longestLine;
    }

    /**
     * Which other encoding the source looks like, if it is not UTF-8 at all.
     *
     * @return such as {@code UTF-16LE}
     * @throws IOException if the stream fails
     */
    public Optional<String> otherEncoding() throws IOException {
        return lines.otherEncoding();
    }

    /**
     * Says how the records are written.
     *
     * @param sign the sign between cells
     * @param cells how many cells a record has
     */
    public void begin(char sign, int cells) {
        delimiter = sign;
        width = cells;
    }

    /**
     * The next line, without cutting it: the header is looked at before the delimiter is known.
     *
     * @return its text; absent at the end of the source
     * @throws IOException if the stream fails
     * @throws LineTooLong if it is too long
     */
    public Optional<CsvRecord> nextLine() throws IOException, LineTooLong {
        CsvLine line = filledLine();
        if (line == null) {
            return Optional.empty();
        }
        return Optional.of(
                line.isReadable()
                        ? new CsvRecord(place(line), List.of(line.text()), line.bytes(), Optional.empty())
                        : unreadable(line));
    }

    /**
     * The next record.
     *
     * @return absent at the end of the source
     * @throws IOException if the stream fails
     * @throws LineTooLong if a line is too long
     */
    public Optional<CsvRecord> next() throws IOException, LineTooLong {
        CsvLine first = filledLine();
        if (first == null) {
            return Optional.empty();
        }
        if (!first.isReadable()) {
            return Optional.of(unreadable(first));
        }
        CellParser parser = new CellParser(delimiter);
        CellParser.State state = parser.read(first.text(), false);
        List<CsvLine> more = new ArrayList<>();
        long size = first.bytes().length;
        while (state == CellParser.State.OPEN) {
            CsvLine line = anyLine();
            if (line != null) {
                more.add(line);
                size += line.bytes().length;
            }
            if (line == null || !line.isReadable() || size > longestLine) {
                break;
            }
            state = parser.read(line.text(), true);
        }
        boolean complete = state == CellParser.State.COMPLETE;
        boolean fits = complete && parser.cells().size() == width;
        if (fits) {
            return Optional.of(
                    new CsvRecord(place(first), unguarded(parser.cells()), joined(first, more), Optional.empty()));
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            again.push(more.get(i));
        }
        if (complete && more.isEmpty()) {
            return Optional.of(rejected(
                    first,
                    Finding.of("READ-CELLS")
                            .with("expected", width)
                            .with("found", parser.cells().size())));
        }
        boolean open = !more.isEmpty() || state == CellParser.State.OPEN;
        return Optional.of(rejected(first, Finding.of(open ? "READ-UNCLOSED-QUOTE" : "READ-QUOTE")));
    }

    private static List<String> unguarded(List<String> cells) {
        return cells.stream().map(CsvText::unguarded).toList();
    }

    private static byte[] joined(CsvLine first, List<CsvLine> more) {
        if (more.isEmpty()) {
            return first.bytes();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first.bytes());
        for (CsvLine line : more) {
            all.write('\n');
            all.writeBytes(line.bytes());
        }
        return all.toByteArray();
    }

    private static CsvRecord unreadable(CsvLine line) {
        return rejected(line, Finding.of("READ-ENCODING").with("offset", line.offset() + line.fault()));
    }

    private static CsvRecord rejected(CsvLine line, Finding finding) {
        return new CsvRecord(place(line), List.of(), line.bytes(), Optional.of(finding.at(place(line))));
    }

    private static Place place(CsvLine line) {
        return Place.line(line.number(), line.offset());
    }

    private @Nullable CsvLine filledLine() throws IOException, LineTooLong {
        CsvLine line = anyLine();
        while (line != null && line.isBlank()) {
            line = anyLine();
        }
        return line;
    }

    private @Nullable CsvLine anyLine() throws IOException, LineTooLong {
        if (!again.isEmpty()) {
            return again.pop();
        }
        if (!lines.next()) {
            return null;
        }
        if (lines.isTooLong()) {
            throw new LineTooLong(Place.line(lines.number(), lines.offset()));
        }
        int fault = lines.isAscii() ? Utf8.WELL_FORMED : Utf8.firstFault(lines.buffer(), lines.start(), lines.end());
        byte[] bytes = Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end());
        boolean wellFormed = fault == Utf8.WELL_FORMED;
        return new CsvLine(
                lines.number(),
                lines.offset(),
                bytes,
                wellFormed ? new String(bytes, StandardCharsets.UTF_8) : "",
                wellFormed ? -1 : fault - lines.start());
    }

    /**
     * Whether a text begins with a byte order mark, which only the source may do.
     *
     * @param text any text
     * @return true if it does
     */
    public static boolean hasMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    /** A line is longer than a source that can be trusted has them. */
    public static final class LineTooLong extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        LineTooLong(Place place) {
            super("a line is too long", null, false, false);
            this.place = place;
        }

        /**
         * Where it is.
         *
         * @return the line's place
         */
        public Place place() {
            return place;
        }
    }
}
