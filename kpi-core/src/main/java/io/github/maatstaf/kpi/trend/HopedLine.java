package io.github.maatstaf.kpi.trend;

import java.util.Objects;

/**
 * Which way people hope that a line goes, and who they are. It changes words only: no number, no test and no interval.
 *
 * @since 0.1
 */
public final class HopedLine {
    private final TrendDirection direction;
    private final String hopedBy;

    private HopedLine(TrendDirection direction, String hopedBy) {
        this.direction = direction;
        this.hopedBy = hopedBy;
    }

    /**
     * Obtains a hope.
     *
     * @param direction {@link TrendDirection#RISING}, {@link TrendDirection#FALLING} or {@link TrendDirection#STABLE}
     * @param hopedBy the group or role that hopes so, such as {@code team Noord}; not blank, no person's name
     * @return the hope
     * @throws IllegalArgumentException if the direction is none to hope for, or nobody hopes
     */
    public static HopedLine of(TrendDirection direction, String hopedBy) {
        if (direction == TrendDirection.UNCLEAR || direction == TrendDirection.TOO_FEW) {
            throw new IllegalArgumentException("People hope that a line rises, falls or stays, not " + direction);
        }
        if (hopedBy.isBlank()) {
            throw new IllegalArgumentException("A hope that a line is " + direction + " needs who hopes so");
        }
        return new HopedLine(direction, hopedBy.strip());
    }

    /**
     * Which way they hope that it goes.
     *
     * @return rising, falling or stable
     */
    public TrendDirection direction() {
        return direction;
    }

    /**
     * Who hopes so.
     *
     * @return a group or a role
     */
    public String hopedBy() {
        return hopedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HopedLine hope && direction == hope.direction && hopedBy.equals(hope.hopedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(direction, hopedBy);
    }

    /** Such as {@code RISING, hoped for by team Noord}. */
    @Override
    public String toString() {
        return direction + ", hoped for by " + hopedBy;
    }
}
