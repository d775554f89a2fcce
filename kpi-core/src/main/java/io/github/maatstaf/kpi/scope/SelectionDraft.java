package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that was said about a choice, and whether it contradicts itself. */
record SelectionDraft(
        KpiCatalogue catalogue,
        Scope scope,
        Map<KpiCode, Kpi> chosen,
        Map<KpiCode, Kpi> linked,
        Map<KpiCode, Kpi> apart,
        Set<KpiCode> apartAndLinked,
        Map<KpiCode, Said> said,
        SelectionHistory history,
        Set<Agreed> agreements,
        String why,
        String stories) {
    SelectionDraft {
        Set<KpiCode> out = history.out();
        chosen = current(chosen, out, catalogue);
        linked = current(linked, out, catalogue);
    }

    /** What is in use is the catalogue's own entry, also if one of an older edition was taken up and came in again. */
    private static Map<KpiCode, Kpi> current(Map<KpiCode, Kpi> some, Set<KpiCode> out, KpiCatalogue catalogue) {
        Map<KpiCode, Kpi> current = new LinkedHashMap<>(some);
        current.replaceAll(
                (code, kpi) -> out.contains(code) ? kpi : catalogue.find(code).orElse(kpi));
        return current;
    }

    Selection selection() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The selection contradicts itself: "
                    + problems.stream().distinct().collect(Collectors.joining("; ")));
        }
        Set<KpiCode> out = history.out();
        List<ChosenKpi> in = new ArrayList<>();
        List<ChosenKpi> dropped = new ArrayList<>();
        chosen.values().forEach(kpi -> (out.contains(kpi.code()) ? dropped : in).add(chosenKpi(kpi, false)));
        linked.values().forEach(kpi -> (out.contains(kpi.code()) ? dropped : in).add(chosenKpi(kpi, true)));
        List<ChosenKpi> kept = new ArrayList<>();
        apart.values().forEach(kpi -> kept.add(chosenKpi(kpi, apartAndLinked.contains(kpi.code()))));
        return new Selection(
                catalogue,
                scope,
                in,
                dropped,
                kept,
                history,
                Collections.unmodifiableSet(new LinkedHashSet<>(agreements)),
                why,
                stories);
    }

    private ChosenKpi chosenKpi(Kpi kpi, boolean isLinked) {
        Said of = said.getOrDefault(kpi.code(), Said.NOTHING);
        Map<String, DesiredEffect> effects = effects();
        DesiredEffect only = effects.size() == 1 ? effects.values().iterator().next() : null;
        return new ChosenKpi(kpi, isLinked, of.effect().isEmpty() ? only : effects.get(of.effect()), of);
    }

    private Map<String, DesiredEffect> effects() {
        Map<String, DesiredEffect> known = new LinkedHashMap<>();
        scope.effects().forEach(effect -> known.put(effect.text(), effect));
        return known;
    }

    private List<String> problems() {
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
        for (KpiCode code : said.keySet()) {
            if (!isTaken(code)) {
                problems.add(code + " is neither chosen nor linked, though something is said about it");
            }
        }
        addAboutEffects(problems);
        addAboutCriteria(problems);
        Set<KpiCode> out = history.out();
        for (KpiCode code : out) {
            if (!isTaken(code)) {
                problems.add(code + " drops out, though it was neither chosen nor linked");
            }
        }
        for (Map<KpiCode, Kpi> some : List.of(chosen, linked)) {
            for (KpiCode code : some.keySet()) {
                if (!out.contains(code) && catalogue.find(code).isEmpty()) {
                    problems.add(code + " is in use, though edition " + catalogue.edition()
                            + " does not hold it: keep it apart, or write down that it drops out");
                }
            }
        }
        problems.addAll(history.problems());
        for (SelectionChange change : history.changes()) {
            Kpi kpi = chosen.get(change.code());
            if (kpi != null && change.series() == SeriesFate.COUNTED_BACK && !kpi.isComputable()) {
                problems.add(change.code() + " cannot be counted back: its figure is not computed from a registration");
            }
        }
        return problems;
    }

    private boolean isTaken(KpiCode code) {
        return chosen.containsKey(code) || linked.containsKey(code) || apart.containsKey(code);
    }

    private void addAboutEffects(List<String> problems) {
        Map<String, DesiredEffect> known = effects();
        said.forEach((code, of) -> {
            if (!of.effect().isEmpty() && !known.containsKey(of.effect())) {
                problems.add("the scope of " + code + " has no effect \"" + of.effect() + "\"; it has "
                        + known.keySet().stream()
                                .map(text -> "\"" + text + "\"")
                                .collect(Collectors.joining(", ")));
            }
        });
    }

    private void addAboutCriteria(List<String> problems) {
        said.forEach((code, of) -> {
            for (Map<KpiCode, Kpi> some : List.of(chosen, linked, apart)) {
                Kpi kpi = some.get(code);
                if (!of.criterion().isEmpty() && kpi != null && kpi.kind() != KpiKind.UMBRELLA) {
                    problems.add(code + " is no umbrella term, and needs no criterion of its own");
                }
            }
        });
    }
}
