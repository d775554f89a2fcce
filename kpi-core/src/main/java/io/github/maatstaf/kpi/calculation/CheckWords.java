package io.github.maatstaf.kpi.calculation;

import java.util.Locale;

/** The two languages in which checks speak. */
final class CheckWords {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final Locale ENGLISH = Locale.ENGLISH;

    private CheckWords() {}
}
