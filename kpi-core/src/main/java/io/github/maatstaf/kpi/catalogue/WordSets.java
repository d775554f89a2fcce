package io.github.maatstaf.kpi.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Texts as sets of numbered words, so that each can be compared with each in a catalogue of hundreds; for one thread. */
final class WordSets {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The words of a text, by number, in order. */
    int[] of(Set<String> words) {
        int[] set = new int[words.size()];
        int i = 0;
        for (String word : words) {
            Integer number = numbers.get(word);
            if (number == null) {
                number = numbers.size();
                numbers.put(word, number);
            }
            set[i++] = number;
        }
        Arrays.sort(set);
        return set;
    }

    /** What two sets share of all that is in either; 1 if both are empty. */
    static double overlap(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int either = one.length + other.length - shared;
        return either == 0 ? 1 : (double) shared / either;
    }
}
