package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.conversation.OutcomePart;
import io.github.maatstaf.kpi.conversation.TopicChange;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.outcome.Movement;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.Locale;
import java.util.Optional;

/** What changed for the people of a topic, as far as the readers of the sheet may see it. Written only. */
final class TopicChangeJson {
    private TopicChangeJson() {}

    static void write(ValueWriter out, TopicChange change) {
        out.text("group", change.group())
                .object("instrument", change.instrument(), TopicChangeJson::writeInstrument)
                .object("rater", change.rater(), TopicChangeJson::writeRater)
                .count("all", change.all())
                .count("movedUp", change.count(OutcomePart.MOVED_UP))
                .count("stayed", change.count(OutcomePart.STAYED))
                .count("movedDown", change.count(OutcomePart.MOVED_DOWN))
                .count("notMeasuredAgain", change.count(OutcomePart.NOT_MEASURED_AGAIN))
                .count("notUsable", change.count(OutcomePart.NOT_USABLE))
                .object("shareMovedUp", interval(change, Movement.UP), ObservationJson::writeInterval)
                .object("shareStayed", interval(change, Movement.STAYED), ObservationJson::writeInterval)
                .object("shareMovedDown", interval(change, Movement.DOWN), ObservationJson::writeInterval)
                .object("sentence", change, TopicChangeJson::writeSentence);
    }

    /** The margin around a share; of few people there is none on a sheet. */
    private static Optional<Interval> interval(TopicChange change, Movement movement) {
        return change.outcome()
                .filter(outcome -> outcome.pairs() >= Outcome.FEWEST_FOR_SHARE)
                .flatMap(outcome -> outcome.shareInterval(movement));
    }

    private static void writeInstrument(ValueWriter out, Instrument instrument) {
        out.text("id", instrument.id())
                .text("version", instrument.version())
                .localized("measuring", instrument.measuring());
    }

    private static void writeRater(ValueWriter out, Rater rater) {
        out.text("code", rater.code()).localized("label", rater.label());
    }

    private static void writeSentence(ValueWriter out, TopicChange change) {
        out.text("nl", change.sentence(TrendJson.DUTCH)).text("en", change.sentence(Locale.ENGLISH));
    }
}
