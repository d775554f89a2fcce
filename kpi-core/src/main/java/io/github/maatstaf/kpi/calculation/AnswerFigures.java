package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.ClientRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of answers to one question, always with the response beside them. */
final class AnswerFigures {
    private AnswerFigures() {}

    static List<Observation> of(Measure measure, RecordScene scene) {
        Map<Stratum, List<ScoreAccumulator>> cells = scene.cells(ScoreAccumulator::new);
        boolean someAsked = false;
        for (SurveyAnswer answer : scene.registration().answers().all()) {
            if (!isOf(measure, answer)) {
                continue;
            }
            if (ScoreFigures.isForConversationOnly(answer.question(), measure, scene)) {
                return scene.refused(measure);
            }
            int period = scene.periodOf(answer.day());
            boolean asked = answer.score().isPresent()
                    || answer.missing().filter(AnswerFigures::wasAsked).isPresent();
            someAsked |= answer.score().isEmpty() && asked;
            if (period >= 0 && asked) {
                for (Stratum stratum : strata(answer, scene)) {
                    ScoreAccumulator scores = cells.computeIfAbsent(stratum, key -> scene.row(ScoreAccumulator::new))
                            .get(period);
                    if (answer.score().isPresent()) {
                        scores.add(answer.score().get(), answer.respondent().map(ClientRef::key));
                    } else {
                        scores.addWithout();
                    }
                }
            }
        }
        boolean responseKnown = someAsked | putStated(measure, scene, cells);
        if (!responseKnown) {
            scene.note(Finding.of("MEASURE-NO-RESPONSE").with("measure", measure.name()));
        }
        return figures(measure, scene, cells, responseKnown);
    }

    private static List<Observation> figures(
            Measure measure, RecordScene scene, Map<Stratum, List<ScoreAccumulator>> cells, boolean responseKnown) {
        List<Observation> figures = new ArrayList<>();
        List<String> names = measure.observationNames();
        for (int n = 0; n < names.size() - 1; n++) {
            Optional<Summary> summary = measure.summaries().isEmpty()
                    ? Optional.empty()
                    : Optional.of(measure.summaries().get(n));
            figures.addAll(scene.figures(
                    measure,
                    names.get(n),
                    cells,
                    ScoreAccumulator::new,
                    (figure, scores) -> scores.put(figure, measure, summary, responseKnown)));
        }
        figures.addAll(scene.figures(
                measure,
                names.get(names.size() - 1),
                cells,
                ScoreAccumulator::new,
                (figure, scores) -> response(figure, scores, responseKnown)));
        return figures;
    }

    private static void response(Observation.Builder figure, ScoreAccumulator scores, boolean known) {
        figure.unit(Unit.SHARE);
        if (known) {
            figure.share(scores.size(), Math.addExact(scores.size(), scores.withoutScore()));
        } else {
            figure.numerator(scores.size()).withoutValue(ObservationStatus.MISSING);
        }
    }

    /** Numbers of people asked that were stated by hand hold for the whole. */
    private static boolean putStated(Measure measure, RecordScene scene, Map<Stratum, List<ScoreAccumulator>> cells) {
        boolean any = false;
        List<ScoreAccumulator> whole = cells.get(Stratum.ALL);
        for (int period = 0; period < whole.size(); period++) {
            Optional<Long> asked = scene.calculator()
                    .asked(
                            measure.records().survey().orElse(measure.name()),
                            scene.periods().asList().get(period));
            if (asked.isPresent()) {
                ScoreAccumulator scores = whole.get(period);
                if (asked.get() < scores.size()) {
                    scene.note(Finding.of("MEASURE-ABOVE-WHOLE")
                            .with("measure", measure.name())
                            .with("period", scene.periods().asList().get(period))
                            .with("numerator", scores.size())
                            .with("denominator", asked.get()));
                } else {
                    scores.withoutInstead(asked.get() - scores.size());
                    any = true;
                }
            }
        }
        return any;
    }

    private static boolean isOf(Measure measure, SurveyAnswer answer) {
        return measure.records().isOf(answer.question())
                && measure.records().survey().map(answer.survey()::equals).orElse(true);
    }

    private static boolean wasAsked(MissingReason reason) {
        return reason != MissingReason.NOT_ASKED && reason != MissingReason.NOT_APPLICABLE;
    }

    private static List<Stratum> strata(SurveyAnswer answer, RecordScene scene) {
        if (answer.respondent().isEmpty()) {
            return scene.cases().isEveryone() ? scene.cases().unknown() : List.of();
        }
        int day = (int) PackedDay.ofEpochDay(answer.day().toEpochDay());
        return scene.cases().strataOf(answer.respondent().get().key(), day);
    }
}
