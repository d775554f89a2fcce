package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;

/** Counts days between two milestones; with those still waiting, also the days that they have waited so far. */
final class DurationAccumulator extends MeasureAccumulator {
    private static final int NO_SLOT = -1;

    private final int dated;
    private final int start;
    private final int end;
    private final int lost;
    private final int[] periods;
    private final DayCountsAccumulator[] measured;
    private final DayCountsAccumulator[] waiting;

    DurationAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.dated = plan.slots().day(measure.dated().orElseThrow());
        this.start = plan.slots().day(measure.from().orElseThrow());
        this.end = plan.slots().day(measure.to().orElseThrow());
        this.lost = measure.censoredBy().map(plan.slots()::day).orElse(NO_SLOT);
        this.periods = new int[TrajectoryBlock.SIZE];
        this.measured = days(plan);
        this.waiting = lost == NO_SLOT ? new DayCountsAccumulator[0] : days(plan);
    }

    private static DayCountsAccumulator[] days(PassPlan plan) {
        DayCountsAccumulator[] days =
                new DayCountsAccumulator[plan.layout().spaces().size()];
        for (int space = 0; space < days.length; space++) {
            days[space] = new DayCountsAccumulator(plan.rows(space));
        }
        return days;
    }

    @Override
    void count(TrajectoryBlock block) {
        date(block, dated, periods);
        int[] data = block.data();
        for (int i = 0; i < block.length(); i++) {
            int from = data[start << TrajectoryBlock.BITS | i];
            if (periods[i] < 0 || from == 0) {
                continue;
            }
            int to = data[end << TrajectoryBlock.BITS | i];
            if (lost == NO_SLOT) {
                if (to > 0) {
                    add(measured, i, to - from);
                }
                continue;
            }
            int gone = data[lost << TrajectoryBlock.BITS | i];
            int last = gone > 0 ? gone : block.until();
            if (to > 0 && to <= last) {
                add(measured, i, to - from);
            } else {
                add(waiting, i, last - from);
            }
        }
    }

    /** An end before its beginning is no number of days. */
    private void add(DayCountsAccumulator[] counts, int i, int days) {
        if (days >= 0) {
            for (int space = 0; space < counts.length; space++) {
                counts[space].add(row(space, i) + periods[i], days);
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofDays(
                histograms(strata, measured), lost == NO_SLOT ? MeasureTally.noDays() : histograms(strata, waiting));
    }

    private DayHistogram[] histograms(List<StratumView.StratumCells> strata, DayCountsAccumulator[] counts) {
        int size = plan().periods().size();
        for (DayCountsAccumulator ofSpace : counts) {
            ofSpace.sortOthers();
        }
        DayHistogram[] histograms = new DayHistogram[strata.size() * size];
        for (int s = 0; s < strata.size(); s++) {
            int[] cells = strata.get(s).cells();
            int[] rows = new int[cells.length];
            for (int period = 0; period < size; period++) {
                for (int cell = 0; cell < cells.length; cell++) {
                    rows[cell] = cells[cell] * size + period;
                }
                histograms[s * size + period] = counts[strata.get(s).space()].histogram(rows);
            }
        }
        return histograms;
    }
}
