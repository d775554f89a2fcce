package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import java.util.List;
import java.util.Optional;

/** Why each activity counts in a figure or not. */
final class ActivityReasons {
    private final FigureQuestion asked;
    private final CountBasis basis;
    private final boolean populationNotAsked;

    ActivityReasons(FigureQuestion asked) {
        this.asked = asked;
        this.basis = asked.measure().kind() == MeasureKind.REACH
                ? CountBasis.PERSON
                : asked.measure().countBasis();
        this.populationNotAsked = !canBeAsked(asked);
    }

    /** Whether activities know what the population asks; where there are none the reach needs no answer. */
    static boolean canBeAsked(FigureQuestion asked) {
        boolean withoutActivities = asked.measure().kind() == MeasureKind.REACH
                && asked.registration().activities().isEmpty();
        return withoutActivities
                || asked.population().map(FieldTest::canBeAsked).orElse(true);
    }

    void decide(VerdictAccumulator verdicts) {
        List<CollectiveActivity> activities = asked.registration().activities();
        verdicts.lookAt(DataKind.ACTIVITIES, activities.size());
        for (int i = 0; i < activities.size(); i++) {
            CollectiveActivity activity = activities.get(i);
            Optional<LeftOut> reason = reason(activity);
            if (reason.isPresent()) {
                verdicts.leaveOut(DataKind.ACTIVITIES, i, reason.get());
            } else {
                verdicts.count(DataKind.ACTIVITIES, i, brings(activity, verdicts), true);
            }
        }
    }

    private Optional<LeftOut> reason(CollectiveActivity activity) {
        if (populationNotAsked) {
            return Optional.of(LeftOut.POPULATION_NOT_ASKED);
        }
        if (!holds(asked.population(), activity)) {
            return Optional.of(LeftOut.OUTSIDE_POPULATION);
        }
        if (!FieldTest.strata(activity, asked.stratifiers()).contains(asked.stratum())) {
            return Optional.of(LeftOut.OTHER_STRATUM);
        }
        if (!holds(asked.measure().among(), activity)) {
            return Optional.of(LeftOut.NOT_AMONG);
        }
        boolean countsPeople = basis == CountBasis.PERSON || basis == CountBasis.PARTICIPATION;
        if (countsPeople && activity.participants().isEmpty()) {
            return Optional.of(LeftOut.CLIENT_UNKNOWN);
        }
        Optional<LeftOut> outside = asked.outside(activity.date());
        return outside.isPresent() || hasValue(activity) ? outside : Optional.of(LeftOut.NO_VALUE);
    }

    private static boolean holds(Optional<CaseCondition> condition, CollectiveActivity activity) {
        return condition.map(it -> FieldTest.holds(it, activity)).orElse(true);
    }

    private boolean hasValue(CollectiveActivity activity) {
        return switch (basis) {
            case HEADCOUNT -> activity.present().isPresent();
            case HOUR -> activity.volunteerHours().isPresent();
            default -> true;
        };
    }

    private long brings(CollectiveActivity activity, VerdictAccumulator verdicts) {
        return switch (basis) {
            case PERSON ->
                verdicts.met(
                        activity.participants().stream().map(ClientRef::key).toList());
            case PARTICIPATION -> activity.participants().size();
            case HEADCOUNT -> activity.present().orElseThrow();
            default -> 1;
        };
    }
}
