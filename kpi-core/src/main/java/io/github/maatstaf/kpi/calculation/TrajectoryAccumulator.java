package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories by the period of a milestone: the rows have counted them already. */
final class TrajectoryAccumulator extends FollowedAccumulator {
    TrajectoryAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan, 1);
    }

    @Override
    void count(TrajectoryBlock block) {
        // the rows count
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(totals(strata), MeasureTally.none(), tooRecent(strata));
    }
}
