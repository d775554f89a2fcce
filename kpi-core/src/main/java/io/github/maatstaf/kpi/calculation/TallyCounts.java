package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts, from which figures are made, with what is needed to take some of them away again: how many trajectories are
 * in each stratum, and in which period they begin.
 */
final class TallyCounts {
    private static final LocalDate NOTHING_OBSERVED = LocalDate.ofEpochDay(PackedDay.EPOCH_BASE);

    private final KpiCalculator calculator;
    private final @Nullable LocalDate observedUntil;
    private final @Nullable Periods periods;
    private final List<Stratum> strata;
    private final List<MeasureTally> tallies;
    private final long[] present;
    private final long[] begins;

    private TallyCounts(
            KpiCalculator calculator,
            @Nullable LocalDate observedUntil,
            @Nullable Periods periods,
            List<Stratum> strata,
            List<MeasureTally> tallies,
            long[] present,
            long[] begins) {
        this.calculator = calculator;
        this.observedUntil = observedUntil;
        this.periods = periods;
        this.strata = List.copyOf(strata);
        this.tallies = List.copyOf(tallies);
        this.present = present;
        this.begins = begins;
    }

    /** Takes over the arrays: the trajectories of each stratum, and those that begin in each period. */
    static TallyCounts of(
            KpiCalculator calculator,
            LocalDate observedUntil,
            Periods periods,
            List<Stratum> strata,
            List<MeasureTally> tallies,
            long[] present,
            long[] begins) {
        return new TallyCounts(calculator, observedUntil, periods, strata, tallies, present, begins);
    }

    static TallyCounts empty(KpiCalculator calculator) {
        return new TallyCounts(calculator, null, null, List.of(), List.of(), new long[0], new long[0]);
    }

    KpiCalculator calculator() {
        return calculator;
    }

    Optional<LocalDate> observedUntil() {
        return Optional.ofNullable(observedUntil);
    }

    Optional<Periods> periods() {
        return Optional.ofNullable(periods);
    }

    List<Stratum> strata() {
        return strata;
    }

    List<MeasureTally> tallies() {
        return tallies;
    }

    /** How many trajectories were counted in each stratum. */
    long[] present() {
        return present;
    }

    /** How many trajectories begin in each period; they decide where the periods start if none were asked for. */
    long[] begins() {
        return begins;
    }

