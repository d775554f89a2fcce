package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is counted of the reach: what has certain values in its fields. An activity has fields and no steps, so that a
 * condition on steps cannot be asked of it.
 */
final class ReachFilter {
    private final CaseCondition condition;

    private ReachFilter(CaseCondition condition) {
        this.condition = condition;
    }

    static ReachFilter of(TrajectoryField field, String value) {
        return new ReachFilter(CaseCondition.field(field, value));
    }

    static Optional<ReachFilter> of(Population population) {
        return population.condition().map(condition -> new ReachFilter(asked(condition)));
    }

    private static CaseCondition asked(CaseCondition condition) {
        if (!FieldTest.canBeAsked(condition)) {
            throw new IllegalArgumentException("The reach counts activities too, and those have fields only: "
                    + condition + " cannot be asked of them");
        }
        return condition;
    }

    /** Whether something with these values in its fields counts. */
    boolean counts(Function<TrajectoryField, List<String>> fields) {
        return FieldTest.holds(condition, fields);
    }
}
