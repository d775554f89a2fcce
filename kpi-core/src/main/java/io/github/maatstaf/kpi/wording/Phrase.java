package io.github.maatstaf.kpi.wording;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;

/** A sentence in two languages with places to fill in: {@code {name}}. */
public record Phrase(LocalizedText text) {
    public static Phrase of(String dutch, String english) {
        return new Phrase(LocalizedText.of(dutch, english));
    }

    /** Fills in names and values, in turn. */
    public String in(Locale locale, String... namesAndValues) {
        String filled = text.in(locale);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return filled;
    }
}
