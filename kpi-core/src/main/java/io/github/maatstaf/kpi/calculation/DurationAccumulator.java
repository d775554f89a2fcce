package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/**
 * Counts days between two milestones; with those still waiting, also the days that they have waited so far. Who ended after
 * having been lost is taken from the days of those who ended, and is among those who wait.
 */
final class DurationAccumulator extends MeasureAccumulator {
    private final EndedDays days;
    private final boolean isWithWaiting;

    DurationAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.days = plan.ended(measure);
        this.isWithWaiting = measure.censoredBy().isPresent();
    }

    @Override
    void count(TrajectoryBlock block) {
        // the days are counted once for all who ask
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        int[] rows = plan().dayRows().rowsOf(strata);
        return isWithWaiting
                ? MeasureTally.ofDays(days.notLost(rows), days.waiting(rows))
                : MeasureTally.ofDays(days.ended(rows), DayHistograms.NONE);
    }
}
