package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts trajectories in the period of a milestone, and apart those that have not been followed long enough after it. */
abstract class FollowedAccumulator extends MeasureAccumulator {
    private final DatedRows rows;

    /**
     * An accumulator that waits for the days that the measure asks for.
     *
     * @param least the fewest days to wait for; with fewer nobody is too recent
     */
    FollowedAccumulator(Measure measure, PassPlan plan, int least) {
        super(measure, plan);
        int follow = measure.followedFor().orElse(DatedRows.NOBODY_AWAITS);
        this.rows = plan.rows(
                measure.among(),
                plan.slots().day(measure.dated().orElseThrow()),
                follow >= least ? follow : DatedRows.NOBODY_AWAITS);
    }

    /** The row of each trajectory of the block. */
    final DatedRows rows() {
        return rows;
    }

    /** Whether only what happens within some days after the milestone counts. */
    final boolean awaits() {
        return rows.awaits();
    }

    /** The last day that counts of a trajectory with a period. */
    final int lastDay(TrajectoryBlock block, int i) {
        return block.data()[rows.dated() << TrajectoryBlock.BITS | i] + rows.follow();
    }

    /** How many trajectories there are, followed long enough. */
    final long[] totals(List<StratumView.StratumCells> strata) {
        return sums(strata, rows.totals());
    }

    final long[] tooRecent(List<StratumView.StratumCells> strata) {
        return awaits() ? sums(strata, rows.tooRecent()) : MeasureTally.none();
    }
}
