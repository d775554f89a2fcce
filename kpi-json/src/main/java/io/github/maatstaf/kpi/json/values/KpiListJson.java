package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.KpiList;
import java.util.List;
import java.util.Map;

/** A named list of KPIs with an owner. */
public final class KpiListJson {
    /** The format. */
    public static final ValueFormat<KpiList> FORMAT = new ValueFormat<>("maatstaf-kpi-list", KpiListJson::write);

    private static final LocalizedText NONE = LocalizedText.of("");

    private KpiListJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<KpiList> parse(CharSequence json) {
        return FORMAT.read(json, KpiListJson::read);
    }

    static void write(ValueWriter out, KpiList list) {
        out.text("name", list.name())
                .text("owner", list.owner())
                .localized("label", list.label())
                .localized("description", list.description())
                .objects("sources", list.sources(), SourceJson::write)
                .objects("members", list.codes(), (member, code) -> writeMember(member, code, list.heading(code)));
    }

    private static void writeMember(ValueWriter out, KpiCode code, LocalizedText heading) {
        out.text("code", code.value());
        if (!heading.equals(NONE)) {
            out.localized("heading", heading);
        }
    }

    static KpiList read(ValueReader in) {
        in.begin();
        String label = null;
        String owner = null;
        LocalizedText title = NONE;
        LocalizedText description = NONE;
        List<Source> sources = List.of();
        List<Map.Entry<KpiCode, LocalizedText>> members = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> label = in.text();
                case "owner" -> owner = in.text();
                case "label" -> title = in.localized();
                case "description" -> description = in.localized();
                case "sources" -> sources = in.list(SourceJson::read);
                case "members" -> members = in.list(KpiListJson::readMember);
                default -> in.passOver();
            }
        }
        String must = in.required(label, "name");
        String whose = in.required(owner, "owner");
        LocalizedText shown = title;
        LocalizedText told = description;
        List<Source> from = sources;
        List<Map.Entry<KpiCode, LocalizedText>> all = members;
        return in.made(() -> {
            KpiList.Builder builder =
                    KpiList.builder(must).owner(whose).label(shown).description(told);
            from.forEach(builder::source);
            all.forEach(member -> builder.add(member.getKey(), member.getValue()));
            return builder.build();
        });
    }

    private static Map.Entry<KpiCode, LocalizedText> readMember(ValueReader in) {
        in.begin();
        KpiCode code = null;
        LocalizedText heading = NONE;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = KpiJson.code(in);
                case "heading" -> heading = in.localized();
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(code, "code"), heading);
    }
}
