package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.KpiCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Helps someone who typed a code that is not there. */
final class NearestCodes {
    private static final int HOW_MANY = 3;
    private static final int LONGEST = 60;

    /** Cyrillic and Greek capitals that look like Latin ones; the positions correspond. */
    private static final String LOOKALIKES = "АВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "ABEKMHOPCTXIJSABEZHIKMNOPTYX";

    private NearestCodes() {}

    /** What to throw; the type is a general one, so that a catalogue does not load the exception before it is thrown. */
    static RuntimeException unknown(String asked, KpiCatalogue catalogue) {
        List<KpiCode> nearest = nearest(asked, catalogue.codes());
        StringBuilder message =
                new StringBuilder("No KPI has the code \"").append(shown(asked)).append('"');
        String foreign = foreignLetters(asked);
        if (!foreign.isEmpty()) {
            message.append(", which holds ").append(foreign);
        }
        message.append(" in ").append(catalogue.owner()).append(' ').append(catalogue.edition());
        if (!nearest.isEmpty()) {
            message.append("; the nearest are ");
            for (int i = 0; i < nearest.size(); i++) {
                message.append(i == 0 ? "" : ", ").append(nearest.get(i).value());
            }
        }
        return new UnknownKpiException(message.toString(), nearest);
    }

    static List<KpiCode> nearest(String asked, List<KpiCode> codes) {
        String typed = latin(asked.strip().toUpperCase(Locale.ROOT));
        String compared = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Map<KpiCode, Integer> distances = new TreeMap<>();
        for (KpiCode code : codes) {
            distances.put(code, distance(compared, code.value()));
        }
        List<KpiCode> sorted = new ArrayList<>(distances.keySet());
        sorted.sort(Comparator.comparing(distances::get));
        return List.copyOf(sorted.subList(0, Math.min(HOW_MANY, sorted.size())));
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int lookalike = LOOKALIKES.indexOf(text.charAt(i));
            latin.append(lookalike < 0 ? text.charAt(i) : LATIN.charAt(lookalike));
        }
        return latin.toString();
    }

    /** Such as {@code U+0410 at position 3, which looks like A}; empty if all letters are Latin. */
    private static String foreignLetters(String text) {
        StringBuilder found = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < text.length() && shown < HOW_MANY; i++) {
            char c = text.charAt(i);
            if (c > '~') {
                found.append(found.isEmpty() ? "" : ", ").append(codePoint(c));
                found.append(" at position ").append(i + 1);
                int lookalike = LOOKALIKES.indexOf(Character.toUpperCase(c));
                if (lookalike >= 0) {
                    found.append(", which looks like the Latin ").append(LATIN.charAt(lookalike));
                }
                shown++;
            }
        }
        return found.toString();
    }

    static String codePoint(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    static String shown(String asked) {
        if (CitizenNumber.isLikely(asked)) {
            return "(not shown)";
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < asked.length() && i < LONGEST; i++) {
            char c = asked.charAt(i);
            shown.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c);
        }
        return asked.length() > LONGEST ? shown + "…" : shown.toString();
    }

    /** Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
