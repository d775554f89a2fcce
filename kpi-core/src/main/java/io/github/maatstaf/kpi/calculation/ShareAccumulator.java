package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts the trajectories of a share, and those of them with the condition: never one without the other. */
final class ShareAccumulator extends MeasureAccumulator {
    private final int dated;
    private final int follow;
    private final CompiledCondition condition;
    private final int[] periods;
    private final int[] horizons;
    private final boolean[] answers;
    private final int[][] all;
    private final int[][] with;
    private final int[][] tooRecent;

    ShareAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.dated = plan.slots().day(measure.dated().orElseThrow());
        this.follow = measure.followedFor().orElse(-1);
        this.condition = plan.compile(measure.counting().orElseThrow());
        this.periods = new int[TrajectoryBlock.SIZE];
        this.horizons = new int[TrajectoryBlock.SIZE];
        this.answers = new boolean[TrajectoryBlock.SIZE];
        this.all = plan.zeroes();
        this.with = plan.zeroes();
        this.tooRecent = follow >= 0 ? plan.zeroes() : new int[0][];
    }

    @Override
    void count(TrajectoryBlock block) {
        date(block, dated, periods);
        if (follow >= 0) {
            awaitFollowing(block, dated, follow, periods, tooRecent);
            int offset = dated << TrajectoryBlock.BITS;
            for (int i = 0; i < block.length(); i++) {
                horizons[i] = block.data()[offset + i] + follow;
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
        return MeasureTally.ofCounts(
                sums(strata, with), sums(strata, all), follow >= 0 ? sums(strata, tooRecent) : MeasureTally.none());
    }
}
