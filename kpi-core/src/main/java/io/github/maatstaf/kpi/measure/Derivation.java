package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of which measures another one is made, and how; the Dutch term is <em>afleiding</em>.
 *
 * <p>It is a part of a definition: the measures are the whole definitions, so that nothing outside can change what it says.
 *
 * @since 0.1
 */
public final class Derivation {
    private final Measure of;
    private final @Nullable Measure other;
    private final GapRule gap;
    private final @Nullable ReportingPeriod period;
    private final int times;
    private final @Nullable Unit unit;

    Derivation(
            Measure of,
            @Nullable Measure other,
            GapRule gap,
            @Nullable ReportingPeriod period,
            int times,
            @Nullable Unit unit) {
        this.of = of;
        this.other = other;
        this.gap = gap;
        this.period = period;
        this.times = times;
        this.unit = unit;
    }

    /**
     * The first part: what is divided, from what is taken off, what is indexed or added up.
     *
     * @return the measure
     */
    public Measure of() {
        return of;
    }

    /**
     * The second part: by what is divided, or what is taken off.
     *
     * @return empty for an index and a running total
     */
    public Optional<Measure> other() {
        return Optional.ofNullable(other);
    }

    /**
     * The parts.
     *
     * @return one or two
     */
    public List<Measure> parts() {
        return other == null ? List.of(of) : List.of(of, other);
    }

    /**
     * The measures that are counted for it: the parts, and of derived parts those that they are made of.
     *
     * @return at least one, none of them derived
     */
    public List<Measure> counted() {
        return parts().stream()
                .flatMap(part -> part.derivation().map(Derivation::counted).orElseGet(() -> List.of(part)).stream())
                .toList();
    }

    /**
     * What to say where a part has no value.
     *
     * @return the rule
     */
    public GapRule gapRule() {
        return gap;
    }

    /**
     * The period that is 100, or from which on is added up.
     *
     * @return present for an index and a running total
     */
    public Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }

    /**
     * By what the outcome is multiplied.
     *
     * @return mostly 1
     */
    public int times() {
        return times;
    }

    /**
     * The unit that is stated.
     *
     * @return empty for the usual one
     */
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    @Override
    public boolean equals(Object another) {
        return another instanceof Derivation derivation
                && of.canonicalText().equals(derivation.of.canonicalText())
                && other().map(Measure::canonicalText).equals(derivation.other().map(Measure::canonicalText))
                && gap == derivation.gap
                && Objects.equals(period, derivation.period)
                && times == derivation.times
                && Objects.equals(unit, derivation.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(of.canonicalText(), gap, period, times);
    }

    /** The names of the parts. */
    @Override
    public String toString() {
        return of.name() + (other == null ? "" : " and " + other.name());
    }
}
