package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.outcome.Outcome;
import java.util.Locale;

/** How many clients moved on an instrument's scale, as a match of pairs. Written only: it is counted from scores. */
public final class OutcomeJson {
    /** The format. */
    public static final ValueFormat<Outcome> FORMAT = new ValueFormat<>("maatstaf-outcome", OutcomeJson::write);

    private OutcomeJson() {}

    private static void write(ValueWriter out, Outcome outcome) {
        out.object("instrument", outcome.instrument(), InstrumentJson::write)
                .object("rater", outcome.rater(), OutcomeJson::writeRater)
                .count("clients", outcome.clients())
                .count("pairs", outcome.pairs())
                .count("movedUp", outcome.movedUp())
                .count("stayed", outcome.stayed())
                .count("movedDown", outcome.movedDown())
                .count("notMeasuredAgain", outcome.notMeasuredAgain())
                .count("notUsable", outcome.notUsable())
                .count("withoutBaseline", outcome.withoutBaseline())
                .number("shareMovedUp", outcome.shareMovedUp())
                .object("shareInterval", outcome.shareInterval(), ObservationJson::writeInterval)
                .constant("sufficiency", outcome.sufficiency())
                .text("conversationOnlyOverridden", outcome.conversationOnlyOverridden())
                .constant("secondMoment", outcome.secondMoment())
                .constant("chosenFor", outcome.chosenFor())
                .object("smallestDifference", outcome.smallestDifference(), PairedNumbersJson::writeSmallest)
                .object("criterion", outcome.criterion(), OutcomeCriterionJson::write)
                .object("numbers", outcome, PairedNumbersJson::write)
                .object("sentence", outcome, OutcomeJson::writeSentence)
                .object("exactSentence", outcome, OutcomeJson::writeExactSentence);
    }

    private static void writeRater(ValueWriter out, Rater rater) {
        out.text("code", rater.code()).localized("label", rater.label());
    }

    private static void writeSentence(ValueWriter out, Outcome outcome) {
        out.text("nl", outcome.sentence(TrendJson.DUTCH)).text("en", outcome.sentence(Locale.ENGLISH));
    }

    private static void writeExactSentence(ValueWriter out, Outcome outcome) {
        out.text("nl", outcome.exactSentence(TrendJson.DUTCH)).text("en", outcome.exactSentence(Locale.ENGLISH));
    }
}
