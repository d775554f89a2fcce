package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What the figures of one table share that are not counted block by block.
 *
 * @param findings what is noted beside the figures
 */
record RecordScene(
        KpiCalculator calculator, Registration registration, Periods periods, CaseCells cases, List<Finding> findings) {

    /** The number of the period of a day that was observed; below 0 for none. */
    int periodOf(LocalDate day) {
        return day.isAfter(registration.observedUntil()) ? -1 : periods.indexOf(day);
    }

    boolean isOver(ReportingPeriod period) {
        return !period.end().isAfter(registration.observedUntil().plusDays(1));
    }

    void note(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    Observation.Builder figure(Measure measure, String name, ReportingPeriod period, Stratum stratum) {
        return Observation.builder(name, period)
                .stratum(stratum)
                .unit(measure.unit())
                .fingerprint(measure.fingerprint());
    }

    /** Counts by stratum and period. */
    <T> Map<Stratum, List<T>> cells(Supplier<T> empty) {
        Map<Stratum, List<T>> cells = new HashMap<>();
        cells.put(Stratum.ALL, row(empty));
        return cells;
    }

    <T> List<T> row(Supplier<T> empty) {
        List<T> row = new ArrayList<>();
        for (int period = 0; period < periods.size(); period++) {
            row.add(empty.get());
        }
        return row;
    }

    /** One figure for each stratum that occurs and each period; of a period that is not over without a value. */
    <T> List<Observation> figures(
            Measure measure,
            String name,
            Map<Stratum, List<T>> cells,
            Supplier<T> empty,
            BiConsumer<Observation.Builder, T> put) {
        List<Observation> figures = new ArrayList<>();
        for (Stratum stratum : cases.inOrder(cells.keySet())) {
            List<T> row = cells.containsKey(stratum) ? cells.get(stratum) : row(empty);
            int index = 0;
            for (ReportingPeriod period : periods) {
                Observation.Builder figure = figure(measure, name, period, stratum);
                put.accept(figure, row.get(index));
                if (!isOver(period)) {
                    figure.withoutValue(ObservationStatus.TOO_RECENT);
                }
                figures.add(figure.build());
                index++;
            }
        }
        return figures;
    }

    /** A figure that was asked for and cannot be given, in every period. */
    List<Observation> refused(Measure measure) {
        List<Observation> figures = new ArrayList<>();
        for (String name : measure.observationNames()) {
            for (ReportingPeriod period : periods) {
                figures.add(figure(measure, name, period, Stratum.ALL)
                        .withoutValue(ObservationStatus.REFUSED)
                        .build());
            }
        }
        return figures;
    }
}
