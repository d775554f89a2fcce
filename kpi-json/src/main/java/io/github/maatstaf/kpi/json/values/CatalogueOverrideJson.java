package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.CatalogueOverride;
import io.github.maatstaf.kpi.catalogue.KpiText;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a catalogue says that it puts over an entry of another. */
final class CatalogueOverrideJson {
    private CatalogueOverrideJson() {}

    static void write(ValueWriter out, CatalogueOverride override) {
        out.text("name", override.name())
                .text("owner", override.owner())
                .text("edition", override.edition().map(Edition::toString))
                .localized("reason", override.reason())
                .object("texts", override.texts(), CatalogueOverrideJson::writeTexts);
    }

    private static void writeTexts(ValueWriter out, Map<KpiText, LocalizedText> texts) {
        texts.forEach((kind, text) -> out.localized(KpiJson.fieldOf(kind), text));
    }

    static CatalogueOverride read(ValueReader in) {
        in.begin();
        String what = null;
        String owner = null;
        Edition edition = null;
        LocalizedText reason = null;
        Map<KpiText, LocalizedText> texts = Map.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> what = in.text();
                case "owner" -> owner = in.text();
                case "edition" -> edition = ObservationTableJson.edition(in);
                case "reason" -> reason = in.localized();
                case "texts" -> texts = readTexts(in);
                default -> in.passOver();
            }
        }
        String must = in.required(what, "name");
        String whose = in.required(owner, "owner");
        LocalizedText why = in.required(reason, "reason");
        Edition only = edition;
        Map<KpiText, LocalizedText> all = texts;
        return in.made(() -> made(must, whose, only, why, all));
    }

    private static CatalogueOverride made(
            String name, String owner, @Nullable Edition only, LocalizedText why, Map<KpiText, LocalizedText> texts) {
        CatalogueOverride override = KpiCode.isValid(name)
                ? CatalogueOverride.ofKpi(name, owner, why)
                : CatalogueOverride.ofList(name, owner, why);
        if (only != null) {
            override = override.inEdition(only);
        }
        for (Map.Entry<KpiText, LocalizedText> text : texts.entrySet()) {
            override = override.withText(text.getKey(), text.getValue());
        }
        return override;
    }

    private static Map<KpiText, LocalizedText> readTexts(ValueReader in) {
        in.begin();
        Map<KpiText, LocalizedText> texts = new EnumMap<>(KpiText.class);
        for (String name = in.next(); name != null; name = in.next()) {
            boolean known = false;
            for (KpiText kind : KpiText.values()) {
                if (KpiJson.fieldOf(kind).equals(name)) {
                    texts.put(kind, in.localized());
                    known = true;
                }
            }
            if (!known) {
                in.passOver();
            }
        }
        return texts;
    }
}
