package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Periods that begin and end on the same days as others together add up to them: months to a quarter, two half years to a
 * year. Each period is a step from its first day to the day after its last; wherever such steps make a circle, the numbers
 * are linked. What is open at the end of a period does not add up: it is that of the last period within.
 */
final class TimeLinkBuilder {
    private final LinkedCells.Builder cells;
    private final int threshold;

    TimeLinkBuilder(LinkedCells.Builder cells, int threshold) {
        this.cells = cells;
        this.threshold = threshold;
    }

    /**
     * Adds the periods that nobody tells of a part, but of another, where they follow: the third month, beside a quarter and
     * two.
     *
     * @return the places of all numbers, those that were told first
     */
    Map<NumberSeries.Place, Integer> addUntold(Map<NumberSeries.Place, Integer> told) {
        List<Circle> circles = new ArrayList<>();
        Map<Stratum, Line> lines = new LinkedHashMap<>();
        Set<ReportingPeriod> all = new TreeSet<>(Comparator.comparing(ReportingPeriod::toString));
        LinkBuilder.byStratum(told).forEach((stratum, periods) -> {
            lines.put(stratum, line(periods, circles));
            all.addAll(periods.keySet());
        });
        if (isStock(circles)) {
            return told;
        }
        Map<NumberSeries.Place, Integer> places = new LinkedHashMap<>(told);
        lines.forEach((stratum, line) -> all.forEach(period -> {
            NumberSeries.Place place = new NumberSeries.Place(stratum, period);
            List<Step> path = told.containsKey(place) ? null : line.path(period.start(), period.end());
            if (path != null && sum(path) >= 0) {
                places.put(place, cells.add(PartLinkBuilder.untold(sum(path), people(path), threshold)));
            }
        }));
        return places;
    }

    void link(Map<NumberSeries.Place, Integer> places) {
        List<Line> lines = new ArrayList<>();
        List<Circle> circles = new ArrayList<>();
        LinkBuilder.byStratum(places).forEach((stratum, periods) -> lines.add(line(periods, circles)));
        if (isStock(circles)) {
            circles.stream()
                    .filter(Circle::hasLastPart)
                    .forEach(circle -> cells.equation(
                            List.of(circle.number(), circle.last().number()), List.of(1, -1)));
            return;
        }
        circles.forEach(this::linkCircle);
        lines.forEach(this::linkGaps);
        LinkBuilder.byStratum(places).values().forEach(this::linkInside);
    }

    /**
     * A period within another, such as one month of a quarter of which no other month is told: what lies on both sides of it
     * can be computed, though it is no period.
     */
    private void linkInside(Map<ReportingPeriod, Integer> periods) {
        Line line = line(periods, new ArrayList<>());
        periods.forEach((whole, number) -> {
            List<ReportingPeriod> inside = new ArrayList<>();
            periods.keySet().stream()
                    .filter(part ->
                            part.start().isAfter(whole.start()) && part.end().isBefore(whole.end()))
                    .filter(part -> line.path(whole.start(), part.start()) == null)
                    .sorted(Comparator.comparing(TimeLinkBuilder::days)
                            .reversed()
                            .thenComparing(ReportingPeriod::start))
                    .filter(part -> inside.stream().noneMatch(other -> overlap(part, other)))
                    .forEach(inside::add);
            if (!inside.isEmpty()) {
                new PartLinkBuilder(cells, threshold)
                        .link(number, inside.stream().map(periods::get).toList());
            }
        });
    }

