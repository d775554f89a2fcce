package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.measure.Population;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The KPIs that people chose for a scope, from one edition of a catalogue: what for, who agreed, which way they hope and
 * why; the Dutch term is <em>selectie</em>.
 *
 * <p>It is a choice, and a choice can be discussed. It holds no figures and nothing to reach. A selection that nobody
 * agreed to, or with forty KPIs, can be made; {@link #review()} says what stands out.
 *
 * <pre>{@code
 * Selection selection = Selection.from(library).forScope(scope).choose("ACT-ANA-WAIT")
 *         .hopedFor("ACT-ANA-WAIT", HopedDirection.FALL, PartyRole.PARENT, "school goes on")
 *         .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2025, 1, 14)).build();
 * // Selection for Huiswerkbegeleiding from edition 2026.1: 1 chosen, 0 linked; agreed by commissioner on 2025-01-14
 * //   ACT-ANA-WAIT Waiting time from signal to analysis; parents hope that it falls, because school goes on
 * }</pre>
 *
 * @since 0.1
 */
public final class Selection {
    private final KpiCatalogue catalogue;
    private final Scope scope;
    private final List<ChosenKpi> kpis;
    private final List<ChosenKpi> droppedOut;
    private final List<ChosenKpi> keptApart;
    private final SelectionHistory history;
    private final Set<Agreed> agreements;
    private final String why;
    private final String stories;

