package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of protecting a release: a table that others may see, or a refusal with a coarser table that could be told
 * instead.
 *
 * @since 0.1
 */
public final class Protection {
    private final Release release;
    private final @Nullable ProtectedTable table;
    private final @Nullable ProtectedTable coarser;
    private final List<Finding> findings;

    private Protection(
            Release release, @Nullable ProtectedTable table, @Nullable ProtectedTable coarser, List<Finding> findings) {
        this.release = release;
        this.table = table;
        this.coarser = coarser;
        this.findings = List.copyOf(findings);
    }

    static Protection of(Release release, ProtectedTable table, List<Finding> findings) {
        return new Protection(release, table, null, findings);
    }

    static Protection refused(Release release, Optional<ProtectedTable> coarser, List<Finding> findings) {
        return new Protection(release, null, coarser.orElse(null), findings);
    }

    /**
     * Whether there is no table that may be told.
     *
     * @return true if it was refused; the findings say why
     */
    public boolean isRefused() {
        return table == null;
    }

    /**
     * The table that others may see.
     *
     * @return the table
     * @throws IllegalStateException if it was refused; the message says why
     */
    public ProtectedTable table() {
        if (table == null) {
            throw new IllegalStateException("There is no protected table: "
                    + String.join("; ", findings.stream().map(Finding::toString).toList())
                    + (coarser == null
                            ? ""
                            : ". A coarser one can be told, with "
                                    + coarser.observations().size() + " figures"));
        }
        return table;
    }

    /**
     * What could be told instead of a table that was refused: of the coarser tables the one that shows most.
     *
     * @return empty if the table was not refused, or if no coarser one can be protected either
     */
    public Optional<ProtectedTable> coarser() {
        return Optional.ofNullable(coarser);
    }

    /**
     * What somebody who wants to tell the figures should know. It is for them, not for the readers of the table.
     *
     * @return coded findings: why it was refused, or which figures could not be shown as they were given
     */
    public List<Finding> findings() {
        return findings;
    }

    Release release() {
        return release;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Protection protection
                && release.equals(protection.release)
                && Objects.equals(table, protection.table)
                && Objects.equals(coarser, protection.coarser)
                && findings.equals(protection.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(release, table, coarser, findings);
    }

    /** The table, or why it was refused. */
    @Override
    public String toString() {
        return table != null
                ? table.toString()
                : "refused: " + findings + (coarser == null ? "" : "\ncould be told instead: " + coarser);
    }
}
