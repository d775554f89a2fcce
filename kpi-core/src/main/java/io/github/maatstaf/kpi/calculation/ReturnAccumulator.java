package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.packed.PackedTrajectories;

/** Counts days until the first signal of another trajectory of the same client, of those who come back while followed. */
final class ReturnAccumulator extends NotedCasesAccumulator {
    private final Measure measure;
    private final CaseDays days;

    ReturnAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.measure = measure;
        this.days = new CaseDays(plan.packed(), plan.slots());
    }

    @Override
    MeasureTally tally(Strata strata) {
        PackedTrajectories packed = plan().packed();
        int periods = plan().periods().size();
        int follow = measure.followedFor().orElseThrow();
        boolean[] kinds = days.kinds(measure.from().orElseThrow());
        boolean first = measure.from().orElseThrow().isFirst();
        ClientChains chains = new ClientChains(packed);
        DayListAccumulator lists = new DayListAccumulator(strata.size() * periods);
        long[] tooRecent = new long[strata.size() * periods];
        for (int i = 0; i < size(); i++) {
            int from = isAsked(i) ? days.day(i, first, kinds) : 0;
            int period = from == 0 ? -1 : plan().periods().of(from);
            if (period < 0 || period >= periods) {
                continue;
            }
            if (from + follow > packed.observedUntil()) {
                strata.forEach(i, stratum -> tooRecent[stratum * periods + period]++);
                continue;
            }
            int back = days.firstSignalOfAnother(chains, i, from);
            if (back > 0 && back - from <= follow) {
                strata.forEach(i, stratum -> lists.add(stratum * periods + period, back - from));
            }
        }
        return MeasureTally.ofDays(lists.histograms(), tooRecent);
    }
}
