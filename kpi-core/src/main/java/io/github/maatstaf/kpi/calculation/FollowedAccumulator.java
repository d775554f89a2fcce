package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories in the period of a milestone, and apart those that have not been followed long enough after it. */
abstract class FollowedAccumulator extends MeasureAccumulator {
    private final int dated;
    private final int follow;
    private final boolean awaits;
    private final int[] periods;
    private final int[][] tooRecent;

    /**
     * An accumulator that waits for the days that the measure asks for.
     *
     * @param least the fewest days to wait for; with fewer nobody is too recent
     */
    FollowedAccumulator(Measure measure, PassPlan plan, int least) {
        super(measure, plan);
        this.dated = plan.slots().day(measure.dated().orElseThrow());
        this.follow = measure.followedFor().orElse(-1);
        this.awaits = follow >= least;
        this.periods = new int[TrajectoryBlock.SIZE];
        this.tooRecent = awaits ? plan.zeroes() : new int[0][];
    }

    /** The period of each trajectory that counts; below 0 for none. */
    final int[] periods(TrajectoryBlock block) {
        date(block, dated, periods);
        if (awaits) {
            awaitFollowing(block, dated, follow, periods, tooRecent);
        }
        return periods;
    }

    /** Whether only what happens within some days after the milestone counts. */
    final boolean awaits() {
        return awaits;
    }

    /** The last day that counts of a trajectory with a period. */
    final int lastDay(TrajectoryBlock block, int i) {
        return block.data()[dated << TrajectoryBlock.BITS | i] + follow;
    }

    final long[] tooRecent(List<StratumView.StratumCells> strata) {
        return awaits ? sums(strata, tooRecent) : MeasureTally.none();
    }
}
