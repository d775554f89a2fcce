package io.github.maatstaf.kpi.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Cuts a stream of bytes into lines, without copying them out of its buffer and without ever holding more than the
 * buffer.
 *
 * <p>A line ends at LF, CR or CRLF, looked for as bytes: U+2028 inside a text ends none. A line above the limit is
 * passed over in constant memory, and only when the next one is asked for. A UTF-8 byte order mark at the start is passed over silently; UTF-16 and UTF-32 are
 * recognised, so that their source can be refused by name.
 *
 * <p>The buffer holds whole lines from the current one up to {@link #blockEnd()}, so that one tokenizer can run over
 * many of them.
 */
public final class LineReader {
    private static final int FIRST_BUFFER = 1 << 13;
    private static final int LEAST_BUFFER = 1 << 18;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_LOW_BIT = 0x0101010101010101L;
    private static final long EACH_HIGH_BIT = 0x8080808080808080L;
    private static final long EACH_LF = '\n' * EACH_LOW_BIT;
    private static final long EACH_CR = '\r' * EACH_LOW_BIT;

    private final InputStream in;
    private final int longestLine;
    private final int fullSize;
    private byte[] buffer = new byte[FIRST_BUFFER];

    private final boolean goesOn;
    private boolean begun;
    private boolean atEnd;
    private long offsetOfBuffer;
    private long block;
    private int filled;
    private int blockEnd;
    private int next;

    private long number;
    private long offset;
    private int start;
    private int end;
    private boolean ascii;
    private boolean terminated;
    private boolean tooLong;
    private boolean inLongLine;
    /** Whether the end of the current line was looked for. */
    private boolean ended = true;

    /**
     * Reads lines from a stream, which stays the caller's to close.
     *
     * @param in the bytes
     * @param longestLine how many bytes a line may have, its end left out
     */
    public LineReader(InputStream in, int longestLine) {
        this(in, longestLine, false);
    }

    private LineReader(InputStream in, int longestLine, boolean goesOn) {
        this.in = in;
        this.longestLine = longestLine;
        this.fullSize = Math.max(LEAST_BUFFER, 2 * (longestLine + 2));
        this.goesOn = goesOn;
    }

    /**
     * Reads on where another reader stopped; what stands there is no start of a source.
     *
     * @param in the bytes from there on
     * @param longestLine how many bytes a line may have, its end left out
     * @param offset the offset of the first of these bytes in the source
     * @param number how many lines stand before
     * @param inLongLine whether they begin within a line that is too long, which is passed over
     * @return the reader
     */
    public static LineReader goingOn(InputStream in, int longestLine, long offset, long number, boolean inLongLine) {
        LineReader lines = new LineReader(in, longestLine, true);
        lines.offsetOfBuffer = offset;
        lines.number = number;
        lines.inLongLine = inLongLine;
        return lines;
    }

    /**
     * Which other encoding the source looks like, if it is not UTF-8 at all.
     *
     * @return such as {@code UTF-16LE}; absent if it may well be UTF-8
     * @throws IOException if the stream fails
     */
    public Optional<String> otherEncoding() throws IOException {
        begin();
        return goesOn ? Optional.empty() : Encodings.otherThanUtf8(buffer, filled);
    }

    /**
     * Goes to the next line, blank ones included.
     *
     * @return false at the end of the source
     * @throws IOException if the stream fails
     */
    public boolean next() throws IOException {
        begin();
        findEnd();
        if (inLongLine) {
            passOver();
        }
        if (next == blockEnd && !fillBlock()) {
            return false;
        }
        number++;
        start = next;
        offset = offsetOfBuffer + start;
        if (start == blockEnd) {
            // Who refuses a source for such a line need not wait for its end, which may be gigabytes away.
            inLongLine = true;
            end = start;
            ascii = false;
            terminated = true;
            tooLong = true;
            return true;
        }
        ended = false;
        return true;
    }

    /** Who reads a line anyway may say where it ends; else it is looked for when it is asked for. */
    private void findEnd() {
        if (!ended) {
            ended(lookForEnd());
        }
    }

    private void ended(int at) {
        end = at;
        ended = true;
        terminated = at < blockEnd;
        next = behindTerminator(at);
        tooLong = at - start > longestLine;
    }

    /**
     * Says where the current line ends, and that it holds only bytes below 128, so that its end need not be looked for.
     *
     * @param at the index of its terminator, or of the end of the block
     * @return false if it is too long; then its end is looked for when it is asked for
     */
    public boolean endAt(int at) {
        if (at - start > longestLine) {
            return false;
        }
        ascii = true;
        ended(at);
        return true;
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            fill();
            next = goesOn ? 0 : Encodings.lengthOfMark(buffer, filled);
            blockEnd = behindLastTerminator();
        }
    }

    private boolean fillBlock() throws IOException {
        dropBefore(next);
        fill();
        blockEnd = behindLastTerminator();
        return next < filled;
    }

    /** Only a source that does not fit in a small buffer gets the full one. */
    private void dropBefore(int index) {
        byte[] into = buffer.length < fullSize ? new byte[fullSize] : buffer;
        System.arraycopy(buffer, index, into, 0, filled - index);
        buffer = into;
        offsetOfBuffer += index;
        block++;
        filled -= index;
        next = 0;
    }

    private void fill() throws IOException {
        while (!atEnd && filled < buffer.length) {
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                atEnd = true;
            } else {
                filled += count;
            }
        }
    }

    /** The last line of the source needs no terminator; a CR at the buffer's end may be half of a CRLF. */
    private int behindLastTerminator() {
        if (atEnd) {
            return filled;
        }
        for (int i = filled - 1; i >= next; i--) {
            if (buffer[i] == '\n' || (buffer[i] == '\r' && i < filled - 1)) {
                return i + 1;
            }
        }
        return next;
    }

    private int lookForEnd() {
        int i = start;
        long all = 0;
        for (; i + Long.BYTES <= blockEnd; i += Long.BYTES) {
            long word = (long) LONG.get(buffer, i);
            if (holdsZero(word ^ EACH_LF) || holdsZero(word ^ EACH_CR)) {
                break;
            }
            all |= word;
        }
        while (i < blockEnd && !isTerminator(buffer[i])) {
            all |= buffer[i];
            i++;
        }
        ascii = (all & EACH_HIGH_BIT) == 0;
        return i;
    }

    private static boolean holdsZero(long word) {
        return ((word - EACH_LOW_BIT) & ~word & EACH_HIGH_BIT) != 0;
    }

    private static boolean isTerminator(byte b) {
        return b == '\n' || b == '\r';
    }

    private int behindTerminator(int index) {
        if (index == filled) {
            return filled;
        }
        boolean crLf = buffer[index] == '\r' && index + 1 < filled && buffer[index + 1] == '\n';
        return index + (crLf ? 2 : 1);
    }

    private void passOver() throws IOException {
        int i = next;
        while (true) {
            while (i < filled && !isTerminator(buffer[i])) {
                i++;
            }
            boolean maybeHalfOfCrLf = i == filled - 1 && buffer[i] == '\r' && !atEnd;
            boolean found = i < filled;
            if ((found && !maybeHalfOfCrLf) || (!found && atEnd)) {
                break;
            }
            dropBefore(i);
            fill();
            i = 0;
        }
        next = behindTerminator(i);
        blockEnd = behindLastTerminator();
        inLongLine = false;
    }

    /**
     * The bytes that the lines lie in; they change at the next block.
     *
     * @return the reader's own buffer, not to be written to
     */
    public byte[] buffer() {
        return buffer;
    }

    /**
     * The index of the current line's first byte.
     *
     * @return an index of {@link #buffer()}
     */
    public int start() {
        return start;
    }

    /**
     * The index behind the current line's last byte, its terminator left out.
     *
     * @return an index of {@link #buffer()}
     */
    public int end() {
        findEnd();
        return end;
    }

    /**
     * The index behind the last whole line in the buffer.
     *
     * @return an index of {@link #buffer()}
     */
    public int blockEnd() {
        return blockEnd;
    }

    /**
     * Which block the current line is in: the bytes of a block stay where they are.
     *
     * @return another number for each block
     */
    public long block() {
        return block;
    }

    /**
     * The current line's number.
     *
     * @return from 1
     */
    public long number() {
        return number;
    }

    /**
     * The offset of the current line's first byte in the source.
     *
     * @return from 0
     */
    public long offset() {
        return offset;
    }

    /**
     * Where reading goes on: the offset of the next line, or of the line that is still to be passed over.
     *
     * @return from 0
     */
    public long offsetOfNext() {
        findEnd();
        return offsetOfBuffer + next;
    }

    /**
     * Whether the current line is too long to be in the buffer, so that its end was not looked for yet.
     *
     * @return true if {@link #offsetOfNext()} is where it begins
     */
    public boolean isInLongLine() {
        return inLongLine;
    }

    /**
     * Whether the current line holds only bytes below 128.
     *
     * @return false for a line that was passed over
     */
    public boolean isAscii() {
        findEnd();
        return ascii;
    }

    /**
     * Whether the current line ends with a line end, rather than with the source.
     *
     * @return false only for the last line; true for one that does not fit in the buffer, whose end was not looked for
     */
    public boolean isTerminated() {
        findEnd();
        return terminated;
    }

    /**
     * Whether the current line is above the limit. One that does not fit in the buffer either has no bytes to show.
     *
     * @return true if it must not be read
     */
    public boolean isTooLong() {
        findEnd();
        return tooLong;
    }
}