    Selection(
            KpiCatalogue catalogue,
            Scope scope,
            List<ChosenKpi> kpis,
            List<ChosenKpi> droppedOut,
            List<ChosenKpi> keptApart,
            SelectionHistory history,
            Set<Agreed> agreements,
            String why,
            String stories) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.kpis = List.copyOf(kpis);
        this.droppedOut = List.copyOf(droppedOut);
        this.keptApart = List.copyOf(keptApart);
        this.history = history;
        this.agreements = agreements;
        this.why = why;
        this.stories = stories;
    }

    /**
     * Begins a selection.
     *
     * @param catalogue the catalogue to choose from
     * @return a builder
     */
    public static SelectionBuilder from(KpiCatalogue catalogue) {
        return new SelectionBuilder(catalogue);
    }

    /**
     * Obtains a selection from a list of codes that other people made, such as a form or a column of a file.
     *
     * @param catalogue the catalogue to choose from
     * @param scope what the KPIs are chosen for
     * @param codes the codes as they stand there
     * @return the selection of the codes that the catalogue has, with a finding for each that it does not have, that is there
     *     twice, or that has a successor, which is taken in its place; codes read = accepted + rejected + duplicates
     */
    public static WithFindings<Selection> parse(KpiCatalogue catalogue, Scope scope, Collection<String> codes) {
        return CodeListReader.read(catalogue, scope, codes);
    }

    /**
     * Begins a selection with what is in this one.
     *
     * @return a builder that {@code build()}s an equal selection
     */
    public SelectionBuilder toBuilder() {
        return new SelectionBuilder(this);
    }

    /**
     * What the KPIs were chosen for.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * The edition of the catalogue that was chosen from.
     *
     * @return the edition
     */
    public Edition edition() {
        return catalogue.edition();
    }

    /**
     * The catalogue that was chosen from.
     *
     * @return the catalogue
     */
    public KpiCatalogue catalogue() {
        return catalogue;
    }

    /**
     * All KPIs, the chosen ones before the linked ones, each in the order given.
     *
     * @return an unmodifiable list; may be empty
     */
    public List<ChosenKpi> kpis() {
        return kpis;
    }

    /**
     * The KPIs about the service and those who use it.
     *
     * @return an unmodifiable list in the order given
     */
    public List<ChosenKpi> chosen() {
        return kpis.stream().filter(kpi -> !kpi.isLinked()).toList();
    }

    /**
     * The KPIs that a case registration can deliver, for a calculator.
     *
     * @return an unmodifiable list in the order given; linked KPIs are never in it, for a link is not a computation
     */
    public List<Kpi> computable() {
        return chosen().stream().map(ChosenKpi::kpi).filter(Kpi::isComputable).toList();
    }

    /**
     * Obtains a calculator of the {@linkplain #computable() computable} KPIs, within the {@linkplain Scope#population()
     * population} of the scope, that knows the edition they were chosen from, so that its tables carry it.
     *
     * @return the calculator, per quarter until it is told otherwise
     * @throws IllegalStateException if none of the chosen KPIs can be computed from trajectories; the message names them
     */
    public KpiCalculator calculator() {
        List<Kpi> computable = computable();
        if (computable.isEmpty()) {
            throw new IllegalStateException("None of the chosen KPIs can be computed from trajectories: "
                    + (chosen().isEmpty()
                            ? "none was chosen"
                            : chosen().stream()
                                    .map(kpi -> kpi.code().toString())
                                    .collect(Collectors.joining(", "))));
        }
        return KpiCalculator.ofKpis(computable).withEdition(edition()).within(scope.population());
    }

    /**
     * Obtains a calculator of the computable KPIs that were chosen for one effect, within the groups that the effect is
     * wanted for.
     *
     * @param effect an effect of the scope
     * @return the calculator, per quarter until it is told otherwise
     * @throws IllegalArgumentException if the scope has no such effect
     * @throws IllegalStateException if none of the KPIs for this effect can be computed from trajectories
     */
    public KpiCalculator calculator(DesiredEffect effect) {
        Population population = scope.population(effect);
        List<Kpi> computable = chosen().stream()
                .filter(kpi -> kpi.effect().equals(Optional.of(effect)))
                .map(ChosenKpi::kpi)
                .filter(Kpi::isComputable)
                .toList();
        if (computable.isEmpty()) {
            throw new IllegalStateException(
                    "None of the KPIs for \"" + effect.text() + "\" can be computed from trajectories");
        }
        return KpiCalculator.ofKpis(computable).withEdition(edition()).within(population);
    }

    /**
     * The KPIs about society around it.
     *
     * @return an unmodifiable list in the order given
     */
    public List<ChosenKpi> linked() {
        return kpis.stream().filter(ChosenKpi::isLinked).toList();
    }

    /**
     * The KPIs of an older edition that {@link #movedTo(KpiCatalogue)} found no place for in this one, with all that was said
     * about them. They are no part of the choice; people decide what becomes of them.
     *
     * @return an unmodifiable list; mostly empty
     */
    public List<ChosenKpi> keptApart() {
        return keptApart;
    }

    /**
     * The KPIs that dropped out, with all that was said about them. They are no part of the choice any more.
     *
     * @return an unmodifiable list, the chosen ones before the linked ones
     */
    public List<ChosenKpi> droppedOut() {
        return droppedOut;
    }

    /**
     * The KPIs that came in later or dropped out.
     *
     * @return an unmodifiable list in the order of the days
     */
    public List<SelectionChange> changes() {
        return history.changes();
    }

    /**
     * The first choice and what it became with each change.
     *
     * @return an unmodifiable list, at least one, the oldest first
     */
    public List<SelectionVersion> versions() {
        return history.versions(codes());
    }

    /**
     * Which KPIs were chosen or linked on a day. What is asked about a day never changes by a later change.
     *
     * @param day the day
     * @return an unmodifiable set of codes
     */
    public Set<KpiCode> codesOn(LocalDate day) {
        return Collections.unmodifiableSet(history.on(day, codes()));
    }

    private List<KpiCode> codes() {
        return kpis.stream().map(ChosenKpi::code).toList();
    }

    /**
     * The same choice from another catalogue: a newer edition, or one with an organisation's own list over it.
     *
     * <p>A KPI keeps what was said about it: its effect, the hopes, the audience and the reason. Of one that is withdrawn the
     * successor is taken if there is exactly one that was not chosen already; otherwise it is {@linkplain #keptApart() kept
     * apart}. Nothing is dropped. Figures of before and after are not made comparable by it.
     *
     * @param other the catalogue to move to
     * @return the selection, with a finding for each KPI that has a successor, means something else, is worded differently
     *     or is kept apart, and one for all that are the same
     */
    public WithFindings<Selection> movedTo(KpiCatalogue other) {
        return SelectionMove.of(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * The same choice for a scope that people changed: going back to step 1 loses nothing that was said here.
     *
     * @param other the scope as it is now
     * @return the selection, with a finding for each KPI that was chosen for an effect the scope does not have any more; such
     *     a KPI waits for another effect
     */
    public WithFindings<Selection> movedTo(Scope other) {
        Objects.requireNonNull(other, "other");
        SelectionBuilder builder = toBuilder().forScope(other);
        List<Finding> findings = new ArrayList<>();
        for (List<ChosenKpi> some : List.of(kpis, droppedOut, keptApart)) {
            for (ChosenKpi kpi : some) {
                Optional<DesiredEffect> effect =
                        kpi.effect().filter(wanted -> !other.effects().contains(wanted));
                builder.withEffect(kpi.code(), effect.isEmpty() ? kpi.effect() : Optional.empty());
                effect.filter(gone -> kpis.contains(kpi) && other.effects().size() > 1)
                        .ifPresent(gone -> findings.add(Finding.of("SELECT-EFFECT-GONE")
                                .with("kpi", kpi.code())
                                .with("effect", gone.text())));
            }
        }
        return WithFindings.of(builder.build(), findings);
    }

    /**
     * The KPI with a code.
     *
     * @param code the code
     * @return empty if it was not chosen
     */
    public Optional<ChosenKpi> find(KpiCode code) {
        return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }

    /**
     * Whether a KPI was chosen or linked.
     *
     * @param code the code
     * @return true if it was
     */
    public boolean contains(KpiCode code) {
        return find(code).isPresent();
    }

    /**
     * Who agreed, and when.
     *
     * @return an unmodifiable set in the order given; may be empty
     */
    public Set<Agreed> agreements() {
        return agreements;
    }

    /**
     * Whether a party with a role agreed.
     *
     * @param role the role
     * @return true if it did
     */
    public boolean isAgreedBy(PartyRole role) {
        return agreements.stream().anyMatch(agreed -> agreed.by().equals(role));
    }

    /**
     * Who agreed to a KPI: by itself, or with the whole selection.
     *
     * @param code the code of a KPI that is chosen or linked
     * @return an unmodifiable list, the agreements to the whole before those to the KPI
     * @throws IllegalArgumentException if it is neither chosen nor linked
     */
    public List<Agreed> agreementsTo(KpiCode code) {
        ChosenKpi kpi = find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(code + " is neither chosen nor linked; those are " + codes()));
        return Stream.concat(agreements.stream(), kpi.agreements().stream())
                .distinct()
                .toList();
    }

    /**
     * The KPIs that were chosen or linked for an effect.
     *
     * @param effect an effect of the scope
     * @return an unmodifiable list in the order given; may be empty
     */
    public List<ChosenKpi> forEffect(DesiredEffect effect) {
        return kpis.stream()
                .filter(kpi -> kpi.effect().equals(Optional.of(effect)))
                .toList();
    }

    /**
     * The effects of the scope for which nothing is chosen.
     *
     * @return an unmodifiable list in the order of the scope
     */
    public List<DesiredEffect> effectsWithoutKpi() {
        return scope.effects().stream()
                .filter(effect -> forEffect(effect).isEmpty())
                .toList();
    }

    /**
     * The KPIs of which nobody said for which effect they are chosen.
     *
     * @return an unmodifiable list in the order given
     */
    public List<ChosenKpi> kpisWithoutEffect() {
        return kpis.stream().filter(kpi -> kpi.effect().isEmpty()).toList();
    }

    /**
     * Why people chose these KPIs.
     *
     * @return empty if nobody said so
     */
    public Optional<String> why() {
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }

    /**
     * How stories are gathered beside the figures.
     *
     * @return empty if nobody said so
     */
    public Optional<String> stories() {
        return stories.isEmpty() ? Optional.empty() : Optional.of(stories);
    }

    /**
     * What stands out in this selection.
     *
     * @return the review, always the same for equal selections
     */
    public SelectionReview review() {
        return SelectionReview.of(this);
    }

    /** Two selections are equal if they chose the same from the same edition of the same owner's catalogue. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Selection selection
                && catalogue.edition().equals(selection.catalogue.edition())
                && catalogue.owner().equals(selection.catalogue.owner())
                && scope.equals(selection.scope)
                && kpis.equals(selection.kpis)
                && droppedOut.equals(selection.droppedOut)
                && keptApart.equals(selection.keptApart)
                && history.equals(selection.history)
                && agreements.equals(selection.agreements)
                && why.equals(selection.why)
                && stories.equals(selection.stories);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                catalogue.edition(), catalogue.owner(), scope, kpis, history, keptApart, agreements, why, stories);
    }

    /** A table with a line for each KPI. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Selection for " + scope.service() + " from edition " + edition() + ": "
                + counted(chosen(), "chosen") + ", " + counted(linked(), "linked")
                + (droppedOut.isEmpty() ? "" : ", " + counted(droppedOut, "dropped out"))
                + (keptApart.isEmpty() ? "" : ", " + counted(keptApart, "kept apart")) + "; agreed by "
                + (agreements.isEmpty()
                        ? "nobody yet"
                        : agreements.stream().map(Agreed::toString).collect(Collectors.joining(", "))));
        int lines = 1;
        for (ChosenKpi kpi : kpis) {
            lines++;
            if (lines == SelectionReview.LONGEST_TABLE && kpis.size() > lines - 1) {
                text.append("\n  and ").append(kpis.size() - lines + 2).append(" more");
                break;
            }
            text.append("\n  ").append(kpi);
            kpi.hopes().forEach(hope -> text.append("; ").append(hope));
        }
        return text.toString();
    }

    private static String counted(Collection<ChosenKpi> some, String word) {
        return some.size() + " " + word;
    }
}
