package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.json.lines.LineReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;

/**
 * How far a source was read in parts, and all that another reader has to know to go on from there as if it had been one.
 *
 * @param offset where reading goes on
 * @param line the number of the last line that was read
 * @param inLongLine whether that line is too long and was not passed over yet
 * @param lineOffset where that line begins
 * @param lineLength how many bytes of it are known, from its start
 * @param lineCheck what those bytes come to, so that another source is noticed
 * @param isAtEnd whether the source is over
 * @param newerMinor whether the source says that it has a newer minor version
 * @param records what became of all records up to there
 * @param section what headers promised and footers are held against
 * @param counts what is counted over the whole source
 */
public record SourceCheckpoint(
        long offset,
        long line,
        boolean inLongLine,
        long lineOffset,
        int lineLength,
        int lineCheck,
        boolean isAtEnd,
        boolean newerMinor,
        RecordCounts records,
        Section section,
        Counts counts) {
    /** Nothing was read yet. */
    public static final SourceCheckpoint START = new SourceCheckpoint(
            0,
            0,
            false,
            0,
            0,
            0,
            false,
            false,
            RecordCounts.NONE,
            new Section(List.of(), List.of(), false, false, 0, 0),
            new Counts(List.of(), List.of(), List.of()));

    static SourceCheckpoint at(
            LineReader lines,
            boolean isAtEnd,
            boolean newerMinor,
            RecordCounts records,
            Section section,
            Counts counts) {
        // at the end the last line is no longer in the buffer
        int length = isAtEnd ? 0 : lines.end() - lines.start();
        return new SourceCheckpoint(
                lines.offsetOfNext(),
                lines.number(),
                lines.isInLongLine(),
                isAtEnd ? lines.offsetOfNext() : lines.offset(),
                length,
                check(lines.buffer(), isAtEnd ? 0 : lines.start(), length),
                isAtEnd,
                newerMinor,
                records,
                section,
                counts);
    }

    private static int check(byte[] bytes, int from, int length) {
        CRC32 check = new CRC32();
        check.update(bytes, from, length);
        return (int) check.getValue();
    }

    /** Passes over what was read before; false if the last line is not the one that was read there. */
    boolean passOver(InputStream in) throws IOException {
        try {
            in.skipNBytes(lineOffset);
            byte[] last = in.readNBytes(lineLength);
            if (last.length < lineLength || check(last, 0, lineLength) != lineCheck) {
                return false;
            }
            in.skipNBytes(offset - lineOffset - lineLength);
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    /**
     * What headers promised so far, and what footers are held against.
     *
     * @param purposes what the source is for, in the order in which it says so
     * @param observedUntil the days up to which it is complete, as day numbers
     * @param footerPromised whether a footer must follow
     * @param closed whether the last section was closed by its footer
     * @param records the records of the section
     * @param allRecords the records of all sections
     */
    public record Section(
            List<String> purposes,
            List<Integer> observedUntil,
            boolean footerPromised,
            boolean closed,
            long records,
            long allRecords) {}

    /**
     * What becomes one finding at the end of the source.
     *
     * @param codes codes that are not known
     * @param notKept fields that are not kept
     * @param columns keys that may be citizen numbers
     */
    public record Counts(List<Count> codes, List<Count> notKept, List<Column> columns) {}

    /**
     * How often something was seen, and where first.
     *
     * @param field the field
     * @param text the code, or nothing
     * @param times how often
     * @param line where first; below 1 if that is not kept
     * @param byteOffset the offset of that line
     */
    public record Count(String field, String text, long times, long line, long byteOffset) {}

    /**
     * How many keys there were.
     *
     * @param all how many
     * @param likely how many of them may be citizen numbers
     */
    public record Column(long all, long likely) {}
}
