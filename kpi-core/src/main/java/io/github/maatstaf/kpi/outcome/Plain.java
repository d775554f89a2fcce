package io.github.maatstaf.kpi.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: without exponents, with a comma in Dutch. */
final class Plain {
    private Plain() {}

    /** With a number of significant digits, in English. */
    static String number(double value, int digits) {
        return plain(new BigDecimal(value).round(new MathContext(digits)));
    }

    /** With at most a number of decimals, in the language asked for. */
    static String decimals(double value, int decimals, Locale locale) {
        String text = plain(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
        return "en".equals(locale.getLanguage()) ? text : text.replace('.', ',');
    }

    private static String plain(BigDecimal value) {
        String text = value.stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
