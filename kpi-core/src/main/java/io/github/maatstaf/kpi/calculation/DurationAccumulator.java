package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/**
 * Counts days between two milestones; with those still waiting, also the days that they have waited so far. Who ended after
 * having been lost is taken from the days of those who ended, and is among those who wait.
 */
final class DurationAccumulator extends MeasureAccumulator {
    private static final int NO_SLOT = -1;

    private final DatedRows dated;
    private final int start;
    private final int end;
    private final int lost;
    private final int[] valid;
    private final int[] days;
    private final EndedDays ended;
    private final DayCounts endedLate;
    private final DayCounts waiting;

    DurationAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.dated = plan.rows(measure.among(), plan.slots().day(measure.dated().orElseThrow()));
        this.start = plan.slots().day(measure.from().orElseThrow());
        this.end = plan.slots().day(measure.to().orElseThrow());
        this.lost = measure.censoredBy().map(plan.slots()::day).orElse(NO_SLOT);
        this.valid = plan.dayRows().valid();
        this.days = plan.dayRows().days();
        this.ended = plan.ended(dated, start, end);
        int rows = lost == NO_SLOT ? 0 : plan.dayRows().size();
        this.endedLate = new DayCounts(rows);
        this.waiting = new DayCounts(rows);
    }

    @Override
    void count(TrajectoryBlock block) {
        if (lost == NO_SLOT) {
            return;
        }
        findWaiting(block);
        plan().dayRows().addFew(block.length(), dated, waiting);
        if (isAnyLate(block)) {
            findEndedLate(block);
            plan().dayRows().addFew(block.length(), dated, endedLate);
        }
    }

    private void findWaiting(TrajectoryBlock block) {
        int length = block.length();
        int until = block.until();
        int[] counted = valid;
        int[] waited = days;
        int[] starts = block.slot(start);
        int[] ends = block.slot(end);
        int[] losses = block.slot(lost);
        for (int i = 0; i < length; i++) {
            int from = starts[i];
            int to = ends[i];
            int gone = losses[i];
            // until where it was not lost, without asking
            int last = gone + (until & ~(-gone >> Integer.SIZE - 1));
            // below zero where it holds: not ended by the last day, begun, and lost no earlier than begun
            int waits = last - to | to - 1;
            int is = (waits & -from & from - last - 1) >> Integer.SIZE - 1;
            counted[i] = is;
            waited[i] = DayCounts.orSmall(last - from, is);
        }
    }

    /** Whether any ended after having been lost: there are few. */
    private boolean isAnyLate(TrajectoryBlock block) {
        int length = block.length();
        int[] ends = block.slot(end);
        int[] losses = block.slot(lost);
        int late = 0;
        for (int i = 0; i < length; i++) {
            int gone = losses[i];
            late |= gone - ends[i] & -gone;
        }
        return late < 0;
    }

    private void findEndedLate(TrajectoryBlock block) {
        for (int i = 0; i < block.length(); i++) {
            int from = block.slot(start)[i];
            int to = block.slot(end)[i];
            boolean isLate = to > lastDay(block, i) && from > 0 && to >= from;
            valid[i] = isLate ? -1 : 0;
            days[i] = isLate ? to - from : 0;
        }
    }

    /** The day on which it was lost, or else the last observed one. */
    private int lastDay(TrajectoryBlock block, int i) {
        int gone = block.slot(lost)[i];
        return gone > 0 ? gone : block.until();
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        int[][] rows = plan().dayRows().rowsOf(strata);
        DayHistogram[] measured = ended.histograms(rows);
        if (lost == NO_SLOT) {
            return MeasureTally.ofDays(measured, MeasureTally.noDays());
        }
        DayHistogram[] late = endedLate.histograms(rows);
        measured = measured.clone();
        for (int i = 0; i < measured.length; i++) {
            measured[i] = measured[i].without(late[i]);
        }
        return MeasureTally.ofDays(measured, waiting.histograms(rows));
    }
}
