package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Locale;

/** Rates as people read them, and what their numbers must be. */
final class PlainRate {
    private PlainRate() {}

    /** At most two decimals, or three digits if it is small; a comma in Dutch. */
    static String text(double value, Locale locale) {
        return Math.abs(value) >= 1 ? PlainNumber.withDecimals(locale, value, 2) : PlainNumber.in(locale, value, 3);
    }

    static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The " + name + " is above 0, not " + value);
        }
        return value;
    }

    static double confidence(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + level);
        }
        return level;
    }
}
