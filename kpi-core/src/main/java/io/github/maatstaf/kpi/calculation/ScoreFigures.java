package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.MomentRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures of clients' scores at one moment, or of how far they lie from their baseline: one of each client in a period. */
final class ScoreFigures {
    private ScoreFigures() {}

    static List<Observation> of(Measure measure, RecordScene scene) {
        Map<String, List<Assessment>> byClient = new LinkedHashMap<>();
        Rater rater = measure.records().rater().orElse(Rater.CLIENT);
        for (Assessment assessment : scene.registration().assessments().all()) {
            if (measure.records().isOf(assessment.instrument())
                    && assessment.rater().equals(rater)) {
                if (isForConversationOnly(assessment.instrument(), measure, scene)) {
                    return scene.refused(measure);
                }
                byClient.computeIfAbsent(assessment.client().key(), key -> new ArrayList<>())
                        .add(assessment);
            }
        }
        Map<Stratum, List<ScoreAccumulator>> cells = scene.cells(ScoreAccumulator::new);
        byClient.forEach((client, all) -> add(measure, scene, client, all, cells));
        return figures(measure, scene, cells);
    }

    static boolean isForConversationOnly(Instrument instrument, Measure measure, RecordScene scene) {
        instrument
                .conversationOnly()
                .ifPresent(reason -> scene.note(Finding.of("MEASURE-CONVERSATION-ONLY")
                        .with("measure", measure.name())
                        .with("instrument", instrument.id())
                        .with("reason", reason)));
        return instrument.conversationOnly().isPresent();
    }

    private static void add(
            Measure measure,
            RecordScene scene,
            String client,
            List<Assessment> all,
            Map<Stratum, List<ScoreAccumulator>> cells) {
        MomentRole moment = measure.records().moment().orElseThrow();
        for (int period = 0; period < scene.periods().size(); period++) {
            Assessment last = null;
            for (Assessment assessment : all) {
                boolean later = last == null
                        || assessment.score().isPresent()
                        || last.score().isEmpty();
                if (assessment.moment() == moment && scene.periodOf(assessment.day()) == period && later) {
                    last = assessment;
                }
            }
            if (last == null) {
                continue;
            }
            BigDecimal score =
                    measure.kind() == MeasureKind.SCORES ? last.score().orElse(null) : change(all, last);
            int day = (int) PackedDay.ofEpochDay(last.day().toEpochDay());
            for (Stratum stratum : scene.cases().strataOf(client, day)) {
                ScoreAccumulator scores = cells.computeIfAbsent(stratum, key -> scene.row(ScoreAccumulator::new))
                        .get(period);
                if (score == null) {
                    scores.addWithout();
                } else {
                    scores.add(score, Optional.of(client));
                }
            }
        }
    }

    /** The later score minus that of the last baseline before it; null if one of them is not there. */
    private static @Nullable BigDecimal change(List<Assessment> all, Assessment later) {
        BigDecimal first = null;
        for (Assessment assessment : all) {
            if (assessment.moment() == MomentRole.BASELINE
                    && assessment.score().isPresent()
                    && !assessment.day().isAfter(later.day())
                    && !assessment.equals(later)) {
                first = assessment.score().get();
            }
        }
        return first == null || later.score().isEmpty()
                ? null
                : later.score().get().subtract(first);
    }

    private static List<Observation> figures(
            Measure measure, RecordScene scene, Map<Stratum, List<ScoreAccumulator>> cells) {
        List<Observation> figures = new ArrayList<>();
        List<String> names = measure.observationNames();
        for (int n = 0; n < names.size(); n++) {
            Optional<Summary> summary = measure.summaries().isEmpty()
                    ? Optional.empty()
                    : Optional.of(measure.summaries().get(n));
            figures.addAll(scene.figures(
                    measure,
                    names.get(n),
                    cells,
                    ScoreAccumulator::new,
                    (figure, scores) -> scores.put(figure, measure, summary, true)));
        }
        return figures;
    }
}
