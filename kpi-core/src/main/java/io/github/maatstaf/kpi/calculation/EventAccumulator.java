package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;
import java.util.Optional;

/** Counts events, each in the period of its own day: the first of each trajectory by the rows, the others here. */
final class EventAccumulator extends MeasureAccumulator {
    private final DatedRows firsts;
    private final CountedPart part;
    private final FurtherEvents further;
    private final int[][] others;

    EventAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        Optional<boolean[]> cells = measure.among().flatMap(plan::cellsOf);
        Optional<CaseCondition> among = cells.isPresent() ? Optional.empty() : measure.among();
        this.part = cells.map(CountedPart.ALL::among).orElse(CountedPart.ALL);
        this.firsts = plan.rows(among, plan.slots().first(measure.of().orElseThrow()));
        this.further = plan.furtherEvents(measure.of().orElseThrow());
        this.others = plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        int[] selected = firsts.selected(block);
        for (int n = 0; n < further.size(); n++) {
            int i = further.trajectory(n);
            int column = plan().periods().column(further.day(n));
            for (int space = 0; space < others.length; space++) {
                others[space][row(space, i) + column] += selected[i];
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
