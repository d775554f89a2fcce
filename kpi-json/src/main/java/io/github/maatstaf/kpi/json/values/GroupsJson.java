package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.outcome.GroupOverlap;
import io.github.maatstaf.kpi.outcome.RegressionToTheMean;
import java.util.Locale;

/** How far two groups lie over each other, and what choosing a group by its scores does. Written only: they are computed. */
public final class GroupsJson {
    /** The format of an overlap. */
    public static final ValueFormat<GroupOverlap> OVERLAP =
            new ValueFormat<>("maatstaf-group-overlap", GroupsJson::writeOverlap);

    /** The format of what measuring alone would give. */
    public static final ValueFormat<RegressionToTheMean> REGRESSION =
            new ValueFormat<>("maatstaf-regression-to-the-mean", GroupsJson::writeRegression);

    private GroupsJson() {}

    private static void writeOverlap(ValueWriter out, GroupOverlap overlap) {
        out.count("more", overlap.more())
                .count("equal", overlap.equal())
                .count("less", overlap.less())
                .number("moreOften", overlap.moreOften())
                .number("delta", overlap.delta())
                .number("moreOftenIfNormal", overlap.moreOftenIfNormal())
                .constant("sufficiency", overlap.sufficiency());
    }

    private static void writeRegression(ValueWriter out, RegressionToTheMean found) {
        out.number("meanBefore", found.meanBefore())
                .number("meanOfAll", found.meanOfAll())
                .number("reliability", found.reliability())
                .number("expectedChange", found.expectedChange())
                .number("meanChange", found.meanChange())
                .object(
                        "sentence",
                        found,
                        (each, it) ->
                                each.text("nl", it.sentence(TrendJson.DUTCH)).text("en", it.sentence(Locale.ENGLISH)));
    }
}
