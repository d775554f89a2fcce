package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** KPIs of a layer in groups by life domain, activities without one by step; within each in the order of the catalogue. */
final class CatalogueSection {
    private static final String ACROSS = "ACROSS";
    private static final Set<EvidenceSource> PUBLIC =
            Set.of(EvidenceSource.PUBLIC_STATISTIC, EvidenceSource.RESIDENT_SURVEY);

    final String name;
    final LocalizedText title;
    final LocalizedText about;
    final Map<Group, List<Kpi>> groups = new TreeMap<>(Comparator.comparingInt(Group::place));

    private CatalogueSection(String name, LocalizedText title, LocalizedText about) {
        this.name = "section-" + name;
        this.title = title;
        this.about = about;
    }

    private void add(Kpi kpi) {
        groups.computeIfAbsent(Group.of(kpi), unused -> new ArrayList<>()).add(kpi);
    }

    int size() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** Whether there is but one group, of what belongs nowhere in particular. */
    boolean isUndivided() {
        return groups.size() == 1 && groups.keySet().iterator().next().name().equals(ACROSS);
    }

    String anchor(Group group) {
        return name + "-" + group.name();
    }

    /** The KPIs of a layer, and at the end those that say something about a whole place. */
    static List<CatalogueSection> of(KpiCatalogue catalogue) {
        CatalogueSection impact = new CatalogueSection(
                "impact",
                LocalizedText.of("Impact", "Impact"),
                LocalizedText.of(
                        "Wat er verandert voor mensen en in de samenleving.",
                        "What changes for people and in society."));
        CatalogueSection activity = new CatalogueSection(
                "activity",
                LocalizedText.of("Activiteiten", "Activities"),
                LocalizedText.of(
                        "Hoe het werk gaat: aantallen, bereik, wachten, en de stappen van het proces.",
                        "How the work goes: numbers, reach, waiting, and the steps of the process."));
        CatalogueSection quality = new CatalogueSection(
                "quality",
                LocalizedText.of("Kwaliteit", "Quality"),
                LocalizedText.of(
                        "Wat medewerkers hebben en nodig hebben om hun werk te doen.",
                        "What workers have and need to do their work."));
        CatalogueSection system = new CatalogueSection(
                "system",
                LocalizedText.of("Stelsel", "System"),
                LocalizedText.of(
                        "Over contracten en samenwerking tussen organisaties. Deze KPI's passen in geen van de drie lagen.",
                        "On contracts and on organisations working together. These KPIs fit none of the three layers."));
        CatalogueSection open = new CatalogueSection(
                "public",
                LocalizedText.of(
                        "Openbare cijfers en vragenlijsten voor bewoners",
                        "Public statistics and surveys of residents"),
                LocalizedText.of(
                        "Deze cijfers gaan over een hele wijk of gemeente. Gebruik ze als achtergrond, naast KPI's over de"
                                + " eigen dienst.",
                        "These figures are about a whole neighbourhood or municipality. Use them as a background, beside"
                                + " KPIs on the service itself."));
        for (Kpi kpi : catalogue) {
            KpiLayer layer = kpi.layer().orElse(null);
            if (PUBLIC.contains(kpi.evidenceSource())) {
                open.add(kpi);
            } else if (layer == null) {
                system.add(kpi);
            } else {
                (layer == KpiLayer.IMPACT ? impact : layer == KpiLayer.ACTIVITY ? activity : quality).add(kpi);
            }
        }
        List<CatalogueSection> sections = new ArrayList<>(List.of(impact, activity, quality, system, open));
        sections.removeIf(section -> section.groups.isEmpty());
        return sections;
    }

    /** What a group of KPIs within a section has in common. */
    record Group(String name, LocalizedText title) {
        static Group of(Kpi kpi) {
            if (!kpi.lifeDomains().isEmpty()) {
                LifeDomain domain = kpi.lifeDomains().iterator().next();
                return new Group(domain.name(), domain.label());
            }
            return kpi.processStep()
                    .filter(step -> !PUBLIC.contains(kpi.evidenceSource())
                            && kpi.layer().filter(KpiLayer.ACTIVITY::equals).isPresent())
                    .map(step -> new Group("STEP-" + step.name(), stepTitle(step)))
                    .orElseGet(() -> new Group(ACROSS, LocalizedText.of("alle leefgebieden", "all life domains")));
        }

        private static LocalizedText stepTitle(ProcessStep step) {
            Locale dutch = Locale.forLanguageTag("nl");
            return LocalizedText.of(
                    "stap " + step.label().in(dutch), "step " + step.label().in(Locale.ENGLISH));
        }

        /** Life domains and steps in their own order, the rest behind them. */
        int place() {
            for (LifeDomain domain : LifeDomain.values()) {
                if (domain.name().equals(name)) {
                    return domain.ordinal();
                }
            }
            for (ProcessStep step : ProcessStep.values()) {
                if (name.equals("STEP-" + step.name())) {
                    return 100 + step.ordinal();
                }
            }
            return 1000;
        }
    }
}
