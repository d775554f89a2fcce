package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Counts the words that a mapping does not know: one finding for each word, where it was first seen, without the word,
 * which may be anything. Whoever may see the source can take the words themselves.
 */
final class UnmappedWordsBuilder {
    private static final int MOST_WORDS = 1_000;

    private static final String KNOWN = "MAP-CODE-SHAPE-KNOWN";

    private final BiConsumer<LogColumn, String> sink;
    private final Map<List<Object>, Seen> words = new LinkedHashMap<>();
    private final List<Word> ofRow = new ArrayList<>();

    /** A word of the row being read. */
    private record Word(String code, LogColumn column, String field, String text, Place place) {}

    UnmappedWordsBuilder(BiConsumer<LogColumn, String> sink) {
        this.sink = sink;
    }

    /** Forgets the words of a row that turned out not to count. */
    void begin() {
        ofRow.clear();
    }

    void add(LogColumn column, String field, String word, Place place) {
        String code = column.equals(LogColumn.EVENT) ? "MAP-UNMAPPED-EVENT" : "MAP-UNMAPPED-CODE";
        ofRow.add(new Word(code, column, field, word, place));
    }

    /** A word that is known, and looks as if a spreadsheet made it. */
    void suspect(LogColumn column, String field, String word, Place place) {
        ofRow.add(new Word(KNOWN, column, field, word, place));
    }

    /** Counts the words of the row. Beyond a thousand different ones somebody puts free text there: they count as one. */
    void count() {
        for (Word word : ofRow) {
            List<Object> key = List.of(word.code(), word.column(), word.text());
            if (!words.containsKey(key) && words.size() >= MOST_WORDS) {
                key = List.of(word.code(), word.column(), "");
            }
            Seen seen = words.get(key);
            words.put(key, seen == null ? new Seen(word.code(), word.field(), word.place(), 1) : seen.again());
            if (seen == null && !word.code().equals(KNOWN)) {
                sink.accept(word.column(), word.text());
            }
        }
    }

    /** Counts only what a row says of its whole trajectory, because its event was counted before. */
    void countOfTrajectory() {
        ofRow.removeIf(word -> word.column().field().isEmpty());
        count();
    }

    List<Finding> findings() {
        return words.values().stream().map(Seen::finding).toList();
    }

    /** How often a word was seen, and where first. */
    private record Seen(String code, String field, Place first, long times) {
        Seen again() {
            return new Seen(code, field, first, times + 1);
        }

        Finding finding() {
            return Finding.of(code)
                    .at(first.withField(field))
                    .with("field", field)
                    .with("count", times);
        }
    }
}
