package io.github.maatstaf.kpi.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of some texts somebody probably meant who gave one that is not among them.
 *
 * @since 0.1
 */
public final class NearestText {
    private static final int LONGEST = 80;
    private static final int MOST = 2_000;

    private NearestText() {}

    /**
     * The text with the fewest letters to change; the first of equals.
     *
     * @param asked what was asked for
     * @param texts what there is; only the first 2,000 are looked at
     * @return empty if there is none
     */
    public static Optional<String> of(String asked, Collection<String> texts) {
        return texts.stream().limit(MOST).min(Comparator.comparingInt(text -> distance(asked, text)));
    }

    /** Insertions, deletions and substitutions, without regard to capitals. */
    private static int distance(String one, String other) {
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
