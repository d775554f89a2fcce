package io.github.maatstaf.kpi.wording;

import io.github.maatstaf.kpi.LocalizedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people write them: rounded to what says something, with the comma or point of the language. */
public final class PlainNumber {
    private static final LocalizedText DECIMAL = LocalizedText.of(",", ".");
    private static final LocalizedText GROUP = LocalizedText.of(".", ",");
    private static final double SMALLEST_PROBABILITY = 1e-6;

    private PlainNumber() {}

    /** Rounded to some significant digits; the digits before the point all stay. */
    public static String in(Locale locale, double value, int digits) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int whole = exact.precision() - exact.scale();
        BigDecimal rounded =
                whole >= digits ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(new MathContext(digits));
        return written(locale, rounded);
    }

    /** Rounded to some decimals, without closing zeros. */
    public static String withDecimals(Locale locale, double value, int decimals) {
        return written(locale, BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Four significant digits or as many as asked, in English. */
    public static String english(double value, int digits) {
        return in(Locale.ENGLISH, value, digits);
    }

    /** A probability, with as many digits as a researcher reads; tiny ones as a limit. */
    public static String probability(Locale locale, double p) {
        return p < SMALLEST_PROBABILITY ? "< " + in(locale, SMALLEST_PROBABILITY, 1) : "= " + in(locale, p, 3);
    }

    /** A number that is rounded already, without closing zeros, its thousands apart. */
    public static String written(Locale locale, BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        String sign = plain.startsWith("-") ? "-" : "";
        String digits = plain.substring(sign.length());
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : DECIMAL.in(locale) + digits.substring(point + 1);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, GROUP.in(locale));
        }
        return sign + grouped + rest;
    }
}
