package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts events, each in the period of its own day. */
final class EventAccumulator extends MeasureAccumulator {
    private final int first;
    private final int number;
    private final boolean[] kinds;
    private final int[][] counts;

    EventAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.first = plan.slots().first(measure.of().orElseThrow()) << TrajectoryBlock.BITS;
        this.number = plan.slots().count(measure.of().orElseThrow()) << TrajectoryBlock.BITS;
        this.kinds = plan.slots().matches(measure.of().orElseThrow());
        this.counts = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        boolean[] selected = selected(block);
        int[] data = block.data();
        PeriodIndex periods = plan().periods();
        int none = periods.size();
        for (int space = 0; space < counts.length; space++) {
            int[] ofSpace = counts[space];
            for (int i = 0; i < block.length(); i++) {
                int column = periods.column(data[first + i]) - none & -(selected[i] ? 1 : 0);
                ofSpace[row(space, i) + none + column]++;
            }
        }
        for (int i = 0; i < block.length(); i++) {
            if (data[number + i] > 1 && selected[i]) {
                countOthers(block, i);
            }
        }
    }

    /** All but the first one, which was counted already. */
    private void countOthers(TrajectoryBlock block, int i) {
        int[] starts = block.packed().starts();
        int[] events = block.packed().events();
        boolean isFirst = true;
        for (int e = starts[block.from() + i]; e < starts[block.from() + i + 1]; e++) {
            int day = events[e] >>> 16;
            if (kinds[events[e] & 0xFFFF] && day <= block.until()) {
                for (int space = 0; space < counts.length && !isFirst; space++) {
                    counts[space][row(space, i) + plan().periods().column(day)]++;
                }
                isFirst = false;
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(sums(strata, counts), MeasureTally.none(), MeasureTally.none());
    }
}
