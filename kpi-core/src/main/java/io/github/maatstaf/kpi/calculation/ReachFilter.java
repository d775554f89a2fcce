package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is counted of the reach: what has certain values in its fields. An activity has fields and no steps, so that a
 * condition on steps cannot be asked of it.
 */
final class ReachFilter {
    private final Predicate<Function<TrajectoryField, List<String>>> condition;

    private ReachFilter(Predicate<Function<TrajectoryField, List<String>>> condition) {
        this.condition = condition;
    }

    static ReachFilter of(TrajectoryField field, String value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return new ReachFilter(fields -> fields.apply(field).contains(value));
    }

    static Optional<ReachFilter> of(Population population) {
        return population.condition().map(condition -> new ReachFilter(asked(condition)));
    }

    private static Predicate<Function<TrajectoryField, List<String>>> asked(CaseCondition condition) {
        List<Predicate<Function<TrajectoryField, List<String>>>> parts;
        switch (condition.kind()) {
            case FIELD:
                TrajectoryField field = condition.field().orElseThrow();
                Optional<String> code = condition.code();
                return fields -> code.map(value -> fields.apply(field).contains(value))
                        .orElseGet(() -> !fields.apply(field).isEmpty());
            case NOT:
                return asked(condition.parts().get(0)).negate();
            case ALL:
                parts = condition.parts().stream().map(ReachFilter::asked).toList();
                return fields -> parts.stream().allMatch(part -> part.test(fields));
            case ANY:
                parts = condition.parts().stream().map(ReachFilter::asked).toList();
                return fields -> parts.stream().anyMatch(part -> part.test(fields));
            default:
                throw new IllegalArgumentException("The reach counts activities too, and those have fields only: "
                        + condition + " cannot be asked of them");
        }
    }

    /** Whether something with these values in its fields counts. */
    boolean counts(Function<TrajectoryField, List<String>> fields) {
        return condition.test(fields);
    }
}
