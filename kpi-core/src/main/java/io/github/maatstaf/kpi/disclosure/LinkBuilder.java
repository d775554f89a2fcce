package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds which numbers of a release are linked. It looks at the figures alone and takes the side of safety: two series
 * that are the same throughout are one, and parts and a whole are linked also where they overlap.
 */
final class LinkBuilder {
    private final List<LinkedFigure> figures;
    private final Map<String, String> larger;
    private final DisclosurePolicy policy;
    private final LinkedCells.Builder cells;

    private LinkBuilder(List<LinkedFigure> figures, Map<String, String> larger, DisclosurePolicy policy) {
        this.figures = figures;
        this.larger = larger;
        this.policy = policy;
        this.cells = LinkedCells.builder(figures);
    }

    /**
     * Finds the links.
     *
     * @param figures the figures, in an order that does not depend on that of the tables
     * @param larger for each scope the scope that it is a part of
     * @param policy how figures are shown
     */
    static LinkedCells find(List<LinkedFigure> figures, Map<String, String> larger, DisclosurePolicy policy) {
        return new LinkBuilder(figures, larger, policy).find();
    }

    private LinkedCells find() {
        Map<SeriesKey, NumberSeries> series = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            for (NumberPart part : NumberPart.of(figures.get(i), policy)) {
                series.computeIfAbsent(
                                new SeriesKey(
                                        figures.get(i).scope(),
                                        figures.get(i).figure().measure(),
                                        part.role()),
                                key -> new NumberSeries())
                        .add(figures.get(i).figure(), i, part);
            }
        }
        Map<SeriesKey, NumberSeries> merged = NumberSeries.mergeEqual(series);
        Map<NumberSeries, Map<NumberSeries.Place, Integer>> indexes = new LinkedHashMap<>();
        for (NumberSeries one : merged.values()) {
            indexes.computeIfAbsent(one, each -> each.addTo(cells));
        }
        indexes.forEach((one, places) -> {
            Map<NumberSeries.Place, Integer> all = withUntold(places);
            new TimeLinkBuilder(cells, policy.threshold()).link(all);
            new StratumLinkBuilder(cells, policy.threshold(), all).link();
        });
        linkShares(merged, indexes);
        linkScopes(merged, indexes);
        return cells.build();
    }

    /** With the numbers that follow from others, and those that follow from these, as long as there are more. */
    private Map<NumberSeries.Place, Integer> withUntold(Map<NumberSeries.Place, Integer> told) {
        Map<NumberSeries.Place, Integer> all = told;
        int before = -1;
        while (all.size() > before) {
            before = all.size();
            all = new StratumLinkBuilder(cells, policy.threshold(), all).addUntold();
            all = new TimeLinkBuilder(cells, policy.threshold()).addUntold(all);
        }
        return all;
    }

    /** Those with and those without are all. */
    private void linkShares(
            Map<SeriesKey, NumberSeries> merged, Map<NumberSeries, Map<NumberSeries.Place, Integer>> indexes) {
        merged.forEach((key, all) -> {
            NumberSeries with = merged.get(key.as(NumberPart.Role.WITH));
            NumberSeries without = merged.get(key.as(NumberPart.Role.WITHOUT));
            if (key.role() != NumberPart.Role.ALL || with == null || without == null) {
                return;
            }
            for (NumberSeries.Place place : without.places()) {
                if (!all.places().contains(place) || !with.places().contains(place)) {
                    continue;
                }
                cells.equation(
                        List.of(
                                indexes.get(all).get(place),
                                indexes.get(with).get(place),
                                indexes.get(without).get(place)),
                        List.of(1, -1, -1));
            }
        });
    }

    private void linkScopes(
            Map<SeriesKey, NumberSeries> merged, Map<NumberSeries, Map<NumberSeries.Place, Integer>> indexes) {
        Map<SeriesKey, List<NumberSeries>> parts = new LinkedHashMap<>();
        merged.forEach((key, part) -> {
            String whole = larger.get(key.scope());
            if (whole != null && key.role() != NumberPart.Role.WITHOUT) {
                SeriesKey wholeKey = new SeriesKey(whole, key.measure(), key.role());
                NumberSeries wholeSeries = merged.get(wholeKey);
                if (wholeSeries != null && wholeSeries != part) {
                    parts.computeIfAbsent(wholeKey, any -> new ArrayList<>()).add(part);
                }
            }
        });
        PartLinkBuilder links = new PartLinkBuilder(cells, policy.threshold());
        parts.forEach((whole, of) -> {
            for (NumberSeries.Place place : merged.get(whole).places()) {
                int index = indexes.get(merged.get(whole)).get(place);
                List<Integer> present = of.stream()
                        .map(part -> indexes.get(part).get(place))
                        .filter(Objects::nonNull)
                        .toList();
                present.forEach(part -> links.link(index, List.of(part)));
                if (present.size() > 1) {
                    links.link(index, present);
                }
            }
        });
    }

    /** One row of numbers: of which scope, which measure, and what part of its figures. */
    record SeriesKey(String scope, String measure, NumberPart.Role role) {
        SeriesKey as(NumberPart.Role other) {
            return new SeriesKey(scope, measure, other);
        }
    }

    /** By what is told, then when, then of which part: an order that does not depend on that of the tables. */
    static final Comparator<LinkedFigure> ORDER = Comparator.comparing(LinkedFigure::scope)
            .thenComparing(figure -> figure.figure().measure())
            .thenComparing(figure -> figure.figure().period().toString())
            .thenComparing(figure -> figure.figure().stratum().toString());

    static Map<Stratum, Map<ReportingPeriod, Integer>> byStratum(Map<NumberSeries.Place, Integer> places) {
        Map<Stratum, Map<ReportingPeriod, Integer>> strata = new TreeMap<>(Comparator.comparing(Stratum::toString));
        places.forEach((place, number) -> strata.computeIfAbsent(
                        place.stratum(), stratum -> new TreeMap<>(Comparator.comparing(ReportingPeriod::toString)))
                .put(place.period(), number));
        return strata;
    }
}
