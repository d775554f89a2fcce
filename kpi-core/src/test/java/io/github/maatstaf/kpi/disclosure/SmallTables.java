package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small made-up tables of counts, each of another client: months in the rows, places in the columns, with totals. */
final class SmallTables {
    static final ReportingPeriod JANUARY = ReportingPeriod.parse("2025-01");

    private SmallTables() {}

    /** Rows of up to three months of one quarter, with the quarter and everyone if wanted. */
    static ObservationTable of(long[][] rows, boolean quarter, boolean everyone) {
        Map<ReportingPeriod, Map<Stratum, Long>> sums = new LinkedHashMap<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                add(sums, JANUARY.plus(row), place(column), rows[row][column]);
                if (everyone) {
                    add(sums, JANUARY.plus(row), Stratum.ALL, rows[row][column]);
                }
                if (quarter) {
                    ReportingPeriod whole =
                            PeriodType.QUARTER.containing(JANUARY.plus(row).start());
                    add(sums, whole, place(column), rows[row][column]);
                    if (everyone) {
                        add(sums, whole, Stratum.ALL, rows[row][column]);
                    }
                }
            }
        }
        ObservationTable.Builder table = empty();
        sums.forEach((period, strata) -> strata.forEach((stratum, count) -> table.add(count(period, stratum, count))));
        return table.build();
    }

    private static void add(
            Map<ReportingPeriod, Map<Stratum, Long>> sums, ReportingPeriod period, Stratum stratum, long count) {
        sums.computeIfAbsent(period, any -> new LinkedHashMap<>()).merge(stratum, count, Math::addExact);
    }

    static ObservationTable.Builder empty() {
        return ObservationTable.builder().observedUntil(LocalDate.of(2026, 6, 30));
    }

    static ObservationTable table(Observation... figures) {
        ObservationTable.Builder table = empty();
        for (Observation figure : figures) {
            table.add(figure);
        }
        return table.build();
    }

    static Stratum place(int number) {
        return Stratum.of("place", "P" + number);
    }

    static Observation count(ReportingPeriod period, Stratum stratum, long clients) {
        return Observation.builder("signals", period)
                .stratum(stratum)
                .value(clients)
                .clients(clients)
                .build();
    }

    static Observation.Builder figure(String measure) {
        return Observation.builder(measure, JANUARY);
    }
}
