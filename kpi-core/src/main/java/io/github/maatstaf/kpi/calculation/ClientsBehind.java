package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts beside each figure how many different clients are behind it. It asks for the cases of every figure, which is much
 * slower than the one pass that made them, and is done only for figures that go to others.
 */
final class ClientsBehind {
    private final KpiCalculator calculator;
    private final Registration registration;
    private final Map<Cell, Long> known = new HashMap<>();

    ClientsBehind(KpiCalculator calculator, Registration registration) {
        this.calculator = calculator;
        this.registration = registration;
    }

    ObservationTable in(ObservationTable table) {
        ObservationTable.Builder builder =
                ObservationTable.builder().observedUntil(table.observedUntil()).libraryVersion(table.libraryVersion());
        table.edition().ifPresent(builder::edition);
        table.findings().forEach(builder::finding);
        table.observations().forEach(figure -> builder.add(withClients(figure)));
        return builder.build();
    }

    /** A figure that is not made of trajectories alone is left as it is. */
    private Observation withClients(Observation figure) {
        Optional<Measure> measure = calculator.measures().stream()
                .filter(candidate -> candidate.observationNames().contains(figure.measure()))
                .findFirst();
        if (figure.clients().isPresent() || measure.isEmpty() || !TableAssembly.isCountedInPass(measure.get())) {
            return figure;
        }
        Cell cell = new Cell(measure.get().name(), figure.period(), figure.stratum());
        long clients = known.computeIfAbsent(cell, any ->
                (long) calculator.casesOf(figure, registration).clientsCounted().size());
        return figure.toBuilder().clients(clients).build();
    }

    private record Cell(String measure, ReportingPeriod period, Stratum stratum) {}
}
