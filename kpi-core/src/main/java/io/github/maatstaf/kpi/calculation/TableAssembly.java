package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one table of measures of all kinds of data: those of trajectories in one pass, the others beside it, and of both what
 * is made of them.
 */
final class TableAssembly {
    private static final Set<DataKind> TRAJECTORIES = Set.of(DataKind.TRAJECTORIES);

    private final KpiCalculator calculator;
    private final Registration registration;
    private final List<Finding> findings;
    private final boolean withClients;

    /** Takes over the list, and adds to it what is noted. */
    private TableAssembly(
            KpiCalculator calculator, Registration registration, boolean withClients, List<Finding> findings) {
        this.withClients = withClients;
        this.calculator = calculator;
        this.registration = registration;
        this.findings = findings;
    }

    static TableAssembly of(
            KpiCalculator calculator, Registration registration, List<Finding> noted, boolean withClients) {
        return new TableAssembly(calculator, registration, withClients, new ArrayList<>(noted));
    }

    /** Whether one pass over the trajectories counts it. */
    static boolean isCountedInPass(Measure measure) {
        return measure.derivation().isEmpty() && measure.kind().dataKinds().equals(TRAJECTORIES);
    }

    /** All figures that are counted, and what is made of them. */
    DerivedFigures derivedFigures() {
        Map<String, Measure> leaves = new LinkedHashMap<>();
        for (Measure measure : calculator.measures()) {
            // a part is known by its definition: its name may be that of another measure here
            measure.derivation()
                    .ifPresent(made -> made.counted()
                            .forEach(leaf ->
                                    leaves.putIfAbsent(leaf.canonicalText(), Measure.parse(leaf.canonicalText()))));
        }
        // a measure that was asked for itself keeps its name, and each of two names of one definition has its figures
        Set<String> asked = new HashSet<>();
        calculator.measures().stream()
                .filter(measure -> measure.derivation().isEmpty())
                .forEach(measure -> leaves.put(
                        asked.add(measure.canonicalText())
                                ? measure.canonicalText()
                                : DerivedFigures.anotherName(measure),
                        measure));
        Optional<Periods> periods = calculator.periods().or(this::observedPeriods);
        Map<String, List<Observation>> counted = new LinkedHashMap<>();
        periods.ifPresent(known -> countAll(leaves, known, counted));
        if (periods.isEmpty()) {
            outside(leaves, counted);
        }
        return new DerivedFigures(counted, findings, wider());
    }

    /** An index leans on the figures of its base, and a running total on all since its beginning, asked for or not. */
    private Optional<DerivedFigures> wider() {
        Optional<Periods> asked = calculator.periods();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        ReportingPeriod first = asked.get().first();
        ReportingPeriod last = asked.get().last();
        for (ReportingPeriod other : leanedOn()) {
            if (other.type() == asked.get().type()) {
                first = other.start().isBefore(first.start()) ? other : first;
                last = other.start().isAfter(last.start()) ? other : last;
            }
        }
        Periods all = Periods.from(first).through(last);
        return all.equals(asked.get())
                ? Optional.empty()
                : Optional.of(
                        new TableAssembly(calculator.between(all), registration, false, findings).derivedFigures());
    }

    private List<ReportingPeriod> leanedOn() {
        List<ReportingPeriod> periods = new ArrayList<>();
        calculator.measures().forEach(measure -> addLeanedOn(measure, periods));
        return periods;
    }

    private static void addLeanedOn(Measure measure, List<ReportingPeriod> periods) {
        measure.derivation().ifPresent(made -> {
            made.period().ifPresent(periods::add);
            made.parts().forEach(part -> addLeanedOn(part, periods));
        });
    }

    ObservationTable table() {
        DerivedFigures derived = derivedFigures();
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(registration.observedUntil());
        calculator.edition().ifPresent(table::edition);
        Set<Stratum> strata = new LinkedHashSet<>();
        for (Measure measure : calculator.measures()) {
            for (Observation figure : derived.of(measure)) {
                table.add(figure);
                if (StatedPopulations.isAskedBy(measure)) {
                    strata.add(figure.stratum());
                }
            }
        }
        findings.forEach(table::finding);
        StatedPopulations.findings(calculator, strata).forEach(table::finding);
        return table.build();
    }

