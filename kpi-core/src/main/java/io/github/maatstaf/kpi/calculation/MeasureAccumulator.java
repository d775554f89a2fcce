package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts one measure, block after block. What it holds belongs to one pass and one thread. */
abstract class MeasureAccumulator {
    private static final int NO_DATE = -1;

    private final PassPlan plan;
    private final TrajectoryFilter selection;
    private final int[][] cells;
    private final int periods;

    MeasureAccumulator(Measure measure, PassPlan plan) {
        this.plan = plan;
        this.selection = new TrajectoryFilter(measure.among(), plan);
        this.cells = plan.layout().spaces().stream().map(StratumSpace::cells).toArray(int[][]::new);
        this.periods = plan.periods().size();
    }

    static MeasureAccumulator of(Measure measure, PassPlan plan) {
        return switch (measure.kind()) {
            case EVENTS, RATE -> new EventAccumulator(measure, plan);
            case TRAJECTORIES -> new TrajectoryAccumulator(measure, plan);
            case CLIENTS -> new ClientAccumulator(measure, plan);
            case STOCK -> new StockAccumulator(measure, plan);
            case SHARE -> new ShareAccumulator(measure, plan);
            case PER_TRAJECTORY -> new RatioAccumulator(measure, plan);
            case DURATION -> new DurationAccumulator(measure, plan);
        };
    }

    abstract void count(TrajectoryBlock block);

    abstract MeasureTally tally(List<StratumView.StratumCells> strata);

    PassPlan plan() {
        return plan;
    }

    boolean[] selected(TrajectoryBlock block) {
        return selection.of(block);
    }

    /** The period of each selected trajectory, by the day in a slot; -1 for none. */
    void date(TrajectoryBlock block, int slot, int[] periodOf) {
        boolean[] selected = selected(block);
        int[] data = block.data();
        int[] table = plan.periods().table();
        int size = plan.periods().size();
        int offset = slot << TrajectoryBlock.BITS;
        for (int i = 0; i < block.length(); i++) {
            int day = data[offset + i];
            int period = table[day];
            periodOf[i] = day > 0 && period < size && selected[i] ? period : NO_DATE;
        }
    }

    /** Takes the date from those who have not been followed long enough, and counts them. */
    void awaitFollowing(TrajectoryBlock block, int slot, int days, int[] periodOf, int[][] tooRecent) {
        int[] data = block.data();
        int offset = slot << TrajectoryBlock.BITS;
        for (int i = 0; i < block.length(); i++) {
            if (periodOf[i] >= 0 && data[offset + i] + days > block.until()) {
                for (int space = 0; space < tooRecent.length; space++) {
                    tooRecent[space][row(space, i) + periodOf[i]]++;
                }
                periodOf[i] = NO_DATE;
            }
        }
    }

    /** The first row of a trajectory's cell. */
    int row(int space, int i) {
        return cells[space][i] * periods;
    }

    /** Adds up the cells of each stratum. */
    long[] sums(List<StratumView.StratumCells> strata, int[][] counts) {
        long[] sums = new long[strata.size() * periods];
        for (int s = 0; s < strata.size(); s++) {
            int[] ofSpace = counts[strata.get(s).space()];
            for (int cell : strata.get(s).cells()) {
                for (int period = 0; period < periods; period++) {
                    int at = s * periods + period;
                    sums[at] = Math.addExact(sums[at], ofSpace[cell * periods + period]);
                }
            }
        }
        return sums;
    }
}
