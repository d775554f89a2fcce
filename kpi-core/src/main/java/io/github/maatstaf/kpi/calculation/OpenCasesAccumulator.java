package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Milestone;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what is open at the end of a period, or on any day of it: clients, each once in every stratum, or trajectories that
 * the first of several milestones closes.
 */
final class OpenCasesAccumulator extends NotedCasesAccumulator {
    private final Measure measure;
    private final CaseDays days;

    OpenCasesAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.measure = measure;
        this.days = new CaseDays(plan.packed(), plan.slots());
    }

    @Override
    MeasureTally tally(Strata strata) {
        int periods = plan().periods().size();
        long[] counts = new long[strata.size() * periods];
        ClientChains chains = new ClientChains(plan().packed());
        int[] lastUnit = new int[counts.length];
        List<boolean[]> closing = new ArrayList<>();
        measure.closedBy().forEach(milestone -> closing.add(days.kinds(milestone)));
        boolean[] opening = days.kinds(measure.openedBy().orElseThrow());
        boolean perClient = measure.kind() != MeasureKind.STOCK;
        for (int unit = 0; unit < (perClient ? chains.size() : size()); unit++) {
            int number = unit + 1;
            for (int trajectory : perClient ? chains.ofClient(unit) : new int[] {unit}) {
                int opened = isAsked(trajectory) ? opened(trajectory, opening) : 0;
                int to = opened == 0 ? -1 : lastPeriod(opened, closedOn(trajectory, closing));
                for (int period = firstPeriod(opened); period <= to; period++) {
                    int at = period;
                    strata.forEach(trajectory, stratum -> {
                        int row = stratum * periods + at;
                        counts[row] += lastUnit[row] == number ? 0 : 1;
                        lastUnit[row] = number;
                    });
                }
            }
        }
        return MeasureTally.ofCounts(counts, MeasureTally.none(), MeasureTally.none());
    }

    private int opened(int trajectory, boolean[] opening) {
        return days.day(trajectory, measure.openedBy().orElseThrow().isFirst(), opening);
    }

    /** The first of the days that close it, or 0. */
    private int closedOn(int trajectory, List<boolean[]> closing) {
        int closed = 0;
        List<Milestone> milestones = measure.closedBy();
        for (int m = 0; m < milestones.size(); m++) {
            int day = days.day(trajectory, milestones.get(m).isFirst(), closing.get(m));
            closed = closed == 0 ? day : day == 0 ? closed : Math.min(closed, day);
        }
        return closed;
    }

    private int firstPeriod(int opened) {
        return Math.max(0, plan().periods().of(opened));
    }

    /** The last period that it counts in; before the first if in none. */
    private int lastPeriod(int opened, int closed) {
        int last = plan().periods().size() - 1;
        if (closed == 0) {
            return last;
        }
        if (measure.kind() != MeasureKind.CLIENTS_OPEN) {
            return Math.min(last, plan().periods().of(closed) - 1);
        }
        return closed < opened ? -1 : Math.min(last, plan().periods().of(closed));
    }
}
