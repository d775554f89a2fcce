package io.github.maatstaf.kpi.scope;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An expected delay in words. */
final class DelayWords {
    private DelayWords() {}

    static String in(Period delay, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<String> words = new ArrayList<>();
        add(words, delay.getYears(), english ? "year" : "jaar", english ? "years" : "jaar");
        add(words, delay.getMonths(), english ? "month" : "maand", english ? "months" : "maanden");
        add(words, delay.getDays(), english ? "day" : "dag", english ? "days" : "dagen");
        if (words.isEmpty()) {
            return english ? "from the start" : "vanaf het begin";
        }
        return String.join(english ? " and " : " en ", words);
    }

    /** When something can be noticed: {@code after 6 months}, or {@code from the start}. */
    static String after(Period delay, Locale locale) {
        String words = in(delay, locale);
        return delay.isZero() ? words : (locale.getLanguage().equals("en") ? "after " : "na ") + words;
    }

    private static void add(List<String> words, int number, String one, String more) {
        if (number != 0) {
            words.add(number + " " + (number == 1 ? one : more));
        }
    }
}
