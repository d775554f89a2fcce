package io.github.maatstaf.examples.measure;

import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is asked on the command line, and the calculator that answers it. What is not known is refused with the nearest. */
final class Request {
    private Request() {}

    static KpiCalculator calculator(List<String> measures, String per, List<String> by) {
        KpiCalculator calculator = KpiCalculator.ofMeasures(measures(measures)).per(period(per));
        for (String stratifier : by) {
            calculator = calculator.by(stratifier(stratifier));
        }
        return calculator;
    }

    private static Collection<Measure> measures(List<String> asked) {
        Map<String, Measure> known = QuerySetMeasures.byName();
        if (asked.isEmpty()) {
            return known.values();
        }
        List<Measure> measures = new ArrayList<>();
        for (String text : whole(asked)) {
            measures.add(text.contains("=m1;") ? QuerySetMeasures.named(text) : measure(text, known));
        }
        return measures;
    }

    /** Definitions may hold commas themselves: what does not begin one belongs to the one before it. */
    private static List<String> whole(List<String> asked) {
        List<String> whole = new ArrayList<>();
        for (String text : asked) {
            boolean goesOn = !whole.isEmpty()
                    && whole.get(whole.size() - 1).contains("=m1;")
                    && !text.contains("=m1;")
                    && !QuerySetMeasures.byName().containsKey(text);
            if (goesOn) {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1) + "," + text);
            } else {
                whole.add(text);
            }
        }
        return whole;
    }

    private static Measure measure(String asked, Map<String, Measure> known) {
        for (Measure measure : known.values()) {
            if (measure.name().equals(asked) || measure.observationNames().contains(asked)) {
                return measure;
            }
        }
        throw unknown("measure", asked, known.keySet());
    }

    /** The figures that were asked for: of {@code waiting-days} all, of {@code waiting-days.median} that one. */
    static ObservationTable only(List<String> asked, ObservationTable table) {
        List<String> texts = whole(asked);
        if (texts.stream().noneMatch(Request::isOneSummary)) {
            return table;
        }
        ObservationTable.Builder only = ObservationTable.builder().observedUntil(table.observedUntil());
        table.observations().stream()
                .filter(figure -> texts.stream().anyMatch(text -> isOf(text, figure.measure())))
                .forEach(only::add);
        table.findings().forEach(only::finding);
        return only.build();
    }

    private static boolean isOneSummary(String text) {
        return !text.contains("=m1;") && text.indexOf('.') > 0;
    }

    private static boolean isOf(String text, String figure) {
        int equals = text.indexOf("=m1;");
        String name = equals < 0 ? text : text.substring(0, equals);
        return figure.equals(name) || !isOneSummary(text) && figure.startsWith(name + ".");
    }

    private static PeriodType period(String asked) {
        List<String> names =
                Arrays.stream(PeriodType.values()).map(Request::name).toList();
        String usual = asked.equals("week") ? name(PeriodType.ISO_WEEK) : asked;
        int place = names.indexOf(usual.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (place < 0) {
            throw unknown("period", asked, names);
        }
        return PeriodType.values()[place];
    }

    private static String name(PeriodType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stratifier stratifier(String asked) {
        List<String> names = new ArrayList<>(List.of("complexity"));
        Arrays.stream(TrajectoryField.values())
                .filter(field -> field != TrajectoryField.TEAM)
                .map(TrajectoryField::jsonName)
                .forEach(names::add);
        for (String dimension : asked.split("&", -1)) {
            if (!names.contains(dimension) && !dimension.equals(TrajectoryField.TEAM.jsonName())) {
                throw unknown("stratum", dimension, names);
            }
        }
        return Stratifier.parse(asked);
    }

    private static IllegalArgumentException unknown(String what, String asked, Collection<String> known) {
        String nearest = known.stream()
                .min(Comparator.comparingInt(name -> distance(asked, name)))
                .orElse("");
        return new IllegalArgumentException("There is no " + what + " " + asked + ". Did you mean " + nearest
                + "? There are: " + String.join(", ", known));
    }

    /** Insertions, deletions and substitutions. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + cost, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
