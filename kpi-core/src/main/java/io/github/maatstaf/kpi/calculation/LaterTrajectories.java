package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.process.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the strata in which a later trajectory counts the same client in the same period. A trajectory waits until the block
 * comes in which the client's next one stands, since then all about that one is at hand: to look it up would be to wait for
 * memory far away. Only the few of whom that one does not tell all are looked up: where another still follows in the period,
 * or where it is not in the period itself, or stands beyond the trajectories of this pass.
 */
final class LaterTrajectories {
    private static final int NOBODY = -1;
    private static final int FREE = 0;
    private static final int ORIGIN = 1;

    private final PassPlan plan;
    private final DatedRows firsts;
    private final boolean[] kinds;
    private final boolean isSignalled;
    private final int[] next;
    private final char[] nextSignal;
    private final OtherTrajectory other;
    private final List<StratumView> views;
    private final int[][] cells;
    private final int[][] again;
    private final int[] state;
    private final int[] firstOfBlock;
    private final List<Waiting> waiting;
    private final List<int[]> later;

    /** A trajectory that waits, and who waits for the same block; or a free place, and the next one that is free. */
    private record Waiting(int[] cells, int[] facts) {
        private static final int TRAJECTORY = 0;
        private static final int PERIOD = 1;
        private static final int FOLLOWED_BY = 2;

        static Waiting of(int spaces) {
            return new Waiting(new int[spaces], new int[FOLLOWED_BY + 1]);
        }

        int trajectory() {
            return facts[TRAJECTORY];
        }

        int period() {
            return facts[PERIOD];
        }

        int followedBy() {
            return facts[FOLLOWED_BY];
        }
    }

    LaterTrajectories(EventPattern pattern, DatedRows firsts, TrajectoryFilter filter, PassPlan plan) {
        this.plan = plan;
        this.firsts = firsts;
        this.kinds = plan.slots().matches(pattern);
        this.isSignalled = pattern.type().equals(EventType.SIGNAL);
        this.next = plan.packed().nextOfClient();
        this.nextSignal = plan.packed().links().nextSignal();
        this.other = new OtherTrajectory(plan, filter);
        this.views = plan.layout().views();
        this.cells = plan.layout().spaces().stream().map(StratumSpace::cells).toArray(int[][]::new);
        this.again = new int[views.size()][];
        for (int view = 0; view < again.length; view++) {
            again[view] = new int[views.get(view).size() * plan.periods().size()];
        }
        this.state = new int[] {NOBODY, NOBODY};
        this.firstOfBlock = new int[(plan.packed().size() >>> TrajectoryBlock.BITS) + 1];
        Arrays.fill(firstOfBlock, NOBODY);
        this.waiting = new ArrayList<>();
        this.later = new ArrayList<>();
    }

    /** Lets a trajectory of the block, that has an event in a period, wait for the client's next one. */
    void await(TrajectoryBlock block, int i, int period) {
        int trajectory = block.from() + i;
        if (period == plan.periods().size() || !mayFollow(trajectory, period)) {
            return;
        }
        if (state[FREE] == NOBODY) {
            state[FREE] = waiting.size();
            waiting.add(Waiting.of(cells.length));
            waiting.get(state[FREE]).facts[Waiting.FOLLOWED_BY] = NOBODY;
        }
        int number = state[FREE];
        Waiting one = waiting.get(number);
        state[FREE] = one.followedBy();
        int in = blockNumber(block, next[trajectory]);
        one.facts[Waiting.TRAJECTORY] = trajectory;
        one.facts[Waiting.PERIOD] = period;
        one.facts[Waiting.FOLLOWED_BY] = firstOfBlock[in];
        for (int space = 0; space < cells.length; space++) {
            one.cells[space] = cells[space][i];
        }
        firstOfBlock[in] = number;
    }

