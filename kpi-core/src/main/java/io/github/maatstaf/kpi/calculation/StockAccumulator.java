package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/**
 * Counts, for each period, how many trajectories more are open at its end than at the end of the period before: those opened
 * in it less those closed in it, which the rows have counted already. What is left to do is to put right those that were
 * opened before the first period, or not before they were closed.
 */
final class StockAccumulator extends MeasureAccumulator {
    private final DatedRows opened;
    private final DatedRows closed;
    private final Marks special;
    private final int[][] changes;

    StockAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.opened =
                plan.rows(measure.among(), plan.slots().day(measure.openedBy().orElseThrow()));
        this.closed =
                plan.rows(measure.among(), plan.slots().day(measure.closedBy().get(0)));
        this.special = new Marks();
        this.changes = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        findSpecial(block);
        int length = block.length();
        int first = plan().periods().firstDay(0);
        for (int i = special.first(length); i >= 0; i = special.after(i, length)) {
            int start = block.slot(opened.dated())[i];
            int end = block.slot(closed.dated())[i];
            // in the first column also if before the first period, where it takes off what was put there
            int to = end > 0 && end < first ? 0 : plan().periods().column(end);
            for (int space = 0; space < changes.length; space++) {
                int[] counts = changes[space];
                counts[opened.of(space)[i]]--;
                counts[closed.of(space)[i]]++;
                if (start > 0 && start < first) {
                    counts[row(space, i)]++;
                    counts[row(space, i) + to]--;
                }
            }
        }
    }

    private void findSpecial(TrajectoryBlock block) {
        int length = block.length();
        int[] selected = selected(block);
        int[] is = special.all();
        int first = plan().periods().firstDay(0);
        int[] starts = block.slot(opened.dated());
        int[] ends = block.slot(closed.dated());
        for (int i = 0; i < length; i++) {
            int start = starts[i];
            int end = ends[i];
            // below zero where it holds: opened before the first period or never, or closed before it was opened
            int odd = -(start | end) & (start - first | start - 1) | -end & end - start;
            is[i] = odd >>> Integer.SIZE - 1 & selected[i];
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        long[] stock = sums(strata, opened.totals());
        addTo(stock, strata, changes, CountedPart.ALL);
        long[] less = sums(strata, closed.totals());
        int periods = plan().periods().size();
        for (int at = 0; at < stock.length; at++) {
            stock[at] -= less[at];
            if (at % periods > 0) {
                stock[at] = Math.addExact(stock[at], stock[at - 1]);
            }
        }
        return MeasureTally.ofCounts(stock, MeasureTally.none(), MeasureTally.none());
    }
}
