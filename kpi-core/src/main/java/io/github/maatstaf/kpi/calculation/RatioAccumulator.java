package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories, and the events in them. */
final class RatioAccumulator extends FollowedAccumulator {
    private final int counted;
    private final boolean[] kinds;
    private final int[][] all;
    private final int[][] events;

    RatioAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan, 0);
        this.counted = plan.slots().count(measure.of().orElseThrow());
        this.kinds = plan.slots().matches(measure.of().orElseThrow());
        this.all = plan.zeroes();
        this.events = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        int[] periods = periods(block);
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
        return !awaits() || known == 0 ? known : block.countUpTo(i, kinds, lastDay(block, i));
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(sums(strata, events), sums(strata, all), tooRecent(strata));
    }
}
