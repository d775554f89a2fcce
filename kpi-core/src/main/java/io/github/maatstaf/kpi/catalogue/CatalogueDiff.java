package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed from one catalogue to another: two editions, or a catalogue and what an organisation laid over it.
 *
 * <p>Each change is material or not: material is what makes figures from before and after mean something else. It compares
 * definitions; it says nothing about figures, and not which edition is to be preferred. Of lists, crosswalks,
 * kinds of evidence and templates it says which differ, not how.
 *
 * <pre>{@code
 * SocialWorkLibrary.edition("2026.1").diff(SocialWorkLibrary.edition("2027.1"));
 * // Maatstaf 2026.1 to Maatstaf 2027.1: 1 added, 1 changed (1 material)
 * // added    ACT-ANA-CALLS  Calls before the first conversation
 * // changed  ACT-ANA-WAIT   material: unit, definition; also: label
 * }</pre>
 *
 * @since 0.1
 */
public final class CatalogueDiff {
    private final CatalogueOrigin older;
    private final CatalogueOrigin newer;
    private final Map<KpiCode, KpiChange> changes;
    private final Map<String, ChangeKind> parts;

    private CatalogueDiff(
            CatalogueOrigin older,
            CatalogueOrigin newer,
            Map<KpiCode, KpiChange> changes,
            Map<String, ChangeKind> parts) {
        this.older = older;
        this.newer = newer;
        this.changes = Collections.unmodifiableMap(changes);
        this.parts = Collections.unmodifiableMap(parts);
    }

    /**
     * Compares two catalogues.
     *
     * @param older the one that was
     * @param newer the one that is
     * @return what changed
     */
    public static CatalogueDiff between(KpiCatalogue older, KpiCatalogue newer) {
        Map<KpiCode, KpiChange> changes = new LinkedHashMap<>();
        newer.entries().forEach((code, entry) -> {
            KpiEntry before = older.entries().get(code);
            if (before == null) {
                put(changes, KpiChange.added(entry.kpi()));
            } else if (!before.equals(entry)) {
                put(changes, KpiChange.between(before.kpi(), entry.kpi()));
            }
        });
        older.entries().forEach((code, entry) -> {
            if (!newer.entries().containsKey(code)) {
                put(changes, KpiChange.gone(entry.kpi()));
            }
        });
        return new CatalogueDiff(
                CatalogueOrigin.of(older.owner(), older.edition(), ""),
                CatalogueOrigin.of(newer.owner(), newer.edition(), ""),
                changes,
                parts(older.parts(), newer.parts()));
    }

    private static void put(Map<KpiCode, KpiChange> changes, KpiChange change) {
        changes.put(change.code(), change);
    }

    private static Map<String, ChangeKind> parts(CatalogueParts older, CatalogueParts newer) {
        Map<String, ChangeKind> parts = new LinkedHashMap<>();
        compare("list ", older.lists(), newer.lists(), parts);
        compare("crosswalk ", older.crosswalks(), newer.crosswalks(), parts);
        compare("evidence-kind ", older.evidenceKinds(), newer.evidenceKinds(), parts);
        compare("template ", older.assignmentTemplates(), newer.assignmentTemplates(), parts);
        return parts;
    }

    private static void compare(
            String what, Map<String, ?> older, Map<String, ?> newer, Map<String, ChangeKind> changed) {
        newer.forEach((name, part) -> {
            if (!older.containsKey(name)) {
                changed.put(what + name, ChangeKind.ADDED);
            } else if (!part.equals(older.get(name))) {
                changed.put(what + name, ChangeKind.CHANGED);
            }
        });
        older.forEach((name, part) -> {
            if (!newer.containsKey(name)) {
                changed.put(what + name, ChangeKind.GONE);
            }
        });
    }

    /**
     * The catalogue that was.
     *
     * @return its owner and edition
     */
    public CatalogueOrigin older() {
        return older;
    }

    /**
     * The catalogue that is.
     *
     * @return its owner and edition
     */
    public CatalogueOrigin newer() {
        return newer;
    }

    /**
     * Whether both say the same.
     *
     * @return true if nothing changed
     */
    public boolean isEmpty() {
        return changes.isEmpty() && parts.isEmpty();
    }

    /**
     * All that changed, in the order of the newer catalogue; what is gone stands last.
     *
     * @return an unmodifiable list
     */
    public List<KpiChange> changes() {
        return List.copyOf(changes.values());
    }

    /**
     * The entries to which one thing happened.
     *
     * @param kind what happened
     * @return an unmodifiable list, in the same order
     */
    public List<KpiChange> changes(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind");
        return changes.values().stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * The changes that touch what figures mean.
     *
     * @return an unmodifiable list, in the same order
     */
    public List<KpiChange> material() {
        return changes.values().stream().filter(KpiChange::isMaterial).toList();
    }

    /**
     * What became of an entry.
     *
     * @param code the code
     * @return absent if it is in both and the same, or in neither
     */
    public Optional<KpiChange> changeOf(KpiCode code) {
        return Optional.ofNullable(changes.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * What is new, changed or gone beside the entries: lists, crosswalks, kinds of evidence, templates of assignments.
     *
     * @return an unmodifiable map by kind and name, such as {@code list begin-with}
     */
    public Map<String, ChangeKind> parts() {
        return parts;
    }

    /** Two are equal if they tell the same changes between the same editions. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueDiff diff
                && older.equals(diff.older)
                && newer.equals(diff.newer)
                && new ArrayList<>(changes.values()).equals(new ArrayList<>(diff.changes.values()))
                && parts.equals(diff.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(older, newer, changes, parts);
    }

    /**
     * A table of the changes.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return at most 40 lines
     */
    public String table(Locale locale) {
        return CatalogueDiffTable.of(this, locale);
    }

    /**
     * All changes with what stood there before and what stands there now, as a page of Markdown for people.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return the page, with a line break at its end
     */
    public String page(Locale locale) {
        return CatalogueDiffTable.page(this, locale);
    }

    /** The table in English. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }
}
