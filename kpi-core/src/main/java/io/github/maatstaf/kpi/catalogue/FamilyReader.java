package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;
import java.util.Set;
import java.util.StringJoiner;

/** The lines of a family: fields that several KPIs share. What they hold is looked at in each KPI that takes them. */
final class FamilyReader extends EntryReader {
    /** What has to be said by each entry for itself. */
    private static final Set<String> OWN = Set.of(
            "label",
            "does-not-measure",
            "family",
            "measure",
            "version",
            "source",
            "kind",
            "status",
            "status-reason",
            "replaces",
            "replaced-by");

    private final Family family = new Family();

    private FamilyReader(EditionReader edition, LineReader line) {
        super(edition, line);
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new FamilyReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        if (OWN.contains(line.field()) || !KpiReader.isField(line.field())) {
            unknownField(line, allowed());
        } else if (once(line)) {
            family.put(line.field(), line.value(), line.second());
        }
    }

    private static String allowed() {
        StringJoiner allowed = new StringJoiner(", ");
        for (String field : KpiReader.FIELDS.split(", ")) {
            if (!OWN.contains(field)) {
                allowed.add(field);
            }
        }
        return allowed.toString();
    }

    @Override
    Outcome end() {
        if (isBad()) {
            return Outcome.REJECTED;
        }
        if (family.isEmpty()) {
            report(Finding.of("CATALOGUE-INCOMPLETE").with("missing", "a field"));
            return Outcome.REJECTED;
        }
        return put(edition.families, name(), family);
    }
}
