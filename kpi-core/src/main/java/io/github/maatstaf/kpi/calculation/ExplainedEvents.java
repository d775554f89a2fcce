package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import java.util.List;

/** What the events of one trajectory bring to a share of events, or to the days between events, in the only period of a plan. */
final class ExplainedEvents {
    private final PassPlan plan;
    private final boolean between;
    private final boolean[] all;
    private final boolean[] with;

    ExplainedEvents(Measure measure, PassPlan plan) {
        this.plan = plan;
        this.between = measure.kind() == MeasureKind.INTERVAL;
        this.with = kinds(measure.ofAny());
        this.all = between ? with : kinds(measure.outOf());
    }

    private boolean[] kinds(List<EventPattern> patterns) {
        boolean[] any = new boolean[plan.packed().kinds().size()];
        for (EventPattern pattern : patterns) {
            boolean[] kinds = plan.slots().matches(pattern);
            for (int kind = 0; kind < kinds.length; kind++) {
                any[kind] |= kinds[kind];
            }
        }
        return any;
    }

    /** Whether there is any event to begin with. */
    boolean hasAny(int trajectory) {
        return count(trajectory, all, false) > 0;
    }

    /** How many count in the period, of those with a condition or of all. */
    int inPeriod(int trajectory, boolean withCondition) {
        return count(trajectory, withCondition ? with : all, true);
    }

    private int count(int trajectory, boolean[] kinds, boolean inPeriod) {
        PackedTrajectories packed = plan.packed();
        int count = 0;
        boolean before = false;
        for (int e = packed.starts()[trajectory]; e < packed.starts()[trajectory + 1]; e++) {
            int day = packed.events()[e] >>> 16;
            int kind = packed.events()[e] & 0xFFFF;
            if (day > packed.observedUntil() || !all[kind]) {
                continue;
            }
            boolean counts = kinds[kind] && (!inPeriod || plan.periods().of(day) == 0);
            count += counts && (before || !between) ? 1 : 0;
            before = true;
        }
        return count;
    }
}
