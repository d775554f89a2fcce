package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EvidenceKind;
import java.util.List;

/** A kind of evidence beside figures. */
final class EvidenceKindJson {
    private EvidenceKindJson() {}

    static void write(ValueWriter out, EvidenceKind kind) {
        out.text("name", kind.name())
                .localized("label", kind.label())
                .localized("definition", kind.definition())
                .localized("shows", kind.shows())
                .localized("doesNotShow", kind.doesNotShow())
                .objects("sources", kind.sources(), SourceJson::write);
    }

    static EvidenceKind read(ValueReader in) {
        in.begin();
        String name = null;
        LocalizedText label = null;
        LocalizedText definition = null;
        LocalizedText shows = null;
        LocalizedText doesNotShow = null;
        List<Source> sources = List.of();
        for (String field = in.next(); field != null; field = in.next()) {
            switch (field) {
                case "name" -> name = in.text();
                case "label" -> label = in.localized();
                case "definition" -> definition = in.localized();
                case "shows" -> shows = in.localized();
                case "doesNotShow" -> doesNotShow = in.localized();
                case "sources" -> sources = in.list(SourceJson::read);
                default -> in.passOver();
            }
        }
        String must = in.required(name, "name");
        LocalizedText shown = in.required(label, "label");
        LocalizedText meant = in.required(definition, "definition");
        LocalizedText seen = in.required(shows, "shows");
        LocalizedText unseen = in.required(doesNotShow, "doesNotShow");
        List<Source> from = sources;
        return in.made(() -> new EvidenceKind(must, shown, meant, seen, unseen, from));
    }
}
