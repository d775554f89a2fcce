package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.process.DataElement;

/** How complete a registration is in what measures need. Written only. */
public final class DataQualityJson {
    /** The format. */
    public static final ValueFormat<DataQuality> FORMAT =
            new ValueFormat<>("maatstaf-data-quality", DataQualityJson::write);

    private DataQualityJson() {}

    private static void write(ValueWriter out, DataQuality quality) {
        out.objects("elements", quality.elements(), (fields, element) -> writeElement(fields, element, quality));
    }

    private static void writeElement(ValueWriter out, DataElement element, DataQuality quality) {
        out.text("code", element.code())
                .localized("label", element.label())
                .count("with", quality.with(element))
                .count("among", quality.among(element));
    }
}
