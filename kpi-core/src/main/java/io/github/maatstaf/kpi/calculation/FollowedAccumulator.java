package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;
import java.util.Optional;

/** Counts trajectories in the period of a milestone, and apart those that have not been followed long enough after it. */
abstract class FollowedAccumulator extends MeasureAccumulator {
    private final DatedRows rows;
    private final int follow;
    private final boolean awaits;
    private final CountedPart part;

    /**
     * An accumulator that waits for the days that the measure asks for.
     *
     * @param least the fewest days to wait for; with fewer nobody is too recent
     */
    FollowedAccumulator(Measure measure, PassPlan plan, int least) {
        super(measure, plan);
        this.follow = measure.followedFor().orElse(-1);
        this.awaits = follow >= least;
        Optional<boolean[]> cells = measure.among().flatMap(plan::cellsOf);
        Optional<CaseCondition> among = cells.isPresent() ? Optional.empty() : measure.among();
        this.part = cells.map(CountedPart.ALL::among).orElse(CountedPart.ALL);
        this.rows = plan.rows(among, plan.slots().day(measure.dated().orElseThrow()));
    }

    /** The row of each trajectory of the block. */
    final DatedRows rows() {
        return rows;
    }

    /** Whether only what happens within some days after the milestone counts. */
    final boolean awaits() {
        return awaits;
    }

    /** How many days after the milestone count. */
    final int follow() {
        return follow;
    }

    /** The last day that counts of a trajectory with a period. */
    final int lastDay(TrajectoryBlock block, int i) {
        return block.slot(rows.dated())[i] + follow;
    }

    private int followedColumns() {
        return awaits ? plan().periods().columnsBefore(plan().firstTooRecent(follow)) : Integer.MAX_VALUE;
    }

    /** Adds up what was counted of those followed long enough. */
    final long[] followed(List<StratumView.StratumCells> strata, int[][] counts) {
        return sums(strata, counts, part.before(followedColumns()));
    }

    /** How many trajectories there are, followed long enough, in cells for which something holds. */
    final long[] totals(List<StratumView.StratumCells> strata, boolean[] holds) {
        return sums(strata, rows.totals(), part.among(holds).before(followedColumns()));
    }

    /** How many trajectories there are, followed long enough. */
    final long[] totals(List<StratumView.StratumCells> strata) {
        boolean isAll = !awaits && part == CountedPart.ALL;
        return isAll ? rows.sums(() -> sums(strata, rows.totals())) : followed(strata, rows.totals());
    }

    final long[] tooRecent(List<StratumView.StratumCells> strata) {
        return awaits ? sums(strata, rows.totals(), part.from(followedColumns())) : MeasureTally.none();
    }
}
