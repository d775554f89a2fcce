package io.github.maatstaf.kpi;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in Dutch, and mostly in English too.
 *
 * <p>Texts for residents, workers and councils are data, Dutch first. A language that is missing falls back to Dutch;
 * the machine's own language is never asked. It is not a message with parameters.
 *
 * @since 0.1
 */
public final class LocalizedText {
    private final String dutch;
    private final String english;

    private LocalizedText(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * Obtains a text in Dutch only; every language falls back to it.
     *
     * @param dutch the Dutch text
     * @return the text
     */
    public static LocalizedText of(String dutch) {
        Objects.requireNonNull(dutch, "dutch");
        return new LocalizedText(dutch, dutch);
    }

    /**
     * Obtains a text in Dutch and English.
     *
     * @param dutch the Dutch text
     * @param english the English text
     * @return the text
     */
    public static LocalizedText of(String dutch, String english) {
        return new LocalizedText(Objects.requireNonNull(dutch, "dutch"), Objects.requireNonNull(english, "english"));
    }

    /**
     * The text in a language: English for any English locale, Dutch for every other.
     *
     * @param locale the language asked for
     * @return the text, never null
     */
    public String in(Locale locale) {
        return isEnglish(locale) ? english : dutch;
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text && dutch.equals(text.dutch) && english.equals(text.english);
    }

    @Override
    public int hashCode() {
        return 31 * dutch.hashCode() + english.hashCode();
    }

    /** The English text, which is what a console shows; Dutch where there is no English. */
    @Override
    public String toString() {
        return english;
    }
}
