package io.github.maatstaf.kpi.scope;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who proposed a KPI, and when.
 *
 * <p>A record, because role and day are the whole of it, for ever. Whoever proposes a KPI has not agreed to it by that.
 *
 * @param by the role of the party that proposed it
 * @param on the day on which it did
 * @since 0.1
 */
public record Proposed(PartyRole by, LocalDate on) {
    /**
     * Checks that both are there.
     *
     * @param by the role of the party that proposed it
     * @param on the day on which it did
     */
    public Proposed {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    /** Such as {@code practitioners on 2025-01-14}. */
    @Override
    public String toString() {
        return by.label() + " on " + on;
    }
}
