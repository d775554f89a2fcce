package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that people chose, with what they said about it.
 *
 * <p>A <em>linked</em> KPI is about society around the service: its figure comes from elsewhere and is not computed from
 * the service's own registration.
 *
 * @since 0.1
 */
public final class ChosenKpi {
    private final Kpi kpi;
    private final boolean linked;
    private final @Nullable DesiredEffect effect;
    private final List<Hope> hopes;
    private final Audience audience;
    private final String why;

    ChosenKpi(
            Kpi kpi, boolean linked, @Nullable DesiredEffect effect, List<Hope> hopes, Audience audience, String why) {
        this.kpi = kpi;
        this.linked = linked;
        this.effect = effect;
        this.hopes = List.copyOf(hopes);
        this.audience = audience;
        this.why = why;
    }

    /**
     * The entry of the catalogue.
     *
     * @return the KPI
     */
    public Kpi kpi() {
        return kpi;
    }

    /**
     * The KPI's code.
     *
     * @return the code
     */
    public KpiCode code() {
        return kpi.code();
    }

    /**
     * Whether it is linked: about society, with a figure from elsewhere.
     *
     * @return false if it is about the service and those who use it
     */
    public boolean isLinked() {
        return linked;
    }

    /**
     * The desired effect that it was chosen for.
     *
     * @return empty if nobody said so and the scope has more than one
     */
    public Optional<DesiredEffect> effect() {
        return Optional.ofNullable(effect);
    }

    /**
     * Which way people hope that it goes.
     *
     * @return an unmodifiable list in the order given, at most one hope for each role; may be empty
     */
    public List<Hope> hopes() {
        return hopes;
    }

    /**
     * The direction that all who wrote down a hope share.
     *
     * @return empty if nobody did, or if they differ
     */
    public Optional<HopedDirection> sharedHope() {
        return hopes.stream().map(Hope::direction).distinct().count() == 1
                ? Optional.of(hopes.get(0).direction())
                : Optional.empty();
    }

    /**
     * The widest circle in which it is discussed.
     *
     * @return {@link Audience#INTERNAL} if nobody said so
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Why it was chosen.
     *
     * @return empty if nobody said so
     */
    public Optional<String> why() {
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChosenKpi chosen
                && kpi.equals(chosen.kpi)
                && linked == chosen.linked
                && Objects.equals(effect, chosen.effect)
                && hopes.equals(chosen.hopes)
                && audience == chosen.audience
                && why.equals(chosen.why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kpi, linked, effect, hopes, audience, why);
    }

    /** Such as {@code IMP-WOA-EARLYLEAVERS Early school leavers (linked)}. */
    @Override
    public String toString() {
        return code() + " " + kpi.label() + (linked ? " (linked)" : "");
    }
}
