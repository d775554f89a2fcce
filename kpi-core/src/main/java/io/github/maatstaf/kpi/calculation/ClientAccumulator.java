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
    private final boolean isSignalled;
    private final int[] clientOf;
    private final ClientLinks links;
    private final DatedRows firsts;
    private final FurtherEvents further;
    private final LaterTrajectories later;
    private final int[][] others;
    private final Marks special;
    private final int[] known;
    private final int[] endOfColumn;

    ClientAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        EventPattern pattern = measure.of().orElseThrow();
        this.firsts = plan.rows(measure.among(), plan.slots().first(pattern));
        this.further = plan.furtherEvents(pattern);
        this.isSignalled = pattern.type().equals(EventType.SIGNAL);
        this.clientOf = plan.packed().clientOf();
        this.links = plan.links();
        this.later = new LaterTrajectories(pattern, firsts, selection(), plan);
        this.others = plan.zeroes();
        this.special = new Marks();
        this.known = new int[TrajectoryBlock.SIZE];
        this.endOfColumn = Arrays.stream(plan.periods().periodOfColumn())
                .map(period ->
                        period == plan.periods().size() ? 0 : plan.periods().firstDay(period + 1))
                .toArray();
    }

    @Override
    void count(TrajectoryBlock block) {
        if (links.areNone()) {
            return;
        }
        markReturning(block);
        if (links.areSomeUnknown()) {
            markUnknown(block);
        }
        int length = block.length();
        for (int i = special.first(length); i >= 0; i = special.after(i, length)) {
            if (clientOf[block.from() + i] < 0) {
                // the rows counted it, although nobody knows whose it is
                for (int space = 0; space < others.length; space++) {
                    others[space][firsts.of(space)[i]]--;
                }
            } else {
                later.await(block, i, periodOfFirst(i));
            }
        }
        countFurther(block);
        later.meet(block);
    }

    private int periodOfFirst(int i) {
        return plan().periods().periodOfColumn()[firsts.columns()[i]];
    }

    /** Marks those whose client may be counted elsewhere in the period of the first event. */
    private void markReturning(TrajectoryBlock block) {
        int length = block.length();
        int[] columns = firsts.columns();
        int[] is = special.all();
        if (!isSignalled) {
            int none = plan().periods().columns();
            for (int i = 0; i < length; i++) {
                is[i] = CompiledCondition.isNegative(columns[i] - none);
            }
            return;
        }
        int[] signals = links.nextSignals(block);
        int only = firsts.onlyColumn();
        if (only == BlockColumns.SEVERAL) {
            for (int i = 0; i < length; i++) {
                is[i] = CompiledCondition.isNegative(-signals[i] & signals[i] - endOfColumn[columns[i]]);
            }
            return;
        }
        int end = endOfColumn[only];
        for (int i = 0; i < length; i++) {
            is[i] = CompiledCondition.isNegative(-signals[i] & signals[i] - end);
        }
    }

    private void markUnknown(TrajectoryBlock block) {
        int length = block.length();
        int[] clients = known;
        System.arraycopy(clientOf, block.from(), clients, 0, length);
        int[] is = special.all();
        for (int i = 0; i < length; i++) {
            is[i] |= CompiledCondition.isNegative(clients[i]);
        }
    }

    /** The periods of all but the first event, each once. */
    private void countFurther(TrajectoryBlock block) {
        int[] selected = selected(block);
        int last = -1;
        int before = 0;
        for (int n = 0; n < further.size(); n++) {
            int i = further.trajectory(n);
            before = i == last ? before : periodOfFirst(i);
            last = i;
            int day = further.day(n);
            int period = plan().periods().of(day);
            if (period != before) {
                before = period;
                countOther(block, i, day, period, selected[i]);
            }
        }
    }

    private void countOther(TrajectoryBlock block, int i, int day, int period, int isSelected) {
        boolean isIn = period >= 0 && period < plan().periods().size();
        if (isIn && isSelected > 0 && clientOf[block.from() + i] >= 0) {
            for (int space = 0; space < others.length; space++) {
                others[space][row(space, i) + plan().periods().column(day)]++;
            }
            later.await(block, i, period);
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        int size = plan().periods().size();
        long[] clients = sums(strata, firsts.totals());
        long[] more = sums(strata, others);
        int[][] again = later.found();
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
