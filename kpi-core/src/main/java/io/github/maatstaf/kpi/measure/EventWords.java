package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words for events in a sentence, with their articles: Dutch needs to know <em>de</em> from <em>het</em>. */
final class EventWords {
    private static final String RESOURCE = "event-words.tsv";
    private static final String OTHER = "*";
    private static final Map<String, String[]> WORDS = read();

    /** The columns, in Dutch; the English ones follow in the same order. */
    enum Form {
        ONE,
        NONE,
        FIRST,
        LAST,
        MANY
    }

    private EventWords() {}

    static String of(EventType type, Form form, boolean english) {
        int column = form.ordinal() + (english ? Form.values().length : 0);
        String[] known = WORDS.get(type.code());
        return known != null
                ? known[column]
                : Objects.requireNonNull(WORDS.get(OTHER))[column].replace("{0}", type.code());
    }

    private static Map<String, String[]> read() {
        try (InputStream stream = EventWords.class.getResourceAsStream(RESOURCE)) {
            String text = new String(Objects.requireNonNull(stream, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String[]> words = new HashMap<>();
            text.lines().skip(1).forEach(line -> {
                int tab = line.indexOf('\t');
                words.put(line.substring(0, tab), line.substring(tab + 1).split("\t", -1));
            });
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
