package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.CatalogueDiff;
import io.github.maatstaf.kpi.catalogue.CatalogueOrigin;
import io.github.maatstaf.kpi.catalogue.ChangeKind;
import io.github.maatstaf.kpi.catalogue.FieldChange;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiChange;
import io.github.maatstaf.kpi.catalogue.KpiText;
import java.util.Map;

/** What changed between two catalogues. Written only: it is computed from the two. */
public final class CatalogueDiffJson {
    /** The format. */
    public static final ValueFormat<CatalogueDiff> FORMAT =
            new ValueFormat<>("maatstaf-catalogue-diff", CatalogueDiffJson::write);

    private CatalogueDiffJson() {}

    private static void write(ValueWriter out, CatalogueDiff diff) {
        out.object("older", diff.older(), CatalogueDiffJson::writeEdition)
                .object("newer", diff.newer(), CatalogueDiffJson::writeEdition)
                .objects("changes", diff.changes(), CatalogueDiffJson::writeChange)
                .objects("parts", diff.parts().entrySet(), CatalogueDiffJson::writePart);
    }

    private static void writeEdition(ValueWriter out, CatalogueOrigin origin) {
        out.text("owner", origin.owner()).text("edition", origin.edition().toString());
    }

    private static void writeChange(ValueWriter out, KpiChange change) {
        Kpi known = change.newer().or(change::older).orElseThrow();
        out.text("code", change.code().value())
                .constant("kind", change.kind())
                .truth("material", change.isMaterial())
                .localized("label", known.label())
                .texts("replacedBy", known.replacedBy())
                .localized("statusReason", known.text(KpiText.STATUS_REASON))
                .objects("fields", change.fields(), CatalogueDiffJson::writeField);
    }

    private static void writeField(ValueWriter out, FieldChange field) {
        out.text("field", field.field()).truth("material", field.isMaterial());
        writeUnlessEmpty(out, "before", field.before());
        writeUnlessEmpty(out, "after", field.after());
    }

    private static void writeUnlessEmpty(ValueWriter out, String name, LocalizedText text) {
        if (!text.equals(LocalizedText.of(""))) {
            out.localized(name, text);
        }
    }

    private static void writePart(ValueWriter out, Map.Entry<String, ChangeKind> part) {
        out.text("name", part.getKey()).constant("kind", part.getValue());
    }
}
