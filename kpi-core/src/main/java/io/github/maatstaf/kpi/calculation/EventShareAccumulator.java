package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.packed.PackedTrajectories;

/** Counts events, and those of them that say something: never one without the other. */
final class EventShareAccumulator extends NotedCasesAccumulator {
    private final boolean[] counted;
    private final boolean[] all;

    EventShareAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.counted = kinds(measure.ofAny());
        this.all = kinds(measure.outOf());
    }

    @Override
    MeasureTally tally(Strata strata) {
        PackedTrajectories packed = plan().packed();
        int periods = plan().periods().size();
        long[] with = new long[strata.size() * periods];
        long[] of = new long[strata.size() * periods];
        for (int i = 0; i < size(); i++) {
            for (int e = packed.starts()[i]; isAsked(i) && e < packed.starts()[i + 1]; e++) {
                int day = packed.events()[e] >>> 16;
                int kind = packed.events()[e] & 0xFFFF;
                int period = plan().periods().of(day);
                if (day <= packed.observedUntil() && all[kind] && period >= 0 && period < periods) {
                    strata.forEach(i, stratum -> {
                        of[stratum * periods + period]++;
                        with[stratum * periods + period] += counted[kind] ? 1 : 0;
                    });
                }
            }
        }
        return MeasureTally.ofCounts(with, of, MeasureTally.none());
    }
}
