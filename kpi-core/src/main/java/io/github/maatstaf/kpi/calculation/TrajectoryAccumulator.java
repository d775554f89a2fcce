package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories by the period of a milestone. */
final class TrajectoryAccumulator extends FollowedAccumulator {
    private final int[][] counts;

    TrajectoryAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan, 1);
        this.counts = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        int[] periods = periods(block);
        for (int space = 0; space < counts.length; space++) {
            for (int i = 0; i < block.length(); i++) {
                if (periods[i] >= 0) {
                    counts[space][row(space, i) + periods[i]]++;
                }
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(sums(strata, counts), MeasureTally.none(), tooRecent(strata));
    }
}
