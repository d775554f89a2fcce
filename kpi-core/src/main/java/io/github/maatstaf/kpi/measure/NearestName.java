package io.github.maatstaf.kpi.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody probably meant who gave a name that is not there: the nearest first, then what there is. */
final class NearestName {
    private static final int LONGEST = 80;
    private static final int MOST = 2_000;

    private NearestName() {}

    /** Such as {@code the nearest is signals; there are signals, waiting-days.median}. */
    static String of(String asked, Collection<?> names) {
        List<String> texts = new ArrayList<>();
        names.forEach(name -> texts.add(name.toString()));
        String there = "there are " + NameList.of(texts);
        return texts.stream()
                .limit(MOST)
                .min(Comparator.comparingInt(name -> distance(asked, name)))
                .map(nearest -> "the nearest is " + nearest + "; " + there)
                .orElse(there);
    }

    /** Insertions, deletions and substitutions, without regard to capitals. */
    static int distance(String one, String other) {
        String a = head(one);
        String b = head(other);
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + cost);
            }
            before = row;
        }
        return before[b.length()];
    }

    private static String head(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
