package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two wordings of a definition say the same: the same words in the same order, whatever the capitals, accents and
 * marks, or a spelling mended in one language while the other stayed as it was. A definition is written twice, so whoever
 * means something else changes both; anything in doubt counts as another definition.
 */
final class DefinitionWords {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** In a short word one other letter makes another word: ouder, onder. */
    private static final int SHORTEST_SUBSTITUTED = 6;

    private static final int SHORTEST_MENDED = 4;

    private static final Set<String> NEGATIONS =
            Set.of("niet", "nooit", "geen", "noch", "zonder", "never", "none", "without", "cannot");

    private DefinitionWords() {}

    static boolean sayTheSame(LocalizedText one, LocalizedText other) {
        List<String> dutch = words(one.in(DUTCH));
        List<String> english = words(one.in(Locale.ENGLISH));
        List<String> otherDutch = words(other.in(DUTCH));
        List<String> otherEnglish = words(other.in(Locale.ENGLISH));
        boolean sameDutch = dutch.equals(otherDutch);
        boolean sameEnglish = english.equals(otherEnglish);
        return sameDutch && sameEnglish
                || sameDutch && isMended(english, otherEnglish)
                || sameEnglish && isMended(dutch, otherDutch);
    }

    private static boolean isMended(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i)) && !isMended(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMended(String one, String other) {
        int shortest =
                one.length() == other.length() && !isSwapped(one, other) ? SHORTEST_SUBSTITUTED : SHORTEST_MENDED;
        return Math.min(one.length(), other.length()) >= shortest
                && !NEGATIONS.contains(one)
                && !NEGATIONS.contains(other)
                && one.chars().noneMatch(c -> c >= '0' && c <= '9')
                && other.chars().noneMatch(c -> c >= '0' && c <= '9')
                && NearestCodes.distance(one, other) == 1;
    }

    /** Whether two words of one length have the same letters. */
    private static boolean isSwapped(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** Numbers keep their points and commas, as 1.5 is not 15. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SearchText.fold(text).split("[^a-z0-9.,%]+")) {
            String bare = word.replaceAll("^[.,]+|[.,]+$", "");
            boolean number = bare.chars().anyMatch(c -> c >= '0' && c <= '9');
            for (String part : number ? new String[] {bare} : bare.split("[.,]+")) {
                if (!part.isEmpty()) {
                    words.add(part);
                }
            }
        }
        return words;
    }
}
