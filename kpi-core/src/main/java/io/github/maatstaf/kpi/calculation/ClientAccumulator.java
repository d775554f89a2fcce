package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.EventType;
import java.util.List;

/**
 * Counts clients with an event in a period, each once in every stratum: in the last of their trajectories that has one.
 * The pass goes from the last trajectory to the first, so that the later ones have been noted.
 */
final class ClientAccumulator extends MeasureAccumulator {
    private static final int LEFT_OUT = -1;

    private final int list;
    private final int first;
    private final int last;
    private final boolean[] kinds;
    private final boolean inOrder;
    private final int[] clientOf;
    private final int[] next;
    private final int[][] cellOf;
    private final char[] firstDay;
    private final char[] lastDay;
    private final int[][] counts;

    ClientAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        EventPattern pattern = measure.of().orElseThrow();
        this.list = plan.slots().list(pattern);
        this.first = plan.slots().first(pattern);
        this.last = plan.slots().last(pattern);
        this.kinds = plan.slots().matches(pattern);
        this.inOrder = pattern.equals(EventPattern.of(EventType.SIGNAL));
        this.clientOf = plan.packed().clientOf();
        this.next = plan.packed().nextOfClient();
        this.cellOf = new int[plan.layout().spaces().size()][next.length];
        this.firstDay = new char[next.length];
        this.lastDay = new char[next.length];
        this.counts = new int[plan.layout().views().size()][];
        for (int view = 0; view < counts.length; view++) {
            counts[view] = new int
                    [plan.layout().views().get(view).size() * plan.periods().size()];
        }
    }

    @Override
    void count(TrajectoryBlock block) {
        if (next.length == 0) {
            return;
        }
        boolean[] selected = selected(block);
        note(block, selected);
        int size = plan().periods().size();
        int[] events = block.list(list);
        int before = LEFT_OUT;
        int periodBefore = LEFT_OUT;
        for (int e = 0; e < block.listSize(list); e++) {
            int i = events[e] >>> 16;
            int period = plan().periods().of(events[e] & 0xFFFF);
            boolean again = i == before && period == periodBefore;
            if (!again && selected[i] && period >= 0 && period < size && clientOf[block.from() + i] >= 0) {
                count(block.from() + i, period);
            }
            before = i;
            periodBefore = period;
        }
    }

    private void note(TrajectoryBlock block, boolean[] selected) {
        int[] data = block.data();
        for (int i = 0; i < block.length(); i++) {
            int trajectory = block.from() + i;
            firstDay[trajectory] = (char) data[first << TrajectoryBlock.BITS | i];
            lastDay[trajectory] = (char) data[last << TrajectoryBlock.BITS | i];
            for (int space = 0; space < cellOf.length; space++) {
                cellOf[space][trajectory] = selected[i] && firstDay[trajectory] > 0
                        ? plan().layout().spaces().get(space).cells()[i]
                        : LEFT_OUT;
            }
        }
    }

    private void count(int trajectory, int period) {
        List<StratumView> views = plan().layout().views();
        int size = plan().periods().size();
        boolean again = isAgainIn(trajectory, period);
        for (int view = 0; view < counts.length; view++) {
            StratumView strata = views.get(view);
            for (int id : strata.idsOfCell()[cellOf[strata.space()][trajectory]]) {
                if (!again || !isInLater(trajectory, period, strata, id)) {
                    counts[view][id * size + period]++;
                }
            }
        }
    }

    /** Whether a later trajectory of the same client has an event in the period, counted or not: mostly there is none. */
    private boolean isAgainIn(int trajectory, int period) {
        int end = plan().periods().firstDay(period + 1);
        for (int other = next[trajectory]; other >= 0; other = next[other]) {
            // trajectories are in the order of their first signals, so that the later ones begin later still
            if (inOrder && firstDay[other] >= end) {
                return false;
            }
            if (isInPeriod(other, period)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a later trajectory of the same client has an event in the period and the stratum. */
    private boolean isInLater(int trajectory, int period, StratumView strata, int id) {
        int[] cells = cellOf[strata.space()];
        for (int other = next[trajectory]; other >= 0; other = next[other]) {
            if (cells[other] >= 0 && has(strata.idsOfCell()[cells[other]], id) && isInPeriod(other, period)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int[] ids, int id) {
        for (int candidate : ids) {
            if (candidate == id) {
                return true;
            }
        }
        return false;
    }

    private boolean isInPeriod(int trajectory, int period) {
        int earliest = plan().periods().of(firstDay[trajectory]);
        int latest = plan().periods().of(lastDay[trajectory]);
        if (earliest >= period || latest <= period) {
            return earliest == period || latest == period;
        }
        int[] starts = plan().packed().starts();
        int[] events = plan().packed().events();
        for (int e = starts[trajectory]; e < starts[trajectory + 1]; e++) {
            if (kinds[events[e] & 0xFFFF] && plan().periods().of(events[e] >>> 16) == period) {
                return true;
            }
        }
        return false;
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        int size = plan().periods().size();
        long[] clients = new long[strata.size() * size];
        for (int s = 0; s < strata.size(); s++) {
            int[] ofView = counts[strata.get(s).view()];
            int from = strata.get(s).id() * size;
            for (int period = 0; period < size; period++) {
                clients[s * size + period] = ofView[from + period];
            }
        }
        return MeasureTally.ofCounts(clients, MeasureTally.none(), MeasureTally.none());
    }
}
