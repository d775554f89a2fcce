package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts the trajectories of a share, and those of them with the condition: never one without the other. */
final class ShareAccumulator extends FollowedAccumulator {
    private final CompiledCondition condition;
    private final int[] horizons;
    private final boolean[] answers;
    private final int[][] all;
    private final int[][] with;

    ShareAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan, 0);
        this.condition = plan.compile(measure.counting().orElseThrow());
        this.horizons = new int[TrajectoryBlock.SIZE];
        this.answers = new boolean[TrajectoryBlock.SIZE];
        this.all = plan.zeroes();
        this.with = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        int[] periods = periods(block);
        if (awaits()) {
            for (int i = 0; i < block.length(); i++) {
                horizons[i] = lastDay(block, i);
            }
            condition.test(block, horizons, answers);
        } else {
            condition.test(block, block.noHorizon(), answers);
        }
        for (int space = 0; space < all.length; space++) {
            for (int i = 0; i < block.length(); i++) {
                if (periods[i] >= 0) {
                    int row = row(space, i) + periods[i];
                    all[space][row]++;
                    with[space][row] += answers[i] ? 1 : 0;
                }
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(sums(strata, with), sums(strata, all), tooRecent(strata));
    }
}
