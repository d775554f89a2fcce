package io.github.maatstaf.kpi.registration;

import java.util.Objects;

/**
 * Two entries with one id that say different things: the one that stays, and the other, kept apart so that people can see
 * which is right.
 *
 * @since 0.1
 */
public final class LedgerConflict {
    private final LedgerEntry kept;
    private final LedgerEntry other;

    LedgerConflict(LedgerEntry kept, LedgerEntry other) {
        this.kept = kept;
        this.other = other;
    }

    /**
     * The entry that was known first, and counts.
     *
     * @return the entry that stays
     */
    public LedgerEntry kept() {
        return kept;
    }

    /**
     * The entry that came later with the same id and other content, and does not count.
     *
     * @return the entry that was put aside
     */
    public LedgerEntry other() {
        return other;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof LedgerConflict conflict && kept.equals(conflict.kept) && other.equals(conflict.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kept, other);
    }

    /** Both sides, such as {@code kept E1 …; put aside E1 …}; no client. */
    @Override
    public String toString() {
        return "kept " + kept + "; put aside " + other;
    }
}
