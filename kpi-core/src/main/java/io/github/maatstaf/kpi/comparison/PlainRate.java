package io.github.maatstaf.kpi.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Rates as people read them, and what their numbers must be. */
final class PlainRate {
    private PlainRate() {}

    /** At most two decimals, or three digits if it is small; a comma in Dutch. */
    static String text(double value, Locale locale) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = Math.abs(value) >= 1
                ? exact.setScale(2, RoundingMode.HALF_UP)
                : exact.round(new MathContext(3, RoundingMode.HALF_UP));
        String text = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return "en".equals(locale.getLanguage()) ? text : text.replace('.', ',');
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
