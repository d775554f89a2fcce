package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;
import java.util.Optional;

/** Counts events, each in the period of its own day: the first of each trajectory by the rows, the others here. */
final class EventAccumulator extends MeasureAccumulator {
    private final DatedRows firsts;
    private final CountedPart part;
    private final int number;
    private final boolean[] kinds;
    private final int[][] others;
    private final int[] several;

    EventAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        Optional<boolean[]> cells = measure.among().flatMap(plan::cellsOf);
        Optional<CaseCondition> among = cells.isPresent() ? Optional.empty() : measure.among();
        this.part = cells.map(CountedPart.ALL::among).orElse(CountedPart.ALL);
        this.firsts = plan.rows(among, plan.slots().first(measure.of().orElseThrow()));
        this.number = plan.slots().count(measure.of().orElseThrow());
        this.kinds = plan.slots().matches(measure.of().orElseThrow());
        this.others = plan.zeroes();
        this.several = new int[TrajectoryBlock.SIZE];
    }

    @Override
    void count(TrajectoryBlock block) {
        int found = findSeveral(block);
        block.touch(several, found);
        for (int n = 0; n < found; n++) {
            countOthers(block, several[n]);
        }
    }

    /** Those with more than one event: looked for first, since each would be a wrong guess. */
    private int findSeveral(TrajectoryBlock block) {
        int length = block.length();
        int[] selected = firsts.selected(block);
        int[] numbers = block.slot(number);
        int[] is = several;
        int found = 0;
        for (int i = 0; i < length; i++) {
            is[found] = i;
            found += CompiledCondition.isNegative(1 - numbers[i] & -selected[i]);
        }
        return found;
    }

    private void countOthers(TrajectoryBlock block, int i) {
        int[] events = block.packed().events();
        int left = block.slot(number)[i];
        boolean isFirst = true;
        for (int e = block.packed().starts()[block.from() + i]; left > 0; e++) {
            if (kinds[events[e] & 0xFFFF]) {
                int column = plan().periods().column(events[e] >>> 16);
                for (int space = 0; space < others.length && !isFirst; space++) {
                    others[space][row(space, i) + column]++;
                }
                isFirst = false;
                left--;
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        long[] all = sums(strata, firsts.totals(), part);
        addTo(all, strata, others, part);
        return MeasureTally.ofCounts(all, MeasureTally.none(), MeasureTally.none());
    }
}
