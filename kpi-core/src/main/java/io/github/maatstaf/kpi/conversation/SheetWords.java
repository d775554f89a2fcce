package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sheet, in Dutch and English, as they stand in the resource; {@code {name}} is an argument. What speaks to
 * the team, such as <em>the way you hoped for</em>, has a second wording for those who were not there, under the same key
 * with {@code .others} behind it.
 */
final class SheetWords {
    private static final String RESOURCE = "sheet-words.tsv";
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int COLUMNS = 3;
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

    private static final String OTHERS = ".others";

    private final Locale locale;
    private final boolean isForOthers;

    private SheetWords(Locale locale, boolean isForOthers) {
        this.locale = locale;
        this.isForOthers = isForOthers;
    }

    /** As one speaks to the team. */
    static SheetWords in(Locale locale) {
        return new SheetWords(locale, false);
    }

    /** As one speaks to those who read a sheet. */
    static SheetWords of(ConversationSheet sheet, Locale locale) {
        return new SheetWords(locale, sheet.isForOthers());
    }

    Locale locale() {
        return locale;
    }

    /** A text with its arguments filled in; names and values take turns. */
    String of(String key, Object... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            Object value = arguments[i + 1];
            values.put(
                    arguments[i].toString(),
                    value instanceof LocalizedText localized ? localized.in(locale) : value.toString());
        }
        // In one go: what people typed may hold braces too.
        return ARGUMENT.matcher(forReader(key).in(locale))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** A text for one or for many; the number is the argument {@code count}. */
    String counted(String key, long count, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "count";
        all[arguments.length + 1] = SheetNumbers.in(locale).count(count);
        return of(key + (count == 1 ? ".one" : ".many"), all);
    }

    String of(LocalizedText text) {
        return text.in(locale);
    }

    /** A question of the sources; to others it does not speak of our work. */
    String of(Question question) {
        return of(textOf(question, isForOthers));
    }

    static LocalizedText textOf(Question question, boolean isForOthers) {
        LocalizedText other = isForOthers ? Known.TEXTS.get("question." + question.id() + OTHERS) : null;
        return other == null ? question.text() : other;
    }

    /** A period behind the word in: Dutch says het kwartaal and de helft, but no article before a month. */
    String period(ReportingPeriod period) {
        String label = of(period.label());
        return switch (period.type()) {
            case QUARTER, HALF_YEAR, SCHOOL_YEAR -> of("period." + period.type(), "period", label);
            case MONTH, YEAR, ISO_WEEK -> label;
        };
    }

    /** A text in both languages. */
    static LocalizedText text(String key, Object... arguments) {
        return LocalizedText.of(
                in(Locale.ROOT).of(key, arguments), in(Locale.ENGLISH).of(key, arguments));
    }

    static Map<String, LocalizedText> all() {
        return Known.TEXTS;
    }

    private LocalizedText forReader(String key) {
        LocalizedText text = isForOthers ? Known.TEXTS.get(key + OTHERS) : null;
        return text == null ? known(key) : text;
    }

    private static LocalizedText known(String key) {
        LocalizedText text = Known.TEXTS.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The words of a sheet have no \"" + key + "\"");
        }
        return text;
    }

    /** Read at the first sheet. */
    private static final class Known {
        static final Map<String, LocalizedText> TEXTS = read();

        private static Map<String, LocalizedText> read() {
            try (InputStream in = SheetWords.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The resource " + RESOURCE + " is missing from this jar");
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Map<String, LocalizedText> texts = new LinkedHashMap<>();
                reader.readLine();
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != COLUMNS) {
                        throw new IllegalStateException(
                                "Expected " + COLUMNS + " cells, not " + cells.length + ": " + line);
                    }
                    if (texts.put(cells[0], LocalizedText.of(cells[1], cells[2])) != null) {
                        throw new IllegalStateException("The words \"" + cells[0] + "\" stand there twice");
                    }
                }
                return Collections.unmodifiableMap(texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
