package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.RecordCounts;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** The stored form of a checkpoint: a mark, the number of the form, what it knows, and a check on all of it. */
public final class CheckpointForm {
    private static final byte[] MARK = {'M', 'K', 'C', 'P'};
    private static final byte FORM = 1;
    private static final int COLUMNS = 3;

    private CheckpointForm() {}

    /**
     * Writes a checkpoint.
     *
     * @param checkpoint how far a source was read
     * @return the bytes, the same for equal checkpoints
     */
    public static byte[] of(SourceCheckpoint checkpoint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MARK);
            out.writeByte(FORM);
            write(out, checkpoint);
            CRC32 check = new CRC32();
            check.update(bytes.toByteArray());
            out.writeInt((int) check.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, SourceCheckpoint checkpoint) throws IOException {
        out.writeLong(checkpoint.offset());
        out.writeLong(checkpoint.line());
        out.writeBoolean(checkpoint.inLongLine());
        out.writeLong(checkpoint.lineOffset());
        out.writeInt(checkpoint.lineLength());
        out.writeInt(checkpoint.lineCheck());
        out.writeBoolean(checkpoint.isAtEnd());
        out.writeBoolean(checkpoint.newerMinor());
        out.writeLong(checkpoint.records().accepted());
        out.writeLong(checkpoint.records().rejected());
        out.writeLong(checkpoint.records().duplicates());
        SourceCheckpoint.Section section = checkpoint.section();
        out.writeInt(section.purposes().size());
        for (String purpose : section.purposes()) {
            write(out, purpose);
        }
        out.writeInt(section.observedUntil().size());
        for (int day : section.observedUntil()) {
            out.writeInt(day);
        }
        out.writeBoolean(section.footerPromised());
        out.writeBoolean(section.closed());
        out.writeLong(section.records());
        out.writeLong(section.allRecords());
        write(out, checkpoint.counts().codes());
        write(out, checkpoint.counts().notKept());
        out.writeInt(checkpoint.counts().columns().size());
        for (SourceCheckpoint.Column column : checkpoint.counts().columns()) {
            out.writeLong(column.all());
            out.writeLong(column.likely());
        }
    }

    private static void write(DataOutputStream out, List<SourceCheckpoint.Count> counts) throws IOException {
        out.writeInt(counts.size());
        for (SourceCheckpoint.Count count : counts) {
            write(out, count.field());
            write(out, count.text());
            out.writeLong(count.times());
            out.writeLong(count.line());
            out.writeLong(count.byteOffset());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads a checkpoint.
     *
     * @param bytes what {@link #of(SourceCheckpoint)} gave
     * @return the checkpoint
     * @throws IllegalArgumentException if the bytes are no checkpoint, are damaged, or were made by a later release
     */
    public static SourceCheckpoint parse(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end <= MARK.length || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new IllegalArgumentException("These " + bytes.length + " bytes are no checkpoint of a reading");
        }
        if (bytes[MARK.length] != FORM) {
            throw new IllegalArgumentException(
                    "A checkpoint in form " + bytes[MARK.length] + "; this release reads form " + FORM);
        }
        CRC32 check = new CRC32();
        check.update(bytes, 0, end);
        if ((int) check.getValue() != ByteBuffer.wrap(bytes).getInt(end)) {
            throw new IllegalArgumentException("This checkpoint is damaged: its check does not come out");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, MARK.length + 1, end - MARK.length - 1);
        try {
            SourceCheckpoint checkpoint = read(in);
            boolean isRight = !in.hasRemaining()
                    && checkpoint.lineOffset() >= 0
                    && checkpoint.lineLength() >= 0
                    && checkpoint.offset() - checkpoint.lineLength() >= checkpoint.lineOffset()
                    && (checkpoint.equals(SourceCheckpoint.START)
                            || checkpoint.counts().columns().size() == COLUMNS);
            if (isRight) {
                return checkpoint;
            }
        } catch (BufferUnderflowException e) {
            // said below
        }
        throw new IllegalArgumentException("This checkpoint is damaged: what it says cannot be");
    }

    private static SourceCheckpoint read(ByteBuffer in) {
        return new SourceCheckpoint(
                in.getLong(),
                in.getLong(),
                in.get() != 0,
                in.getLong(),
                in.getInt(),
                in.getInt(),
                in.get() != 0,
                in.get() != 0,
                new RecordCounts(in.getLong(), in.getLong(), in.getLong()),
                readSection(in),
                new SourceCheckpoint.Counts(readCounts(in), readCounts(in), readColumns(in)));
    }

    private static SourceCheckpoint.Section readSection(ByteBuffer in) {
        List<String> purposes = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            purposes.add(readText(in));
        }
        List<Integer> days = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            days.add(in.getInt());
        }
        return new SourceCheckpoint.Section(
                List.copyOf(purposes), List.copyOf(days), in.get() != 0, in.get() != 0, in.getLong(), in.getLong());
    }

    private static List<SourceCheckpoint.Count> readCounts(ByteBuffer in) {
        List<SourceCheckpoint.Count> counts = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            counts.add(
                    new SourceCheckpoint.Count(readText(in), readText(in), in.getLong(), in.getLong(), in.getLong()));
        }
        return List.copyOf(counts);
    }

    private static List<SourceCheckpoint.Column> readColumns(ByteBuffer in) {
        List<SourceCheckpoint.Column> columns = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            columns.add(new SourceCheckpoint.Column(in.getLong(), in.getLong()));
        }
        return List.copyOf(columns);
    }

    private static String readText(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[length];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