    /** These counts and others together. */
    TallyCounts merge(TallyCounts other) {
        refuseOthers(other);
        if (observedUntil == null || periods == null) {
            return other;
        }
        if (other.observedUntil == null || other.periods == null) {
            return this;
        }
        Periods both = together(periods, other.periods);
        List<Stratum> all = together(calculator, strata, other.strata);
        TallyCounts one = movedTo(both, all);
        TallyCounts two = other.movedTo(both, all);
        List<MeasureTally> sums = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            int same = sameDays(i, one.tallies, two.tallies);
            DayHistograms measured = same < 0
                    ? one.tallies.get(i).measured().plus(two.tallies.get(i).measured())
                    : sums.get(same).measured();
            sums.add(one.tallies.get(i).plus(two.tallies.get(i), measured));
        }
        return new TallyCounts(
                calculator,
                observedUntil,
                both,
                all,
                sums,
                MeasureTally.plus(one.present, two.present),
                MeasureTally.plus(one.begins, two.begins));
    }

    /** An earlier measure whose days are those of a measure in both, counted once for the two; -1 if there is none. */
    private static int sameDays(int measure, List<MeasureTally> one, List<MeasureTally> two) {
        for (int i = 0; i < measure; i++) {
            if (one.get(i).measured() == one.get(measure).measured()
                    && two.get(i).measured() == two.get(measure).measured()) {
                return i;
            }
        }
        return -1;
    }

    /** These counts less others that are among them; strata and periods that have nothing left go too. */
    TallyCounts remove(TallyCounts other) {
        refuseOthers(other);
        if (other.observedUntil == null || other.periods == null) {
            return this;
        }
        if (observedUntil == null
                || periods == null
                || !together(periods, other.periods).equals(periods)
                || !strata.containsAll(other.strata)) {
            throw new IllegalArgumentException("These counts are not among those that they are taken from");
        }
        TallyCounts less = other.movedTo(periods, strata);
        List<MeasureTally> left = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            left.add(tallies.get(i).minus(less.tallies.get(i)));
        }
        return new TallyCounts(
                        calculator,
                        observedUntil,
                        periods,
                        strata,
                        left,
                        MeasureTally.minus(present, less.present),
                        MeasureTally.minus(begins, less.begins))
                .trimmed();
    }

    /** Throws if these counts and others cannot be put together. */
    void refuseOthers(TallyCounts other) {
        if (!calculator.equals(other.calculator)) {
            throw new IllegalArgumentException(
                    "Counts of different calculations: " + calculator + ", and " + other.calculator);
        }
        if (observedUntil != null && other.observedUntil != null && !observedUntil.equals(other.observedUntil)) {
            throw new IllegalArgumentException("Parts that are complete up to different days: " + observedUntil
                    + " and " + other.observedUntil + "; give both the same observedUntil");
        }
    }

    /** The same counts, for more or fewer periods and strata; what is left out must be zero. */
    private TallyCounts movedTo(Periods to, List<Stratum> toStrata) {
        if (observedUntil == null || periods == null || to.equals(periods) && toStrata.equals(strata)) {
            return this;
        }
        int[] rows = rows(periods, strata, to, toStrata);
        int size = toStrata.size() * to.size();
        long[] moved = new long[toStrata.size()];
        for (int s = 0; s < strata.size(); s++) {
            int at = toStrata.indexOf(strata.get(s));
            if (at >= 0) {
                moved[at] = present[s];
            }
        }
        long[] begun = new long[begins.length == 0 ? 0 : to.size()];
        int shift = Math.toIntExact(to.first().until(periods.first()));
        for (int p = 0; p < begins.length; p++) {
            if (p + shift >= 0) {
                begun[p + shift] = begins[p];
            }
        }
        return new TallyCounts(
                calculator,
                observedUntil,
                to,
                toStrata,
                tallies.stream().map(tally -> tally.movedTo(rows, size)).toList(),
                moved,
                begun);
    }

    private TallyCounts trimmed() {
        if (periods == null) {
            return this;
        }
        int first = 0;
        while (first < begins.length - 1 && begins[first] == 0) {
            first++;
        }
        List<Stratum> left = new ArrayList<>();
        for (int s = 0; s < strata.size(); s++) {
            if (present[s] > 0 || strata.get(s).isAll()) {
                left.add(strata.get(s));
            }
        }
        return movedTo(Periods.from(periods.asList().get(first)).through(periods.last()), left);
    }

    /** The same counts, to keep: of days only how often each number occurred. */
    TallyCounts kept() {
        Map<DayHistograms, DayHistograms> kept = new IdentityHashMap<>();
        List<MeasureTally> all = tallies.stream()
                .map(tally -> tally.with(
                        kept.computeIfAbsent(tally.measured(), DayHistograms::kept),
                        tally.waiting().kept()))
                .toList();
        return new TallyCounts(calculator, observedUntil, periods, strata, all, present, begins);
    }

    /** The counts of some measures among those of all: for each its place here, -1 for those not counted. */
    TallyCounts spread(List<Integer> places) {
        if (periods == null) {
            return this;
        }
        List<MeasureTally> all = places.stream()
                .map(place -> place < 0 ? MeasureTally.NONE : tallies.get(place))
                .toList();
        return new TallyCounts(calculator, observedUntil, periods, strata, all, present, begins);
    }

    /** The same counts, with those of the trajectories that begin in each period. */
    TallyCounts beginning(long[] inPeriods) {
        return new TallyCounts(calculator, observedUntil, periods, strata, tallies, present, inPeriods);
    }

    /** The same counts of measures, without the trajectories that stand behind them: those are counted elsewhere. */
    TallyCounts countingNobody() {
        return new TallyCounts(
                calculator, observedUntil, periods, strata, tallies, new long[present.length], new long[begins.length]);
    }

    /** With counts of other measures, made of the same trajectories: they take the place of empty ones. */
    TallyCounts with(TallyCounts others, List<Integer> places) {
        if (periods == null) {
            return this;
        }
        List<MeasureTally> all = new ArrayList<>(tallies);
        TallyCounts moved = others.movedTo(periods, strata);
        for (int i = 0; i < places.size(); i++) {
            all.set(places.get(i), moved.tallies.get(i));
        }
        return new TallyCounts(calculator, observedUntil, periods, strata, all, present, begins);
    }

    private static Periods together(Periods one, Periods other) {
        ReportingPeriod first = one.first().compareTo(other.first()) <= 0 ? one.first() : other.first();
        ReportingPeriod last = one.last().compareTo(other.last()) >= 0 ? one.last() : other.last();
        return Periods.from(first).through(last);
    }

    /** In the order of the stratifiers, within one in the order of the codes; those of no stratifier are left out. */
    static List<Stratum> together(KpiCalculator calculator, List<Stratum> one, List<Stratum> other) {
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

    /** Where each row goes; -1 for nowhere. */
    private static int[] rows(Periods periods, List<Stratum> strata, Periods to, List<Stratum> toStrata) {
        int shift = Math.toIntExact(to.first().until(periods.first()));
        Map<Stratum, Integer> places = new HashMap<>();
        toStrata.forEach(stratum -> places.put(stratum, places.size()));
        int[] rows = new int[strata.size() * periods.size()];
        for (int s = 0; s < strata.size(); s++) {
            Integer place = places.get(strata.get(s));
            for (int period = 0; period < periods.size(); period++) {
                boolean stays = place != null && period + shift >= 0;
                rows[s * periods.size() + period] = stays ? place * to.size() + period + shift : -1;
            }
        }
        return rows;
    }

    /** Makes the figures; none if nothing was counted, for then there are no periods. */
    ObservationTable table() {
        ObservationTable.Builder table = ObservationTable.builder();
        calculator.edition().ifPresent(table::edition);
        if (observedUntil == null || periods == null) {
            return table.observedUntil(NOTHING_OBSERVED).build();
        }
        table.observedUntil(observedUntil);
        for (int i = 0; i < tallies.size(); i++) {
            Measure measure = calculator.countedMeasures().get(i);
            new FigureBuilder(calculator, measure, observedUntil)
                    .addTo(table, strata, periods.asList(), tallies.get(i));
        }
        StatedPopulations.findings(calculator, strata).forEach(table::finding);
        return table.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TallyCounts counts
                && calculator.equals(counts.calculator)
                && Objects.equals(observedUntil, counts.observedUntil)
                && Objects.equals(periods, counts.periods)
                && strata.equals(counts.strata)
                && tallies.equals(counts.tallies)
                && Arrays.equals(present, counts.present)
                && Arrays.equals(begins, counts.begins);
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
