package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for words in entries, without regard to case or accents. */
final class SearchText {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[^a-z0-9]+|[^a-z0-9%]+$");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u2018`\u00B4]");
    private static final Pattern PLURAL = Pattern.compile("['\u2019\u2018`\u00B4]s\\b");

    private SearchText() {}

    static List<Kpi> search(Collection<Kpi> kpis, String words) {
        List<String> asked = tokens(words);
        List<Kpi> inName = new ArrayList<>();
        List<Kpi> inSynonyms = new ArrayList<>();
        List<Kpi> elsewhere = new ArrayList<>();
        for (Kpi kpi : kpis) {
            String name = searched(kpi.code().value() + "\n" + text(kpi, KpiText.LABEL));
            String synonyms = name + searched(text(kpi, KpiText.SYNONYMS) + layer(kpi));
            if (holdsAll(name, asked)) {
                inName.add(kpi);
            } else if (holdsAll(synonyms, asked)) {
                inSynonyms.add(kpi);
            } else if (holdsAll(synonyms + searched(text(kpi, KpiText.DEFINITION)), asked)) {
                elsewhere.add(kpi);
            }
        }
        inName.addAll(inSynonyms);
        inName.addAll(elsewhere);
        return inName;
    }

    /** The words asked for, without what people put around them: quotes, commas, the {@code 's} of a plural. */
    private static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        for (String word : BLANKS.split(withoutApostrophes(fold(words)))) {
            String bare = AROUND.matcher(word).replaceAll("");
            if (!bare.isEmpty()) {
                tokens.add(bare);
            }
        }
        return tokens;
    }

    private static String text(Kpi kpi, KpiText kind) {
        LocalizedText text = kpi.text(kind).orElse(LocalizedText.of(""));
        return text.in(DUTCH) + "\n" + text.in(Locale.ENGLISH) + "\n";
    }

    /** As it stands, and without hyphens: who types meerwaardekpi means meerwaarde-KPI. */
    private static String searched(String text) {
        String folded = fold(text);
        String plain = withoutApostrophes(folded);
        String plurals = APOSTROPHE.matcher(folded).replaceAll("");
        return forms(plain) + (plurals.equals(plain) ? "" : forms(plurals));
    }

    private static String forms(String text) {
        return text.indexOf('-') < 0 ? text + "\n" : text + "\n" + text.replace("-", "") + "\n";
    }

    /** A plural such as {@code KPI's} becomes the word that it is of. */
    private static String withoutApostrophes(String folded) {
        return APOSTROPHE.matcher(PLURAL.matcher(folded).replaceAll("")).replaceAll("");
    }

    /** What a layer is called elsewhere: the branche organisation's news item of 16 March 2021 speaks of added value. */
    private static String layer(Kpi kpi) {
        return kpi.layer()
                .map(layer -> switch (layer) {
                    case IMPACT -> "impact-KPI's, meerwaarde-KPI's, added value";
                    case ACTIVITY -> "activiteiten-KPI's, activity KPIs";
                    case QUALITY -> "kwaliteits-KPI's, quality KPIs";
                })
                .orElse("");
    }

    private static boolean holdsAll(String text, List<String> words) {
        for (String word : words) {
            if (!text.contains(word) && !text.contains(word.replace("-", ""))) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, without accents; the ligature of i and j becomes two letters. */
    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
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

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
