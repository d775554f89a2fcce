package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The strata of a division are parts of what is divided less or not at all, in every period: crossed parts of the parts by
 * either dimension, and where those are not told, of the whole at once. A whole that is told in another period only, or that
 * two divisions have in common, is a number here too: nobody tells it, but everybody can compute it.
 */
final class StratumLinkBuilder {
    private final LinkedCells.Builder cells;
    private final PartLinkBuilder parts;
    private final Map<ReportingPeriod, Map<String, Integer>> numbers =
            new TreeMap<>(Comparator.comparing(ReportingPeriod::toString));
    private final Map<String, Stratum> strata = new LinkedHashMap<>();
    private final Map<NumberSeries.Place, Integer> places;

    StratumLinkBuilder(LinkedCells.Builder cells, int threshold, Map<NumberSeries.Place, Integer> told) {
        this.cells = cells;
        this.parts = new PartLinkBuilder(cells, threshold);
        this.places = new LinkedHashMap<>(told);
        told.forEach((place, number) -> {
            String name = name(place.stratum());
            strata.putIfAbsent(name, place.stratum());
            numbers.computeIfAbsent(place.period(), any -> new TreeMap<>()).put(name, number);
        });
    }

    /**
     * Adds the wholes that nobody tells, and the one part that is left where all others and the whole are told.
     *
     * @return the places of all numbers, those that were told first
     */
    Map<NumberSeries.Place, Integer> addUntold() {
        List<Set<String>> divisions = wholeDivisions();
        numbers.forEach((period, told) -> {
            for (Set<String> division : divisions) {
                for (Set<String> finer : coversOf(division, told)) {
                    Map<String, Set<String>> known = partsAnywhere(division, finer);
                    partsBy(division, finer, told).forEach((whole, of) -> {
                        if (!told.containsKey(whole)) {
                            if (addsUp(whole, division, finer)) {
                                add(period, told, whole, PartLinkBuilder.untold(sum(of), sum(of), 0));
                            }
                        } else {
                            Set<String> missing = new TreeSet<>(known.get(whole));
                            missing.removeAll(told.keySet());
                            if (missing.size() == 1) {
                                parts.rest(told.get(whole), of)
                                        .ifPresent(rest -> add(
                                                period, told, missing.iterator().next(), rest));
                            }
                        }
                    });
                }
            }
        });
        return places;
    }

    private long sum(List<Integer> of) {
        return of.stream().mapToLong(part -> cells.number(part).value()).sum();
    }

    /** Not if a period in which the whole is told as well shows that there are more parts, or that they overlap. */
    private boolean addsUp(String whole, Set<String> division, Set<String> finer) {
        return numbers.values().stream()
                .filter(of -> of.containsKey(whole))
                .map(of -> Map.entry(of.get(whole), partsBy(division, finer, of).getOrDefault(whole, List.of())))
                .filter(each -> !each.getValue().isEmpty())
                .allMatch(each ->
                        sum(each.getValue()) == cells.number(each.getKey()).value());
    }

    private void add(ReportingPeriod period, Map<String, Integer> told, String name, CellNumber number) {
        int index = cells.add(number);
        told.put(name, index);
        places.put(new NumberSeries.Place(strata.get(name), period), index);
    }

    /** For each whole of a division the parts by a finer one that are told in some period. */
    private Map<String, Set<String>> partsAnywhere(Set<String> division, Set<String> finer) {
        Map<String, Set<String>> wholes = new TreeMap<>();
        for (Stratum part : List.copyOf(strata.values())) {
            if (finer.equals(new TreeSet<>(part.dimensions()))) {
                wholes.computeIfAbsent(name(within(part, division)), any -> new TreeSet<>())
                        .add(name(part));
            }
        }
        return wholes;
    }

    /** Those that are told anywhere, and what two of them have in common; the finest first. */
    private List<Set<String>> wholeDivisions() {
        List<Set<String>> told = divisions(strata.keySet());
        Set<Set<String>> all = new TreeSet<>(Comparator.<Set<String>>comparingInt(Set::size)
                .reversed()
                .thenComparing(dimensions -> String.join("\n", dimensions)));
        all.addAll(told);
        for (Set<String> one : told) {
            for (Set<String> other : told) {
                Set<String> common = new TreeSet<>(one);
                common.retainAll(other);
                all.add(common);
            }
        }
        return List.copyOf(all);
    }

    private List<Set<String>> divisions(Set<String> names) {
        Map<String, Set<String>> divisions = new TreeMap<>();
        for (String name : names) {
            Set<String> dimensions = new TreeSet<>(strata.get(name).dimensions());
            divisions.put(String.join("\n", dimensions), dimensions);
        }
        return List.copyOf(divisions.values());
    }

    /** The divisions that divide further, with none between. */
    private List<Set<String>> coversOf(Set<String> division, Map<String, Integer> of) {
        List<Set<String>> finer = divisions(of.keySet()).stream()
                .filter(other -> isFiner(other, division))
                .toList();
        return finer.stream()
                .filter(one -> finer.stream().noneMatch(between -> isFiner(one, between)))
                .toList();
    }

    private static boolean isFiner(Set<String> one, Set<String> other) {
        return one.size() > other.size() && one.containsAll(other);
    }

    /** For each whole of a division its parts by a finer one. */
    private Map<String, List<Integer>> partsBy(Set<String> division, Set<String> finer, Map<String, Integer> of) {
        Map<String, List<Integer>> wholes = new TreeMap<>();
        of.forEach((name, number) -> {
            Stratum part = strata.get(name);
            if (finer.equals(new TreeSet<>(part.dimensions()))) {
                Stratum whole = within(part, division);
                strata.putIfAbsent(name(whole), whole);
                wholes.computeIfAbsent(name(whole), any -> new ArrayList<>()).add(number);
            }
        });
        return wholes;
    }

    /** Links each whole with its parts; after the untold ones were added. */
    void link() {
        numbers.forEach((period, of) -> {
            Map<String, Map<String, List<Integer>>> groups = new TreeMap<>();
            for (Set<String> division : divisions(of.keySet())) {
                for (Set<String> finer : coversOf(division, of)) {
                    partsBy(division, finer, of)
                            .forEach((whole, some) -> groups.computeIfAbsent(whole, any -> new TreeMap<>())
                                    .put(String.join("\n", finer), some));
                }
            }
            groups.forEach((whole, byDivision) -> {
                Integer number = of.get(whole);
                if (number != null) {
                    byDivision.values().forEach(some -> parts.link(number, some));
                }
            });
        });
    }

    private static Stratum within(Stratum stratum, Set<String> dimensions) {
        Stratum rest = Stratum.ALL;
        for (int i = 0; i < stratum.dimensions().size(); i++) {
            if (dimensions.contains(stratum.dimensions().get(i))) {
                rest = rest.and(
                        Stratum.of(stratum.dimensions().get(i), stratum.codes().get(i)));
            }
        }
        return rest;
    }

    /** A name that does not depend on the order of the dimensions. */
    private static String name(Stratum stratum) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < stratum.dimensions().size(); i++) {
            names.add(stratum.dimensions().get(i) + "=" + stratum.codes().get(i));
        }
        names.sort(Comparator.naturalOrder());
        return String.join("\n", names);
    }
}
