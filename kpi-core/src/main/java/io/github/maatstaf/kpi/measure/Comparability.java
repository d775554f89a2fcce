package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether two series or figures may be laid beside each other, and if not, why not. The Dutch term is <em>vergelijkbaarheid</em>.
 *
 * <p>It compares definitions, units and periods, not figures: two comparable series may differ for many reasons. Series
 * that are not comparable are never compared in silence.
 *
 * @since 0.1
 */
public final class Comparability {
    private final List<Finding> reasons;

    private Comparability(List<Finding> reasons) {
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Asks whether two series may be laid beside each other.
     *
     * @param one a series
     * @param other another
     * @return the answer
     */
    public static Comparability of(Series one, Series other) {
        List<Finding> reasons = new ArrayList<>();
        if (one.fingerprint().isEmpty() || other.fingerprint().isEmpty()) {
            if (!one.fingerprint().equals(other.fingerprint()) || !one.name().equals(other.name())) {
                reasons.add(Finding.of("MEASURE-NO-DEFINITION")
                        .with("one", one.name())
                        .with("other", other.name()));
            }
        } else if (!one.fingerprint().equals(other.fingerprint())) {
            reasons.add(Finding.of("MEASURE-OTHER-DEFINITION")
                    .with("one", one.name())
                    .with("other", other.name()));
        }
        if (!one.unit().equals(other.unit())) {
            reasons.add(Finding.of("MEASURE-OTHER-UNIT").with("one", one.unit()).with("other", other.unit()));
        }
        if (one.periods().type() != other.periods().type()) {
            reasons.add(Finding.of("MEASURE-OTHER-PERIOD-TYPE")
                    .with("one", one.periods().first())
                    .with("other", other.periods().first()));
        }
        return new Comparability(reasons);
    }

    /**
     * Asks whether the series of two tables may be laid beside each other, as far as the tables themselves decide.
     *
     * @param one a table
     * @param other another
     * @return the answer
     */
    public static Comparability of(ObservationTable one, ObservationTable other) {
        if (one.edition().equals(other.edition())) {
            return new Comparability(List.of());
        }
        return new Comparability(List.of(Finding.of("MEASURE-OTHER-EDITION")
                .with("one", one.edition().map(Object::toString).orElse("-"))
                .with("other", other.edition().map(Object::toString).orElse("-"))));
    }

    /**
     * Asks whether two figures may be laid beside each other, by what is known of each. What only one of them says is a
     * reason against it too.
     *
     * @param one what is known of a figure
     * @param other what is known of another
     * @return the answer
     */
    public static Comparability of(FigureTraits one, FigureTraits other) {
        List<Finding> reasons = new ArrayList<>();
        for (FigureTrait trait : FigureTrait.values()) {
            Optional<String> first = one.trait(trait);
            Optional<String> second = other.trait(trait);
            if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                reasons.add(Finding.of(trait.code()).with("one", first.get()).with("other", second.get()));
            } else if (first.isPresent() != second.isPresent()) {
                reasons.add(Finding.of("MEASURE-NOT-STATED")
                        .with("trait_nl", trait.label().in(Locale.forLanguageTag("nl")))
                        .with("trait_en", trait.label().in(Locale.ENGLISH)));
            }
        }
        return new Comparability(reasons);
    }

    /**
     * Asks whether two observations may be laid beside each other: of one definition, unit, period and part.
     *
     * @param one an observation
     * @param other another
     * @return the answer
     */
    public static Comparability of(Observation one, Observation other) {
        return of(FigureTraits.of(one).build(), FigureTraits.of(other).build());
    }

    /**
     * Whether they may be laid beside each other.
     *
     * @return true if nothing speaks against it
     */
    public boolean isComparable() {
        return reasons.isEmpty();
    }

    /**
     * What speaks against it.
     *
     * @return findings of the area {@code MEASURE}; empty if nothing does
     */
    public List<Finding> reasons() {
        return reasons;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comparability comparability && reasons.equals(comparability.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reasons);
    }

    /** {@code comparable}, or the reasons why not. */
    @Override
    public String toString() {
        return reasons.isEmpty()
                ? "comparable"
                : "not comparable: "
                        + String.join(
                                "; ", reasons.stream().map(Finding::toString).toList());
    }
}
