package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.period.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Coarser tables to tell instead of one that cannot be protected: without its shortest periods, without its finest parts. */
final class Coarser {
    private Coarser() {}

    static List<ObservationTable> of(ObservationTable table) {
        List<PeriodType> types = table.periods().stream()
                .map(period -> period.type())
                .distinct()
                .sorted(Comparator.comparing(Coarser::length))
                .toList();
        Set<List<String>> divisions = new LinkedHashSet<>();
        table.strata().forEach(stratum -> divisions.add(stratum.dimensions()));
        List<List<String>> finestFirst = new ArrayList<>(divisions);
        finestFirst.sort(Comparator.comparing((List<String> dimensions) -> -dimensions.size())
                .thenComparing(dimensions -> String.join("&", dimensions)));
        List<ObservationTable> coarser = new ArrayList<>();
        for (int periods = 0; periods < types.size(); periods++) {
            for (int parts = 0; parts < finestFirst.size(); parts++) {
                if (periods + parts > 0) {
                    Set<PeriodType> keptTypes = Set.copyOf(types.subList(periods, types.size()));
                    Set<List<String>> keptParts = Set.copyOf(finestFirst.subList(parts, finestFirst.size()));
                    coarser.add(only(
                            table,
                            figure -> keptTypes.contains(figure.period().type())
                                    && keptParts.contains(figure.stratum().dimensions())));
                }
            }
        }
        return coarser;
    }

    private static LocalDate length(PeriodType type) {
        LocalDate day = LocalDate.of(2025, 9, 15);
        return LocalDate.EPOCH.plusDays(type.containing(day).end().toEpochDay()
                - type.containing(day).start().toEpochDay());
    }

    private static ObservationTable only(ObservationTable table, Predicate<Observation> wanted) {
        ObservationTable.Builder part = ProtectedTable.emptyLike(table);
        table.observations().stream().filter(wanted).forEach(part::add);
        return part.build();
    }
}
