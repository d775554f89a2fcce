package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Looks for words in entries, without regard to case or accents. */
final class SearchText {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private SearchText() {}

    static List<Kpi> search(Collection<Kpi> kpis, String words) {
        List<String> asked = new ArrayList<>();
        for (String word : fold(words).split("\\s+")) {
            if (!word.isEmpty()) {
                asked.add(word);
            }
        }
        List<Kpi> inName = new ArrayList<>();
        List<Kpi> elsewhere = new ArrayList<>();
        for (Kpi kpi : kpis) {
            String name = name(kpi);
            if (holdsAll(name, asked)) {
                inName.add(kpi);
            } else if (holdsAll(name + "\n" + text(kpi, KpiText.DEFINITION) + text(kpi, KpiText.SYNONYMS), asked)) {
                elsewhere.add(kpi);
            }
        }
        inName.addAll(elsewhere);
        return inName;
    }

    private static String name(Kpi kpi) {
        return fold(kpi.code().value()) + "\n" + text(kpi, KpiText.LABEL);
    }

    private static String text(Kpi kpi, KpiText kind) {
        LocalizedText text = kpi.text(kind).orElse(LocalizedText.of(""));
        return fold(text.in(DUTCH)) + "\n" + fold(text.in(Locale.ENGLISH)) + "\n";
    }

    private static boolean holdsAll(String text, List<String> words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, without accents; the ligature of i and j becomes two letters. */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
