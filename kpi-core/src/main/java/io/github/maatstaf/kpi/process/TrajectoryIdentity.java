package io.github.maatstaf.kpi.process;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose trajectory it is and what it belongs to; null where unknown. */
record TrajectoryIdentity(
        @Nullable ClientRef client,
        @Nullable ClientRef household,
        @Nullable String predecessor,
        Map<TrajectoryField, List<String>> fields) {

    static final TrajectoryIdentity NONE = new TrajectoryIdentity(null, null, null, Map.of());

    TrajectoryIdentity client(ClientRef value) {
        return new TrajectoryIdentity(value, household, predecessor, fields);
    }

    TrajectoryIdentity household(ClientRef value) {
        return new TrajectoryIdentity(client, value, predecessor, fields);
    }

    TrajectoryIdentity predecessor(String value) {
        return new TrajectoryIdentity(client, household, value, fields);
    }

    TrajectoryIdentity field(TrajectoryField field, List<String> values) {
        Map<TrajectoryField, List<String>> more = new EnumMap<>(TrajectoryField.class);
        more.putAll(fields);
        if (values.isEmpty()) {
            more.remove(field);
        } else {
            more.put(field, values);
        }
        return new TrajectoryIdentity(client, household, predecessor, Collections.unmodifiableMap(more));
    }
}
