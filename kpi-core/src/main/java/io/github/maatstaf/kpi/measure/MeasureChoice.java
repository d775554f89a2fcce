package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** Puts what people chose in the place that a definition leaves open. */
final class MeasureChoice {
    private MeasureChoice() {}

    static Definition of(Measure measure, Instrument instrument, @Nullable ScoreCondition condition) {
        RecordSelection records = measure.records();
        if (!records.isInstrumentOpen()) {
            throw new IllegalArgumentException(measure.name() + " leaves no instrument open"
                    + records.instrument().map(key -> "; it is of " + key).orElse(""));
        }
        if (records.isScoreOpen() != (condition != null)) {
            throw new IllegalArgumentException(
                    condition == null
                            ? measure.name() + " also leaves open from which score on somebody counts; choose it with"
                                    + " choosing(instrument, ScoreCondition."
                                    + (measure.kind() == MeasureKind.SCORE_CHANGES ? "change(..))" : "score(..))")
                            : measure.name() + " counts by no score; choose the instrument alone");
        }
        RecordSelection chosen = records.with(RecordSelection.Part.INSTRUMENT, RecordSelection.keyOf(instrument));
        if (chosen.rater().isEmpty()
                && measure.kind() != MeasureKind.ANSWERS
                && instrument.raters().size() == 1) {
            chosen = chosen.with(
                    RecordSelection.Part.RATER, instrument.raters().iterator().next());
        }
        if (condition != null) {
            chosen = chosen.with(RecordSelection.Part.SCORED, condition);
        }
        Definition definition = measure.definition().withRecords(chosen);
        RecordRules.check(definition, measure.name());
        return definition;
    }
}
