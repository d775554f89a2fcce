package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.outcome.AgainstExpected;
import io.github.maatstaf.kpi.outcome.ComparisonGroup;
import io.github.maatstaf.kpi.outcome.MakeUpDifference;
import java.util.Locale;

/** With whom, or with what expectation, people were compared. Written only: it is computed. */
public final class ComparisonGroupJson {
    /** The format of the people compared with. */
    public static final ValueFormat<ComparisonGroup> FORMAT =
            new ValueFormat<>("maatstaf-comparison-group", ComparisonGroupJson::write);

    /** The format of a figure beside an expectation. */
    public static final ValueFormat<AgainstExpected> EXPECTED =
            new ValueFormat<>("maatstaf-against-expected", ComparisonGroupJson::writeExpected);

    private ComparisonGroupJson() {}

    private static void write(ValueWriter out, ComparisonGroup group) {
        out.text("name", group.name())
                .objects("differences", group.differences(), ComparisonGroupJson::writeDifference)
                .object(
                        "sentence",
                        group,
                        (each, it) ->
                                each.text("nl", it.sentence(TrendJson.DUTCH)).text("en", it.sentence(Locale.ENGLISH)));
    }

    private static void writeDifference(ValueWriter out, MakeUpDifference difference) {
        out.text("characteristic", difference.characteristic())
                .number("group", difference.group())
                .number("comparison", difference.comparison())
                .number("standardised", difference.standardised())
                .truth("apart", difference.isApart());
    }

    private static void writeExpected(ValueWriter out, AgainstExpected found) {
        out.number("observed", found.observed())
                .number("expected", found.expected())
                .object("source", found.source(), SourceJson::write)
                .object("interval", found.interval(), ObservationJson::writeInterval)
                .constant("sufficiency", found.sufficiency())
                .object(
                        "sentence",
                        found,
                        (each, it) ->
                                each.text("nl", it.sentence(TrendJson.DUTCH)).text("en", it.sentence(Locale.ENGLISH)));
    }
}
