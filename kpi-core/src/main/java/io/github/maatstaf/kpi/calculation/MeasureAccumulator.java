package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts one measure, block after block. What it holds belongs to one pass and one thread. */
abstract class MeasureAccumulator {
    private final PassPlan plan;
    private final TrajectoryFilter selection;
    private final int[][] cells;
    private final int width;

    MeasureAccumulator(Measure measure, PassPlan plan) {
        this.plan = plan;
        this.selection = plan.filter(measure.among());
        this.cells = plan.layout().spaces().stream().map(StratumSpace::cells).toArray(int[][]::new);
        this.width = plan.width();
    }

    static MeasureAccumulator of(Measure measure, PassPlan plan) {
        return switch (measure.kind()) {
            case EVENTS, RATE -> new EventAccumulator(measure, plan);
            case TRAJECTORIES -> new TrajectoryAccumulator(measure, plan);
            case CLIENTS -> new ClientAccumulator(measure, plan);
            case STOCK ->
                measure.closedBy().size() == 1
                        ? new StockAccumulator(measure, plan)
                        : new OpenCasesAccumulator(measure, plan);
            case SHARE -> new ShareAccumulator(measure, plan);
            case PER_TRAJECTORY -> new RatioAccumulator(measure, plan);
            case DURATION -> new DurationAccumulator(measure, plan);
            case CLIENT_STOCK, CLIENTS_OPEN -> new OpenCasesAccumulator(measure, plan);
            case INTERVAL -> new IntervalAccumulator(measure, plan);
            case RETURN -> new ReturnAccumulator(measure, plan);
            case EVENT_SHARE -> new EventShareAccumulator(measure, plan);
            default ->
                throw new IllegalArgumentException(
                        measure.name() + " is not counted from trajectories alone: " + measure.kind());
        };
    }

    abstract void count(TrajectoryBlock block);

    abstract MeasureTally tally(List<StratumView.StratumCells> strata);

    PassPlan plan() {
        return plan;
    }

    /** 1 for the trajectories of the block that the measure is about, else 0. */
    int[] selected(TrajectoryBlock block) {
        return selection.of(block);
    }

    TrajectoryFilter selection() {
        return selection;
    }

    /** The cell of each trajectory of the block. */
    int[] cells(int space) {
        return cells[space];
    }

    /** The first row of a trajectory's cell; add a column, or the number of columns for what does not count. */
    int row(int space, int i) {
        return cells[space][i] * width;
    }

    /** Adds up the cells of each stratum, and the columns of each period. */
    long[] sums(List<StratumView.StratumCells> strata, int[][] counts) {
        return sums(strata, counts, CountedPart.ALL);
    }

    /** Adds up some of the cells and columns only. */
    long[] sums(List<StratumView.StratumCells> strata, int[][] counts, CountedPart part) {
        long[] sums = new long[strata.size() * plan.periods().size()];
        addTo(sums, strata, counts, part);
        return sums;
    }

    /** Adds some of the cells and columns to sums. */
    void addTo(long[] sums, List<StratumView.StratumCells> strata, int[][] counts, CountedPart part) {
        int periods = plan.periods().size();
        int[] periodOf = plan.periods().periodOfColumn();
        int to = Math.min(part.toColumn(), width - 1);
        for (int s = 0; s < strata.size(); s++) {
            int[] ofSpace = counts[strata.get(s).space()];
            for (int cell : strata.get(s).cells()) {
                for (int column = part.fromColumn(); column < to && part.isIn(cell); column++) {
                    int at = s * periods + periodOf[column];
                    sums[at] = Math.addExact(sums[at], ofSpace[cell * width + column]);
                }
            }
        }
    }
}
