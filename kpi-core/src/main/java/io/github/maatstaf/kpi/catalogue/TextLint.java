package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.KpiText.DEFINITION;
import static io.github.maatstaf.kpi.catalogue.KpiText.DOES_NOT_MEASURE;
import static io.github.maatstaf.kpi.catalogue.KpiText.LABEL;
import static io.github.maatstaf.kpi.catalogue.KpiText.MEASURES;
import static io.github.maatstaf.kpi.catalogue.KpiText.MISREAD_AS;
import static io.github.maatstaf.kpi.catalogue.KpiText.SYNONYMS;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules for words. */
final class TextLint {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
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
        List<Kpi> before = new ArrayList<>();
        for (Kpi kpi : catalogue) {
            for (Kpi other : before) {
                if (areNearlyTheSame(kpi.doesNotMeasure(), other.doesNotMeasure())) {
                    findings.add(near(kpi, other.code().value()));
                }
            }
            before.add(kpi);
        }
    }

    /** Whether two texts share most of their words, in either language. */
    static boolean areNearlyTheSame(LocalizedText one, LocalizedText other) {
        return overlap(words(one.in(DUTCH)), words(other.in(DUTCH))) > NEARLY_THE_SAME
                || overlap(words(one.in(Locale.ENGLISH)), words(other.in(Locale.ENGLISH))) > NEARLY_THE_SAME;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : SearchText.fold(text).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static int longestSentence(String text) {
        int longest = 0;
        for (String sentence : text.split("[.:;?!] ")) {
            longest = Math.max(longest, sentence.strip().split("\\s+").length);
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
