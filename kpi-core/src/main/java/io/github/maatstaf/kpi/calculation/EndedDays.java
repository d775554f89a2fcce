package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the days between two milestones, of those who had both: once for all measures that ask for these days. Where one of
 * them asks for those still waiting, the days that these have waited are counted with them, since nobody is both but who
 * ended after having been lost: those are few, and are counted by themselves.
 */
final class EndedDays {
    /** The slot of being lost, where nobody is. */
    static final int NEVER = -1;

    private final DatedRows dated;
    private final int start;
    private final int end;
    private final int lost;
    private final DayRows rows;
    private final int[] columns;
    private final int[] days;
    private final DayCounts counts;
    private final DayCounts late;
    private final List<DayHistograms> made;

    EndedDays(DatedRows dated, int start, int end, int lost, DayRows rows) {
        this.dated = dated;
        this.start = start;
        this.end = end;
        this.lost = lost;
        this.rows = rows;
        this.columns = rows.columns();
        this.days = rows.days();
        this.counts = rows.counts(lost != NEVER);
        this.late = rows.counts(false);
        this.made = new ArrayList<>(1);
    }

    /** Whether it counts what is asked: also those who wait until they are lost, unless nobody asks for them. */
    boolean isOf(DatedRows otherDated, int otherStart, int otherEnd, int otherLost) {
        return dated == otherDated
                && start == otherStart
                && end == otherEnd
                && (otherLost == NEVER || otherLost == lost);
    }

    void count(TrajectoryBlock block) {
        if (lost == NEVER) {
            findEnded(block);
            rows.add(block.length(), counts);
            return;
        }
        findEndedAndWaiting(block);
        rows.add(block.length(), counts);
        if (isAnyLate(block)) {
            findLate(block);
            rows.addFew(block.length(), late);
            findWaitingOfLate(block);
            rows.addFew(block.length(), counts);
        }
    }

    private void findEnded(TrajectoryBlock block) {
        int length = block.length();
        int[] to = columns;
        int[] between = days;
        int[] from = dated.columns();
        int[] starts = block.slot(start);
        int[] ends = block.slot(end);
        int none = rows.none();
        for (int i = 0; i < length; i++) {
            int first = starts[i];
            int last = ends[i];
            // both below zero: begun, and ended no earlier than begun
            int is = (-first & first - last - 1) >> Integer.SIZE - 1;
            to[i] = none + (from[i] - none & is);
            between[i] = DayCounts.orSmall(last - first, is);
        }
    }

    private void findEndedAndWaiting(TrajectoryBlock block) {
        int length = block.length();
        int until = block.until();
        int[] waits = columns;
        int[] seen = days;
        int[] starts = block.slot(start);
        int[] ends = block.slot(end);
        int[] losses = block.slot(lost);
        // two loops, since the compiler does several trajectories at a time only in short ones
        for (int i = 0; i < length; i++) {
            int first = starts[i];
            int gone = losses[i];
            // until where it was not lost, without asking
            int last = gone + (until & ~(-gone >> Integer.SIZE - 1));
            seen[i] = last;
            // all below zero: not ended, begun, and lost no earlier than begun
            waits[i] = (ends[i] - 1 & -first & first - last - 1) >> Integer.SIZE - 1;
        }
        int[] from = dated.columns();
        int none = rows.none();
        for (int i = 0; i < length; i++) {
            int first = starts[i];
            int last = ends[i];
            int is = (-first & first - last - 1) >> Integer.SIZE - 1;
            int also = waits[i];
            waits[i] = none + (from[i] - none & is) + (from[i] + 1 & also);
            seen[i] = DayCounts.orSmall((last | seen[i] & also) - first, is | also);
        }
    }

    /** Whether any ended after having been lost: there are few. */
    private boolean isAnyLate(TrajectoryBlock block) {
        int length = block.length();
        int[] ends = block.slot(end);
        int[] losses = block.slot(lost);
        int any = 0;
        for (int i = 0; i < length; i++) {
            int gone = losses[i];
            any |= gone - ends[i] & -gone;
        }
        return any < 0;
    }

    private void findLate(TrajectoryBlock block) {
        for (int i = 0; i < block.length(); i++) {
            int from = block.slot(start)[i];
            int to = block.slot(end)[i];
            boolean isEnded = from > 0 && to >= from;
            columns[i] = isEnded && isLate(block, i) ? dated.columns()[i] : rows.none();
            days[i] = to - from;
        }
    }

    private void findWaitingOfLate(TrajectoryBlock block) {
        for (int i = 0; i < block.length(); i++) {
            int from = block.slot(start)[i];
            int gone = block.slot(lost)[i];
            boolean waits = isLate(block, i) && from > 0 && gone >= from;
            columns[i] = waits ? rows.waiting(dated.columns()[i]) : rows.none();
            days[i] = gone - from;
        }
    }

    private boolean isLate(TrajectoryBlock block, int i) {
        int gone = block.slot(lost)[i];
        return gone > 0 && block.slot(end)[i] > gone;
    }

    /** Those who ended, by rows that add up to strata and periods; the same for whoever asks. */
    DayHistograms ended(int[] ofRows) {
        if (made.isEmpty()) {
            made.add(rows.ended(counts, ofRows));
        }
        return made.get(0);
    }

    /** Those who ended before they were lost. */
    DayHistograms notLost(int[] ofRows) {
        return late.isEmpty() ? ended(ofRows) : ended(ofRows).minus(rows.ended(late, ofRows));
    }

    /** Those who wait, or were lost before they ended. */
    DayHistograms waiting(int[] ofRows) {
        return rows.waiting(counts, ofRows);
    }
}
