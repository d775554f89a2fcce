package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.outcome.DifferenceInDifferences;
import java.util.Locale;

/** How much more one group changed than another, with the assumption. Written only: it is computed. */
public final class DifferenceInDifferencesJson {
    /** The format. */
    public static final ValueFormat<DifferenceInDifferences> FORMAT =
            new ValueFormat<>("maatstaf-difference-in-differences", DifferenceInDifferencesJson::write);

    private DifferenceInDifferencesJson() {}

    private static void write(ValueWriter out, DifferenceInDifferences found) {
        out.text("group", found.group())
                .text("comparison", found.comparison())
                .text("assumption", found.assumption())
                .truth("samePeople", found.isOfTheSamePeople())
                .count("fewestPeople", found.fewestPeople())
                .number("changeOfGroup", found.changeOfGroup())
                .number("changeOfComparison", found.changeOfComparison())
                .number("difference", found.difference())
                .number("standardError", found.standardError())
                .number("degreesOfFreedom", found.degreesOfFreedom())
                .object("interval", found.interval(), ObservationJson::writeInterval)
                .number("probability", found.probability())
                .object("pooledInterval", found.pooledInterval(), ObservationJson::writeInterval)
                .constant("sufficiency", found.sufficiency())
                .object("sentence", found, DifferenceInDifferencesJson::writeSentence);
    }

    private static void writeSentence(ValueWriter out, DifferenceInDifferences found) {
        out.text("nl", found.sentence(TrendJson.DUTCH)).text("en", found.sentence(Locale.ENGLISH));
    }
}
