package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.List;

/** Counts the days between two milestones, of those who had both: once for all measures that ask for these days. */
final class EndedDays {
    private final DatedRows dated;
    private final int start;
    private final int end;
    private final int[] trajectories;
    private final int[] days;
    private final DayCounts counts;
    private final List<DayHistogram[]> made;

    EndedDays(DatedRows dated, int start, int end, PassPlan plan) {
        this.dated = dated;
        this.start = start;
        this.end = end;
        this.trajectories = new int[TrajectoryBlock.SIZE];
        this.days = new int[TrajectoryBlock.SIZE];
        this.counts = new DayCounts(plan.dayRows().size());
        this.made = new ArrayList<>();
    }

    boolean isOf(DatedRows otherDated, int otherStart, int otherEnd) {
        return dated == otherDated && start == otherStart && end == otherEnd;
    }

    void count(TrajectoryBlock block, PassPlan plan) {
        int length = block.length();
        int[] data = block.data();
        int[] columns = dated.columns();
        int[] is = trajectories;
        int[] between = days;
        int from = start << TrajectoryBlock.BITS;
        int to = end << TrajectoryBlock.BITS;
        int none = plan.periods().columns();
        int found = 0;
        for (int i = 0; i < length; i++) {
            int first = data[from + i];
            int last = data[to + i];
            is[found] = i;
            between[found] = last - first;
            // all three below zero: in a period, begun, and ended no earlier than begun
            found += (columns[i] - none & -first & first - last - 1) >>> Integer.SIZE - 1;
        }
        plan.dayRows().add(found, trajectories, dated, days, counts);
    }

    /** The histograms of rows that add up to strata and periods; made once, whoever asks. */
    DayHistogram[] histograms(int[][] rows) {
        if (made.isEmpty()) {
            made.add(counts.histograms(rows));
        }
        return made.get(0);
    }
}
