package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Objects;

/**
 * What is counted of the reach: only what has one value of a field.
 *
 * @param field the field
 * @param value its value
 */
record ReachFilter(TrajectoryField field, String value) {
    ReachFilter {
        Objects.requireNonNull(field, "field");
    }
}
