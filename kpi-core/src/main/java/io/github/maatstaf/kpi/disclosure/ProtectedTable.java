package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Figures that others may see: what is about few people is hidden, and so is what it could be computed from.
 *
 * <p>Only a {@link DisclosurePolicy} and a release ledger make one, from figures and never from a file, so that a
 * sheet or an export for others that takes no other table cannot be given figures as they are. Nothing in it tells what
 * a hidden figure was or why it is hidden.
 *
 * @since 0.1
 */
public final class ProtectedTable {
    private final DisclosurePolicy policy;
    private final ObservationTable shown;

    /** Of a table from which all is taken that may not be seen. */
    ProtectedTable(DisclosurePolicy policy, ObservationTable shown) {
        this.policy = policy;
        this.shown = shown;
    }

    /**
     * The policy that protected it.
     *
     * @return the policy
     */
    public DisclosurePolicy policy() {
        return policy;
    }

    /**
     * Whether an audience may receive it.
     *
     * @param audience who would receive it
     * @return true if it is one of the policy's {@linkplain DisclosurePolicy#audiences() audiences}
     */
    public boolean mayBeGivenTo(Audience audience) {
        return policy.audiences().contains(audience);
    }

    /**
     * All figures, in the order of the tables they came from.
     *
     * @return an unmodifiable list
     */
    public List<ProtectedObservation> observations() {
        return shown.observations().stream().map(ProtectedObservation::new).toList();
    }

    /**
     * How many figures are hidden.
     *
     * @return from 0 to the number of observations
     */
    public int hidden() {
        return (int)
                observations().stream().filter(ProtectedObservation::isHidden).count();
    }

    /**
     * The figure of one measure, period and stratum.
     *
     * @param name the measure's name, with its summary if it has several
     * @param period the period
     * @param stratum the stratum
     * @return the figure as it may be seen
     * @throws IllegalArgumentException if the table has no such measure, stratum or period; the message lists what there
     *     is
     */
    public ProtectedObservation at(String name, ReportingPeriod period, Stratum stratum) {
        return new ProtectedObservation(shown.at(name, period, stratum));
    }

    /**
     * The names of the measures, with their summaries.
     *
     * @return in the table's order
     */
    public Set<String> names() {
        return shown.names();
    }

    /**
     * The periods that occur.
     *
     * @return in order of time
     */
    public List<ReportingPeriod> periods() {
        return shown.periods();
    }

    /**
     * The strata that occur.
     *
     * @return in the table's order
     */
    public Set<Stratum> strata() {
        return shown.strata();
    }

    /**
     * Only the figures per one type of period. A part of what may be seen may be seen.
     *
     * @param type the type
     * @return the part; empty if there is none
     */
    public ProtectedTable per(PeriodType type) {
        return only(figure -> figure.period().type() == type);
    }

    /**
     * Only the figures of some measures.
     *
     * @param names the names, with their summaries
     * @return the part; empty if there is none
     */
    public ProtectedTable of(Set<String> names) {
        return only(figure -> names.contains(figure.measure()));
    }

    private ProtectedTable only(Predicate<Observation> wanted) {
        ObservationTable.Builder part = emptyLike(shown);
        shown.observations().stream().filter(wanted).forEach(part::add);
        return new ProtectedTable(policy, part.build());
    }

    /** A table of no figures with the day, version and edition of another. */
    static ObservationTable.Builder emptyLike(ObservationTable table) {
        ObservationTable.Builder builder =
                ObservationTable.builder().observedUntil(table.observedUntil()).libraryVersion(table.libraryVersion());
        table.edition().ifPresent(builder::edition);
        return builder;
    }

    /**
     * The series of one measure and stratum, for what draws or words a series. A hidden figure is a gap.
     *
     * @param name the measure's name, with its summary if it has several
     * @param stratum the stratum
     * @return the series as it may be seen
     * @throws IllegalArgumentException if there is no such measure or stratum, or if its periods are of several types: ask
     *     {@link #per(PeriodType)} first
     */
    public Series series(String name, Stratum stratum) {
        return shown.series(name, stratum);
    }

    /**
     * What is left of the figures, for what draws or words a table. There is no way back from it to the figures
     * themselves.
     *
     * @return the figures as they may be seen; a hidden one is {@link
     *     io.github.maatstaf.kpi.measure.ObservationStatus#SUPPRESSED}
     */
    public ObservationTable shown() {
        return shown;
    }

    /**
     * The last day up to which the data behind the figures were complete.
     *
     * @return the day
     */
    public LocalDate observedUntil() {
        return shown.observedUntil();
    }

    /**
     * The edition of the catalogue that the definitions came from.
     *
     * @return empty if they came from no catalogue
     */
    public Optional<Edition> edition() {
        return shown.edition();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedTable table && policy.equals(table.policy) && shown.equals(table.shown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, shown);
    }

    /** How many figures are hidden by which policy, then a line for each measure and stratum; at most 40 lines. */
    @Override
    public String toString() {
        int all = shown.observations().size();
        return hidden() + " of " + all + " figures hidden; " + policy + "\n" + firstLines(shown.toString());
    }

    private static String firstLines(String text) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(0, Math.min(lines.size(), 39)));
    }
}