    private int blockNumber(TrajectoryBlock block, int trajectory) {
        if (state[ORIGIN] == NOBODY) {
            state[ORIGIN] = block.from();
        }
        return trajectory - state[ORIGIN] >>> TrajectoryBlock.BITS;
    }

    /**
     * Whether a later one may have an event in the period. An event of a signalled client is no earlier than the first signal,
     * and the signals of a client are in order; a wrong entry has none, but is not counted either.
     */
    private boolean mayFollow(int trajectory, int period) {
        if (!isSignalled) {
            return next[trajectory] >= 0;
        }
        int signal = nextSignal[trajectory];
        return signal > 0 && signal < plan.periods().firstDay(period + 1);
    }

    /** Those who waited for the block meet those they waited for. */
    void meet(TrajectoryBlock block) {
        int in = blockNumber(block, block.from());
        int number = firstOfBlock[in];
        firstOfBlock[in] = NOBODY;
        while (number != NOBODY) {
            Waiting one = waiting.get(number);
            meet(block, one);
            int following = one.followedBy();
            one.facts[Waiting.FOLLOWED_BY] = state[FREE];
            state[FREE] = number;
            number = following;
        }
    }

    private void meet(TrajectoryBlock block, Waiting one) {
        int found = next[one.trajectory()];
        int i = found - block.from();
        // the last block of a range may be short: who stands after it is not of this pass
        if (i >= block.length() || !isToldAll(block, i, one)) {
            lookUp(one);
            return;
        }
        int[] its = later(0);
        for (int space = 0; space < cells.length; space++) {
            its[space] = cells[space][i];
        }
        note(one, 1);
    }

    /** Whether a trajectory of the block counts in the period, which its column says, and none that follows it may. */
    private boolean isToldAll(TrajectoryBlock block, int i, Waiting one) {
        int period = plan.periods().periodOfColumn()[firsts.columns()[i]];
        return period == one.period() && !mayFollow(block.from() + i, period);
    }

    /** Room for the cells of a later trajectory. */
    private int[] later(int n) {
        if (n == later.size()) {
            later.add(new int[cells.length]);
        }
        return later.get(n);
    }

    private void lookUp(Waiting one) {
        int found = 0;
        int before = one.trajectory();
        for (int at = next[before]; at >= 0 && mayFollow(before, one.period()); at = next[at]) {
            if (isInPeriod(at, one.period()) && other.isCounted(at)) {
                int[] its = later(found++);
                for (int space = 0; space < cells.length; space++) {
                    its[space] = other.cell(at, space);
                }
            }
            before = at;
        }
        note(one, found);
    }

    /** Notes the strata of one that are also those of any that were found. */
    private void note(Waiting one, int found) {
        for (int view = 0; view < again.length; view++) {
            StratumView strata = views.get(view);
            for (int id : strata.idsOfCell()[one.cells()[strata.space()]]) {
                if (isAnyIn(found, strata, id)) {
                    again[view][id * plan.periods().size() + one.period()]++;
                }
            }
        }
    }

    private boolean isAnyIn(int found, StratumView strata, int id) {
        for (int n = 0; n < found; n++) {
            for (int candidate : strata.idsOfCell()[later.get(n)[strata.space()]]) {
                if (candidate == id) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInPeriod(int trajectory, int period) {
        int[] starts = plan.packed().starts();
        int[] events = plan.packed().events();
        int from = plan.periods().firstDay(period);
        int end = Math.min(plan.periods().firstDay(period + 1), plan.packed().observedUntil() + 1);
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

    /** By view, for each stratum and period, how many were found; who still waits has nobody to wait for. */
    int[][] found() {
        for (int in = 0; in < firstOfBlock.length; in++) {
            for (int number = firstOfBlock[in];
                    number != NOBODY;
                    number = waiting.get(number).followedBy()) {
                lookUp(waiting.get(number));
            }
            firstOfBlock[in] = NOBODY;
        }
        return again;
    }
}
