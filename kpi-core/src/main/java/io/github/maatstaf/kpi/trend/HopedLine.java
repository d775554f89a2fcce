package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;
import java.util.Objects;

/**
 * Which way people hope that a line goes, and who they are. It changes words only: no number, no test and no interval.
 *
 * @since 0.1
 */
public final class HopedLine {
    private final TrendDirection direction;
    private final LocalizedText hopedBy;

    private HopedLine(TrendDirection direction, LocalizedText hopedBy) {
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
        if (hopedBy.isBlank()) {
            throw new IllegalArgumentException("A hope that a line is " + direction + " needs who hopes so");
        }
        return of(direction, LocalizedText.of(hopedBy.strip()));
    }

    /**
     * Obtains a hope of people whose name differs with the language.
     *
     * @param direction {@link TrendDirection#RISING}, {@link TrendDirection#FALLING} or {@link TrendDirection#STABLE}
     * @param hopedBy the group or role that hopes so, such as <em>ouders</em> and <em>parents</em>; no person's name
     * @return the hope
     * @throws IllegalArgumentException if the direction is none to hope for
     */
    public static HopedLine of(TrendDirection direction, LocalizedText hopedBy) {
        if (direction == TrendDirection.UNCLEAR || direction == TrendDirection.TOO_FEW) {
            throw new IllegalArgumentException("People hope that a line rises, falls or stays, not " + direction);
        }
        return new HopedLine(direction, Objects.requireNonNull(hopedBy, "hopedBy"));
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
     * @return a group or a role, in Dutch and English
     */
    public LocalizedText hopedBy() {
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
        return direction + ", hoped for by " + hopedBy.in(Locale.ENGLISH);
    }
}
