package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;
import java.util.stream.IntStream;

/** Counts, for each period, how many trajectories more are open at its end than at the end of the period before. */
final class StockAccumulator extends MeasureAccumulator {
    private final int opened;
    private final int closed;
    private final int[] firstColumns;
    private final int[] froms;
    private final int[] tos;
    private final int[][] changes;

    StockAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.opened = plan.slots().day(measure.openedBy().orElseThrow()) << TrajectoryBlock.BITS;
        this.closed = plan.slots().day(measure.closedBy().get(0)) << TrajectoryBlock.BITS;
        this.firstColumns = IntStream.rangeClosed(0, plan.periods().size())
                .map(plan.periods()::firstColumn)
                .toArray();
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
        int afterLast = periods.size();
        int none = periods.columns();
        for (int i = 0; i < length; i++) {
            int start = data[opened + i];
            int end = data[closed + i];
            int from = Math.max(0, periods.of(start));
            int to = end == 0 ? afterLast : Math.max(0, periods.of(end));
            // all bits set for who is open at the end of some period, else none
            int isOpen = (-start & from - to) >> Integer.SIZE - 1 & -(selected[i] ? 1 : 0);
            froms[i] = none + (firstColumns[from] - none & isOpen);
            tos[i] = none + (firstColumns[to] - none & isOpen);
        }
        for (int space = 0; space < changes.length; space++) {
            int[] counts = changes[space];
            for (int i = 0; i < length; i++) {
                int row = row(space, i);
                counts[row + froms[i]]++;
                counts[row + tos[i]]--;
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
