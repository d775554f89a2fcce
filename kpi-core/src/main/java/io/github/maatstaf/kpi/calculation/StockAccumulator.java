package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts, for each period, how many trajectories more are open at its end than at the end of the period before. */
final class StockAccumulator extends MeasureAccumulator {
    private final int opened;
    private final int closed;
    private final int[] froms;
    private final int[] tos;
    private final int[][] changes;

    StockAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.opened = plan.slots().day(measure.openedBy().orElseThrow()) << TrajectoryBlock.BITS;
        this.closed = plan.slots().day(measure.closedBy().get(0)) << TrajectoryBlock.BITS;
        this.froms = new int[TrajectoryBlock.SIZE];
        this.tos = new int[TrajectoryBlock.SIZE];
        this.changes = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        int length = block.length();
        boolean[] selected = selected(block);
        int[] data = block.data();
        PeriodIndex periods = plan().periods();
        int[] opens = froms;
        int[] closes = tos;
        int none = periods.columns();
        int starts = opened;
        int ends = closed;
        for (int i = 0; i < length; i++) {
            int start = data[starts + i];
            int end = data[ends + i];
            int from = periods.firstColumnOfDay(start);
            int to = end == 0 ? none : periods.firstColumnOfDay(end);
            // all bits set for who is open at the end of some period, else none
            int isOpen = (-start & from - to) >> Integer.SIZE - 1 & -(selected[i] ? 1 : 0);
            opens[i] = none + (from - none & isOpen);
            closes[i] = none + (to - none & isOpen);
        }
        int width = none + 1;
        for (int space = 0; space < changes.length; space++) {
            int[] counts = changes[space];
            int[] cell = cells(space);
            for (int i = 0; i < length; i++) {
                int row = cell[i] * width;
                counts[row + opens[i]]++;
                counts[row + closes[i]]--;
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        long[] stock = sums(strata, changes);
        int periods = plan().periods().size();
        for (int at = 0; at < stock.length; at++) {
            if (at % periods > 0) {
                stock[at] = Math.addExact(stock[at], stock[at - 1]);
            }
        }
        return MeasureTally.ofCounts(stock, MeasureTally.none(), MeasureTally.none());
    }
}
