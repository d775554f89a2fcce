package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which KPIs a selection had from one day on, until the next change.
 *
 * @since 0.1
 */
public final class SelectionVersion {
    private final int number;
    private final @Nullable LocalDate from;
    private final Set<KpiCode> codes;
    private final List<SelectionChange> changes;

    SelectionVersion(int number, @Nullable LocalDate from, Set<KpiCode> codes, List<SelectionChange> changes) {
        this.number = number;
        this.from = from;
        this.codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        this.changes = List.copyOf(changes);
    }

    /**
     * The version's number.
     *
     * @return 1 for the first choice
     */
    public int number() {
        return number;
    }

    /**
     * The first day on which it held.
     *
     * @return empty for the first choice
     */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /**
     * The KPIs that were chosen or linked.
     *
     * @return an unmodifiable set of codes
     */
    public Set<KpiCode> codes() {
        return codes;
    }

    /**
     * What changed when it began.
     *
     * @return an unmodifiable list; empty for the first choice
     */
    public List<SelectionChange> changes() {
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SelectionVersion version
                && number == version.number
                && Objects.equals(from, version.from)
                && codes.equals(version.codes)
                && changes.equals(version.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, from, codes, changes);
    }

    /** Such as {@code version 2 from 2025-09-01: 7 KPIs; ACT-SIG-COUNT dropped out: nobody used it}. */
    @Override
    public String toString() {
        return "version " + number + (from == null ? "" : " from " + from) + ": " + codes.size()
                + (codes.size() == 1 ? " KPI" : " KPIs")
                + changes.stream()
                        .map(change -> "; " + change.code() + (change.isComingIn() ? " came in: " : " dropped out: ")
                                + change.why())
                        .collect(Collectors.joining());
    }
}
