package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.List;

/** Counts the days between two milestones, of those who had both: once for all measures that ask for these days. */
final class EndedDays {
    private final DatedRows dated;
    private final int start;
    private final int end;
    private final int[] valid;
    private final int[] days;
    private final DayCounts counts;
    private final List<DayHistogram[]> made;

    EndedDays(DatedRows dated, int start, int end, PassPlan plan) {
        this.dated = dated;
        this.start = start;
        this.end = end;
        this.valid = plan.dayRows().valid();
        this.days = plan.dayRows().days();
        this.counts = new DayCounts(plan.dayRows().size());
        this.made = new ArrayList<>();
    }

    boolean isOf(DatedRows otherDated, int otherStart, int otherEnd) {
        return dated == otherDated && start == otherStart && end == otherEnd;
    }

    void count(TrajectoryBlock block, PassPlan plan) {
        int length = block.length();
        int[] counted = valid;
        int[] between = days;
        int[] from = block.slot(start);
        int[] to = block.slot(end);
        for (int i = 0; i < length; i++) {
            int first = from[i];
            int last = to[i];
            // both below zero: begun, and ended no earlier than begun
            int is = (-first & first - last - 1) >> Integer.SIZE - 1;
            counted[i] = is;
            between[i] = DayCounts.orSmall(last - first, is);
        }
        plan.dayRows().add(length, dated, counts);
    }

    /** The histograms of rows that add up to strata and periods; made once, whoever asks. */
    DayHistogram[] histograms(int[][] rows) {
        if (made.isEmpty()) {
            made.add(counts.histograms(rows));
        }
        return made.get(0);
    }
}
