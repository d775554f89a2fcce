package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.AssignmentTemplate;
import io.github.maatstaf.kpi.catalogue.CatalogueOverride;
import io.github.maatstaf.kpi.catalogue.Crosswalk;
import io.github.maatstaf.kpi.catalogue.EvidenceKind;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiList;
import java.util.List;

/** An edition of a catalogue: its entries, and what stands beside them. */
public final class KpiCatalogueJson {
    /** The format. */
    public static final ValueFormat<KpiCatalogue> FORMAT =
            new ValueFormat<>("maatstaf-catalogue", KpiCatalogueJson::write);

    private KpiCatalogueJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<KpiCatalogue> parse(CharSequence json) {
        return FORMAT.read(json, KpiCatalogueJson::read);
    }

    static void write(ValueWriter out, KpiCatalogue catalogue) {
        out.text("edition", catalogue.edition().toString())
                .text("owner", catalogue.owner())
                .objects("kpis", catalogue.kpis(), KpiJson::write)
                .objects("lists", catalogue.lists(), KpiListJson::write)
                .objects("crosswalks", catalogue.crosswalks(), CrosswalkJson::write)
                .objects("evidenceKinds", catalogue.evidenceKinds(), EvidenceKindJson::write)
                .objects("assignmentTemplates", catalogue.assignmentTemplates(), AssignmentTemplateJson::write)
                .objects("overrides", catalogue.overrides(), CatalogueOverrideJson::write);
    }

    private static KpiCatalogue read(ValueReader in) {
        in.begin();
        Edition edition = null;
        String owner = null;
        List<Kpi> kpis = List.of();
        List<KpiList> lists = List.of();
        List<Crosswalk> crosswalks = List.of();
        List<EvidenceKind> evidence = List.of();
        List<AssignmentTemplate> templates = List.of();
        List<CatalogueOverride> overrides = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "edition" -> edition = ObservationTableJson.edition(in);
                case "owner" -> owner = in.text();
                case "kpis" -> kpis = in.list(KpiJson::read);
                case "lists" -> lists = in.list(KpiListJson::read);
                case "crosswalks" -> crosswalks = in.list(CrosswalkJson::read);
                case "evidenceKinds" -> evidence = in.list(EvidenceKindJson::read);
                case "assignmentTemplates" -> templates = in.list(AssignmentTemplateJson::read);
                case "overrides" -> overrides = in.list(CatalogueOverrideJson::read);
                default -> in.passOver();
            }
        }
        Edition which = in.required(edition, "edition");
        String whose = in.required(owner, "owner");
        List<Kpi> entries = kpis;
        List<KpiList> named = lists;
        List<Crosswalk> walks = crosswalks;
        List<EvidenceKind> kinds = evidence;
        List<AssignmentTemplate> assignments = templates;
        CatalogueOverride[] said = overrides.toArray(CatalogueOverride[]::new);
        return in.made(() -> KpiCatalogue.of(which, whose, entries, named)
                .withCrosswalks(walks)
                .withEvidenceKinds(kinds)
                .withAssignmentTemplates(assignments)
                .overriding(said));
    }
}