    private static boolean overlap(ReportingPeriod one, ReportingPeriod other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private Line line(Map<ReportingPeriod, Integer> periods, List<Circle> circles) {
        Line line = new Line();
        periods.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<ReportingPeriod, Integer> entry) -> days(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().start()))
                .forEach(entry -> {
                    ReportingPeriod period = entry.getKey();
                    List<Step> path = line.path(period.start(), period.end());
                    if (path == null) {
                        line.add(period.start(), period.end(), entry.getValue());
                    } else {
                        circles.add(new Circle(entry.getValue(), path));
                    }
                });
        return line;
    }

    private static long days(ReportingPeriod period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }

    /**
     * They do not all add up, and a part that ends with the whole is always the whole. Where years and school years overlap, a
     * path goes back over some periods: only how it ends tells.
     */
    private boolean isStock(List<Circle> circles) {
        boolean adds = circles.stream().allMatch(circle -> sum(circle.path()) == value(circle.number()));
        List<Circle> told = circles.stream().filter(Circle::hasLastPart).toList();
        return !adds
                && !told.isEmpty()
                && told.stream().allMatch(circle -> value(circle.last().number()) == value(circle.number()));
    }

    private long value(int number) {
        return cells.number(number).value();
    }

    private long sum(List<Step> path) {
        long sum = 0;
        for (Step step : path) {
            sum = Math.addExact(sum, step.sign() * value(step.number()));
        }
        return sum;
    }

    private long people(List<Step> path) {
        long people = 0;
        for (Step step : path) {
            people += step.sign() * cells.number(step.number()).people();
        }
        return people;
    }

    private void linkCircle(Circle circle) {
        link(circle.number(), circle.path());
        if (sum(circle.path()) != value(circle.number())) {
            for (Step step : circle.path()) {
                if (step.sign() > 0 && value(step.number()) <= value(circle.number())) {
                    cells.order(step.number(), circle.number());
                }
            }
        }
    }

    private void link(int number, List<Step> path) {
        List<Integer> numbers = new ArrayList<>(List.of(number));
        List<Integer> signs = new ArrayList<>(List.of(1));
        for (Step step : path) {
            numbers.add(step.number());
            signs.add(-step.sign());
        }
        cells.equation(numbers, signs);
    }

    /**
     * Between two days that others divide time by lies a period that nobody tells but that can be computed. If it is small,
     * it is protected; that nothing happened in it, an attacker is supposed to know.
     */
    private void linkGaps(Line line) {
        for (List<LocalDate> days : line.parts()) {
            for (int i = 1; i < days.size(); i++) {
                List<Step> path = line.path(days.get(i - 1), days.get(i));
                if (path == null || path.size() < 2 || Math.min(sum(path), people(path)) >= threshold) {
                    continue;
                }
                if (sum(path) > 0) {
                    link(cells.add(PartLinkBuilder.untold(sum(path), people(path), threshold)), path);
                } else {
                    cells.equation(
                            path.stream().map(Step::number).toList(),
                            path.stream().map(Step::sign).toList());
                }
            }
        }
    }

    /** A number in a path, forward or back. */
    private record Step(int number, int sign) {}

    /** A number, and the path from its first day to its end by other numbers. */
    private record Circle(int number, List<Step> path) {
        Step last() {
            return path.get(path.size() - 1);
        }

        /** Whether the path comes to its end by a period that ends there, and not by one that begins there. */
        boolean hasLastPart() {
            return last().sign() > 0;
        }
    }

    /** The days on which periods begin or end, and the periods between them, without circles. */
    private static final class Line {
        private final Map<LocalDate, Map<LocalDate, Step>> steps = new TreeMap<>();

        void add(LocalDate start, LocalDate end, int number) {
            steps.computeIfAbsent(start, any -> new TreeMap<>()).put(end, new Step(number, 1));
            steps.computeIfAbsent(end, any -> new TreeMap<>()).put(start, new Step(number, -1));
        }

        @Nullable
        List<Step> path(LocalDate from, LocalDate to) {
            Map<LocalDate, LocalDate> cameFrom = new HashMap<>();
            Deque<LocalDate> next = new ArrayDeque<>(List.of(from));
            cameFrom.put(from, from);
            while (!next.isEmpty() && !cameFrom.containsKey(to)) {
                LocalDate day = next.remove();
                for (LocalDate other : steps.getOrDefault(day, Map.of()).keySet()) {
                    if (cameFrom.putIfAbsent(other, day) == null) {
                        next.add(other);
                    }
                }
            }
            if (!cameFrom.containsKey(to)) {
                return null;
            }
            List<Step> path = new ArrayList<>();
            for (LocalDate day = to; !day.equals(from); day = cameFrom.get(day)) {
                path.add(0, steps.get(cameFrom.get(day)).get(day));
            }
            return path;
        }

        /** The days that can be reached from one another, each in order. */
        List<List<LocalDate>> parts() {
            List<List<LocalDate>> parts = new ArrayList<>();
            Set<LocalDate> seen = new HashSet<>();
            for (LocalDate first : steps.keySet()) {
                Set<LocalDate> part = new TreeSet<>();
                Deque<LocalDate> next = new ArrayDeque<>(List.of(first));
                while (!next.isEmpty()) {
                    LocalDate day = next.remove();
                    if (seen.add(day)) {
                        part.add(day);
                        next.addAll(steps.get(day).keySet());
                    }
                }
                parts.add(List.copyOf(part));
            }
            return parts;
        }
    }
}
