package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
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
        Periods periods = calculator.periods().orElseGet(() -> periods(packed, registration.observedUntil()));
        KindPatterns kinds = new KindPatterns(packed.kinds());
        SlotPlan slots = new SlotPlan(kinds);
        PeriodIndex index = new PeriodIndex(periods);
        int signal = slots.first(EventPattern.of(EventType.SIGNAL));
        ClientLinks links = new ClientLinks(packed, slots);
        StratumLayout layout = StratumLayout.of(calculator.stratifiers(), packed, slots, index.size());
        PassPlan plan = new PassPlan(packed, slots, links, layout, index);
        Optional<CompiledCondition> population =
                calculator.population().condition().map(plan::compile);
        List<MeasureAccumulator> accumulators = calculator.measures().stream()
                .map(measure -> MeasureAccumulator.of(measure, plan))
                .toList();
        TrajectoryBlock block = new TrajectoryBlock(packed, slots, kinds.size());
        int size = packed.size();
        for (int from = (size - 1) / TrajectoryBlock.SIZE * TrajectoryBlock.SIZE;
                from >= 0 && size > 0;
                from -= TrajectoryBlock.SIZE) {
            block.load(from, Math.min(size, from + TrajectoryBlock.SIZE));
            block.leaveOutWrongEntries();
            links.note(block, signal);
            population.ifPresent(block::leaveOutOthers);
            layout.locate(block);
            for (MeasureAccumulator accumulator : accumulators) {
                accumulator.count(block);
            }
        }
        List<StratumView.StratumCells> strata = layout.occurring();
        List<Stratum> names =
                strata.stream().map(StratumView.StratumCells::stratum).toList();
        return Tally.of(
                calculator,
                registration.observedUntil(),
                periods,
                names,
                accumulators.stream()
                        .map(accumulator -> accumulator.tally(strata))
                        .toList());
    }

    /** From the period of the first event up to and including that of the last observed day. */
    private Periods periods(PackedTrajectories packed, LocalDate observedUntil) {
        int earliest = packed.observedUntil();
        for (int event : packed.events()) {
            earliest = Math.min(earliest, event >>> 16);
        }
        ReportingPeriod first =
                calculator.periodType().containing(LocalDate.ofEpochDay(PackedDay.toEpochDay(earliest)));
        return Periods.from(first).through(calculator.periodType().containing(observedUntil));
    }
}
