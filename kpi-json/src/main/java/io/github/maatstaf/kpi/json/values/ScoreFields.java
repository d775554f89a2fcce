package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores and answers as records of a registration: both name an instrument and its version, and give a score or the reason
 * why there is none.
 *
 * @param instruments what can be named
 * @param today the last day on which something can have happened, if it is known
 */
record ScoreFields(Instruments instruments, Optional<LocalDate> today) {
    static void write(ValueWriter out, Assessment assessment) {
        out.text("client", assessment.client().key());
        instrument(out, assessment.instrument(), assessment.day())
                .constant("moment", assessment.moment())
                .text("rater", assessment.rater().code())
                .decimal("score", assessment.score())
                .constant("missing", assessment.missing());
    }

    static void write(ValueWriter out, SurveyAnswer answer) {
        out.text("id", answer.id()).text("survey", answer.survey());
        instrument(out, answer.question(), answer.day())
                .text("respondent", answer.respondent().map(ClientRef::key))
                .decimal("score", answer.score())
                .constant("missing", answer.missing());
    }

    private static ValueWriter instrument(ValueWriter out, Instrument instrument, LocalDate day) {
        return out.text("instrument", instrument.id())
                .text("instrumentVersion", instrument.version())
                .day("date", day);
    }

    Assessment assessment(ValueReader in) {
        in.begin();
        Map<String, String> words = new HashMap<>();
        LocalDate date = null;
        MomentRole moment = null;
        Double score = null;
        MissingReason missing = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "record" -> in.text();
                case "client" -> words.put(name, in.key());
                case "instrument", "instrumentVersion", "rater" -> words.put(name, in.category());
                case "date" -> date = OtherRecordJson.day(in, today);
                case "moment" -> moment = in.constant(MomentRole.class);
                case "score" -> score = in.number();
                case "missing" -> missing = in.constant(MissingReason.class);
                default -> in.passOver();
            }
        }
        ClientRef client = ClientRef.of(in.required(words.get("client"), "client"));
        Instrument instrument = instrument(in, words);
        LocalDate day = in.required(date, "date");
        MomentRole role = in.required(moment, "moment");
        String code = in.required(words.get("rater"), "rater");
        Rater rater = in.made(() -> Rater.of(code));
        requireOne(in, score, missing);
        if (missing != null) {
            return Assessment.withoutScore(client, instrument, day, role, rater, missing);
        }
        return Assessment.of(client, instrument, day, role, rater, checked(in, instrument, score));
    }

    SurveyAnswer answer(ValueReader in) {
        in.begin();
        Map<String, String> words = new HashMap<>();
        LocalDate date = null;
        Double score = null;
        MissingReason missing = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "record" -> in.text();
                case "id", "respondent" -> words.put(name, in.key());
                case "survey", "instrument", "instrumentVersion" -> words.put(name, in.category());
                case "date" -> date = OtherRecordJson.day(in, today);
                case "score" -> score = in.number();
                case "missing" -> missing = in.constant(MissingReason.class);
                default -> in.passOver();
            }
        }
        String id = in.required(words.get("id"), "id");
        String survey = in.required(words.get("survey"), "survey");
        Instrument question = instrument(in, words);
        LocalDate day = in.required(date, "date");
        requireOne(in, score, missing);
        MissingReason reason = missing;
        SurveyAnswer answer = reason != null
                ? in.made(() -> SurveyAnswer.withoutScore(id, survey, question, day, reason))
                : SurveyAnswer.of(id, survey, question, day, checked(in, question, score));
        String respondent = words.get("respondent");
        return respondent == null ? answer : answer.by(ClientRef.of(respondent));
    }

    private Instrument instrument(ValueReader in, Map<String, String> words) {
        String id = in.required(words.get("instrument"), "instrument");
        String version = in.required(words.get("instrumentVersion"), "instrumentVersion");
        instruments.findingFor(id, version).ifPresent(finding -> {
            throw fault(finding);
        });
        return instruments.find(id, version).orElseThrow();
    }

    private static void requireOne(ValueReader in, @Nullable Double score, @Nullable MissingReason missing) {
        if (score != null && missing != null) {
            throw in.fault("READ-VALUE");
        }
        if (missing == null) {
            in.required(score, "score");
        }
    }

    private static double checked(ValueReader in, Instrument instrument, @Nullable Double score) {
        double number = in.required(score, "score");
        instrument.findingFor(number).ifPresent(finding -> {
            throw fault(finding);
        });
        return number;
    }

    private static Fault fault(Finding finding) {
        Fault fault = Fault.of(finding.code(), finding.place().field());
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            fault = fault.with(argument.getKey(), argument.getValue());
        }
        return fault;
    }
}
