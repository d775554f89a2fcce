package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;

/** One score of one client on an instrument, with the instrument. It holds the client's pseudonym, as a registration does. */
public final class AssessmentJson {
    /** The format. */
    public static final ValueFormat<Assessment> FORMAT =
            new ValueFormat<>("maatstaf-assessment", AssessmentJson::write);

    private AssessmentJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Assessment> parse(CharSequence json) {
        return FORMAT.read(json, AssessmentJson::read);
    }

    static void write(ValueWriter out, Assessment assessment) {
        out.text("client", assessment.client().key())
                .object("instrument", assessment.instrument(), InstrumentJson::write)
                .day("day", assessment.day())
                .constant("moment", assessment.moment())
                .text("rater", assessment.rater().code())
                .number("score", score(assessment))
                .constant("missing", assessment.missing());
    }

    private static OptionalDouble score(Assessment assessment) {
        return assessment
                .score()
                .map(BigDecimal::doubleValue)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    static Assessment read(ValueReader in) {
        in.begin();
        ClientRef client = null;
        Instrument instrument = null;
        LocalDate day = null;
        MomentRole moment = null;
        Rater rater = null;
        Double score = null;
        MissingReason missing = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "client" -> client = TrajectoryJson.client(in);
                case "instrument" -> instrument = InstrumentJson.read(in);
                case "day" -> day = in.day();
                case "moment" -> moment = in.constant(MomentRole.class);
                case "rater" -> rater = rater(in);
                case "score" -> score = in.number();
                case "missing" -> missing = in.constant(MissingReason.class);
                default -> in.passOver();
            }
        }
        ClientRef who = in.required(client, "client");
        Instrument scale = in.required(instrument, "instrument");
        LocalDate when = in.required(day, "day");
        MomentRole which = in.required(moment, "moment");
        Rater by = in.required(rater, "rater");
        if (missing != null && score != null) {
            throw in.fault("READ-VALUE");
        }
        if (missing != null) {
            return Assessment.withoutScore(who, scale, when, which, by, missing);
        }
        double number = in.required(score, "score");
        return in.made(() -> Assessment.of(who, scale, when, which, by, number));
    }

    private static Rater rater(ValueReader in) {
        String code = in.text();
        return in.made(() -> Rater.of(code));
    }
}
