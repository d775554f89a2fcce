package io.github.maatstaf.kpi.scope;

import java.util.Objects;

/**
 * Which way a party hopes that a KPI goes, and why.
 *
 * <p>It is not the catalogue's suggestion: people wrote it down, and others may hope otherwise. A hope without a reason
 * does not exist, because the reason is what people talk about.
 *
 * @since 0.1
 */
public final class Hope {
    private final HopedDirection direction;
    private final PartyRole by;
    private final String why;

    private Hope(HopedDirection direction, PartyRole by, String why) {
        this.direction = direction;
        this.by = by;
        this.why = why;
    }

    /**
     * Obtains a hope.
     *
     * @param direction which way
     * @param by who hopes so
     * @param why the reason
     * @return the hope
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Hope of(HopedDirection direction, PartyRole by, String why) {
        return new Hope(
                Objects.requireNonNull(direction, "direction"),
                Objects.requireNonNull(by, "by"),
                Words.required(why, "why a direction is hoped for"));
    }

    /**
     * Which way.
     *
     * @return the direction
     */
    public HopedDirection direction() {
        return direction;
    }

    /**
     * Who hopes so.
     *
     * @return the party's role
     */
    public PartyRole by() {
        return by;
    }

    /**
     * The reason.
     *
     * @return never blank
     */
    public String why() {
        return why;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hope hope && direction == hope.direction && by.equals(hope.by) && why.equals(hope.why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(direction, by, why);
    }

    /** Such as {@code practitioners hope that it falls, because families should not wait}. */
    @Override
    public String toString() {
        return by.label() + " hope that it " + direction.label() + ", because " + why;
    }
}
