package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.outcome.ChangeClass;
import io.github.maatstaf.kpi.outcome.ReliableChange;
import io.github.maatstaf.kpi.outcome.ReliableChanges;
import java.util.List;
import java.util.Locale;

/** How many people of a group changed more than noise; counts only, no person. Written only: it is computed. */
public final class ReliableChangesJson {
    /** The format. */
    public static final ValueFormat<ReliableChanges> FORMAT =
            new ValueFormat<>("maatstaf-reliable-changes", ReliableChangesJson::write);

    private ReliableChangesJson() {}

    private static void write(ValueWriter out, ReliableChanges changes) {
        ReliableChange by = changes.by();
        out.constant("method", by.method())
                .object("norms", by.norms(), NormFiguresJson::write)
                .constant("side", by.side())
                .constant("cutOffKind", by.cutOffKind())
                .number("cutOff", by.cutOff())
                .count("people", changes.people().size())
                .objects(
                        "classes",
                        List.of(ChangeClass.values()),
                        (each, which) -> each.constant("class", which)
                                .count("count", changes.count(which))
                                .localized("label", which.label()))
                .count("unknown", changes.unknown())
                .constant("sufficiency", changes.sufficiency())
                .object("sentence", changes, ReliableChangesJson::writeSentence);
    }

    private static void writeSentence(ValueWriter out, ReliableChanges changes) {
        out.text("nl", changes.sentence(TrendJson.DUTCH)).text("en", changes.sentence(Locale.ENGLISH));
    }
}
