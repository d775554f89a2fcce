package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories by the period of a milestone. */
final class TrajectoryAccumulator extends MeasureAccumulator {
    private final int dated;
    private final int follow;
    private final int[] periods;
    private final int[][] counts;
    private final int[][] tooRecent;

    TrajectoryAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.dated = plan.slots().day(measure.dated().orElseThrow());
        this.follow = measure.followedFor().orElse(0);
        this.periods = new int[TrajectoryBlock.SIZE];
        this.counts = plan.zeroes();
        this.tooRecent = follow > 0 ? plan.zeroes() : new int[0][];
    }

    @Override
    void count(TrajectoryBlock block) {
        date(block, dated, periods);
        if (follow > 0) {
            awaitFollowing(block, dated, follow, periods, tooRecent);
        }
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
        return MeasureTally.ofCounts(
                sums(strata, counts), MeasureTally.none(), follow > 0 ? sums(strata, tooRecent) : MeasureTally.none());
    }
}
