package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts events, each in the period of its own day. */
final class EventAccumulator extends MeasureAccumulator {
    private final int list;
    private final int[][] counts;

    EventAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.list = plan.slots().list(measure.of().orElseThrow());
        this.counts = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        boolean[] selected = selected(block);
        int[] table = plan().periods().table();
        int size = plan().periods().size();
        int[] events = block.list(list);
        for (int e = 0; e < block.listSize(list); e++) {
            int i = events[e] >>> 16;
            int period = table[events[e] & 0xFFFF];
            if (selected[i] && period >= 0 && period < size) {
                for (int space = 0; space < counts.length; space++) {
                    counts[space][row(space, i) + period]++;
                }
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(sums(strata, counts), MeasureTally.none(), MeasureTally.none());
    }
}
