package io.github.maatstaf.examples.conformance;

import io.github.maatstaf.examples.conformance.TidyTable.Figure;
import io.github.maatstaf.examples.conformance.TidyTable.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody's figures beside the golden ones. */
final class Comparison {
    private static final double TOLERANCE = 1e-9;
    private static final int SHOWN = 8;

    private final List<Result> results;
    private final List<String> notAsked;

    /** A measure in a stratum: how many periods there are, and where the two differ. */
    record Result(String measure, String stratum, int periods, List<String> differences, String rule) {
        boolean passed() {
            return differences.isEmpty();
        }

        /** The places, what was expected and what was there, and the rule. */
        String explanation() {
            String shown = differences.stream().limit(SHOWN).collect(Collectors.joining("\n  "));
            String more = differences.size() > SHOWN ? "\n  and " + (differences.size() - SHOWN) + " more" : "";
            return measure + ", " + stratum + ": " + differences.size() + " of " + periods + " periods differ\n  "
                    + shown + more + "\nThe rule: " + rule;
        }
    }

    private Comparison(List<Result> results, List<String> notAsked) {
        this.results = List.copyOf(results);
        this.notAsked = List.copyOf(notAsked);
    }

    static Comparison of(TidyTable own) {
        TidyTable golden = TidyTable.parse(KitResource.lines("golden.csv"));
        Map<String, String> rules = rules();
        Map<String, Map<String, Map<String, String>>> differences = new TreeMap<>();
        golden.figures()
                .forEach((place, expected) -> differences
                        .computeIfAbsent(place.measure(), measure -> new TreeMap<>())
                        .computeIfAbsent(place.stratum(), stratum -> new TreeMap<>())
                        .put(
                                place.period(),
                                difference(place, expected, own.figures().get(place))));
        List<Result> results = new ArrayList<>();
        differences.forEach((measure, strata) -> strata.forEach((stratum, periods) -> results.add(new Result(
                measure,
                stratum,
                periods.size(),
                periods.values().stream().filter(text -> !text.isEmpty()).toList(),
                rules.get(measure)))));
        List<String> notAsked = new ArrayList<>(own.faults());
        own.figures().keySet().stream()
                .filter(place -> !golden.figures().containsKey(place))
                .forEach(place -> notAsked.add(place.measure() + " " + place.stratum() + " " + place.period()));
        return new Comparison(results, notAsked);
    }

    /** Nothing if they agree. */
    private static String difference(Place place, Figure expected, Figure got) {
        if (got == null) {
            return place.period() + ": expected " + expected + ", got no row";
        }
        boolean same = sameNumber(expected.value(), got.value())
                && isAsExpected(expected.numerator(), got.numerator())
                && isAsExpected(expected.denominator(), got.denominator());
        return same ? "" : place.period() + ": expected " + expected + ", got " + got;
    }

    private static boolean isAsExpected(String expected, String got) {
        return expected.isEmpty() || sameNumber(expected, got);
    }

    private static boolean sameNumber(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        try {
            double expected = Double.parseDouble(one);
            return Math.abs(expected - Double.parseDouble(other)) <= TOLERANCE * Math.max(1, Math.abs(expected));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Map<String, String> rules() {
        return KitResource.lines("rules.tsv").stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    List<Result> results() {
        return results;
    }

    /** Rows of measures, strata or periods that do not occur, and lines that could not be read. */
    List<String> notAsked() {
        return notAsked;
    }

    boolean passed() {
        return notAsked.isEmpty() && results.stream().allMatch(Result::passed);
    }

    /** A line for each measure and stratum. */
    void writeTo(Path file) throws IOException {
        StringBuilder text = new StringBuilder("measure\tstratum\tresult\tperiods\tdiffering\tfirst\n");
        for (Result result : results) {
            String first = result.passed() ? "" : result.differences().get(0).replaceAll("[\t\r\n]", " ");
            text.append(String.join(
                            "\t",
                            result.measure(),
                            result.stratum(),
                            result.passed() ? "pass" : "differs",
                            "" + result.periods(),
                            "" + result.differences().size(),
                            first))
                    .append('\n');
        }
        text.append("nothing else\t\t")
                .append(notAsked.isEmpty() ? "pass" : "differs")
                .append("\t\t")
                .append(notAsked.size())
                .append("\t\n");
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.writeString(file, text);
    }

    /** Such as {@code 144 of 144 pass}. */
    @Override
    public String toString() {
        return results.stream().filter(Result::passed).count() + " of " + results.size() + " pass";
    }
}
