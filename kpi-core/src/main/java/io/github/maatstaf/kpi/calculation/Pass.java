package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One pass over a registration for all measures of a calculator. A block of trajectories is decoded once, then every
 * measure counts it; blocks go from the last to the first, so that of each trajectory the later ones of the same client
 * have been seen.
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
        Periods periods = calculator.periods().orElseGet(() -> periods(packed, registration.observedUntil()));
        KindPatterns kinds = new KindPatterns(packed.kinds());
        PassPlan plan = plan(packed, kinds, calculator.stratifiers(), periods);
        Optional<CompiledCondition> population = population(plan);
        List<MeasureAccumulator> accumulators = calculator.measures().stream()
                .map(measure -> MeasureAccumulator.of(measure, plan))
                .toList();
        forEachBlock(plan, kinds, block -> {
            population.ifPresent(block::leaveOutOthers);
            plan.layout().locate(block);
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

    Explanation explain(Measure measure, ReportingPeriod period, Stratum stratum, Registration registration) {
        PackedTrajectories packed = registration.packed();
        KindPatterns kinds = new KindPatterns(packed.kinds());
        List<Stratifier> stratifiers =
                stratum.isAll() ? List.of() : List.of(Stratifier.parse(String.join("&", stratum.dimensions())));
        PassPlan plan = plan(packed, kinds, stratifiers, Periods.from(period).through(period));
        Optional<CompiledCondition> population = population(plan);
        ExplanationAccumulator explanation = new ExplanationAccumulator(measure, plan, stratum);
        forEachBlock(plan, kinds, block -> {
            boolean[] entered = block.counted().clone();
            population.ifPresent(block::leaveOutOthers);
            plan.layout().locate(block);
            explanation.count(block, entered, block.counted());
        });
        return explanation.explanation(period);
    }

    static PassPlan plan(PackedTrajectories packed, KindPatterns kinds, List<Stratifier> stratifiers, Periods periods) {
        SlotPlan slots = new SlotPlan(kinds);
        PeriodIndex index = new PeriodIndex(periods);
        return new PassPlan(
                packed,
                slots,
                new ClientLinks(packed, slots),
                StratumLayout.of(stratifiers, packed, slots, index.size()),
                index);
    }

    private Optional<CompiledCondition> population(PassPlan plan) {
        return calculator.population().condition().map(plan::compile);
    }

    /** Hands over block after block, decoded, without wrong entries. All slots must have been asked for. */
    static void forEachBlock(PassPlan plan, KindPatterns kinds, Consumer<TrajectoryBlock> counting) {
        int signal = plan.slots().first(EventPattern.of(EventType.SIGNAL));
        TrajectoryBlock block = new TrajectoryBlock(plan.packed(), plan.slots(), kinds.size());
        int size = plan.packed().size();
        int blocks = (size + TrajectoryBlock.SIZE - 1) / TrajectoryBlock.SIZE;
        for (int number = blocks - 1; number >= 0; number--) {
            int from = number * TrajectoryBlock.SIZE;
            block.load(from, Math.min(size, from + TrajectoryBlock.SIZE));
            block.leaveOutWrongEntries();
            plan.links().note(block, signal);
            counting.accept(block);
        }
    }

    /** From the period of the first event up to and including that of the last observed day. */
    private Periods periods(PackedTrajectories packed, LocalDate observedUntil) {
        int earliest = packed.observedUntil();
        int[] starts = packed.starts();
        // the events of a trajectory are in the order of their days
        for (int i = 0; i < packed.size(); i++) {
            if (starts[i] < starts[i + 1]) {
                earliest = Math.min(earliest, packed.events()[starts[i]] >>> 16);
            }
        }
        ReportingPeriod first =
                calculator.periodType().containing(LocalDate.ofEpochDay(PackedDay.toEpochDay(earliest)));
        return Periods.from(first).through(calculator.periodType().containing(observedUntil));
    }
}
