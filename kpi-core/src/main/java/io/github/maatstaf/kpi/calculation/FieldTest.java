package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an activity has of what trajectories are asked: fields, and nothing that happens. */
final class FieldTest {
    private FieldTest() {}

    /** Whether a condition asks fields only. */
    static boolean canBeAsked(CaseCondition condition) {
        return switch (condition.kind()) {
            case FIELD -> true;
            case NOT, ALL, ANY -> condition.parts().stream().allMatch(FieldTest::canBeAsked);
            default -> false;
        };
    }

    static boolean holds(CaseCondition condition, CollectiveActivity activity) {
        return holds(condition, activity::field);
    }

    /** Whether a condition that can be asked holds for what has these values in its fields. */
    static boolean holds(CaseCondition condition, Function<TrajectoryField, List<String>> fields) {
        return switch (condition.kind()) {
            case FIELD -> {
                List<String> values = fields.apply(condition.field().orElseThrow());
                yield condition.code().map(values::contains).orElse(!values.isEmpty());
            }
            case NOT -> !holds(condition.parts().get(0), fields);
            case ALL -> condition.parts().stream().allMatch(part -> holds(part, fields));
            case ANY -> condition.parts().stream().anyMatch(part -> holds(part, fields));
            default -> throw new IllegalArgumentException("Cannot be asked of an activity: " + condition);
        };
    }

    /** All strata of an activity, the whole among them; a complexity it does not have. */
    static List<Stratum> strata(CollectiveActivity activity, List<Stratifier> stratifiers) {
        List<Stratum> all = new ArrayList<>(List.of(Stratum.ALL));
        for (Stratifier stratifier : stratifiers) {
            List<Stratum> crossed = List.of(Stratum.ALL);
            for (int i = 0; i < stratifier.dimensions().size(); i++) {
                crossed = crossed(
                        crossed,
                        stratifier.dimensions().get(i),
                        stratifier.fields().get(i),
                        activity);
            }
            all.addAll(crossed);
        }
        return all;
    }

    private static List<Stratum> crossed(
            List<Stratum> before, String dimension, Optional<TrajectoryField> field, CollectiveActivity activity) {
        List<String> values = field.map(activity::field).orElse(List.of());
        List<Stratum> after = new ArrayList<>();
        for (Stratum stratum : before) {
            if (values.isEmpty()) {
                after.add(stratum.and(Stratum.unknown(dimension)));
            }
            for (String value : values) {
                after.add(stratum.and(Stratum.of(dimension, value)));
            }
        }
        return after;
    }
}
