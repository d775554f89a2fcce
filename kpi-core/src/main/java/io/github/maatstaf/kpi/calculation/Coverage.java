package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which KPIs a system can deliver from what it registers, and which need which new field; the Dutch term is
 * <em>dekking</em>.
 *
 * <p>It compares what definitions need with what a system has words and columns for. It does not look at data: whether
 * people fill a field in is the question of {@link DataQuality}. A KPI that no registration of trajectories can deliver,
 * such as one from a survey, is neither covered nor lacking: it comes from elsewhere.
 *
 * @since 0.1
 */
public final class Coverage {
    private final Map<KpiCode, Kpi> kpis;
    private final SortedSet<DataElement> elements;
    private final Map<KpiCode, SortedSet<DataElement>> missing;
    private final Set<KpiCode> partly;

    private Coverage(Collection<Kpi> kpis, Collection<DataElement> elements) {
        this.kpis = new LinkedHashMap<>();
        this.elements = Collections.unmodifiableSortedSet(new TreeSet<>(elements));
        this.missing = new LinkedHashMap<>();
        this.partly = new TreeSet<>();
        for (Kpi kpi : kpis) {
            this.kpis.put(kpi.code(), kpi);
            look(kpi);
        }
    }

    private void look(Kpi kpi) {
        SortedSet<DataElement> lacking = new TreeSet<>();
        boolean any = false;
        for (Measure measure : kpi.measures()) {
            if (!measure.dataKinds().equals(Set.of(DataKind.TRAJECTORIES))) {
                continue;
            }
            SortedSet<DataElement> lack = new TreeSet<>(measure.dataElements());
            lack.removeAll(elements);
            any |= lack.isEmpty();
            lacking.addAll(lack);
        }
        missing.put(kpi.code(), Collections.unmodifiableSortedSet(lacking));
        if (any && !lacking.isEmpty()) {
            partly.add(kpi.code());
        }
    }

    /**
     * Compares KPIs with a system that has a mapping.
     *
     * @param kpis the KPIs, such as those of a selection
     * @param mapping what the system's words are
     * @return the coverage
     */
    public static Coverage of(Collection<Kpi> kpis, VendorMapping mapping) {
        return ofElements(kpis, mapping.dataElements());
    }

    /**
     * Compares KPIs with a system of which the data elements are known.
     *
     * @param kpis the KPIs, such as those of a selection
     * @param elements what the system registers
     * @return the coverage
     */
    public static Coverage ofElements(Collection<Kpi> kpis, Collection<DataElement> elements) {
        return new Coverage(kpis, elements);
    }

    /**
     * The KPIs of which the system can deliver every measure.
     *
     * @return their codes, in the order in which they were given
     */
    public List<KpiCode> deliverable() {
        return codes(kpi -> kpi.isComputable() && missing(kpi.code()).isEmpty());
    }

    /**
     * The KPIs of which the system can deliver some measures and not all.
     *
     * @return their codes, in the order in which they were given
     */
    public List<KpiCode> partlyDeliverable() {
        return codes(kpi -> partly.contains(kpi.code()));
    }

    /**
     * The KPIs that could come from the system, and of which it can deliver no measure yet.
     *
     * @return their codes, in the order in which they were given
     */
    public List<KpiCode> lacking() {
        return codes(kpi -> !missing(kpi.code()).isEmpty() && !partly.contains(kpi.code()));
    }

    /**
     * The KPIs that would come from the organisation's own registration, and that no measure of trajectories alone gives:
     * people choose an instrument or a definition first, or activities or the size of a group are needed too.
     * {@link Kpi#needs()} says which.
     *
     * @return their codes, in the order in which they were given
     */
    public List<KpiCode> withoutMeasure() {
        return codes(kpi -> !kpi.isComputable() && isOfCases(kpi));
    }

    /**
     * The KPIs that another source delivers, such as a survey or public statistics.
     *
     * @return their codes, in the order in which they were given
     */
    public List<KpiCode> fromElsewhere() {
        return codes(kpi -> !kpi.isComputable() && !isOfCases(kpi));
    }

    private static boolean isOfCases(Kpi kpi) {
        return kpi.evidenceSource() == EvidenceSource.CASE_REGISTRATION;
    }

    private List<KpiCode> codes(Predicate<Kpi> wanted) {
        return kpis.values().stream().filter(wanted).map(Kpi::code).toList();
    }

    /**
     * What a KPI still needs.
     *
     * @param code one of the KPIs
     * @return the data elements that the system does not have, in the order of their codes; empty if it needs no more
     * @throws IllegalArgumentException if it is not one of the KPIs
     */
    public SortedSet<DataElement> missing(KpiCode code) {
        SortedSet<DataElement> found = missing.get(Objects.requireNonNull(code, "code"));
        if (found == null) {
            throw new IllegalArgumentException("Not looked at: " + code + "; looked at " + missing.keySet());
        }
        return found;
    }

    /**
     * The fields that the system would have to get, and the KPIs that each of them is for.
     *
     * @return an unmodifiable map, the field that most KPIs wait for first
     */
    public Map<DataElement, List<KpiCode>> newFields() {
        Map<DataElement, List<KpiCode>> waiting = new TreeMap<>();
        missing.forEach((code, lacking) -> lacking.forEach(element ->
                waiting.computeIfAbsent(element, key -> new ArrayList<>()).add(code)));
        Map<DataElement, List<KpiCode>> sorted = new LinkedHashMap<>();
        waiting.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<DataElement, List<KpiCode>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), List.copyOf(entry.getValue())));
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * What the system registers.
     *
     * @return the data elements in the order of their codes
     */
    public SortedSet<DataElement> elements() {
        return elements;
    }

    /**
     * The KPIs that were looked at.
     *
     * @return in the order in which they were given
     */
    public List<Kpi> kpis() {
        return List.copyOf(kpis.values());
    }

    /**
     * The coverage as a table to read.
     *
     * @param locale the language asked for
     * @return the counts, the KPIs that can be delivered, and each new field with the KPIs that it is for; at most 40
     *     lines
     */
    public String table(Locale locale) {
        return CoverageTable.of(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage coverage
                && List.copyOf(kpis.values()).equals(List.copyOf(coverage.kpis.values()))
                && elements.equals(coverage.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kpis.keySet(), elements);
    }

    /** The table in English. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }
}
