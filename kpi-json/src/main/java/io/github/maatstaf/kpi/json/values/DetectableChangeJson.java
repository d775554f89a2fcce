package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.trend.DetectableChange;
import io.github.maatstaf.kpi.trend.DetectableSizes;
import io.github.maatstaf.kpi.trend.TimeToShow;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What so many people and moments can show. Written only: it is computed from sizes, which stand in it. */
public final class DetectableChangeJson {
    /** The format of a detectable change. */
    public static final ValueFormat<DetectableChange> FORMAT =
            new ValueFormat<>("maatstaf-detectable-change", DetectableChangeJson::write);
    /** The format of the time that a change takes to show. */
    public static final ValueFormat<TimeToShow> TIME =
            new ValueFormat<>("maatstaf-time-to-show", DetectableChangeJson::write);

    private DetectableChangeJson() {}

    private static void write(ValueWriter out, DetectableChange change) {
        DetectableSizes sizes = change.sizes();
        out.constant("kind", change.kind())
                .text("unit", sizes.unit().code())
                .number("startShare", sizes.startShare())
                .number("standardDeviation", sizes.standardDeviation())
                .count("then", asLong(sizes.then()))
                .count("now", asLong(sizes.now()))
                .count("moments", sizes.moments())
                .constant("periodType", sizes.periodType())
                .number("confidence", change.confidence())
                .number("power", change.power())
                .number("smallestRise", change.smallestRise())
                .number("smallestFall", change.smallestFall())
                .object(
                        "sentence",
                        change,
                        (sentence, of) -> sentence.text("nl", of.sentence(TrendJson.DUTCH))
                                .text("en", of.sentence(Locale.ENGLISH)))
                .object(
                        "exactSentence",
                        change,
                        (sentence, of) -> sentence.text("nl", of.exactSentence(TrendJson.DUTCH))
                                .text("en", of.exactSentence(Locale.ENGLISH)));
    }

    private static void write(ValueWriter out, TimeToShow time) {
        out.constant("periodType", time.periodType())
                .number("startShare", time.startShare())
                .count("perPeriod", time.perPeriod())
                .number("changePerPeriod", time.changePerPeriod())
                .number("confidence", time.confidence())
                .number("power", time.power())
                .count("byLine", asLong(time.byLine()))
                .count("byTwoPeriods", asLong(time.byTwoPeriods()))
                .count("earliest", asLong(time.earliest()));
    }

    private static OptionalLong asLong(OptionalInt count) {
        return count.isPresent() ? OptionalLong.of(count.getAsInt()) : OptionalLong.empty();
    }
}
