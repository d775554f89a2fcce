package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.ClientRef;
import java.util.List;
import java.util.Optional;

/** Why each answer counts in a figure or not. In the response count those too who were asked and gave no score. */
final class AnswerReasons {
    private final FigureQuestion asked;
    private final boolean isResponse;

    AnswerReasons(FigureQuestion asked) {
        this.asked = asked;
        List<String> names = asked.measure().observationNames();
        this.isResponse = asked.name().equals(names.get(names.size() - 1));
    }

    void decide(VerdictAccumulator verdicts) {
        List<SurveyAnswer> answers = asked.registration().answers().all();
        CaseCells cells = asked.cells();
        verdicts.lookAt(DataKind.ANSWERS, answers.size());
        for (int i = 0; i < answers.size(); i++) {
            SurveyAnswer answer = answers.get(i);
            Optional<LeftOut> reason = reason(answer, cells);
            if (reason.isPresent()) {
                verdicts.leaveOut(DataKind.ANSWERS, i, reason.get());
            } else {
                boolean isSuch = isResponse
                        ? answer.score().isPresent()
                        : asked.measure()
                                .records()
                                .scored()
                                .map(scored -> scored.holds(answer.score().orElseThrow()))
                                .orElse(true);
                verdicts.count(DataKind.ANSWERS, i, isSuch ? 1 : 0, isSuch);
            }
        }
    }

    private Optional<LeftOut> reason(SurveyAnswer answer, CaseCells cells) {
        Measure measure = asked.measure();
        boolean isAbout = measure.records().isOf(answer.question())
                && measure.records().survey().map(answer.survey()::equals).orElse(true);
        if (!isAbout) {
            return Optional.of(LeftOut.OTHER_SUBJECT);
        }
        if (answer.question().conversationOnly().isPresent()) {
            return Optional.of(LeftOut.CONVERSATION_ONLY);
        }
        Optional<MissingReason> missing = answer.missing();
        if (missing.equals(Optional.of(MissingReason.NOT_ASKED))
                || missing.equals(Optional.of(MissingReason.NOT_APPLICABLE))) {
            return Optional.of(LeftOut.NOT_ASKED);
        }
        List<Stratum> strata = strata(answer, cells);
        if (strata.isEmpty()) {
            return Optional.of(LeftOut.OUTSIDE_POPULATION);
        }
        if (!strata.contains(asked.stratum())) {
            return Optional.of(LeftOut.OTHER_STRATUM);
        }
        Optional<LeftOut> outside = asked.outside(answer.day());
        boolean counts = isResponse || answer.score().isPresent();
        return outside.isPresent() || counts ? outside : Optional.of(LeftOut.NO_VALUE);
    }

    private static List<Stratum> strata(SurveyAnswer answer, CaseCells cells) {
        Optional<ClientRef> who = answer.respondent();
        if (who.isPresent()) {
            return cells.strataOf(
                    who.get().key(), (int) PackedDay.ofEpochDay(answer.day().toEpochDay()));
        }
        return cells.isEveryone() ? cells.unknown() : List.of();
    }
}
