package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Exact counts, from which figures are made: those of parts of the data can be put together, in any order and any number
 * of steps, and give what the whole would have given.
 *
 * <p><strong>It may hold client keys.</strong> A client is counted once and may come back, whichever part each trajectory is
 * in, so that a measure of clients or of re-entry cannot be kept as numbers alone: {@link #holdsClients()} tells, and then the
 * tally holds the key of every client with the days of what was asked about. Treat its bytes as you treat the registration.
 * A tally of other measures holds numbers only.
 *
 * <p>{@link #toBytes()} is a compact form to store or to send. Its first form stays readable for ever: a later release that
 * writes another still reads this one. What counts and what does not may change in a release too; each tally carries the
 * number of the rules by which it was made, {@link #rules()}, and counts made by different rules are not put together.
 *
 * <pre>{@code
 * Tally together = north.merge(south);
 * Tally corrected = together.remove(calculator.tally(asItWas)).merge(calculator.tally(asItIs));
 * Files.write(path, corrected.toBytes());
 * Tally.fromBytes(Files.readAllBytes(path)).table();
 * }</pre>
 *
 * @since 0.1
 */
public final class Tally {
    /** The number of the rules by which this release counts. */
    static final int RULES = 1;

    private final TallyCounts counts;
    private final LinkedCases cases;
    private final int rules;

    private Tally(TallyCounts counts, LinkedCases cases, int rules) {
        this.counts = counts;
        this.cases = cases;
        this.rules = rules;
    }

    /** Counts of all measures but those of clients, and the cases of those. */
    static Tally of(TallyCounts counts, LinkedCases cases, int rules) {
        return new Tally(counts, cases, rules);
    }

    static Tally empty(KpiCalculator calculator) {
        return new Builder(calculator).build();
    }

    /**
     * Reads a tally from its stored form.
     *
     * @param bytes what {@link #toBytes()} gave, in this release or an earlier one
     * @return the tally
     * @throws IllegalArgumentException if the bytes are no tally, are damaged, or were made by a later release; the message
     *     says which
     */
    public static Tally fromBytes(byte[] bytes) {
        return new TallyParser(Objects.requireNonNull(bytes, "bytes")).tally();
    }

    /**
     * A compact form to store or to send: a mark, the number of the form, the number of the rules, the fingerprint of what is
     * computed, what is computed, the counts that are not zero, and a check on all of it. It holds client keys if
     * {@link #holdsClients()}.
     *
     * @return the bytes, the same for equal tallies
     */
    public byte[] toBytes() {
        return TallyForm.of(this);
    }

    /**
     * These counts and others together.
     *
     * @param other counts of other trajectories, made by an equal calculator; of the same client too
     * @return the counts of both
     * @throws IllegalArgumentException if the calculators or the rules of counting differ, or if the parts are complete up to
     *     different days
     */
    public Tally merge(Tally other) {
        refuseOtherRules(other);
        TallyCounts both = counts.merge(other.counts);
        if (other.cases.size() == 0 || cases.size() == 0) {
            return new Tally(both, other.cases.size() == 0 ? cases : other.cases, rules);
        }
        LinkedCasesAccumulator all = new LinkedCasesAccumulator(calculator().linkedFields());
        all.add(cases, i -> true);
        all.add(other.cases, i -> true);
        return new Tally(both, all.cases(day(both)), rules);
    }

    /**
     * These counts without others that are among them, such as those of a trajectory as it was before it was corrected. What
     * was added and is taken away again leaves no trace.
     *
     * @param other counts of trajectories that were counted here, made by an equal calculator
     * @return what is left
     * @throws IllegalArgumentException if the calculators or the rules of counting differ, or if something is taken away that
     *     is not there
     */
    public Tally remove(Tally other) {
        refuseOtherRules(other);
        TallyCounts left = counts.remove(other.counts);
        if (other.cases.size() == 0) {
            return new Tally(left, cases, rules);
        }
        CaseRows gone = new CaseRows(other.cases);
        CaseRows here = new CaseRows(cases);
        boolean[] stays = here.without(gone);
        LinkedCasesAccumulator kept = new LinkedCasesAccumulator(calculator().linkedFields());
        kept.add(cases, i -> stays[i]);
        return new Tally(left, kept.cases(day(left)), rules);
    }

    private void refuseOtherRules(Tally other) {
        if (rules != other.rules) {
            throw new IllegalArgumentException("Counted by different rules: " + rules + " and " + other.rules
                    + "; what was counted by the older ones has to be counted again");
        }
    }

    private static int day(TallyCounts counts) {
        return counts.observedUntil()
                .map(day -> (int) PackedDay.ofEpochDay(day.toEpochDay()))
                .orElse(0);
    }

    /**
     * Makes the figures.
     *
     * @return a table with an observation for each measure, stratum and period; without any if nothing was counted, for
     *     then there are no periods
     */
    public ObservationTable table() {
        List<Integer> linked = LinkedCases.placesIn(calculator().countedMeasures());
        Optional<LocalDate> until = counts.observedUntil();
        Optional<Periods> periods = counts.periods();
        if (linked.isEmpty() || until.isEmpty() || periods.isEmpty()) {
            return counts.table();
        }
        List<Measure> measures =
                linked.stream().map(calculator().countedMeasures()::get).toList();
        TallyCounts ofClients = new Pass(calculator()).over(cases, until.get(), periods.get(), measures);
        return counts.with(ofClients, linked).table();
    }

    /**
     * By what it was counted.
     *
     * @return the calculator
     */
    public KpiCalculator calculator() {
        return counts.calculator();
    }

    /**
     * The day up to which the data are complete.
     *
     * @return empty if nothing was counted
     */
    public Optional<LocalDate> observedUntil() {
        return counts.observedUntil();
    }

    /**
     * The number of the rules by which it was counted. It changes when a release gives another figure for the same
     * definition and the same data.
     *
     * @return 1 so far
     */
    public int rules() {
        return rules;
    }

    /**
     * Whether it holds client keys: if a measure of clients or of re-entry is among those asked for, and there are cases.
     *
     * @return true if it does
     */
    public boolean holdsClients() {
        return cases.packed().clients().size() > 0;
    }

    TallyCounts counts() {
        return counts;
    }

    LinkedCases cases() {
        return cases;
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
                && rules == tally.rules
                && counts.equals(tally.counts)
                && cases.equals(tally.cases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, counts, cases);
    }

    /** What was counted, in how many strata and which periods; no key. */
    @Override
    public String toString() {
        return counts.toString();
    }

    /**
     * Counts one part of the data after the other, and keeps nothing of a part but its counts, and of each client what
     * {@link Tally} says. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final KpiCalculator calculator;
        private final List<Measure> others = new ArrayList<>();
        private final List<Measure> linked = new ArrayList<>();
        private final LinkedCasesAccumulator cases;
        private final TallyPartsBuilder parts = new TallyPartsBuilder();

        Builder(KpiCalculator calculator) {
            this.calculator = calculator;
            for (Measure measure : calculator.countedMeasures()) {
                (LinkedCases.isAskedBy(measure) ? linked : others).add(measure);
            }
            this.cases = new LinkedCasesAccumulator(calculator.linkedFields());
        }

        /**
         * Counts a part of the data.
         *
         * @param registration the part; a client may have trajectories in several
         * @return this builder
         * @throws IllegalArgumentException if it is complete up to another day than the parts before, or if there are too
         *     many strata and periods to count at once
         */
        public Builder add(Registration registration) {
            Pass pass = new Pass(calculator);
            parts.add(pass.unlinked(registration).kept());
            if (!linked.isEmpty()) {
                pass.linkedCases(registration, linked, cases);
            }
            return this;
        }

        /**
         * The counts of all parts so far.
         *
         * @return a tally; the builder can go on
         */
        public Tally build() {
            TallyCounts all = parts.together().orElseGet(() -> TallyCounts.empty(calculator));
            return new Tally(all, cases.cases(day(all)), RULES);
        }

        /**
         * How many trajectories are kept for the measures of clients.
         *
         * @return 0 if there is no such measure
         */
        int keptCases() {
            return cases.size();
        }

        /** The bytes that are kept for the measures of clients. */
        long keptBytes() {
            return cases.byteSize();
        }

        @Override
        public String toString() {
            return "counts in the making: " + calculator;
        }
    }
}
