package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the first sentence of a Dutch wording. It knows no grammar: it looks for a few words and where they stand, and
 * would rather miss something than find fault with a plain sentence.
 */
final class WordingRules {
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu})");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}’'/-]+|\\d+(?:[.,]\\d+)*|%|&|[,:;]");
    private static final Set<String> SHARES = Set.of("percentage", "aandeel", "%", "procent", "deel");
    private static final Set<String> HIDDEN_SHARES = Set.of("percentage", "ratio", "aandeel");
    private static final Set<String> MODALS = Set.of(
            "moet", "moeten", "dient", "dienen", "behoort", "behoren", "mag", "mogen", "wil", "willen", "wenst",
            "wensen", "beoogt", "beogen");
    private static final Set<String> EVERY = Set.of("alle", "iedere", "ieder", "elke", "elk", "iedereen");
    private static final Set<String> BACKWARD = Set.of("daarvan", "ervan", "hun", "zijn", "haar");
    private static final Set<String> PREPOSITIONS = Set.of("voor", "van", "bij", "met", "aan", "in", "het", "door");
    private static final int LONGEST_SENTENCE = 40;
    /** An article such as <em>een</em> is none. */
    private static final int SHORTEST_PLURAL = 3;

    private final List<String> tokens;
    private final Map<String, String> found = new LinkedHashMap<>();

    private WordingRules(String wording) {
        String first = END.split(wording.strip(), 2)[0];
        this.tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(first.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    static List<Finding> findings(String wording) {
        WordingRules rules = new WordingRules(wording);
        rules.lookForTwoThings();
        rules.lookForPatterns();
        rules.lookForGrades();
        rules.lookForDenominator();
        rules.lookForNorm();
        rules.lookForWhatIsCounted();
        List<Finding> findings = new ArrayList<>();
        rules.found.forEach((code, words) -> findings.add(Finding.of(code).with("words", words)));
        return List.copyOf(findings);
    }

    private void found(String code, String words) {
        found.putIfAbsent(code, words);
    }

    private String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }

    private boolean hasAny(Set<String> words, int from, int to) {
        return tokens.subList(Math.max(from, 0), Math.min(Math.max(to, from), tokens.size())).stream()
                .anyMatch(words::contains);
    }

    private String text(int from, int to) {
        return String.join(" ", tokens.subList(Math.max(from, 0), Math.min(to, tokens.size())));
    }

    // Two things in one

    private void lookForTwoThings() {
        if (tokens.contains("en/of")) {
            found("SMART-S-TWO-THINGS", "en/of");
        }
        int both = tokens.indexOf("zowel");
        if (both >= 0 && tokens.subList(both, tokens.size()).contains("als")) {
            found("SMART-S-TWO-THINGS", "zowel … als");
        }
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (WordingWords.JOININGS.contains(at(i))
                    && !Character.isDigit(at(i - 1).charAt(0))
                    && !isOnePopulation(i, i + 2)) {
                found("SMART-S-TWO-THINGS", text(i - 1, i + 2));
            }
        }
        lookForEnumeration();
        int headEnd = headEnd();
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).equals("en") && !isOneExpression(i)) {
                if (i < headEnd ? areTwoThingsCounted(i, headEnd) : areTwoThingsSaid(i)) {
                    found("SMART-S-TWO-THINGS", text(i - 1, i + 2));
                }
            }
        }
    }

    /** Several things that are counted in one number, such as <em>gesprekken, bezoeken en telefoontjes</em>. */
    private void lookForEnumeration() {
        int first = headStart();
        int last = first;
        while (at(last + 1).equals(",")) {
            last += 2;
        }
        if (first > 0 && last > first && at(last + 1).equals("en") && !WordingWords.PEOPLE.contains(at(first))) {
            found("SMART-S-TWO-THINGS", text(first, last + 3).replace(" ,", ","));
        }
    }

    /** Where what is counted begins: behind the articles and the words for a number. */
    private int headStart() {
        int i = 0;
        while (WordingWords.ARTICLES.contains(at(i)) || WordingWords.MEASURES.contains(at(i))) {
            i++;
        }
        return i;
    }

    /** Where what is counted ends and what is said of it begins. */
    private int headEnd() {
        int i = headStart();
        while (i < tokens.size()
                && !WordingWords.BOUNDARIES.contains(at(i))
                && !isStop(at(i))
                && !WordingWords.isVerb(at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isStop(String token) {
        return token.equals(",") || token.equals(":") || token.equals(";");
    }

    /** Up to and including, ages, the end of an enumeration and the like. */
    private boolean isOneExpression(int en) {
        return isStop(at(en - 1))
                || at(en - 1).equals("tot") && at(en + 1).equals("met")
                || at(en + 1).equals("ouder")
                || at(en + 1).equals("jonger")
                || at(en - 1).endsWith("-")
                || Character.isDigit(at(en + 1).charAt(0))
                || at(en - 1).equals("in") && at(en + 1).equals("om");
    }

    /** Several groups of people are one population; else it is two KPIs. What comes after <em>of</em> is not counted. */
    private boolean areTwoThingsCounted(int en, int headEnd) {
        return !isOnePopulation(en, headEnd) && !hasAny(BACKWARD, en, headEnd + 1);
    }

    private boolean isOnePopulation(int joining, int headEnd) {
        return WordingWords.PEOPLE.contains(at(joining - 1))
                && (WordingWords.PEOPLE.contains(at(joining + 1)) || WordingWords.PEOPLE.contains(at(headEnd - 1)));
    }

    /** Two clauses of one sentence that each say something, as a verb or a comparison in both of them shows. */
    private boolean areTwoThingsSaid(int en) {
        int from = en;
        while (from > 0 && !WordingWords.RELATIVES.contains(at(from))) {
            from--;
        }
        // Who is counted may have to meet two conditions; what is counted of them is one thing. A statement counts
        // nothing.
        boolean statement = !WordingWords.RELATIVES.contains(at(from)) && !hasAny(WordingWords.MEASURES, 0, en);
        if (!statement && !hasAny(WordingWords.MEASURES, 0, from) || WordingWords.QUESTIONS.contains(at(en + 1))) {
            return false;
        }
        int to = en;
        while (to < tokens.size() && !isStop(at(to))) {
            to++;
        }
        boolean verbs = hasVerb(from, en) && hasVerb(en, to);
        boolean comparisons = WordingWords.COMPARATIVES.contains(at(en + 1))
                && (hasAny(WordingWords.COMPARATIVES, from, en) || WordingWords.isVerb(at(en - 1)));
        return verbs || comparisons;
    }

    /** A verb that is not a noun behind a preposition, as in <em>a circle for learning</em>. */
    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (WordingWords.isVerb(at(i)) && !PREPOSITIONS.contains(at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    // Vague words and hidden norms that a pattern can tell

    private void lookForPatterns() {
        String line = String.join(" ", tokens).replace(" %", "%");
        for (WordingWords.CodedPattern coded : WordingWords.PATTERNS) {
            Matcher matcher = coded.pattern().matcher(line);
            if (matcher.find()) {
                found(coded.code(), matcher.group().strip());
            }
        }
    }

    /** A word that says how much or how well, unless it is what somebody said or what a list is said to hold. */
    private void lookForGrades() {
        for (int i = 0; i < tokens.size(); i++) {
            if (WordingWords.GRADES.contains(at(i))
                    && !Set.of("hoe", "als").contains(at(i - 1))
                    && !hasAny(WordingWords.SAYINGS, 0, tokens.size())) {
                found("SMART-S-VAGUE-MEASURE", at(i));
            }
        }
    }

    // A share of whom?

    private void lookForDenominator() {
        lookForHiddenShare();
        int share = -1;
        for (int i = 0; i < Math.min(3, tokens.size()) && share < 0; i++) {
            share = SHARES.contains(at(i)) ? i : -1;
        }
        if (share < 0 || at(share).equals("deel") || at(0).equals("van")) {
            return;
        }
        boolean named = false;
        for (int i = share + 1; i < tokens.size(); i++) {
            named |= at(i).equals("van")
                    && Set.of("de", "het", "alle", "die", "hun", "elk", "elke", "iedereen")
                            .contains(at(i + 1));
            named |= at(i).equals("onder") && i > share + 1;
            // A share of questions, whatever is said of them, that were answered.
            named |= WordingWords.RELATIVES.contains(at(i)) && hasPlural(share + 1, Math.min(share + 4, i));
            // Of these people, those who …
            named |= i <= share + 4
                    && (WordingWords.RELATIVES.contains(at(i)) || at(i).equals("met") || at(i).equals("zonder"))
                    && isPlural(at(i - 1))
                    && !isAdjectiveBefore(share + 1, i);
        }
        if (!named) {
            found("SMART-S-NO-DENOMINATOR", at(share));
        }
    }

    /** One word that holds a share, such as <em>slagingspercentage</em>, says of whom only if they are named after it. */
    private void lookForHiddenShare() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isHiddenShare(at(i))) {
                boolean named = false;
                for (int j = i + 1; j < Math.min(i + 5, tokens.size()); j++) {
                    named |= WordingWords.PEOPLE.contains(at(j)) || WordingWords.CASES.contains(at(j));
                }
                if (!named) {
                    found("SMART-S-NO-DENOMINATOR", at(i));
                }
            }
        }
    }

    private static boolean isHiddenShare(String token) {
        return HIDDEN_SHARES.stream().anyMatch(end -> token.endsWith(end) && token.length() > end.length());
    }

    private boolean hasPlural(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPlural(at(i)) && !WordingWords.isVerb(at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(String token) {
        return WordingWords.PEOPLE.contains(token)
                || WordingWords.CASES.contains(token)
                || token.length() > SHORTEST_PLURAL && (token.endsWith("en") || token.endsWith("s"));
    }

    /** Of satisfied clients it is not said who they are a part of; of young parents who work it is. */
    private boolean isAdjectiveBefore(int from, int to) {
        return to - from > 1 && at(to).equals("met");
    }

    // A number or an order in the place of a question

    private void lookForNorm() {
        for (int i = 0; i < tokens.size(); i++) {
            if (MODALS.contains(at(i)) && !isInsideRelative(i)) {
                found("SMART-S-HIDDEN-NORM", at(i));
            }
        }
        if (EVERY.contains(at(0))) {
            for (int i = 1; i < tokens.size() && !WordingWords.RELATIVES.contains(at(i)); i++) {
                if (WordingWords.isVerb(at(i))) {
                    found("SMART-S-HIDDEN-NORM", at(0) + " … " + at(i));
                    break;
                }
            }
        }
        if (WordingWords.WISHES.contains(at(0))) {
            found("SMART-S-HIDDEN-NORM", at(0));
        }
    }

    private boolean isInsideRelative(int index) {
        for (int i = index - 1; i >= 0 && !isStop(at(i)); i--) {
            if (WordingWords.RELATIVES.contains(at(i))) {
                return true;
            }
        }
        return false;
    }

    // What is counted, and of whom

    private void lookForWhatIsCounted() {
        boolean counts =
                tokens.stream().anyMatch(token -> WordingWords.MEASURES.contains(token) || isHiddenShare(token));
        Optional<String> unit = tokens.stream()
                .filter(token -> WordingWords.PEOPLE.contains(token) || WordingWords.CASES.contains(token))
                .findFirst();
        boolean listed = false;
        for (int i = 0; i < Math.min(4, tokens.size()) && !WordingWords.isVerb(at(i)); i++) {
            listed |= isPlural(at(i))
                    && (i + 1 < tokens.size())
                    // What they do is a statement; it counts nobody.
                    && !WordingWords.isVerb(at(i + 1));
            if (WordingWords.BOUNDARIES.contains(at(i))) {
                break;
            }
        }
        if (!counts && !listed) {
            found("SMART-S-NO-COUNT-BASIS", text(0, 4));
        }
        boolean number = Set.of(
                        "aantal",
                        "aantallen",
                        "hoeveel",
                        "vaak",
                        "alle",
                        "som",
                        "uitgaven",
                        "euro's",
                        "kosten",
                        "dagen",
                        "uren",
                        "keren")
                .stream()
                .anyMatch(tokens::contains);
        boolean of =
                tokens.contains("van") || tokens.contains("onder") || tokens.contains("bij") || tokens.contains("dat");
        if (unit.isEmpty() && !number && !of) {
            found("SMART-S-NO-POPULATION", text(0, 4));
        }
        if (tokens.stream().filter(token -> Character.isLetter(token.charAt(0))).count() > LONGEST_SENTENCE) {
            found("SMART-S-LONG-SENTENCE", text(0, 4));
        }
    }
}
