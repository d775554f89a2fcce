package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.trend.BaselineChange;
import java.util.Locale;

/**
 * How a figure differs from its baseline, or why the two are not compared. Written only: it is computed from the two
 * figures, which stand in it.
 */
public final class BaselineChangeJson {
    /** The format. */
    public static final ValueFormat<BaselineChange> FORMAT =
            new ValueFormat<>("maatstaf-baseline-change", BaselineChangeJson::write);

    private BaselineChangeJson() {}

    private static void write(ValueWriter out, BaselineChange change) {
        out.constant("status", change.status())
                .number("difference", change.difference())
                .object("differenceInterval", change.differenceInterval(), ObservationJson::writeInterval)
                .number("ratio", change.ratio())
                .object("ratioInterval", change.ratioInterval(), ObservationJson::writeInterval)
                .number("pValue", change.pValue())
                .number("confidence", change.confidence())
                .objects("reasons", change.reasons(), FindingJson::write)
                .object("sentence", change, BaselineChangeJson::writeSentence)
                .object("exactSentence", change, BaselineChangeJson::writeExactSentence)
                .object("baseline", change.baseline(), ObservationJson::write)
                .object("now", change.now(), ObservationJson::write);
    }

    private static void writeSentence(ValueWriter out, BaselineChange change) {
        out.text("nl", change.sentence(TrendJson.DUTCH)).text("en", change.sentence(Locale.ENGLISH));
    }

    private static void writeExactSentence(ValueWriter out, BaselineChange change) {
        out.text("nl", change.exactSentence(TrendJson.DUTCH)).text("en", change.exactSentence(Locale.ENGLISH));
    }
}
