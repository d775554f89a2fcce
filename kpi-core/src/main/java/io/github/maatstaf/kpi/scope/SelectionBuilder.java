package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects a {@link Selection}; for one thread. The order of the calls does not matter, but for the order of the KPIs.
 *
 * @since 0.1
 */
public final class SelectionBuilder {
    private final KpiCatalogue catalogue;
    private final Map<KpiCode, Kpi> chosen = new LinkedHashMap<>();
    private final Map<KpiCode, Kpi> linked = new LinkedHashMap<>();
    private final Map<KpiCode, Kpi> apart = new LinkedHashMap<>();
    private final Set<KpiCode> apartAndLinked = new LinkedHashSet<>();
    private final Map<KpiCode, Said> said = new LinkedHashMap<>();
    private final List<SelectionChange> changes = new ArrayList<>();
    private final Set<Agreed> agreements = new LinkedHashSet<>();
    private @Nullable Scope scope;
    private String why = "";
    private String stories = "";

    SelectionBuilder(KpiCatalogue catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    SelectionBuilder(Selection selection) {
        this(selection, selection.catalogue());
        selection.kpis().forEach(kpi -> take(kpi, kpi.kpi()));
    }

    /** With all of a selection but its KPIs; those that dropped out or were kept apart stay so. */
    SelectionBuilder(Selection selection, KpiCatalogue catalogue) {
        this(catalogue);
        scope = selection.scope();
        agreements.addAll(selection.agreements());
        why = selection.why().orElse("");
        stories = selection.stories().orElse("");
        changes.addAll(selection.changes());
        selection.droppedOut().forEach(kpi -> take(kpi, kpi.kpi()));
        selection.keptApart().forEach(this::keepApart);
    }

    /** Chooses or links an entry, with what was said about the one in whose place it comes. */
    void take(ChosenKpi before, Kpi kpi) {
        (before.isLinked() ? linked : chosen).put(kpi.code(), kpi);
        said.put(kpi.code(), before.said());
    }

    void keepApart(ChosenKpi kpi) {
        apart.put(kpi.code(), kpi.kpi());
        if (kpi.isLinked()) {
            apartAndLinked.add(kpi.code());
        }
        said.put(kpi.code(), kpi.said());
    }

    private void say(KpiCode code, UnaryOperator<Said> more) {
        said.put(code, more.apply(said.getOrDefault(code, Said.NOTHING)));
    }

    private void sayOf(String[] codes, UnaryOperator<Said> more) {
        for (String code : codes) {
            say(known(code), more);
        }
    }

    void withEffect(KpiCode code, Optional<DesiredEffect> effect) {
        say(code, each -> each.forEffect(effect.map(DesiredEffect::text).orElse("")));
    }

    /**
     * Keeps KPIs of an older edition apart, until people have decided about them. {@link Selection#movedTo(KpiCatalogue)} does
     * so by itself.
     *
     * @param kpis entries that were chosen
     * @return this builder
     */
    public SelectionBuilder keepApart(Kpi... kpis) {
        for (Kpi kpi : kpis) {
            apart.putIfAbsent(kpi.code(), kpi);
        }
        return this;
    }

    /**
     * Keeps KPIs of an older edition apart that were linked.
     *
     * @param kpis entries that were linked
     * @return this builder
     */
    public SelectionBuilder keepLinkedApart(Kpi... kpis) {
        for (Kpi kpi : kpis) {
            apart.putIfAbsent(kpi.code(), kpi);
            apartAndLinked.add(kpi.code());
        }
        return this;
    }

    /**
     * Lets go of KPIs that were kept apart, with all that was said about them.
     *
     * @param codes codes that are kept apart; others are passed over
     * @return this builder
     */
    public SelectionBuilder letGo(String... codes) {
        for (String text : codes) {
            KpiCode code = KpiCode.of(text);
            if (apart.remove(code) != null) {
                apartAndLinked.remove(code);
                said.remove(code);
            }
        }
        return this;
    }

    /** A code that something is said about: one that is kept apart or dropped out need not be in the catalogue. */
    private KpiCode known(String code) {
        for (Map<KpiCode, Kpi> some : List.of(apart, chosen, linked)) {
            for (KpiCode kept : some.keySet()) {
                if (kept.value().equals(code)) {
                    return kept;
                }
            }
        }
        return catalogue.get(code).code();
    }

    /**
     * States what the KPIs are chosen for.
     *
     * @param scope the scope
     * @return this builder
     */
    public SelectionBuilder forScope(Scope scope) {
        this.scope = Objects.requireNonNull(scope, "scope");
        return this;
    }

    /**
     * Chooses KPIs about the service and those who use it.
     *
     * @param codes codes of the catalogue; one that was chosen already stays where it was
     * @return this builder
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code; the message names
     *     the nearest
     */
    public SelectionBuilder choose(String... codes) {
        for (String code : codes) {
            Kpi kpi = catalogue.get(code);
            chosen.putIfAbsent(kpi.code(), kpi);
        }
        return this;
    }

    /**
     * Links KPIs about society around the service. Their figures come from elsewhere.
     *
     * @param codes codes of the catalogue; one that was linked already stays where it was
     * @return this builder
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code; the message names
     *     the nearest
     */
    public SelectionBuilder linking(String... codes) {
        for (String code : codes) {
            Kpi kpi = catalogue.get(code);
            linked.putIfAbsent(kpi.code(), kpi);
        }
        return this;
    }

    /**
     * Takes up entries that need not be in the catalogue any more: those of an older edition that dropped out. One that is in
     * use must be in it; {@link #build()} then takes the catalogue's own entry.
     *
     * @param areLinked whether they were linked
     * @param kpis the entries
     * @return this builder
     */
    public SelectionBuilder takeUp(boolean areLinked, Kpi... kpis) {
        for (Kpi kpi : kpis) {
            (areLinked ? linked : chosen).putIfAbsent(kpi.code(), kpi);
        }
        return this;
    }

    /**
     * Writes down that a KPI came into the selection, or dropped out of it. What dropped out keeps what was said about it,
     * and is in {@link Selection#droppedOut()}.
     *
     * @param change the change; its KPI is chosen or linked too
     * @return this builder
     */
    public SelectionBuilder changed(SelectionChange change) {
        changes.add(Objects.requireNonNull(change, "change"));
        return this;
    }

    /**
     * Chooses a KPI that comes in later than the others.
     *
     * @param code a code of the catalogue
     * @param on the first day on which it is in the selection
     * @param series what happens to its series
     * @param why the reason
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank or the series is that of a KPI that drops out
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder comeIn(String code, LocalDate on, SeriesFate series, String why) {
        if (!series.isComingIn()) {
            throw new IllegalArgumentException(
                    "A KPI that comes in has a series that BEGINS or is COUNTED_BACK, not " + series);
        }
        if (!linked.containsKey(known(code))) {
            choose(code);
        }
        return changed(SelectionChange.of(known(code), on, series, why));
    }

    /**
     * Lets a KPI drop out of the selection. Its figures and what was said about it stay.
     *
     * @param code a code that is chosen or linked
     * @param on the first day on which it is out of the selection
     * @param series what happens to its series
     * @param why the reason
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank or the series is that of a KPI that comes in
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder dropOut(String code, LocalDate on, SeriesFate series, String why) {
        if (series.isComingIn()) {
            throw new IllegalArgumentException(
                    "A KPI that drops out has a series that STOPS or is COUNTED_ON, not " + series);
        }
        return changed(SelectionChange.of(known(code), on, series, why));
    }

    /**
     * States for which desired effect KPIs are chosen. With one effect in the scope there is no need to.
     *
     * @param effect the effect's text, as in the scope
     * @param codes codes that are chosen or linked
     * @return this builder
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder forEffect(String effect, String... codes) {
        String text = Words.required(effect, "a desired effect");
        sayOf(codes, each -> each.forEffect(text));
        return this;
    }

    /**
     * Writes down which way a party hopes that a KPI goes. Each role has one hope for a KPI; a later one takes its place.
     *
     * @param code a code that is chosen or linked
     * @param direction which way
     * @param by who hopes so
     * @param why the reason
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder hopedFor(String code, HopedDirection direction, PartyRole by, String why) {
        Hope hope = Hope.of(direction, by, why);
        say(known(code), each -> each.hoping(hope));
        return this;
    }

    /**
     * States the widest circle in which KPIs are discussed.
     *
     * @param audience the circle; {@link Audience#INTERNAL} unless stated
     * @param codes codes that are chosen or linked
     * @return this builder
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder discussedWith(Audience audience, String... codes) {
        Objects.requireNonNull(audience, "audience");
        sayOf(codes, each -> each.discussedWith(audience));
        return this;
    }

    /**
     * Writes down why a KPI was chosen.
     *
     * @param code a code that is chosen or linked
     * @param why the reason
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder because(String code, String why) {
        String reason = Words.required(why, "why a KPI was chosen");
        say(known(code), each -> each.because(reason));
        return this;
    }

    /**
     * Writes down why these KPIs were chosen together.
     *
     * @param why the reason
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank
     */
    public SelectionBuilder because(String why) {
        this.why = Words.required(why, "why these KPIs were chosen");
        return this;
    }

    /**
     * Writes down who proposed KPIs.
     *
     * @param by the party's role
     * @param on the day on which it did
     * @param codes codes that are chosen or linked
     * @return this builder
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder proposedBy(PartyRole by, LocalDate on, String... codes) {
        Proposed proposed = new Proposed(by, on);
        sayOf(codes, each -> each.proposed(proposed));
        return this;
    }

    /**
     * Writes down what people mean by an umbrella term here: an instrument, or a criterion that they made together.
     *
     * @param code a code that is chosen or linked, of an umbrella term
     * @param criterion such as {@code de drie vragen die bewoners samen kozen}
     * @return this builder
     * @throws IllegalArgumentException if the criterion is blank
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder meaning(String code, String criterion) {
        String text = Words.required(criterion, "what an umbrella term means");
        say(known(code), each -> each.meaning(text));
        return this;
    }

    /**
     * Writes down how stories are gathered beside the figures.
     *
     * @param how such as {@code elk kwartaal drie gesprekken met ouders}
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public SelectionBuilder besideStories(String how) {
        this.stories = Words.required(how, "how stories are gathered");
        return this;
    }

    /**
     * Writes down that a party agreed to the whole selection.
     *
     * @param by the party's role
     * @param on the day on which it agreed
     * @return this builder
     */
    public SelectionBuilder agreedBy(PartyRole by, LocalDate on) {
        agreements.add(new Agreed(by, on));
        return this;
    }

    /**
     * Writes down that a party agreed to some of the KPIs.
     *
     * @param by the party's role
     * @param on the day on which it agreed
     * @param code a code that is chosen or linked
     * @param more other codes
     * @return this builder
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder agreedBy(PartyRole by, LocalDate on, String code, String... more) {
        Agreed agreed = new Agreed(by, on);
        say(known(code), each -> each.agreed(agreed));
        sayOf(more, each -> each.agreed(agreed));
        return this;
    }

    /**
     * Makes the selection.
     *
     * @return the selection
     * @throws IllegalStateException if the scope is missing or something contradicts itself; the message names all of it
     */
    public Selection build() {
        if (scope == null) {
            throw new IllegalStateException("A selection is made for a scope: forScope is missing");
        }
        return new SelectionDraft(
                        catalogue,
                        scope,
                        chosen,
                        linked,
                        apart,
                        apartAndLinked,
                        said,
                        new SelectionHistory(changes),
                        agreements,
                        why,
                        stories)
                .selection();
    }

    /** How many KPIs it has so far. */
    @Override
    public String toString() {
        return "A selection from edition " + catalogue.edition() + ", not built yet: " + chosen.size() + " chosen, "
                + linked.size() + " linked";
    }
}
