package io.github.maatstaf.examples.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What somebody answered to the query set: for each measure, quarter and stratum two whole numbers. Of a share or a mean the
 * numerator and the denominator, of days the summary and how many, of a count the count and nothing. No value is -1.
 */
public final class Answers {
    /** There is no value. */
    public static final long NONE = -1;

    private final Map<String, List<Long>> numbers = new TreeMap<>();

    /** Holds nothing yet. */
    public Answers() {}

    /**
     * Adds what was answered; nothing if both are 0.
     *
     * @param measure the measure with its summary
     * @param quarter the quarter
     * @param stratum the stratum
     * @param first the first number
     * @param second the second number
     */
    public void put(String measure, String quarter, String stratum, long first, long second) {
        if (first > 0 || second > 0) {
            numbers.put(measure + " " + quarter + " " + stratum, List.of(first, second));
        }
    }

    /**
     * What was answered.
     *
     * @param place measure, quarter and stratum, with a space between them
     * @return the two numbers; 0 and 0 if nothing was
     */
    public List<Long> at(String place) {
        return numbers.getOrDefault(place, List.of(0L, 0L));
    }

    /**
     * How much was answered.
     *
     * @return how many places are not empty
     */
    public int size() {
        return numbers.size();
    }

    /**
     * The first few places in which others differ.
     *
     * @param other what others answered
     * @return the places with both answers
     */
    public List<String> differencesFrom(Answers other) {
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
