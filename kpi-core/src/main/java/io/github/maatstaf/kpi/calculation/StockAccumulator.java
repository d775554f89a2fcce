package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts, for each period, how many trajectories more are open at its end than at the end of the period before. */
final class StockAccumulator extends MeasureAccumulator {
    private final int opened;
    private final int closed;
    private final int[][] changes;

    StockAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.opened = plan.slots().day(measure.openedBy().orElseThrow()) << TrajectoryBlock.BITS;
        this.closed = plan.slots().day(measure.closedBy().get(0)) << TrajectoryBlock.BITS;
        this.changes = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        boolean[] selected = selected(block);
        int[] data = block.data();
        PeriodIndex periods = plan().periods();
        int none = periods.size();
        for (int space = 0; space < changes.length; space++) {
            int[] counts = changes[space];
            for (int i = 0; i < block.length(); i++) {
                int start = data[opened + i];
                int end = data[closed + i];
                int from = Math.max(0, periods.of(start));
                int to = end == 0 ? none : Math.max(0, periods.of(end));
                boolean isOpen = selected[i] && start > 0 && from < to;
                int row = row(space, i);
                counts[row + (isOpen ? from : none)]++;
                counts[row + (isOpen ? to : none)]--;
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
