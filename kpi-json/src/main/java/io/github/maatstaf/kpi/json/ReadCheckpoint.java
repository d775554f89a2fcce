package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.json.registration.CheckpointForm;
import io.github.maatstaf.kpi.json.registration.SourceCheckpoint;
import java.util.Objects;

/**
 * How far a source was read in parts, so that a reading that was broken off can go on from there and comes to what it would
 * have come to in one go. It lies between two parts; what belongs to a part that was not handed on is read again.
 *
 * <p>It is no copy of what was read: the caller keeps that beside it, such as a tally of the parts so far. It holds no key
 * of a client, but it does hold what the source says it is for, and codes that are not known.
 *
 * @since 0.1
 */
public final class ReadCheckpoint {
    /** Nothing was read yet. */
    public static final ReadCheckpoint START = new ReadCheckpoint(SourceCheckpoint.START);

    private final SourceCheckpoint source;

    private ReadCheckpoint(SourceCheckpoint source) {
        this.source = source;
    }

    static ReadCheckpoint of(SourceCheckpoint source) {
        return new ReadCheckpoint(source);
    }

    /**
     * Reads a checkpoint from its stored form.
     *
     * @param bytes what {@link #toBytes()} gave
     * @return the checkpoint
     * @throws IllegalArgumentException if the bytes are no checkpoint, are damaged, or were made by a later release
     */
    public static ReadCheckpoint fromBytes(byte[] bytes) {
        return new ReadCheckpoint(CheckpointForm.parse(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * A compact form to store, with a check on itself.
     *
     * @return the bytes, the same for equal checkpoints
     */
    public byte[] toBytes() {
        return CheckpointForm.of(source);
    }

    /**
     * What became of the records up to here.
     *
     * @return the counts, of those that were handed on
     */
    public RecordCounts records() {
        return source.records();
    }

    /**
     * The byte of the source at which reading goes on.
     *
     * @return 0 or more
     */
    public long bytes() {
        return source.offset();
    }

    /**
     * Whether the source was read to its end.
     *
     * @return true if there is nothing to go on with
     */
    public boolean isAtEnd() {
        return source.isAtEnd();
    }

    SourceCheckpoint source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadCheckpoint checkpoint && source.equals(checkpoint.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** Such as {@code goes on at byte 5120312, behind line 10001: 10000 read = 10000 accepted + 0 rejected + 0 duplicates}. */
    @Override
    public String toString() {
        return (isAtEnd() ? "is at the end, byte " : "goes on at byte ") + bytes() + ", behind line " + source.line()
                + ": " + records();
    }
}
