package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One pass over a registration for all measures of a calculator. A block of trajectories is decoded once, then every
 * measure counts it. What a trajectory has to know of the others of its client was prepared by the registration, so that
 * any part of it can be counted by itself.
 */
final class Pass {
    private final KpiCalculator calculator;

    Pass(KpiCalculator calculator) {
        this.calculator = calculator;
    }

    /** Counts all measures. */
    TallyCounts over(Registration registration) {
        return over(registration, calculator.countedMeasures(), 0, registration.size());
    }

    /** Counts some of the measures over the trajectories from one up to another; what others say of their clients is seen. */
    TallyCounts over(Registration registration, List<Measure> measures, int from, int to) {
        PackedTrajectories packed = registration.packed();
        if (calculator.periods().isEmpty() && !PackedDay.isObserved(registration.observedUntil())) {
            return TallyCounts.empty(calculator);
        }
        LocalDate until = registration.observedUntil();
        Periods periods = calculator.periods().orElseGet(() -> periods(registration));
        return over(packed, KindPatterns.of(packed.kinds()), until, periods, measures, from, to);
    }

    /** Counts some of the measures over cases that were cut down to what those measures ask. */
    TallyCounts over(LinkedCases cases, LocalDate until, Periods periods, List<Measure> measures) {
        PackedTrajectories packed = cases.packed();
        return over(packed, cases.kinds(), until, periods, measures, 0, packed.size());
    }

    private TallyCounts over(
            PackedTrajectories packed,
            KindPatterns kinds,
            LocalDate until,
            Periods periods,
            List<Measure> measures,
            int from,
            int to) {
        PassPlan plan = plan(packed, kinds, calculator.stratifiers(), periods, measures);
        List<MeasureAccumulator> accumulators = measures.stream()
                .map(measure -> MeasureAccumulator.of(measure, plan))
                .toList();
        forEachBlock(plan, from, to, block -> {
            plan.leaveOut(block);
            plan.locate(block);
            for (MeasureAccumulator accumulator : accumulators) {
                accumulator.count(block);
            }
        });
        List<StratumView.StratumCells> strata = plan.layout().occurring();
        return TallyCounts.of(
                calculator,
                until,
                periods,
                strata.stream().map(StratumView.StratumCells::stratum).toList(),
                accumulators.stream()
                        .map(accumulator -> accumulator.tally(strata))
                        .toList(),
                plan.layout().present(strata),
                new long[0]);
    }

    /** How many trajectories have their first event in each period. */
    private static long[] begins(PackedTrajectories packed, PeriodIndex periods, int from, int to) {
        long[] begins = new long[periods.size()];
        int[] starts = packed.starts();
        for (int i = from; i < to; i++) {
            if (starts[i] < starts[i + 1]) {
                int period = periods.of(packed.events()[starts[i]] >>> 16);
                begins[Math.max(0, Math.min(begins.length - 1, period))]++;
            }
        }
        return begins;
    }

    /** Counts the measures that ask nothing of a client's trajectories together; the others have empty places. */
    TallyCounts unlinked(Registration registration) {
        List<Measure> others = calculator.countedMeasures().stream()
                .filter(measure -> !LinkedCases.isAskedBy(measure))
                .toList();
        TallyCounts counts = over(registration, others, 0, registration.size());
        if (calculator.periods().isEmpty() && counts.periods().isPresent()) {
            PeriodIndex periods = new PeriodIndex(counts.periods().get(), List.of());
            counts = counts.beginning(begins(registration.packed(), periods, 0, registration.size()));
        }
        return counts.spread(
                calculator.countedMeasures().stream().map(others::indexOf).toList());
    }

    /** Counts of nothing, which have what the counts of a measure have. */
    MeasureTally shape(Measure measure, LocalDate until, Periods periods) {
        PackedTrajectories nothing = new LinkedCasesAccumulator(Set.of())
                .cases((int) PackedDay.ofEpochDay(until.toEpochDay()))
                .packed();
        return over(nothing, KindPatterns.ofEntered(List.of()), until, periods, List.of(measure), 0, 0)
                .tallies()
                .get(0);
    }

    /** The trajectories of a registration, cut down to what some measures ask. */
    void linkedCases(Registration registration, List<Measure> measures, LinkedCasesAccumulator cases) {
        PackedTrajectories packed = registration.packed();
        if (!PackedDay.isObserved(registration.observedUntil())) {
            return;
        }
        KindPatterns kinds = KindPatterns.of(packed.kinds());
        Periods periods = calculator.periods().orElseGet(() -> periods(registration));
        PassPlan plan = plan(packed, kinds, calculator.stratifiers(), periods, measures);
        measures.forEach(measure -> {
            MeasureAccumulator.of(measure, plan);
            plan.slots().askFor(measure);
        });
        cases.add(packed, kinds, plan.slots().asked());
    }

    ExplanationAccumulator explain(
            Measure measure, ReportingPeriod period, Stratum stratum, Registration registration) {
        PackedTrajectories packed = registration.packed();
        List<Stratifier> stratifiers =
                stratum.isAll() ? List.of() : List.of(Stratifier.parse(String.join("&", stratum.dimensions())));
        PassPlan plan = plan(
                packed,
                KindPatterns.of(packed.kinds()),
                stratifiers,
                Periods.from(period).through(period),
                List.of(measure));
        ExplanationAccumulator explanation = new ExplanationAccumulator(measure, plan, stratum);
        forEachBlock(plan, 0, packed.size(), block -> {
            block.leaveOutWrongEntries();
            int[] entered = block.counted().clone();
            plan.leaveOut(block);
            plan.layout().locate(block);
            explanation.count(block, entered, block.counted());
        });
        return explanation;
    }

    private PassPlan plan(
            PackedTrajectories packed,
            KindPatterns kinds,
            List<Stratifier> stratifiers,
            Periods periods,
            List<Measure> measures) {
        return new PassPlan(
                packed, kinds, stratifiers, periods, calculator.population().condition(), measures);
    }

    /** Hands over block after block, decoded. All slots must have been asked for. */
    static void forEachBlock(PassPlan plan, int from, int to, Consumer<TrajectoryBlock> counting) {
        TrajectoryBlock block = plan.block();
        for (int first = from; first < to; first += TrajectoryBlock.SIZE) {
            block.load(first, Math.min(to, first + TrajectoryBlock.SIZE));
            counting.accept(block);
        }
    }

    /** From the period of the first event up to and including that of the last observed day. */
    private Periods periods(Registration registration) {
        ReportingPeriod first = calculator.periodType().containing(firstDay(registration));
        return Periods.from(first).through(calculator.periodType().containing(registration.observedUntil()));
    }

    /** The day of the first event; the last observed day if there is none before it. */
    static LocalDate firstDay(Registration registration) {
        PackedTrajectories packed = registration.packed();
        int earliest = Math.min(packed.observedUntil(), packed.firstDay());
        return LocalDate.ofEpochDay(PackedDay.toEpochDay(earliest));
    }
}
