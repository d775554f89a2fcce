package io.github.maatstaf.kpi.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A vendor's words in their one form: blanks around them taken off, combined characters composed, case kept. */
final class VendorWords {
    private static final Set<String> CITIZEN_NUMBER = Set.of(
            "bsn", "bsnnr", "bsnnummer", "burgerservicenr", "burgerservicenummer", "citizennumber", "sofinummer");

    private VendorWords() {}

    static String normalised(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String stripped = text.substring(from, to);
        return Normalizer.isNormalized(stripped, Normalizer.Form.NFC)
                ? stripped
                : Normalizer.normalize(stripped, Normalizer.Form.NFC);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static String requireName(String name) {
        String normalised = normalised(name);
        if (normalised.isEmpty() || hasTabOrLineEnd(normalised)) {
            throw new IllegalArgumentException("A system's name must not be blank or have tabs or line ends");
        }
        return normalised;
    }

    static boolean hasTabOrLineEnd(String text) {
        return text.contains("\t") || text.contains("\n") || text.contains("\r");
    }

    /** Whether a column's name says that it holds citizen numbers. */
    static boolean namesCitizenNumber(String column) {
        return CITIZEN_NUMBER.contains(column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }
}
