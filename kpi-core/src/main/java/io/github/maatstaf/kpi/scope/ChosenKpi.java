package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Said said;

    ChosenKpi(Kpi kpi, boolean linked, @Nullable DesiredEffect effect, Said said) {
        this.kpi = kpi;
        this.linked = linked;
        this.effect = effect;
        this.said = said;
    }

    /** What was said about it, for a builder; an effect that goes without saying is not in it. */
    Said said() {
        return said;
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
        return said.hopes();
    }

    /**
     * The direction that all who wrote down a hope share.
     *
     * @return empty if nobody did, or if they differ
     */
    public Optional<HopedDirection> sharedHope() {
        return hopes().stream().map(Hope::direction).distinct().count() == 1
                ? Optional.of(hopes().get(0).direction())
                : Optional.empty();
    }

    /**
     * The widest circle in which it is discussed.
     *
     * @return {@link Audience#INTERNAL} if nobody said so
     */
    public Audience audience() {
        return said.audience() == null ? Audience.INTERNAL : said.audience();
    }

    /**
     * Why it was chosen.
     *
     * @return empty if nobody said so
     */
    public Optional<String> why() {
        return said.why().isEmpty() ? Optional.empty() : Optional.of(said.why());
    }

    /**
     * Who proposed it, and when.
     *
     * @return an unmodifiable set in the order given; empty if nobody wrote it down
     */
    public Set<Proposed> proposals() {
        return Collections.unmodifiableSet(said.proposals());
    }

    /**
     * Who agreed to this KPI by itself, and when. Who agreed to the whole selection is in {@link Selection#agreements()}.
     *
     * @return an unmodifiable set in the order given; may be empty
     */
    public Set<Agreed> agreements() {
        return Collections.unmodifiableSet(said.agreements());
    }

    /**
     * What people mean by an umbrella term here, such as the questions they agreed to ask.
     *
     * @return empty if it is no umbrella term, or if nobody said so yet
     */
    public Optional<String> criterion() {
        return said.criterion().isEmpty() ? Optional.empty() : Optional.of(said.criterion());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChosenKpi chosen
                && kpi.equals(chosen.kpi)
                && linked == chosen.linked
                && Objects.equals(effect, chosen.effect)
                && hopes().equals(chosen.hopes())
                && audience() == chosen.audience()
                && said.why().equals(chosen.said.why())
                && said.proposals().equals(chosen.said.proposals())
                && said.agreements().equals(chosen.said.agreements())
                && said.criterion().equals(chosen.said.criterion());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kpi, linked, effect, hopes(), audience(), said.why());
    }

    /** Such as {@code IMP-WOA-EARLYLEAVERS Early school leavers (linked)}. */
    @Override
    public String toString() {
        return code() + " " + kpi.label() + (linked ? " (linked)" : "");
    }
}
