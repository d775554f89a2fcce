package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.calculation.Tally;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * How a stream is read into counts.
 *
 * @param observedUntil the day up to which a source is complete that does not say so
 * @param progress is told how far the reading is
 * @param findings takes each finding
 * @param from where reading begins
 * @param counted what was counted up to there; absent if nothing was
 * @param every how many records lie between two checkpoints, at least
 * @param checkpoints takes each checkpoint with what was counted up to it; absent if none are wanted
 */
record TallyRules(
        Optional<LocalDate> observedUntil,
        Consumer<ReadProgress> progress,
        Consumer<Finding> findings,
        ReadCheckpoint from,
        Optional<Tally> counted,
        long every,
        Optional<BiConsumer<ReadCheckpoint, Tally>> checkpoints) {
    static final TallyRules DEFAULTS = new TallyRules(
            Optional.empty(),
            told -> {},
            found -> {},
            ReadCheckpoint.START,
            Optional.empty(),
            Long.MAX_VALUE,
            Optional.empty());

    TallyRules observedUntil(LocalDate day) {
        return new TallyRules(Optional.of(day), progress, findings, from, counted, every, checkpoints);
    }

    TallyRules progress(Consumer<ReadProgress> sink) {
        return new TallyRules(observedUntil, sink, findings, from, counted, every, checkpoints);
    }

    TallyRules findings(Consumer<Finding> sink) {
        return new TallyRules(observedUntil, progress, sink, from, counted, every, checkpoints);
    }

    TallyRules from(ReadCheckpoint checkpoint, Tally tally) {
        return new TallyRules(observedUntil, progress, findings, checkpoint, Optional.of(tally), every, checkpoints);
    }

    TallyRules checkpoints(long records, BiConsumer<ReadCheckpoint, Tally> sink) {
        return new TallyRules(observedUntil, progress, findings, from, counted, records, Optional.of(sink));
    }
}
