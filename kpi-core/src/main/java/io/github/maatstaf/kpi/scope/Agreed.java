package io.github.maatstaf.kpi.scope;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who agreed to a selection, and when.
 *
 * <p>A record, because role and day are the whole of it, for ever.
 *
 * @param by the role of the party that agreed
 * @param on the day on which it agreed
 * @since 0.1
 */
public record Agreed(PartyRole by, LocalDate on) {
    /**
     * Checks that both are there.
     *
     * @param by the role of the party that agreed
     * @param on the day on which it agreed
     */
    public Agreed {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    /** Such as {@code commissioner on 2025-01-14}. */
    @Override
    public String toString() {
        return by.label() + " on " + on;
    }
}
