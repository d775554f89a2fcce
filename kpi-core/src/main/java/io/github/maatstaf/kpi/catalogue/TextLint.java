package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.KpiText.DEFINITION;
import static io.github.maatstaf.kpi.catalogue.KpiText.DOES_NOT_MEASURE;
import static io.github.maatstaf.kpi.catalogue.KpiText.LABEL;
import static io.github.maatstaf.kpi.catalogue.KpiText.MEASURES;
import static io.github.maatstaf.kpi.catalogue.KpiText.MISREAD_AS;
import static io.github.maatstaf.kpi.catalogue.KpiText.SYNONYMS;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for words. */
final class TextLint {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern SENTENCE = Pattern.compile("[.:;?!] ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_SENTENCE = 25;
    private static final double NEARLY_THE_SAME = 0.7;
    private static final Set<String> VERDICTS = Set.of(
            "goed",
            "goede",
            "beter",
            "betere",
            "slecht",
            "slechte",
            "slechter",
            "slechtere",
            "verbetert",
            "verbeteren",
            "verbetering",
            "verslechtert",
            "verslechtering",
            "good",
            "better",
            "bad",
            "worse",
            "improve",
            "improves",
            "improved",
            "improving",
            "improvement",
            "worsen",
            "worsens",
            "worsened",
            "worsening");

    private TextLint() {}

    static void check(Kpi kpi, List<Finding> findings) {
        for (KpiText kind : KpiText.values()) {
            Optional<LocalizedText> text = kpi.text(kind);
            if (text.isPresent()) {
                checkText(kpi, kind, text.get(), findings);
            }
        }
        for (KpiText other : List.of(LABEL, DEFINITION, MEASURES, MISREAD_AS)) {
            if (areNearlyTheSame(kpi.doesNotMeasure(), kpi.text(other).orElseThrow())) {
                findings.add(near(kpi, other.name()));
            }
        }
    }

    private static Finding near(Kpi kpi, String other) {
        return CatalogueLint.about(kpi, "CATALOGUE-NEAR-IDENTICAL")
                .with("text", DOES_NOT_MEASURE)
                .with("other", other);
    }

    private static void checkText(Kpi kpi, KpiText kind, LocalizedText text, List<Finding> findings) {
        String dutch = text.in(DUTCH);
        String english = text.in(Locale.ENGLISH);
        Set<String> words = words(dutch);
        words.addAll(words(english));
        for (String word : words) {
            if (VERDICTS.contains(word)) {
                findings.add(CatalogueLint.about(kpi, "CATALOGUE-VERDICT-WORD")
                        .with("text", kind)
                        .with("word", word));
            }
        }
        if (kind == LABEL || kind == SYNONYMS) {
            return;
        }
        if (words(dutch).size() < FEWEST_WORDS) {
            findings.add(CatalogueLint.about(kpi, "CATALOGUE-SHORT-TEXT").with("text", kind));
        }
        if (dutch.equals(english)) {
            findings.add(CatalogueLint.about(kpi, "CATALOGUE-SAME-IN-BOTH").with("text", kind));
        }
        int longest = Math.max(longestSentence(dutch), longestSentence(english));
        if (longest > LONGEST_SENTENCE) {
            findings.add(CatalogueLint.about(kpi, "CATALOGUE-LONG-SENTENCE")
                    .with("text", kind)
                    .with("words", longest));
        }
    }

    /** A text on what is not measured that fits two entries fits neither. */
    static void checkAgainstEachOther(KpiCatalogue catalogue, List<Finding> findings) {
        WordSets sets = new WordSets();
        List<Kpi> kpis = catalogue.kpis();
        int[][] dutch = new int[kpis.size()][];
        int[][] english = new int[kpis.size()][];
        for (int i = 0; i < kpis.size(); i++) {
            dutch[i] = sets.of(words(kpis.get(i).doesNotMeasure().in(DUTCH)));
            english[i] = sets.of(words(kpis.get(i).doesNotMeasure().in(Locale.ENGLISH)));
            for (int j = 0; j < i; j++) {
                if (WordSets.overlap(dutch[i], dutch[j]) > NEARLY_THE_SAME
                        || WordSets.overlap(english[i], english[j]) > NEARLY_THE_SAME) {
                    findings.add(near(kpis.get(i), kpis.get(j).code().value()));
                }
            }
        }
    }

    /** Whether two texts share most of their words, in either language. */
    static boolean areNearlyTheSame(LocalizedText one, LocalizedText other) {
        WordSets sets = new WordSets();
        return WordSets.overlap(sets.of(words(one.in(DUTCH))), sets.of(words(other.in(DUTCH)))) > NEARLY_THE_SAME
                || WordSets.overlap(sets.of(words(one.in(Locale.ENGLISH))), sets.of(words(other.in(Locale.ENGLISH))))
                        > NEARLY_THE_SAME;
    }

    /** The runs of letters and digits, folded. By hand: a catalogue has thousands of texts. */
    private static Set<String> words(String text) {
        String folded = SearchText.fold(text);
        Set<String> words = new LinkedHashSet<>();
        int from = -1;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean inWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(folded.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    private static int longestSentence(String text) {
        int longest = 0;
        for (String sentence : SENTENCE.split(text)) {
            longest = Math.max(longest, BLANKS.split(sentence.strip()).length);
        }
        return longest;
    }

    /** A share is of something: the definition says a part, and of what. */
    static boolean namesDenominator(LocalizedText definition) {
        Set<String> dutch = words(definition.in(DUTCH));
        Set<String> english = words(definition.in(Locale.ENGLISH));
        boolean inDutch = dutch.contains("van") && (dutch.contains("deel") || dutch.contains("percentage"));
        boolean inEnglish = english.contains("of") && (english.contains("share") || english.contains("percentage"));
        return inDutch && inEnglish;
    }
}
