package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.registration.RegistrationRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The counts of some ranges of one registration, in the making of its figures. */
final class RangesAccumulator {
    private final KpiCalculator calculator;
    private final List<RegistrationRange> ranges = new ArrayList<>();
    private TallyCounts counts;

    RangesAccumulator(KpiCalculator calculator) {
        this.calculator = calculator;
        this.counts = TallyCounts.empty(calculator);
    }

    void add(RegistrationRange range) {
        if (!ranges.isEmpty() && ranges.get(0).registration() != range.registration()) {
            throw new IllegalArgumentException("Ranges of several registrations; merge their tallies");
        }
        ranges.add(range);
        List<Measure> all = calculator.countedMeasures();
        List<Measure> splittable =
                all.stream().filter(RangesAccumulator::isSplittable).toList();
        Pass pass = new Pass(calculator);
        TallyCounts part = pass.over(range.registration(), splittable, range.from(), range.to())
                .spread(all.stream().map(splittable::indexOf).toList());
        if (range.from() == 0 && splittable.size() < all.size()) {
            List<Measure> whole =
                    all.stream().filter(measure -> !isSplittable(measure)).toList();
            Registration registration = range.registration();
            TallyCounts ofWhole = pass.over(registration, whole, 0, registration.size());
            part = ofWhole.spread(all.stream().map(whole::indexOf).toList())
                    .countingNobody()
                    .merge(part);
        }
        counts = counts.merge(part);
    }

    /** A stock of clients counts each client once, in whichever range; one range does it for all. */
    private static boolean isSplittable(Measure measure) {
        return measure.kind() != MeasureKind.CLIENT_STOCK && measure.kind() != MeasureKind.CLIENTS_OPEN;
    }

    RangesAccumulator with(RangesAccumulator other) {
        if (!ranges.isEmpty()
                && !other.ranges.isEmpty()
                && ranges.get(0).registration() != other.ranges.get(0).registration()) {
            throw new IllegalArgumentException("Ranges of several registrations; merge their tallies");
        }
        ranges.addAll(other.ranges);
        counts = counts.merge(other.counts);
        return this;
    }

    ObservationTable table() {
        ranges.sort(Comparator.comparingInt(RegistrationRange::from));
        int next = 0;
        for (RegistrationRange range : ranges) {
            if (range.from() != next) {
                throw new IllegalArgumentException(
                        "The ranges do not make up a registration: one begins at " + range.from() + ", not at " + next);
            }
            next = range.to();
        }
        Optional<RegistrationRange> first = ranges.stream().findFirst();
        if (first.isPresent() && next < first.get().registration().size()) {
            throw new IllegalArgumentException("The ranges do not make up a registration: they end at " + next + " of "
                    + first.get().registration().size());
        }
        ObservationTable table = counts.table();
        List<Finding> absent = first.map(range -> AskedCodes.absent(calculator, range.registration()))
                .orElse(List.of());
        return absent.isEmpty() ? table : noted(absent, table);
    }

    /** What is known of the whole registration stands before what follows from the counts. */
    private static ObservationTable noted(List<Finding> absent, ObservationTable table) {
        ObservationTable.Builder noted = ObservationTable.builder().observedUntil(table.observedUntil());
        table.edition().ifPresent(noted::edition);
        table.observations().forEach(noted::add);
        absent.forEach(noted::finding);
        table.findings().forEach(noted::finding);
        return noted.build();
    }
}
