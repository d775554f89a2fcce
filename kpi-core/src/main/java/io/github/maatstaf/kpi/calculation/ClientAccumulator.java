package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.EventType;
import java.util.List;

/**
 * Counts clients with an event in a period, each once in every stratum: in the last of their trajectories that has one.
 * Every trajectory with an event is counted in its cell, as if each client had one; of the few clients who have more in
 * the same period, what is too much is taken off in the strata that their trajectories share.
 */
final class ClientAccumulator extends MeasureAccumulator {
    private static final int NO_PERIOD = -1;

    private final int first;
    private final int number;
    private final boolean[] kinds;
    private final boolean isSignalled;
    private final int[] clientOf;
    private final int[] next;
    private final char[] nextSignal;
    private final OtherTrajectory other;
    private final int[][] counts;
    private final int[][] again;

    ClientAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        EventPattern pattern = measure.of().orElseThrow();
        this.first = plan.slots().first(pattern) << TrajectoryBlock.BITS;
        this.number = plan.slots().count(pattern) << TrajectoryBlock.BITS;
        this.kinds = plan.slots().matches(pattern);
        this.isSignalled = pattern.type().equals(EventType.SIGNAL);
        this.clientOf = plan.packed().clientOf();
        this.next = plan.packed().nextOfClient();
        this.nextSignal = plan.packed().links().nextSignal();
        this.other = new OtherTrajectory(plan, selection());
        this.counts = plan.zeroes();
        this.again = new int[plan.layout().views().size()][];
        for (int view = 0; view < again.length; view++) {
            again[view] = new int[plan.layout().views().get(view).size() * plan.width()];
        }
    }

    @Override
    void count(TrajectoryBlock block) {
        if (next.length == 0) {
            return;
        }
        boolean[] selected = selected(block);
        int[] data = block.data();
        PeriodIndex periods = plan().periods();
        int none = periods.size();
        for (int i = 0; i < block.length(); i++) {
            int trajectory = block.from() + i;
            int column = periods.column(data[first + i]);
            column = selected[i] && clientOf[trajectory] >= 0 ? column : none;
            for (int space = 0; space < counts.length; space++) {
                counts[space][row(space, i) + column]++;
            }
            if (nextSignal[trajectory] > 0 || !isSignalled) {
                takeOff(block, i, column);
            }
            if (data[number + i] > 1 && selected[i] && clientOf[trajectory] >= 0) {
                countOthers(block, i);
            }
        }
    }

    /** The periods of all but the first event, each once. */
    private void countOthers(TrajectoryBlock block, int i) {
        int[] starts = block.packed().starts();
        int[] events = block.packed().events();
        int before = NO_PERIOD;
        for (int e = starts[block.from() + i]; e < starts[block.from() + i + 1]; e++) {
            int day = events[e] >>> 16;
            if (kinds[events[e] & 0xFFFF] && day <= block.until()) {
                int column = plan().periods().column(day);
                if (before != NO_PERIOD && column != before) {
                    for (int space = 0; space < counts.length; space++) {
                        counts[space][row(space, i) + column]++;
                    }
                    takeOff(block, i, column);
                }
                before = column;
            }
        }
    }

    /** Takes a client off in the strata where a later trajectory counts them in the same period. */
    private void takeOff(TrajectoryBlock block, int i, int period) {
        int trajectory = block.from() + i;
        // an event of this kind is no earlier than the first signal, and the signals of a client are in order
        boolean isAlone =
                isSignalled && nextSignal[trajectory] >= plan().periods().firstDay(end(period));
        if (period == plan().periods().size() || next[trajectory] < 0 || isAlone || !isAgainIn(trajectory, period)) {
            return;
        }
        List<StratumView> views = plan().layout().views();
        for (int view = 0; view < again.length; view++) {
            StratumView strata = views.get(view);
            for (int id : strata.idsOfCell()[cells(strata.space())[i]]) {
                if (isInLater(trajectory, period, strata, id)) {
                    again[view][id * plan().width() + period]++;
                }
            }
        }
    }

    private int end(int period) {
        return Math.min(period + 1, plan().periods().size());
    }

    /** Whether a later trajectory of the same client has an event in the period, counted or not: mostly there is none. */
    private boolean isAgainIn(int trajectory, int period) {
        for (int later = next[trajectory]; later >= 0; later = next[later]) {
            if (isInPeriod(later, period)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a later trajectory of the same client has an event in the period and the stratum. */
    private boolean isInLater(int trajectory, int period, StratumView strata, int id) {
        for (int later = next[trajectory]; later >= 0; later = next[later]) {
            if (isInPeriod(later, period)
                    && other.isCounted(later)
                    && has(strata.idsOfCell()[other.cell(later, strata.space())], id)) {
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
        int[] starts = plan().packed().starts();
        int[] events = plan().packed().events();
        int from = plan().periods().firstDay(period);
        int end =
                Math.min(plan().periods().firstDay(period + 1), plan().packed().observedUntil() + 1);
        for (int e = starts[trajectory]; e < starts[trajectory + 1]; e++) {
            int day = events[e] >>> 16;
            if (day >= end) {
                return false;
            }
            if (day >= from && kinds[events[e] & 0xFFFF]) {
                return true;
            }
        }
        return false;
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        int size = plan().periods().size();
        long[] clients = sums(strata, counts);
        for (int s = 0; s < strata.size(); s++) {
            int[] ofView = again[strata.get(s).view()];
            int from = strata.get(s).id() * plan().width();
            for (int period = 0; period < size; period++) {
                clients[s * size + period] -= ofView[from + period];
            }
        }
        return MeasureTally.ofCounts(clients, MeasureTally.none(), MeasureTally.none());
    }
}
