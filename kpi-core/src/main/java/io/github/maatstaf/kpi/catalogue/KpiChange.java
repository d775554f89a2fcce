package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry between two editions, field by field.
 *
 * @since 0.1
 */
public final class KpiChange {
    private final ChangeKind kind;
    private final @Nullable Kpi older;
    private final @Nullable Kpi newer;
    private final Kpi known;
    private final List<FieldChange> fields;

    private KpiChange(ChangeKind kind, @Nullable Kpi older, @Nullable Kpi newer, Kpi known, List<FieldChange> fields) {
        this.kind = kind;
        this.older = older;
        this.newer = newer;
        this.known = known;
        this.fields = List.copyOf(fields);
    }

    static KpiChange added(Kpi newer) {
        return new KpiChange(ChangeKind.ADDED, null, newer, newer, List.of());
    }

    static KpiChange gone(Kpi older) {
        return new KpiChange(ChangeKind.GONE, older, null, older, List.of());
    }

    static KpiChange between(Kpi older, Kpi newer) {
        ChangeKind kind = older.status() == newer.status()
                ? ChangeKind.CHANGED
                : switch (newer.status()) {
                    case ACTIVE -> ChangeKind.REINSTATED;
                    case DEPRECATED -> ChangeKind.DEPRECATED;
                    case WITHDRAWN -> ChangeKind.WITHDRAWN;
                };
        return new KpiChange(kind, older, newer, newer, KpiFields.changes(older, newer));
    }

    /**
     * The entry's code.
     *
     * @return the code
     */
    public KpiCode code() {
        return known.code();
    }

    /**
     * What became of it.
     *
     * @return the kind of change
     */
    public ChangeKind kind() {
        return kind;
    }

    /**
     * The entry as it was.
     *
     * @return absent if it was added
     */
    public Optional<Kpi> older() {
        return Optional.ofNullable(older);
    }

    /**
     * The entry as it is now.
     *
     * @return absent if it is gone
     */
    public Optional<Kpi> newer() {
        return Optional.ofNullable(newer);
    }

    /** The entry as it is now, or as it was if it is gone. */
    Kpi known() {
        return known;
    }

    /**
     * What differs.
     *
     * @return an unmodifiable list in the order of the format; empty if only one of the editions holds the entry
     */
    public List<FieldChange> fields() {
        return fields;
    }

    /**
     * Whether it touches what figures mean: a material field, or an end of the entry.
     *
     * @return false for an entry that is new, and for words only
     */
    public boolean isMaterial() {
        return kind == ChangeKind.WITHDRAWN
                || kind == ChangeKind.GONE
                || fields.stream().anyMatch(FieldChange::isMaterial);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiChange change
                && kind == change.kind
                && Objects.equals(older, change.older)
                && Objects.equals(newer, change.newer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, older, newer);
    }

    /** Such as {@code changed ACT-ANA-WAIT: unit: days -> hours (material)}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("; ", kind.label() + " " + code() + ": ", "");
        text.setEmptyValue(kind.label() + " " + code());
        fields.forEach(field -> text.add(field.toString()));
        return text.toString();
    }
}
