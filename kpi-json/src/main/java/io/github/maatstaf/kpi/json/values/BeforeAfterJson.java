package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.trend.BeforeAndAfter;
import io.github.maatstaf.kpi.trend.BentLine;
import java.util.Locale;

/** The figures before something and those after it. Written only: they are computed from the series that stands in it. */
public final class BeforeAfterJson {
    /** The format. */
    public static final ValueFormat<BeforeAndAfter> FORMAT =
            new ValueFormat<>("maatstaf-before-after", BeforeAfterJson::write);

    private BeforeAfterJson() {}

    private static void write(ValueWriter out, BeforeAndAfter sides) {
        out.object("note", sides.note(), SeriesJson::writeNote)
                .constant("status", sides.status())
                .count("before", sides.before().size())
                .count("after", sides.after().size())
                .number("meanBefore", sides.meanBefore())
                .number("meanAfter", sides.meanAfter())
                .number("difference", sides.difference())
                .object("differenceInterval", sides.differenceInterval(), ObservationJson::writeInterval)
                .object("bentLine", sides.bentLine(), BeforeAfterJson::writeLine)
                .number("confidence", sides.confidence())
                .object(
                        "sentence",
                        sides,
                        (sentence, of) -> sentence.text("nl", of.sentence(TrendJson.DUTCH))
                                .text("en", of.sentence(Locale.ENGLISH)))
                .object(
                        "exactSentence",
                        sides,
                        (sentence, of) -> sentence.text("nl", of.exactSentence(TrendJson.DUTCH))
                                .text("en", of.exactSentence(Locale.ENGLISH)))
                .object("series", sides.series(), SeriesJson::write);
    }

    private static void writeLine(ValueWriter out, BentLine line) {
        out.number("slopeBefore", line.slopeBefore())
                .number("jump", line.jump())
                .object("jumpInterval", line.jumpInterval(), ObservationJson::writeInterval)
                .number("bend", line.bend())
                .object("bendInterval", line.bendInterval(), ObservationJson::writeInterval);
    }
}
