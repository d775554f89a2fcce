package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts, from which figures are made: those of parts of the data can be put together, in any order and any number
 * of steps, and give what the whole would have given.
 *
 * <p>The parts divide the data by clients: all trajectories of a client are in one part, as a client is counted once and
 * may come back. The tally cannot see that, it holds no client.
 *
 * @since 0.1
 */
public final class Tally {
    private static final LocalDate NOTHING_OBSERVED = LocalDate.ofEpochDay(PackedDay.EPOCH_BASE);

    private final KpiCalculator calculator;
    private final @Nullable LocalDate observedUntil;
    private final @Nullable Periods periods;
    private final List<Stratum> strata;
    private final List<MeasureTally> tallies;

    private Tally(
            KpiCalculator calculator,
            @Nullable LocalDate observedUntil,
            @Nullable Periods periods,
            List<Stratum> strata,
            List<MeasureTally> tallies) {
        this.calculator = calculator;
        this.observedUntil = observedUntil;
        this.periods = periods;
        this.strata = List.copyOf(strata);
        this.tallies = List.copyOf(tallies);
    }

    static Tally of(
            KpiCalculator calculator,
            LocalDate observedUntil,
            Periods periods,
            List<Stratum> strata,
            List<MeasureTally> tallies) {
        return new Tally(calculator, observedUntil, periods, strata, tallies);
    }

    static Tally empty(KpiCalculator calculator) {
        return new Tally(calculator, null, null, List.of(), List.of());
    }

    /**
     * These counts and others together.
     *
     * @param other counts of another part of the data, made by an equal calculator
     * @return the counts of both parts
     * @throws IllegalArgumentException if the calculators differ, or if the parts are complete up to different days
     */
    public Tally merge(Tally other) {
        if (!calculator.equals(other.calculator)) {
            throw new IllegalArgumentException(
                    "Counts of different calculations: " + calculator + ", and " + other.calculator);
        }
        if (observedUntil == null || periods == null) {
            return other;
        }
        if (other.observedUntil == null || other.periods == null) {
            return this;
        }
        if (!observedUntil.equals(other.observedUntil)) {
            throw new IllegalArgumentException("Parts that are complete up to different days: " + observedUntil
                    + " and " + other.observedUntil + "; give both the same observedUntil");
        }
        Periods both = together(periods, other.periods);
        List<Stratum> all = together(strata, other.strata);
        int size = all.size() * both.size();
        int[] rows = rows(periods, strata, both, all);
        int[] otherRows = rows(other.periods, other.strata, both, all);
        List<MeasureTally> sums = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            sums.add(
                    tallies.get(i).movedTo(rows, size).plus(other.tallies.get(i).movedTo(otherRows, size)));
        }
        return new Tally(calculator, observedUntil, both, all, sums);
    }

    private static Periods together(Periods one, Periods other) {
        ReportingPeriod first = one.first().compareTo(other.first()) <= 0 ? one.first() : other.first();
        ReportingPeriod last = one.last().compareTo(other.last()) >= 0 ? one.last() : other.last();
        return Periods.from(first).through(last);
    }

    /** In the order of the stratifiers, within one in the order of the codes. */
    private List<Stratum> together(List<Stratum> one, List<Stratum> other) {
        List<Stratum> all = new ArrayList<>();
        all.add(Stratum.ALL);
        calculator.stratifiers().forEach(stratifier -> {
            Map<Stratum, Boolean> ofStratifier = new LinkedHashMap<>();
            List.of(one, other)
                    .forEach(strata -> strata.stream()
                            .filter(stratum -> stratum.dimensions().equals(stratifier.dimensions()))
                            .forEach(stratum -> ofStratifier.put(stratum, true)));
            ofStratifier.keySet().stream().sorted(StratumOrder.INSTANCE).forEach(all::add);
        });
        return all;
    }

    private static int[] rows(Periods periods, List<Stratum> strata, Periods allPeriods, List<Stratum> allStrata) {
        int shift = Math.toIntExact(allPeriods.first().until(periods.first()));
        int[] rows = new int[strata.size() * periods.size()];
        for (int s = 0; s < strata.size(); s++) {
            int first = allStrata.indexOf(strata.get(s)) * allPeriods.size() + shift;
            for (int period = 0; period < periods.size(); period++) {
                rows[s * periods.size() + period] = first + period;
            }
        }
        return rows;
    }

    /**
     * Makes the figures.
     *
     * @return a table with an observation for each measure, stratum and period; without any if nothing was counted, for
     *     then there are no periods
     */
    public ObservationTable table() {
        ObservationTable.Builder table = ObservationTable.builder();
        calculator.edition().ifPresent(table::edition);
        if (observedUntil == null || periods == null) {
            return table.observedUntil(NOTHING_OBSERVED).build();
        }
        table.observedUntil(observedUntil);
        for (int i = 0; i < tallies.size(); i++) {
            Measure measure = calculator.measures().get(i);
            new FigureBuilder(calculator, measure, observedUntil)
                    .addTo(table, strata, periods.asList(), tallies.get(i));
        }
        return table.build();
    }

    /**
     * Equal if the calculators and all counts are.
     *
     * @param other another object
     * @return true if they are
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && calculator.equals(tally.calculator)
                && Objects.equals(observedUntil, tally.observedUntil)
                && Objects.equals(periods, tally.periods)
                && strata.equals(tally.strata)
                && tallies.equals(tally.tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calculator, observedUntil, periods, strata, tallies);
    }

    /** What was counted, in how many strata and which periods. */
    @Override
    public String toString() {
        return periods == null
                ? "counts of nothing: " + calculator
                : "counts of " + calculator + ", " + strata.size() + (strata.size() == 1 ? " stratum, " : " strata, ")
                        + periods;
    }
}
