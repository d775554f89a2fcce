package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.trend.HopedLine;
import io.github.maatstaf.kpi.trend.RelevantChange;
import io.github.maatstaf.kpi.trend.Trend;
import java.util.Locale;

/**
 * What a series shows, with all its doubt. Written only: a trend is computed from its series, which stands in it.
 */
public final class TrendJson {
    /** The format. */
    public static final ValueFormat<Trend> FORMAT = new ValueFormat<>("maatstaf-trend", TrendJson::write);

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private TrendJson() {}

    static void write(ValueWriter out, Trend trend) {
        out.constant("direction", trend.direction())
                .number("slope", trend.slope())
                .object("slopeInterval", trend.slopeInterval(), ObservationJson::writeInterval)
                .number("pValue", trend.pValue())
                .number("smallestPossibleP", trend.smallestPossibleP())
                .constant("method", trend.method())
                .constant("asked", trend.asked())
                .number("confidence", trend.confidence())
                .constant("sufficiency", trend.sufficiency())
                .count("useful", trend.useful())
                .count("leastValues", trend.leastValues())
                .texts("gaps", trend.gaps())
                .text("judgedFrom", trend.judged().periods().first().toString())
                .objects("decisions", trend.decisions(), BaselineJson::writeDecision)
                .object("relevantChange", trend.relevantChange(), TrendJson::writeRelevant)
                .object("hope", trend.hope(), TrendJson::writeHope)
                .objects("notes", trend.notes(), FindingJson::write)
                .object("sentence", trend, TrendJson::writeSentence)
                .object("exactSentence", trend, TrendJson::writeExactSentence)
                .object("series", trend.series(), SeriesJson::write);
    }

    private static void writeRelevant(ValueWriter out, RelevantChange change) {
        out.number("perPeriod", change.perPeriod()).text("declaredBy", change.declaredBy());
    }

    private static void writeHope(ValueWriter out, HopedLine hope) {
        out.constant("direction", hope.direction()).localized("hopedBy", hope.hopedBy());
    }

    private static void writeSentence(ValueWriter out, Trend trend) {
        out.text("nl", trend.sentence(DUTCH)).text("en", trend.sentence(Locale.ENGLISH));
    }

    private static void writeExactSentence(ValueWriter out, Trend trend) {
        out.text("nl", trend.exactSentence(DUTCH)).text("en", trend.exactSentence(Locale.ENGLISH));
    }
}
