package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same number in all periods and strata, and the figures that tell it. */
final class NumberSeries {
    private final Map<Place, List<Told>> told = new LinkedHashMap<>();

    void add(Observation figure, int index, NumberPart part) {
        told.computeIfAbsent(new Place(figure.stratum(), figure.period()), place -> new ArrayList<>())
                .add(new Told(index, part));
    }

    Set<Place> places() {
        return told.keySet();
    }

    /**
     * Puts series together that are the same wherever both are there: whoever knows the one knows the other, as with the
     * number of signals and the number among whom a median was taken. Two parts of one figure stay apart: that all of a
     * hidden share are with or without is no more than chance.
     */
    static Map<LinkBuilder.SeriesKey, NumberSeries> mergeEqual(Map<LinkBuilder.SeriesKey, NumberSeries> all) {
        Map<LinkBuilder.SeriesKey, NumberSeries> merged = new LinkedHashMap<>();
        Map<NumberSeries, Set<String>> kept = new LinkedHashMap<>();
        all.forEach((key, series) -> {
            String figures = key.scope() + "\n" + key.measure();
            for (Map.Entry<NumberSeries, Set<String>> candidate : kept.entrySet()) {
                if (!candidate.getValue().contains(figures)
                        && candidate.getKey().isEqualWhereBoth(series)) {
                    candidate.getKey().addAll(series);
                    candidate.getValue().add(figures);
                    merged.put(key, candidate.getKey());
                    return;
                }
            }
            kept.put(series, new HashSet<>(Set.of(figures)));
            merged.put(key, series);
        });
        return merged;
    }

    private void addAll(NumberSeries other) {
        other.told.forEach((place, some) ->
                told.computeIfAbsent(place, any -> new ArrayList<>()).addAll(some));
    }

    private boolean isEqualWhereBoth(NumberSeries other) {
        boolean together = false;
        for (Map.Entry<Place, List<Told>> entry : other.told.entrySet()) {
            List<Told> own = told.get(entry.getKey());
            if (own != null) {
                long value = own.get(0).part().value();
                if (value != entry.getValue().get(0).part().value()) {
                    return false;
                }
                together |= value > 0;
            }
        }
        return together;
    }

    Map<Place, Integer> addTo(LinkedCells.Builder cells) {
        Map<Place, Integer> indexes = new LinkedHashMap<>();
        told.forEach((place, some) -> indexes.put(place, cells.add(number(some))));
        return indexes;
    }

    private static CellNumber number(List<Told> some) {
        long least = 0;
        long low = 0;
        long high = LinkedCells.NO_LIMIT;
        long fewer = 0;
        long people = LinkedCells.NO_LIMIT;
        List<Integer> figures = new ArrayList<>();
        for (Told one : some) {
            least = Math.max(least, one.part().least());
            low = Math.max(low, one.part().shownLow());
            high = Math.min(high, one.part().shownHigh());
            people = Math.min(people, one.part().people());
            fewer = Math.max(fewer, one.part().mayBeOfFewer());
            figures.add(one.figure());
        }
        return new CellNumber(some.get(0).part().value(), least, low, high, figures, people, fewer);
    }

    /** Where a number stands. */
    record Place(Stratum stratum, ReportingPeriod period) {}

    /** Which figure tells it, and as what. */
    private record Told(int figure, NumberPart part) {}

    @Override
    public String toString() {
        return told.size() + " numbers";
    }
}
