package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.packed.PackedTrajectories;

/** Counts days between an event and the one before it in the same trajectory, in the period of the later one. */
final class IntervalAccumulator extends NotedCasesAccumulator {
    private final boolean[] kinds;

    IntervalAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.kinds = kinds(measure.ofAny());
    }

    @Override
    MeasureTally tally(Strata strata) {
        PackedTrajectories packed = plan().packed();
        int periods = plan().periods().size();
        DayListAccumulator days = new DayListAccumulator(strata.size() * periods);
        for (int i = 0; i < size(); i++) {
            int before = 0;
            for (int e = packed.starts()[i]; isAsked(i) && e < packed.starts()[i + 1]; e++) {
                int day = packed.events()[e] >>> 16;
                if (day > packed.observedUntil() || !kinds[packed.events()[e] & 0xFFFF]) {
                    continue;
                }
                int period = plan().periods().of(day);
                if (before > 0 && period >= 0 && period < periods) {
                    int between = day - before;
                    strata.forEach(i, stratum -> days.add(stratum * periods + period, between));
                }
                before = day;
            }
        }
        return MeasureTally.ofDays(days.histograms(), DayHistograms.NONE);
    }
}
