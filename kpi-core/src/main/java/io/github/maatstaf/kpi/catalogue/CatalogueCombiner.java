package io.github.maatstaf.kpi.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays one catalogue over another. What the upper one says counts, but only where it says that it overrides; all that it
 * overrides without a word is refused in one message.
 */
final class CatalogueCombiner {
    private static final int MOST_SHOWN = 10;

    private final KpiCatalogue below;
    private final KpiCatalogue over;
    private final Map<String, KpiEntry> entries;
    private final Map<String, KpiList> lists;
    private final Map<String, CatalogueOrigin> origins;
    private final List<DeclaredOverride> waiting;
    private final List<String> problems = new ArrayList<>();

    CatalogueCombiner(KpiCatalogue below, KpiCatalogue over) {
        this.below = below;
        this.over = over;
        this.entries = new LinkedHashMap<>(below.entries());
        this.lists = new LinkedHashMap<>(below.parts().lists());
        this.origins = new HashMap<>(below.origins());
        this.waiting = new ArrayList<>(below.declared());
    }

    KpiCatalogue combined() {
        over.entries().forEach(this::layEntry);
        over.parts().lists().forEach(this::layList);
        over.declared().forEach(this::layTexts);
        CatalogueParts parts = new CatalogueParts(
                lists,
                beside("crosswalk", below.parts().crosswalks(), over.parts().crosswalks()),
                beside(
                        "kind of evidence",
                        below.parts().evidenceKinds(),
                        over.parts().evidenceKinds()),
                beside(
                        "template of an assignment",
                        below.parts().assignmentTemplates(),
                        over.parts().assignmentTemplates()));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(message());
        }
        Set<CatalogueOrigin> layers = new LinkedHashSet<>(below.layers());
        layers.addAll(over.layers());
        return below.withContents(entries, parts, origins, waiting, List.copyOf(layers));
    }

    private void layEntry(String code, KpiEntry entry) {
        KpiEntry here = below.entries().get(code);
        boolean same = here != null && !isDeclared(code) && here.equals(entry);
        if (here == null || !same && mayReplace("code ", code, below.touched(code), over.origin(code))) {
            entries.put(code, entry);
            for (KpiText kind : KpiText.values()) {
                origins.remove(KpiCatalogue.textKey(code, kind));
                CatalogueOrigin text = over.origins().get(KpiCatalogue.textKey(code, kind));
                if (text != null) {
                    origins.put(KpiCatalogue.textKey(code, kind), text);
                }
            }
            origins.put(KpiCatalogue.entryKey(code), over.origin(code));
        }
    }

    private void layList(String name, KpiList list) {
        KpiList here = below.parts().lists().get(name);
        CatalogueOrigin from = over.listOrigin(name);
        if (here == null || !here.equals(list) && mayReplace("list ", name, List.of(below.listOrigin(name)), from)) {
            lists.put(name, list);
            origins.put(KpiCatalogue.listKey(name), from);
        }
    }

    /** What has no code is not overridden: another content needs another name. */
    private <T> Map<String, T> beside(String what, Map<String, T> lower, Map<String, T> upper) {
        Map<String, T> both = new LinkedHashMap<>(lower);
        upper.forEach((name, value) -> {
            T here = both.putIfAbsent(name, value);
            if (here != null && !here.equals(value)) {
                problems.add("the " + what + " " + name + " is one thing in "
                        + below.layers().get(0) + " and another in "
                        + over.layers().get(0));
            }
        });
        return both;
    }

    private boolean isDeclared(String name) {
        return over.declared().stream()
                .anyMatch(declared -> declared.override().name().equals(name));
    }

    /** Whether the upper catalogue said that it overrides this, and meant what lies below. */
    private boolean mayReplace(String what, String name, Iterable<CatalogueOrigin> touched, CatalogueOrigin from) {
        for (DeclaredOverride declared : over.declared()) {
            if (declared.override().name().equals(name)) {
                return isCovered(declared, touched);
            }
        }
        problems.add("the " + what + name + " means one thing in "
                + touched.iterator().next() + " and another in " + from);
        return false;
    }

    private boolean isCovered(DeclaredOverride declared, Iterable<CatalogueOrigin> touched) {
        for (CatalogueOrigin origin : touched) {
            if (declared.override().covers(origin)) {
                return true;
            }
        }
        problems.add(declared.override().name() + " in " + declared.by() + " overrides "
                + declared.override().overridden() + ", but what lies below is of "
                + touched.iterator().next());
        return false;
    }

    /** Texts are laid over the entry; what finds no entry waits for a catalogue that holds it. */
    private void layTexts(DeclaredOverride declared) {
        CatalogueOverride override = declared.override();
        String name = override.name();
        KpiEntry here = below.entries().get(name);
        boolean held = override.isOfList() ? below.parts().lists().containsKey(name) : here != null;
        if (!held) {
            waiting.add(declared);
        } else if (here != null && !over.entries().containsKey(name) && isCovered(declared, touchedSoFar(name))) {
            if (override.texts().isEmpty()) {
                problems.add(name + " in " + declared.by() + " overrides " + override.overridden()
                        + " as a whole, but nothing takes its place");
                return;
            }
            KpiBuilder changed = entries.getOrDefault(name, here).kpi().toBuilder();
            override.texts().forEach((kind, text) -> {
                changed.text(kind, text);
                origins.put(KpiCatalogue.textKey(name, kind), declared.by());
            });
            entries.put(name, KpiEntry.of(changed.build()));
        }
    }

    private Set<CatalogueOrigin> touchedSoFar(String code) {
        Set<CatalogueOrigin> touched = new LinkedHashSet<>(below.touched(code));
        for (KpiText kind : KpiText.values()) {
            CatalogueOrigin text = origins.get(KpiCatalogue.textKey(code, kind));
            if (text != null) {
                touched.add(text);
            }
        }
        return touched;
    }

    private String message() {
        String shown = problems.stream().limit(MOST_SHOWN).collect(Collectors.joining("; "));
        int more = problems.size() - MOST_SHOWN;
        return "These catalogues do not lie over one another: " + shown
                + (more > 0 ? "; and " + more + " more" : "")
                + ". Give a definition of one's own a code of its own, or declare in the upper catalogue what it"
                + " overrides, of whom and why";
    }
}
