package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The strata of a dimension are parts of what is not divided by it, in every period. */
final class StratumLinkBuilder {
    private final LinkedCells.Builder cells;
    private final PartLinkBuilder parts;

    StratumLinkBuilder(LinkedCells.Builder cells, int threshold) {
        this.cells = cells;
        this.parts = new PartLinkBuilder(cells, threshold);
    }

    void link(Map<NumberSeries.Place, Integer> places) {
        Map<ReportingPeriod, Map<String, Integer>> periods =
                new TreeMap<>(Comparator.comparing(ReportingPeriod::toString));
        Map<ReportingPeriod, List<Stratum>> strata = new TreeMap<>(Comparator.comparing(ReportingPeriod::toString));
        places.forEach((place, number) -> {
            periods.computeIfAbsent(place.period(), any -> new TreeMap<>()).put(name(place.stratum()), number);
            strata.computeIfAbsent(place.period(), any -> new ArrayList<>()).add(place.stratum());
        });
        strata.forEach((period, of) -> link(of, periods.get(period)));
    }

    private void link(List<Stratum> strata, Map<String, Integer> numbers) {
        Map<String, Map<String, List<Integer>>> groups = new TreeMap<>();
        for (Stratum stratum : strata) {
            for (int i = 0; i < stratum.dimensions().size(); i++) {
                groups.computeIfAbsent(name(without(stratum, i)), any -> new TreeMap<>())
                        .computeIfAbsent(stratum.dimensions().get(i), any -> new ArrayList<>())
                        .add(numbers.get(name(stratum)));
            }
        }
        groups.forEach((whole, byDimension) -> {
            Integer number = numbers.get(whole);
            if (number == null && byDimension.size() > 1) {
                // two ways to divide what is not told itself: both add up to the same
                long sum = byDimension.values().iterator().next().stream()
                        .mapToLong(part -> cells.number(part).value())
                        .sum();
                number = cells.add(PartLinkBuilder.untold(sum, sum, 0));
            }
            if (number != null) {
                int of = number;
                byDimension.values().forEach(some -> parts.link(of, some));
            }
        });
    }

    private static Stratum without(Stratum stratum, int dimension) {
        Stratum rest = Stratum.ALL;
        for (int i = 0; i < stratum.dimensions().size(); i++) {
            if (i != dimension) {
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
