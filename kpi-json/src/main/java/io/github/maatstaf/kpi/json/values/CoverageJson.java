package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.List;
import java.util.Map;

/** Which KPIs a system can deliver, and which need which new field. Written only. */
public final class CoverageJson {
    /** The format. */
    public static final ValueFormat<Coverage> FORMAT = new ValueFormat<>("maatstaf-coverage", CoverageJson::write);

    private CoverageJson() {}

    private static void write(ValueWriter out, Coverage coverage) {
        out.texts("deliverable", codes(coverage.deliverable()))
                .texts("partlyDeliverable", codes(coverage.partlyDeliverable()))
                .texts("lacking", codes(coverage.lacking()))
                .texts("withoutMeasure", codes(coverage.withoutMeasure()))
                .texts("fromElsewhere", codes(coverage.fromElsewhere()))
                .objects("newFields", coverage.newFields().entrySet(), CoverageJson::writeField);
    }

    private static void writeField(ValueWriter out, Map.Entry<DataElement, List<KpiCode>> field) {
        out.text("code", field.getKey().code())
                .localized("label", field.getKey().label())
                .texts("kpis", codes(field.getValue()));
    }

    private static List<String> codes(List<KpiCode> codes) {
        return codes.stream().map(KpiCode::value).toList();
    }
}