    private void countAll(Map<String, Measure> leaves, Periods periods, Map<String, List<Observation>> counted) {
        Map<String, Measure> inPass = new LinkedHashMap<>(leaves);
        inPass.values().removeIf(leaf -> !isCountedInPass(leaf));
        if (!inPass.isEmpty()) {
            ObservationTable table = new Pass(calculator.of(List.copyOf(inPass.values()), periods))
                    .over(registration)
                    .table();
            Map<String, List<Observation>> byName = new LinkedHashMap<>();
            table.observations()
                    .forEach(one -> byName.computeIfAbsent(one.measure(), key -> new ArrayList<>())
                            .add(one));
            inPass.forEach((key, leaf) -> counted.put(
                    key,
                    leaf.observationNames().stream()
                            .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                            .toList()));
            if (withClients) {
                putClients(inPass, periods, counted);
            }
        }
        Map<String, Measure> others = new LinkedHashMap<>(leaves);
        others.values().removeIf(TableAssembly::isCountedInPass);
        if (!others.isEmpty()) {
            RecordScene scene = new RecordScene(
                    calculator,
                    registration,
                    periods,
                    new CaseCells(
                            registration.packed(),
                            calculator.stratifiers(),
                            periods,
                            calculator.population().condition()),
                    findings);
            others.forEach((key, leaf) -> counted.put(key, figures(leaf, scene)));
        }
    }

    private static Observation withClients(Observation figure, OptionalLong clients) {
        return clients.isEmpty()
                ? figure
                : figure.toBuilder().clients(clients.getAsLong()).build();
    }

    private void putClients(Map<String, Measure> inPass, Periods periods, Map<String, List<Observation>> counted) {
        ClientsBehindBuilder behind =
                new ClientsBehindBuilder(calculator, List.copyOf(inPass.values()), registration, periods);
        inPass.forEach((key, leaf) -> counted.put(
                key,
                counted.getOrDefault(key, List.of()).stream()
                        .map(figure -> withClients(figure, behind.of(leaf, figure)))
                        .toList()));
    }

    private static List<Observation> figures(Measure leaf, RecordScene scene) {
        return switch (leaf.kind()) {
            case ACTIVITIES -> ActivityFigures.of(leaf, scene);
            case ANSWERS -> AnswerFigures.of(leaf, scene);
            case SCORES, SCORE_CHANGES -> ScoreFigures.of(leaf, scene);
            case REACH -> ReachFigures.of(leaf, scene);
            case ASSESSED -> AssessedFigures.of(leaf, scene);
            case FIGURE -> FigureRows.of(leaf, scene);
            default -> throw new IllegalStateException("Counted in the pass: " + leaf);
        };
    }

    /** Figures of others have their own periods, also where nothing was observed here. */
    private void outside(Map<String, Measure> leaves, Map<String, List<Observation>> counted) {
        Optional<Periods> own = registration.figures().all().stream()
                .map(figure -> figure.period())
                .min(Comparator.naturalOrder())
                .map(first -> Periods.from(calculator.periodType().containing(first.start()))
                        .through(calculator.periodType().containing(lastFigure())));
        Map<String, Measure> ofOthers = new LinkedHashMap<>(leaves);
        ofOthers.values().removeIf(leaf -> !leaf.kind().dataKinds().equals(Set.of(DataKind.FIGURES)));
        own.ifPresent(periods -> countAll(ofOthers, periods, counted));
    }

    private LocalDate lastFigure() {
        return registration.figures().all().stream()
                .map(figure -> figure.period().end().minusDays(1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** From the period of the first record up to and including that of the last observed day. */
    private Optional<Periods> observedPeriods() {
        if (!PackedDay.isObserved(registration.observedUntil())) {
            return Optional.empty();
        }
        boolean onlyPass = calculator.measures().stream().allMatch(TableAssembly::isCountedInPass);
        Stream<LocalDate> others = onlyPass
                ? Stream.of()
                : Stream.of(
                                registration.activities().stream().map(one -> one.date()),
                                registration.assessments().all().stream().map(one -> one.day()),
                                registration.answers().all().stream().map(one -> one.day()))
                        .flatMap(days -> days);
        LocalDate until = registration.observedUntil();
        LocalDate first = Stream.concat(others, Stream.of(Pass.firstDay(registration)))
                .filter(day -> !day.isAfter(until))
                .min(Comparator.naturalOrder())
                .orElse(until);
        PeriodType type = calculator.periodType();
        return Optional.of(Periods.from(type.containing(first)).through(type.containing(until)));
    }
}
