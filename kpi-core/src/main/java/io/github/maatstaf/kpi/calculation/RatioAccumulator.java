package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories, and the events in them. */
final class RatioAccumulator extends FollowedAccumulator {
    private final int counted;
    private final boolean[] kinds;
    private final int[][] events;

    RatioAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan, 0);
        this.counted = plan.slots().count(measure.of().orElseThrow());
        this.kinds = plan.slots().matches(measure.of().orElseThrow());
        this.events = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        int length = block.length();
        int[] numbers = block.slot(counted);
        for (int space = 0; space < events.length; space++) {
            int[] sums = events[space];
            int[] of = rows().of(space);
            if (awaits()) {
                countFollowed(block, sums, of);
            } else {
                for (int i = 0; i < length; i++) {
                    sums[of[i]] += numbers[i];
                }
            }
        }
    }

    private void countFollowed(TrajectoryBlock block, int[] sums, int[] of) {
        int length = block.length();
        for (int i = 0; i < length; i++) {
            if (block.slot(counted)[i] > 0) {
                sums[of[i]] += block.countUpTo(i, kinds, lastDay(block, i));
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(followed(strata, events), totals(strata), tooRecent(strata));
    }
}
