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

    Tally over(Registration registration) {
        PackedTrajectories packed = registration.packed();
        if (calculator.periods().isEmpty() && !PackedDay.isObserved(registration.observedUntil())) {
            return Tally.empty(calculator);
        }
        Periods periods = calculator.periods().orElseGet(() -> periods(registration));
        return over(registration, periods, 0, packed.size());
    }

    /** Counts the trajectories from one up to another; what the others say of their clients is seen. */
    private Tally over(Registration registration, Periods periods, int from, int to) {
        PassPlan plan = plan(registration.packed(), calculator.stratifiers(), periods);
        List<MeasureAccumulator> accumulators = calculator.measures().stream()
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
        return Tally.of(
                calculator,
                registration.observedUntil(),
                periods,
                strata.stream().map(StratumView.StratumCells::stratum).toList(),
                accumulators.stream()
                        .map(accumulator -> accumulator.tally(strata))
                        .toList());
    }

    ExplanationAccumulator explain(
            Measure measure, ReportingPeriod period, Stratum stratum, Registration registration) {
        PackedTrajectories packed = registration.packed();
        List<Stratifier> stratifiers =
                stratum.isAll() ? List.of() : List.of(Stratifier.parse(String.join("&", stratum.dimensions())));
        PassPlan plan = plan(packed, stratifiers, Periods.from(period).through(period));
        ExplanationAccumulator explanation = new ExplanationAccumulator(measure, plan, stratum);
        forEachBlock(plan, 0, packed.size(), block -> {
            block.leaveOutWrongEntries();
            boolean[] entered = block.counted().clone();
            plan.leaveOut(block);
            plan.layout().locate(block);
            explanation.count(block, entered, block.counted());
        });
        return explanation;
    }

    private PassPlan plan(PackedTrajectories packed, List<Stratifier> stratifiers, Periods periods) {
        return new PassPlan(
                packed, stratifiers, periods, calculator.population().condition());
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
        int earliest = packed.observedUntil();
        int[] starts = packed.starts();
        // the events of a trajectory are in the order of their days
        for (int i = 0; i < packed.size(); i++) {
            if (starts[i] < starts[i + 1]) {
                earliest = Math.min(earliest, packed.events()[starts[i]] >>> 16);
            }
        }
        return LocalDate.ofEpochDay(PackedDay.toEpochDay(earliest));
    }
}
