package io.github.maatstaf.kpi.smart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words and patterns by which a Dutch wording is read. They are data, so that somebody who knows the field can add. They
 * are words to look for, never to say, so they are no text resource.
 */
final class WordingWords {
    static final Set<String> ARTICLES = words("article");
    static final Set<String> PEOPLE = words("people");
    static final Set<String> CASES = words("case");
    static final Set<String> MEASURES = words("measure");
    static final Set<String> BOUNDARIES = words("boundary");
    static final Set<String> RELATIVES = words("relative");
    static final Set<String> QUESTIONS = words("question");
    static final Set<String> VERBS = words("verb");
    static final Set<String> COMPARATIVES = words("comparative");
    static final Set<String> WISHES = words("wish");
    static final Set<String> GRADES = words("grade");
    static final Set<String> SAYINGS = words("saying");
    static final Set<String> JOININGS = words("joining");
    private static final Set<String> PREFIXES = words("prefix");

    /** A code and what it is recognised by, in the order of the file. */
    record CodedPattern(String code, Pattern pattern) {}

    static final List<CodedPattern> PATTERNS = rows("wording-patterns.txt").stream()
            .map(row -> new CodedPattern(
                    row[0], Pattern.compile(row[1].startsWith("^") ? row[1] : "(?<!\\S)(" + row[1] + ")(?!\\S)")))
            .toList();

    private WordingWords() {}

    /** A form of a verb, also one with a part before it, as in <em>doorstroomt</em>. */
    static boolean isVerb(String token) {
        return VERBS.contains(token)
                || !MEASURES.contains(token)
                        && PREFIXES.stream()
                                .anyMatch(prefix ->
                                        token.startsWith(prefix) && VERBS.contains(token.substring(prefix.length())));
    }

    private static Set<String> words(String list) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String[] row : rows("wording-words.txt")) {
            lists.put(
                    row[0],
                    Set.copyOf(List.of(row[1].split(" ")).stream().distinct().toList()));
        }
        return Objects.requireNonNull(lists.get(list), list);
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = WordingWords.class.getResourceAsStream(file)) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(line.split("\t", 2));
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
