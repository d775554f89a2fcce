package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.SurveyResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many people got a question of a survey, how many answered it, and what became of the others. */
public final class SurveyResponseJson {
    /** The format. */
    public static final ValueFormat<SurveyResponse> FORMAT =
            new ValueFormat<>("maatstaf-survey-response", SurveyResponseJson::write);

    private SurveyResponseJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<SurveyResponse> parse(CharSequence json) {
        return FORMAT.read(json, SurveyResponseJson::read);
    }

    private static void write(ValueWriter out, SurveyResponse response) {
        out.text("survey", response.survey())
                .object("question", response.question(), InstrumentJson::write)
                .count("asked", response.asked())
                .count("answered", response.answered())
                .objects("withoutScore", response.withoutScore().entrySet(), SurveyResponseJson::writeReason);
    }

    private static void writeReason(ValueWriter out, Map.Entry<MissingReason, Long> entry) {
        out.constant("reason", entry.getKey()).count("people", entry.getValue());
    }

    private static SurveyResponse read(ValueReader in) {
        in.begin();
        String survey = null;
        Instrument question = null;
        Long asked = null;
        Long answered = null;
        List<Map.Entry<MissingReason, Long>> reasons = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "survey" -> survey = in.text();
                case "question" -> question = InstrumentJson.read(in);
                case "asked" -> asked = in.count();
                case "answered" -> answered = in.count();
                case "withoutScore" -> reasons = in.list(SurveyResponseJson::readReason);
                default -> in.passOver();
            }
        }
        String name = in.required(survey, "survey");
        Instrument scale = in.required(question, "question");
        long scores = in.required(answered, "answered");
        Map<MissingReason, Long> without = new EnumMap<>(MissingReason.class);
        for (Map.Entry<MissingReason, Long> each : reasons) {
            if (without.putIfAbsent(each.getKey(), each.getValue()) != null) {
                throw in.fault("READ-VALUE");
            }
        }
        SurveyResponse response = in.made(() -> SurveyResponse.of(name, scale, scores, without));
        if (in.required(asked, "asked") != response.asked()) {
            throw in.fault("READ-VALUE");
        }
        return response;
    }

    private static Map.Entry<MissingReason, Long> readReason(ValueReader in) {
        in.begin();
        MissingReason reason = null;
        Long people = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "reason" -> reason = in.constant(MissingReason.class);
                case "people" -> people = in.count();
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(reason, "reason"), in.required(people, "people"));
    }
}
