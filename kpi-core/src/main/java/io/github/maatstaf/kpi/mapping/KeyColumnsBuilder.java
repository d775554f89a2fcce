package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks whether a column of keys is a column of citizen numbers; nobody should have sent those. */
final class KeyColumnsBuilder {
    private static final int LEAST_KEYS = 3;

    private final Map<LogColumn, Set<String>> keys = Map.of(
            LogColumn.TRAJECTORY, new HashSet<>(),
            LogColumn.CLIENT, new HashSet<>(),
            LogColumn.HOUSEHOLD, new HashSet<>());

    void add(LogColumn column, String key) {
        Set<String> seen = keys.get(column);
        if (seen != null) {
            seen.add(key);
        }
    }

    Optional<Finding> finding(VendorMapping mapping) {
        for (LogColumn column : List.of(LogColumn.TRAJECTORY, LogColumn.CLIENT, LogColumn.HOUSEHOLD)) {
            Set<String> seen = keys.getOrDefault(column, Set.of());
            long likely = seen.stream().filter(CitizenNumber::isLikely).count();
            if (seen.size() >= LEAST_KEYS && 2 * likely > seen.size()) {
                String field = mapping.column(column).orElse(column.code());
                return Optional.of(Finding.of("READ-PERSONAL-NUMBER-COLUMN")
                        .at(Place.field(field))
                        .with("field", field)
                        .with("likely", likely)
                        .with("all", seen.size()));
            }
        }
        return Optional.empty();
    }
}
