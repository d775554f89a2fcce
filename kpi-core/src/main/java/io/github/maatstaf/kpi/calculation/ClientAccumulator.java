package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Arrays;
import java.util.List;

/**
 * Counts clients with an event in a period, each once in every stratum: in the last of their trajectories that has one.
 * Every trajectory with an event is counted in its cell by the rows, as if each client had one; of the few clients who have more in
 * the same period, what is too much is taken off in the strata that their trajectories share.
 */
final class ClientAccumulator extends MeasureAccumulator {
    private static final int NO_EVENT = Integer.MIN_VALUE;

    private final int number;
    private final boolean[] kinds;
    private final boolean isSignalled;
    private final int[] clientOf;
    private final int[] next;
    private final char[] nextSignal;
    private final OtherTrajectory other;
    private final DatedRows firsts;
    private final int[][] others;
    private final int[][] again;
    private final int[] special;
    private final int[] endOfColumn;

    ClientAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        EventPattern pattern = measure.of().orElseThrow();
        this.firsts = plan.rows(measure.among(), plan.slots().first(pattern));
        this.number = plan.slots().count(pattern);
        this.kinds = plan.slots().matches(pattern);
        this.isSignalled = pattern.type().equals(EventType.SIGNAL);
        this.clientOf = plan.packed().clientOf();
        this.next = plan.packed().nextOfClient();
        this.nextSignal = plan.packed().links().nextSignal();
        this.other = new OtherTrajectory(plan, selection());
        this.others = plan.zeroes();
        this.special = new int[TrajectoryBlock.SIZE];
        this.endOfColumn = Arrays.stream(plan.periods().periodOfColumn())
                .map(period ->
                        period == plan.periods().size() ? 0 : plan.periods().firstDay(period + 1))
                .toArray();
        this.again = new int[plan.layout().views().size()][];
        for (int view = 0; view < again.length; view++) {
            again[view] = new int
                    [plan.layout().views().get(view).size() * plan.periods().size()];
        }
    }

    @Override
    void count(TrajectoryBlock block) {
        if (next.length == 0) {
            return;
        }
        int[] selected = selected(block);
        int[] numbers = block.slot(number);
        int[] columns = firsts.columns();
        int found = findSpecial(block, columns, selected);
        for (int n = 0; n < found; n++) {
            int i = special[n];
            if (clientOf[block.from() + i] < 0) {
                // the rows counted it, although nobody knows whose it is
                for (int space = 0; space < others.length; space++) {
                    others[space][firsts.of(space)[i]]--;
                }
                continue;
            }
            takeOff(block, i, plan().periods().periodOfColumn()[columns[i]]);
            if (numbers[i] > 1 && selected[i] > 0) {
                countOthers(block, i);
            }
        }
    }

    /** Those whose client is unknown, or may be counted elsewhere in the same period, or who have several events. */
    private int findSpecial(TrajectoryBlock block, int[] columns, int[] selected) {
        int length = block.length();
        int[] numbers = block.slot(number);
        int from = block.from();
        int always = isSignalled ? 0 : -1;
        int found = 0;
        for (int i = 0; i < length; i++) {
            int day = nextSignal[from + i];
            int isSoon = -day & day - endOfColumn[columns[i]];
            special[found] = i;
            found += (clientOf[from + i] | isSoon | always | 1 - numbers[i] & -selected[i]) >>> Integer.SIZE - 1;
        }
        return found;
    }

    /** The periods of all but the first event, each once. */
    private void countOthers(TrajectoryBlock block, int i) {
        int[] events = block.packed().events();
        int left = block.slot(number)[i];
        int before = NO_EVENT;
        for (int e = block.packed().starts()[block.from() + i]; left > 0; e++) {
            if (kinds[events[e] & 0xFFFF]) {
                int day = events[e] >>> 16;
                int period = plan().periods().of(day);
                boolean isIn = period >= 0 && period < plan().periods().size();
                if (before != NO_EVENT && period != before && isIn) {
                    for (int space = 0; space < others.length; space++) {
                        others[space][row(space, i) + plan().periods().column(day)]++;
                    }
                    takeOff(block, i, period);
                }
                before = period;
                left--;
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
                    again[view][id * plan().periods().size() + period]++;
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
        long[] clients = sums(strata, firsts.totals());
        long[] more = sums(strata, others);
        for (int s = 0; s < strata.size(); s++) {
            int[] ofView = again[strata.get(s).view()];
            int from = strata.get(s).id() * size;
            for (int period = 0; period < size; period++) {
                clients[s * size + period] += more[s * size + period] - ofView[from + period];
            }
        }
        return MeasureTally.ofCounts(clients, MeasureTally.none(), MeasureTally.none());
    }
}
