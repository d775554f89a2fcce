package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.calculation.Reliability;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.Locale;
import java.util.OptionalLong;

/** Whether the data behind a KPI or a measure are complete and recent enough. Written only. */
public final class ReliabilityJson {
    /** The format. */
    public static final ValueFormat<Reliability> FORMAT =
            new ValueFormat<>("maatstaf-reliability", ReliabilityJson::write);

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private ReliabilityJson() {}

    private static void write(ValueWriter out, Reliability reliability) {
        out.text("name", reliability.name())
                .constant("status", reliability.status())
                .text("nl", reliability.describe(DUTCH))
                .text("en", reliability.describe(Locale.ENGLISH))
                .objects("elements", reliability.elements(), (fields, element) -> write(fields, element, reliability));
    }

    private static void write(ValueWriter out, DataElement element, Reliability reliability) {
        out.text("code", element.code())
                .localized("label", element.label())
                .count(
                        "completeInAHundred",
                        reliability
                                .completeInAHundred(element)
                                .map(share -> OptionalLong.of(share))
                                .orElse(OptionalLong.empty()))
                .day("lastRegistered", reliability.lastRegistered(element))
                .truth("short", reliability.shortElements().contains(element));
    }
}
