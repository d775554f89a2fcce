package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Kpi;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A KPI about people's own work that is thought to touch another one, and by which way; the Dutch term is <em>knop</em>
 * ("Handleiding KPI-model", lines 102-103).
 *
 * <p>It is something to try and then look at the line. It is no prediction.
 *
 * @since 0.1
 */
public final class Knob {
    private final Kpi kpi;
    private final List<ChangeLink> path;

    Knob(Kpi kpi, List<ChangeLink> path) {
        this.kpi = kpi;
        this.path = List.copyOf(path);
    }

    /**
     * What can be turned.
     *
     * @return a KPI of the quality or the activity layer
     */
    public Kpi kpi() {
        return kpi;
    }

    /**
     * Its code.
     *
     * @return the code
     */
    public KpiCode code() {
        return kpi.code();
    }

    /**
     * The shortest way to the KPI that it touches.
     *
     * @return an unmodifiable list of links, each beginning where the one before ends; never empty
     */
    public List<ChangeLink> path() {
        return path;
    }

    /**
     * How long people expect the whole way to take.
     *
     * @return empty if it is not said of every link
     */
    public Optional<Period> delay() {
        if (path.stream().anyMatch(link -> link.delay().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(path.stream()
                .map(link -> link.delay().orElseThrow())
                .reduce(Period.ZERO, Period::plus)
                .normalized());
    }

    /**
     * How strong the weakest link of the way is.
     *
     * @return the strength that the whole rests on
     */
    public EvidenceStrength weakest() {
        return path.stream()
                .map(ChangeLink::strength)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Knob knob && kpi.equals(knob.kpi) && path.equals(knob.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kpi.code(), path);
    }

    /** Such as {@code QUA-SPACE by ACT-ANA-FIRSTTALK (weakest link: assumption; after 9 months)}. */
    @Override
    public String toString() {
        String by = path.stream().skip(1).map(link -> link.from().value()).collect(Collectors.joining(" and "));
        return code() + (by.isEmpty() ? "" : " by " + by) + " (weakest link: "
                + weakest().label().in(Locale.ENGLISH)
                + delay().map(time -> "; " + DelayWords.after(time, Locale.ENGLISH))
                        .orElse("") + ")";
    }
}
