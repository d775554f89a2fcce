package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.AssignmentTemplate;
import java.util.List;

/** A template of an assignment. */
final class AssignmentTemplateJson {
    private AssignmentTemplateJson() {}

    static void write(ValueWriter out, AssignmentTemplate template) {
        out.text("name", template.name())
                .localized("label", template.label())
                .localized("description", template.description())
                .localized("law", template.law())
                .objects("sources", template.sources(), SourceJson::write);
    }

    static AssignmentTemplate read(ValueReader in) {
        in.begin();
        String name = null;
        LocalizedText label = null;
        LocalizedText description = null;
        LocalizedText law = null;
        List<Source> sources = List.of();
        for (String field = in.next(); field != null; field = in.next()) {
            switch (field) {
                case "name" -> name = in.text();
                case "label" -> label = in.localized();
                case "description" -> description = in.localized();
                case "law" -> law = in.localized();
                case "sources" -> sources = in.list(SourceJson::read);
                default -> in.passOver();
            }
        }
        String must = in.required(name, "name");
        LocalizedText shown = in.required(label, "label");
        LocalizedText told = in.required(description, "description");
        LocalizedText act = in.required(law, "law");
        List<Source> from = sources;
        return in.made(() -> new AssignmentTemplate(must, shown, told, act, from));
    }
}
