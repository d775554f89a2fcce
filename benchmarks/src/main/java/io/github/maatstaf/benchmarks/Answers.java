package io.github.maatstaf.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What somebody answered to the query set: for each measure, quarter and stratum two whole numbers. Of a share or a mean the
 * numerator and the denominator, of days the summary and how many, of a count the count and nothing. No value is -1.
 */
final class Answers {
    static final long NONE = -1;

    private final Map<String, List<Long>> numbers = new TreeMap<>();

    void put(String measure, String quarter, String stratum, long first, long second) {
        if (first > 0 || second > 0) {
            numbers.put(measure + " " + quarter + " " + stratum, List.of(first, second));
        }
    }

    int size() {
        return numbers.size();
    }

    /** The first few places in which others differ. */
    List<String> differencesFrom(Answers other) {
        List<String> differences = new ArrayList<>();
        Map<String, List<Long>> all = new TreeMap<>(numbers);
        other.numbers.forEach(all::putIfAbsent);
        for (String place : all.keySet()) {
            if (!Objects.equals(numbers.get(place), other.numbers.get(place)) && differences.size() < 10) {
                differences.add(place + ": " + numbers.get(place) + " and " + other.numbers.get(place));
            }
        }
        return differences;
    }
}
