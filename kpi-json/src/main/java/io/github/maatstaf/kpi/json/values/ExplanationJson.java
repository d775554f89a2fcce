package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.calculation.Explanation;
import io.github.maatstaf.kpi.calculation.LeftOut;
import java.util.Map;

/** What a figure counted, what it left out for which first reason, and the same of what it is made of. Written only. */
public final class ExplanationJson {
    /** The format. */
    public static final ValueFormat<Explanation> FORMAT =
            new ValueFormat<>("maatstaf-explanation", ExplanationJson::write);

    private ExplanationJson() {}

    private static void write(ValueWriter out, Explanation explanation) {
        out.object("measure", explanation.measure(), MeasureJson::write)
                .text("period", explanation.period().toString())
                .text("stratum", explanation.stratum().toString())
                .constants("records", explanation.records())
                .count("all", explanation.all())
                .count("counted", explanation.counted())
                .count("numerator", explanation.numerator())
                .objects("leftOut", explanation.leftOut().entrySet(), ExplanationJson::writeLeftOut)
                .objects("parts", explanation.parts(), ExplanationJson::write);
    }

    private static void writeLeftOut(ValueWriter out, Map.Entry<LeftOut, Long> entry) {
        out.constant("reason", entry.getKey())
                .localized("label", entry.getKey().label())
                .count("count", entry.getValue());
    }
}
