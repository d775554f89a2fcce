package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Map<KpiCode, String> effects = new LinkedHashMap<>();
    private final Map<KpiCode, Map<PartyRole, Hope>> hopes = new LinkedHashMap<>();
    private final Map<KpiCode, Audience> audiences = new LinkedHashMap<>();
    private final Map<KpiCode, String> reasons = new LinkedHashMap<>();
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

    /** With all of a selection but its KPIs; those that were kept apart stay apart. */
    SelectionBuilder(Selection selection, KpiCatalogue catalogue) {
        this(catalogue);
        scope = selection.scope();
        agreements.addAll(selection.agreements());
        why = selection.why().orElse("");
        stories = selection.stories().orElse("");
        selection.keptApart().forEach(this::keepApart);
    }

    /** Chooses or links an entry, with what was said about the one in whose place it comes. */
    void take(ChosenKpi before, Kpi kpi) {
        (before.isLinked() ? linked : chosen).put(kpi.code(), kpi);
        say(before, kpi.code());
    }

    void keepApart(ChosenKpi kpi) {
        apart.put(kpi.code(), kpi.kpi());
        if (kpi.isLinked()) {
            apartAndLinked.add(kpi.code());
        }
        say(kpi, kpi.code());
    }

    private void say(ChosenKpi before, KpiCode code) {
        before.effect().ifPresent(effect -> effects.put(code, effect.text()));
        before.hopes().forEach(hope -> put(code, hope));
        before.why().ifPresent(reason -> reasons.put(code, reason));
        audiences.put(code, before.audience());
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
                List.of(effects, hopes, audiences, reasons).forEach(said -> said.remove(code));
            }
        }
        return this;
    }

    /** A code that something is said about: one that is kept apart need not be in the catalogue. */
    private KpiCode known(String code) {
        for (KpiCode kept : apart.keySet()) {
            if (kept.value().equals(code)) {
                return kept;
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
     * States for which desired effect KPIs are chosen. With one effect in the scope there is no need to.
     *
     * @param effect the effect's text, as in the scope
     * @param codes codes that are chosen or linked
     * @return this builder
     * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue has no such code
     */
    public SelectionBuilder forEffect(String effect, String... codes) {
        for (String code : codes) {
            effects.put(known(code), Words.required(effect, "a desired effect"));
        }
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
        put(known(code), Hope.of(direction, by, why));
        return this;
    }

    private void put(KpiCode code, Hope hope) {
        hopes.computeIfAbsent(code, each -> new LinkedHashMap<>()).put(hope.by(), hope);
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
        for (String code : codes) {
            audiences.put(known(code), Objects.requireNonNull(audience, "audience"));
        }
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
        reasons.put(known(code), Words.required(why, "why a KPI was chosen"));
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
     * Writes down that a party agreed.
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
     * Makes the selection.
     *
     * @return the selection
     * @throws IllegalStateException if the scope is missing or something contradicts itself; the message names all of it
     */
    public Selection build() {
        if (scope == null) {
            throw new IllegalStateException("A selection is made for a scope: forScope is missing");
        }
        List<String> problems = new ArrayList<>();
        for (KpiCode code : chosen.keySet()) {
            if (linked.containsKey(code)) {
                problems.add(code + " is both chosen and linked");
            }
        }
        for (KpiCode code : apart.keySet()) {
            if (chosen.containsKey(code) || linked.containsKey(code)) {
                problems.add(code + " is both kept apart and in use: let go of the one that is kept apart");
            }
        }
        for (Map<KpiCode, ?> said : List.of(effects, hopes, audiences, reasons)) {
            for (KpiCode code : said.keySet()) {
                if (!chosen.containsKey(code) && !linked.containsKey(code) && !apart.containsKey(code)) {
                    problems.add(code + " is neither chosen nor linked, though something is said about it");
                }
            }
        }
        Map<String, DesiredEffect> known = new LinkedHashMap<>();
        scope.effects().forEach(effect -> known.put(effect.text(), effect));
        effects.forEach((code, effect) -> {
            if (!known.containsKey(effect)) {
                problems.add("the scope of " + code + " has no effect \"" + effect + "\"; it has "
                        + known.keySet().stream()
                                .map(text -> "\"" + text + "\"")
                                .collect(Collectors.joining(", ")));
            }
        });
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The selection contradicts itself: "
                    + problems.stream().distinct().collect(Collectors.joining("; ")));
        }
        List<ChosenKpi> kpis = new ArrayList<>();
        chosen.values().forEach(kpi -> kpis.add(chosenKpi(kpi, false, known)));
        linked.values().forEach(kpi -> kpis.add(chosenKpi(kpi, true, known)));
        List<ChosenKpi> kept = new ArrayList<>();
        apart.values().forEach(kpi -> kept.add(chosenKpi(kpi, apartAndLinked.contains(kpi.code()), known)));
        return new Selection(
                catalogue,
                scope,
                kpis,
                kept,
                Collections.unmodifiableSet(new LinkedHashSet<>(agreements)),
                why,
                stories);
    }

    private ChosenKpi chosenKpi(Kpi kpi, boolean isLinked, Map<String, DesiredEffect> known) {
        KpiCode code = kpi.code();
        DesiredEffect only = known.size() == 1 ? known.values().iterator().next() : null;
        return new ChosenKpi(
                kpi,
                isLinked,
                effects.containsKey(code) ? known.get(effects.get(code)) : only,
                List.copyOf(hopes.getOrDefault(code, Map.of()).values()),
                audiences.getOrDefault(code, Audience.INTERNAL),
                reasons.getOrDefault(code, ""));
    }

    /** How many KPIs it has so far. */
    @Override
    public String toString() {
        return "A selection from edition " + catalogue.edition() + ", not built yet: " + chosen.size() + " chosen, "
                + linked.size() + " linked";
    }
}
