package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The words with which people narrow a catalogue, in both languages, and what each of them means. */
final class CatalogueFilter {
    private static final int SUGGESTED = 3;

    private final Map<String, Predicate<Kpi>> byWord = new LinkedHashMap<>();

    CatalogueFilter(KpiCatalogue catalogue) {
        for (KpiLayer layer : KpiLayer.values()) {
            add(layer, layer.label(), kpi -> kpi.layer().filter(layer::equals).isPresent());
        }
        for (LifeDomain domain : LifeDomain.values()) {
            add(domain, domain.label(), kpi -> kpi.lifeDomains().contains(domain));
        }
        for (ProcessStep step : ProcessStep.values()) {
            add(
                    step,
                    step.label(),
                    kpi -> kpi.processStep().filter(step::equals).isPresent());
        }
        for (KpiList list : catalogue.lists()) {
            put(list.name(), kpi -> list.contains(kpi.code()));
            both(list.label(), kpi -> list.contains(kpi.code()));
        }
        for (EvidenceSource source : EvidenceSource.values()) {
            add(source, source.label(), kpi -> kpi.evidenceSource() == source);
        }
        for (KpiKind kind : KpiKind.values()) {
            add(kind, kind.label(), kpi -> kpi.kind() == kind);
        }
        for (KpiStatus status : KpiStatus.values()) {
            add(status, status.label(), kpi -> kpi.status() == status);
        }
        for (Kpi kpi : catalogue) {
            put(kpi.unit().code(), other -> other.unit().equals(kpi.unit()));
            both(kpi.unit().label(), other -> other.unit().equals(kpi.unit()));
        }
    }

    private void add(Enum<?> constant, LocalizedText label, Predicate<Kpi> condition) {
        put(constant.name(), condition);
        both(label, condition);
    }

    private void both(LocalizedText label, Predicate<Kpi> condition) {
        put(label.in(Locale.ROOT), condition);
        put(label.in(Locale.ENGLISH), condition);
    }

    /** The first meaning of a word counts: impact is the layer. */
    private void put(String word, Predicate<Kpi> condition) {
        byWord.putIfAbsent(plain(word), condition);
    }

    Predicate<Kpi> of(String word) {
        Predicate<Kpi> condition = byWord.get(plain(word));
        if (condition == null) {
            throw new NoSuchElementException("Nothing is called \"" + NearestCodes.shown(word)
                    + "\" by which a catalogue can be narrowed; do you mean " + String.join(", ", nearest(plain(word)))
                    + "? To look for words in the texts, use search");
        }
        return condition;
    }

    private List<String> nearest(String asked) {
        String compared = asked.length() > 60 ? asked.substring(0, 60) : asked;
        Set<String> words = new TreeSet<>(byWord.keySet());
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing((String word) -> !word.contains(compared) || compared.length() < 3)
                .thenComparing(word -> NearestCodes.distance(compared, word)));
        return sorted.subList(0, Math.min(SUGGESTED, sorted.size()));
    }

    private static String plain(String word) {
        return SearchText.fold(word).strip().replace('_', ' ').replace('-', ' ');
    }
}
