package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.json.lines.LineReader;
import io.github.maatstaf.kpi.json.lines.Utf8;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads the record on the current line.
 *
 * <p>One tokenizer runs over all whole lines in the buffer, because making one for each line costs as much as the tokens
 * themselves. That is only right as long as each object begins and ends on its own line; the first doubt ends the run,
 * and the line is read again alone. So a damaged line never touches the next one, and its finding is about it alone.
 */
final class RecordReader {
    /** How many bytes a tokenizer looks at to guess the encoding; they must be of this line, and not NUL. */
    private static final int LOOKED_AT = 4;

    private static final int MOST_LINES_IN_DOUBT = 1 << 10;

    private final LineReader lines;
    private final PlainReader plain;
    private final Function<JsonParser, LineKind> objects;
    private int linesInDoubt;
    private int doubtfulLinesLeft;
    private @Nullable JsonParser run;
    private int runStart;
    private long runBlock;

    /** Reads a trajectory without a tokenizer, or says that it cannot; both must read the same. */
    interface PlainReader {
        /** There is none. */
        PlainReader NONE = (bytes, from, to) -> PlainJson.DOUBT;

        /** Where the line ends that begins at a place; {@link PlainJson#DOUBT} if it cannot be read so. */
        int endOfLine(byte[] bytes, int from, int to);
    }

    RecordReader(LineReader lines, PlainReader plain, Function<JsonParser, LineKind> objects) {
        this.lines = lines;
        this.plain = plain;
        this.objects = objects;
    }

    /** Whether the current line holds nothing but blanks. */
    boolean isBlank() {
        return firstNonBlank() == lines.end();
    }

    /** Whether the current line may hold an object; of any other value there is nothing to tell. */
    boolean isObject() {
        int from = firstNonBlank();
        return from < lines.end() && lines.buffer()[from] == '{';
    }

    /** What the current line is; a trajectory has then been read. */
    LineKind read() {
        int from = firstNonBlank();
        LineKind kind = LineKind.HEADER;
        try {
            checkBytes(from);
            kind = readInRun(from);
        } finally {
            if (kind != LineKind.TRAJECTORY) {
                endRun();
            }
        }
        return kind;
    }

    /**
     * Reads the current line without a tokenizer if it holds a plain trajectory, and then finds its end on the way. To be
     * tried first. After a doubt the tokenizer goes on for a while, and for longer each time: it is quickest where it need
     * not stop.
     */
    boolean isReadPlainly() {
        if (run != null && runBlock != lines.block()) {
            endRun();
        }
        byte[] bytes = lines.buffer();
        int from = lines.start();
        while (from < lines.blockEnd() && (bytes[from] == ' ' || bytes[from] == '\t')) {
            from++;
        }
        if (from == lines.blockEnd() || bytes[from] != '{') {
            return false;
        }
        if (doubtfulLinesLeft > 0) {
            doubtfulLinesLeft--;
            return false;
        }
        endRun();
        int end = plain.endOfLine(bytes, from, lines.blockEnd());
        if (end != PlainJson.DOUBT && lines.endAt(end)) {
            linesInDoubt = 0;
            return true;
        }
        linesInDoubt = Math.min(MOST_LINES_IN_DOUBT, 2 * linesInDoubt + 1);
        doubtfulLinesLeft = linesInDoubt;
        return false;
    }

    private LineKind readInRun(int from) {
        if (lines.end() - from < LOOKED_AT) {
            endRun();
            return readAlone(from, objects);
        }
        try {
            JsonParser parser = run;
            if (parser == null) {
                parser = Tokens.over(lines.buffer(), from, lines.blockEnd());
                run = parser;
                runStart = from;
                runBlock = lines.block();
            }
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                LineKind kind = objects.apply(parser);
                int end = endOf(parser, runStart);
                if (end <= lines.end() && (kind != LineKind.TRAJECTORY || firstNonBlank(end) == lines.end())) {
                    return kind;
                }
            }
        } catch (Fault | JacksonException e) {
            // Said again, and more exactly, when the line is read alone.
        }
        endRun();
        return readAlone(from, objects);
    }

    private static int endOf(JsonParser parser, int start) {
        return start + (int) parser.currentLocation().getByteOffset();
    }

    /** Reads the object on the current line as something else than a trajectory. */
    <T> T read(Function<JsonParser, T> reader) {
        int from = firstNonBlank();
        checkBytes(from);
        return readAlone(from, reader);
    }

    private <T> T readAlone(int from, Function<JsonParser, T> reader) {
        JsonParser parser = Tokens.over(lines.buffer(), from, lines.end());
        try (parser) {
            parser.nextToken();
            T value = reader.apply(parser);
            boolean whole = parser.currentToken() == JsonToken.END_OBJECT
                    && parser.streamReadContext().inRoot();
            if (whole && firstNonBlank(endOf(parser, from)) != lines.end()) {
                throw Fault.of("READ-TRAILING");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw Fault.of("READ-DEPTH").with("limit", Tokens.DEEPEST);
        } catch (JacksonException e) {
            boolean cutOff = !lines.isTerminated() && endOf(parser, from) >= lines.end();
            throw Fault.of(cutOff ? "READ-TRUNCATED-LINE" : "READ-SYNTAX");
        }
    }

    /** What can be told from the bytes, before a tokenizer sees them. */
    private void checkBytes(int from) {
        byte[] bytes = lines.buffer();
        if (!lines.isAscii()) {
            if (isByteOrderMark(bytes, from)) {
                throw Fault.of("READ-BYTE-ORDER-MARK");
            }
            int fault = Utf8.firstFault(bytes, lines.start(), lines.end());
            if (fault != Utf8.WELL_FORMED) {
                throw Fault.of("READ-ENCODING").with("offset", lines.offset() + fault - lines.start());
            }
        }
        if (bytes[from] != '{') {
            throw noObject(from);
        }
        for (int i = from; i < Math.min(from + LOOKED_AT, lines.end()); i++) {
            if (bytes[i] == 0) {
                throw Fault.of("READ-SYNTAX");
            }
        }
    }

    private boolean isByteOrderMark(byte[] bytes, int from) {
        return lines.end() - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    /** Another JSON value, or no JSON at all. */
    private Fault noObject(int from) {
        String text = new String(lines.buffer(), from, lines.end() - from, StandardCharsets.UTF_8);
        try (JsonParser parser = Tokens.over(text)) {
            boolean oneValue = parser.nextToken() != null;
            parser.skipChildren();
            return Fault.of(oneValue && parser.nextToken() == null ? "READ-NOT-AN-OBJECT" : "READ-SYNTAX");
        } catch (StreamConstraintsException e) {
            return Fault.of("READ-DEPTH").with("limit", Tokens.DEEPEST);
        } catch (JacksonException e) {
            return Fault.of("READ-SYNTAX");
        }
    }

    private int firstNonBlank() {
        return firstNonBlank(lines.start());
    }

    private int firstNonBlank(int from) {
        byte[] bytes = lines.buffer();
        int i = from;
        while (i < lines.end() && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    private void endRun() {
        if (run != null) {
            run.close();
            run = null;
        }
    }
}
