package io.github.maatstaf.kpi;

import java.util.Objects;

/**
 * Where in other people's data a finding is: a line, a byte offset, a trajectory, a field; each if known.
 *
 * <p>It points; it never quotes. A text that could be a citizen number (nine digits that pass the eleven test) is not
 * shown.
 *
 * @since 0.1
 */
public final class Place {
    /** Nowhere in particular. */
    public static final Place NONE = new Place(-1, -1, "", "");

    private final long line;
    private final long byteOffset;
    private final String trajectory;
    private final String field;

    private Place(long line, long byteOffset, String trajectory, String field) {
        this.line = line;
        this.byteOffset = byteOffset;
        this.trajectory = trajectory;
        this.field = field;
    }

    /**
     * A line of a source.
     *
     * @param line the line's number, from 1
     * @return the place
     */
    public static Place line(long line) {
        return NONE.withLine(line, -1);
    }

    /**
     * A line of a source, with the offset at which the line begins.
     *
     * @param line the line's number, from 1
     * @param byteOffset the offset of the line's first byte, from 0
     * @return the place
     */
    public static Place line(long line, long byteOffset) {
        return NONE.withLine(line, byteOffset);
    }

    /**
     * A trajectory, by the key that its registration gave it.
     *
     * @param id the trajectory's own id, never a client's
     * @return the place
     */
    public static Place trajectory(String id) {
        return NONE.withTrajectory(id);
    }

    /**
     * A field, such as {@code observedUntil}.
     *
     * @param name the field's name
     * @return the place
     */
    public static Place field(String name) {
        return NONE.withField(name);
    }

    private Place withLine(long line, long byteOffset) {
        if (line < 1) {
            throw new IllegalArgumentException("Lines count from 1, not " + line);
        }
        return new Place(line, byteOffset, trajectory, field);
    }

    /**
     * This place, with the trajectory named.
     *
     * @param id the trajectory's own id, never a client's
     * @return a copy
     */
    public Place withTrajectory(String id) {
        Objects.requireNonNull(id, "id");
        return new Place(line, byteOffset, CitizenNumber.isLikely(id) ? "(not shown)" : id, field);
    }

    /**
     * This place, with the field named.
     *
     * @param name the field's name
     * @return a copy
     */
    public Place withField(String name) {
        return new Place(line, byteOffset, trajectory, Objects.requireNonNull(name, "name"));
    }

    /**
     * The line's number.
     *
     * @return from 1, or -1 if unknown
     */
    public long line() {
        return line;
    }

    /**
     * The offset of the line's first byte.
     *
     * @return from 0, or -1 if unknown
     */
    public long byteOffset() {
        return byteOffset;
    }

    /**
     * The trajectory's id.
     *
     * @return empty if unknown
     */
    public String trajectory() {
        return trajectory;
    }

    /**
     * The field's name.
     *
     * @return empty if unknown
     */
    public String field() {
        return field;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && line == place.line
                && byteOffset == place.byteOffset
                && trajectory.equals(place.trajectory)
                && field.equals(place.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, byteOffset, trajectory, field);
    }

    /** Such as {@code line 3, byte 812, trajectory D2, field date}; empty if nothing is known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, line < 0 ? "" : "line " + line);
        append(text, byteOffset < 0 ? "" : "byte " + byteOffset);
        append(text, trajectory.isEmpty() ? "" : "trajectory " + trajectory);
        append(text, field.isEmpty() ? "" : "field " + field);
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(part);
        }
    }
}
