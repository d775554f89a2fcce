package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories, and the events in them. */
final class RatioAccumulator extends MeasureAccumulator {
    private final int dated;
    private final int follow;
    private final int counted;
    private final boolean[] kinds;
    private final int[] periods;
    private final int[][] all;
    private final int[][] events;
    private final int[][] tooRecent;

    RatioAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.dated = plan.slots().day(measure.dated().orElseThrow());
        this.follow = measure.followedFor().orElse(-1);
        this.counted = plan.slots().count(measure.of().orElseThrow());
        this.kinds = plan.slots().matches(measure.of().orElseThrow());
        this.periods = new int[TrajectoryBlock.SIZE];
        this.all = plan.zeroes();
        this.events = plan.zeroes();
        this.tooRecent = follow >= 0 ? plan.zeroes() : new int[0][];
    }

    @Override
    void count(TrajectoryBlock block) {
        date(block, dated, periods);
        if (follow >= 0) {
            awaitFollowing(block, dated, follow, periods, tooRecent);
        }
        for (int space = 0; space < all.length; space++) {
            for (int i = 0; i < block.length(); i++) {
                if (periods[i] >= 0) {
                    int row = row(space, i) + periods[i];
                    all[space][row]++;
                    events[space][row] += events(block, i);
                }
            }
        }
    }

    private int events(TrajectoryBlock block, int i) {
        int known = block.data()[counted << TrajectoryBlock.BITS | i];
        return follow < 0 || known == 0
                ? known
                : block.countUpTo(i, kinds, block.data()[dated << TrajectoryBlock.BITS | i] + follow);
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(
                sums(strata, events), sums(strata, all), follow >= 0 ? sums(strata, tooRecent) : MeasureTally.none());
    }
}
