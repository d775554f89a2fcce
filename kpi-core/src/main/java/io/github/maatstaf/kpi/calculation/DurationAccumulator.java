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
    private final int[] trajectories;
    private final int[] days;
    private final int[] anyLate;
    private final EndedDays ended;
    private final DayCounts endedLate;
    private final DayCounts waiting;

    DurationAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.dated = plan.rows(measure.among(), plan.slots().day(measure.dated().orElseThrow()));
        this.start = plan.slots().day(measure.from().orElseThrow());
        this.end = plan.slots().day(measure.to().orElseThrow());
        this.lost = measure.censoredBy().map(plan.slots()::day).orElse(NO_SLOT);
        this.trajectories = new int[TrajectoryBlock.SIZE];
        this.days = new int[TrajectoryBlock.SIZE];
        this.anyLate = new int[1];
        this.ended = plan.ended(dated, start, end);
        int rows = lost == NO_SLOT ? 0 : plan.dayRows().size();
        this.endedLate = new DayCounts(rows);
        this.waiting = new DayCounts(rows);
    }

    @Override
    void count(TrajectoryBlock block) {
        if (lost != NO_SLOT) {
            plan().dayRows().add(findWaiting(block), trajectories, dated, days, waiting);
            int late = anyLate[0] < 0 ? findEndedLate(block) : 0;
            if (late > 0) {
                plan().dayRows().add(late, trajectories, dated, days, endedLate);
            }
        }
    }

    private int findWaiting(TrajectoryBlock block) {
        int length = block.length();
        int[] data = block.data();
        int[] columns = dated.columns();
        int none = plan().periods().columns();
        int until = block.until();
        int[] is = trajectories;
        int[] so = days;
        int starts = start << TrajectoryBlock.BITS;
        int ends = end << TrajectoryBlock.BITS;
        int losses = lost << TrajectoryBlock.BITS;
        int found = 0;
        int late = 0;
        for (int i = 0; i < length; i++) {
            int from = data[starts + i];
            int to = data[ends + i];
            int gone = data[losses + i];
            // until where it was not lost, without asking
            int last = gone + (until & ~(-gone >> Integer.SIZE - 1));
            is[found] = i;
            so[found] = last - from;
            // below zero where it holds: not ended by the last day, in a period, begun, and lost no earlier than begun
            int waits = last - to | to - 1;
            found += (waits & columns[i] - none & -from & from - last - 1) >>> Integer.SIZE - 1;
            late |= last - to;
        }
        anyLate[0] = late;
        return found;
    }

    private int findEndedLate(TrajectoryBlock block) {
        int length = block.length();
        int[] data = block.data();
        int[] columns = dated.columns();
        int none = plan().periods().columns();
        int found = 0;
        for (int i = 0; i < length; i++) {
            int to = data[(end << TrajectoryBlock.BITS) + i];
            if (to > lastDay(block, i)) {
                int from = data[(start << TrajectoryBlock.BITS) + i];
                if (columns[i] < none && from > 0 && to >= from) {
                    trajectories[found] = i;
                    days[found] = to - from;
                    found++;
                }
            }
        }
        return found;
    }

    /** The day on which it was lost, or else the last observed one. */
    private int lastDay(TrajectoryBlock block, int i) {
        int gone = block.data()[(lost << TrajectoryBlock.BITS) + i];
        return gone > 0 ? gone : block.until();
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        int[][] rows = plan().dayRows().rowsOf(strata);
        DayHistogram[] measured = ended.histograms(rows);
        if (lost == NO_SLOT) {
            return MeasureTally.ofDays(measured, MeasureTally.noDays());
        }
        if (!endedLate.isEmpty()) {
            DayHistogram[] late = endedLate.histograms(rows);
            measured = measured.clone();
            for (int i = 0; i < measured.length; i++) {
                measured[i] = measured[i].without(late[i]);
            }
        }
        return MeasureTally.ofDays(measured, waiting.histograms(rows));
    }
}
