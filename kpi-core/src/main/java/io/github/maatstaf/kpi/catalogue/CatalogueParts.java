package io.github.maatstaf.kpi.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue holds beside its KPIs: lists, crosswalks, kinds of evidence and templates of assignments, by name. Of an
 * edition that the build has checked they are read when they are first asked for.
 */
final class CatalogueParts {
    private final @Nullable EditionText text;
    private final int from;
    private final int to;
    /** Of no closer type: see {@link KpiEntry}. */
    private final @Nullable Object[] read;

    private CatalogueParts(@Nullable EditionText text, int from, int to, @Nullable Object parts) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.read = new Object[] {parts};
    }

    CatalogueParts(
            Map<String, KpiList> lists,
            Map<String, Crosswalk> crosswalks,
            Map<String, EvidenceKind> evidenceKinds,
            Map<String, AssignmentTemplate> assignmentTemplates) {
        this(null, 0, 0, new Parts(copy(lists), copy(crosswalks), copy(evidenceKinds), copy(assignmentTemplates)));
    }

    static CatalogueParts unread(EditionText text, int from, int to) {
        return new CatalogueParts(text, from, to, null);
    }

    Map<String, KpiList> lists() {
        return parts().lists;
    }

    Map<String, Crosswalk> crosswalks() {
        return parts().crosswalks;
    }

    Map<String, EvidenceKind> evidenceKinds() {
        return parts().evidenceKinds;
    }

    Map<String, AssignmentTemplate> assignmentTemplates() {
        return parts().assignmentTemplates;
    }

    CatalogueParts withLists(Map<String, KpiList> lists) {
        return new CatalogueParts(lists, crosswalks(), evidenceKinds(), assignmentTemplates());
    }

    CatalogueParts withCrosswalks(Map<String, Crosswalk> crosswalks) {
        return new CatalogueParts(lists(), crosswalks, evidenceKinds(), assignmentTemplates());
    }

    CatalogueParts withEvidenceKinds(Map<String, EvidenceKind> evidenceKinds) {
        return new CatalogueParts(lists(), crosswalks(), evidenceKinds, assignmentTemplates());
    }

    CatalogueParts withAssignmentTemplates(Map<String, AssignmentTemplate> assignmentTemplates) {
        return new CatalogueParts(lists(), crosswalks(), evidenceKinds(), assignmentTemplates);
    }

    /** By name, in the order given. */
    static <T> Map<String, T> byName(String what, Collection<T> values, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        for (T value : values) {
            if (byName.putIfAbsent(name.apply(value), value) != null) {
                throw new IllegalArgumentException(
                        "The " + what + " " + name.apply(value) + " stands twice in a catalogue");
            }
        }
        return byName;
    }

    private Parts parts() {
        Object parts = read[0];
        if (parts == null && text != null) {
            parts = text.read(from, to).parts().parts();
            read[0] = parts;
        }
        if (parts == null) {
            throw new IllegalStateException("A catalogue without a text has its parts from the start");
        }
        return (Parts) parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueParts parts
                && (parts == this || parts.parts().equals(parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private static <T> Map<String, T> copy(Map<String, T> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private record Parts(
            Map<String, KpiList> lists,
            Map<String, Crosswalk> crosswalks,
            Map<String, EvidenceKind> evidenceKinds,
            Map<String, AssignmentTemplate> assignmentTemplates) {}
}
