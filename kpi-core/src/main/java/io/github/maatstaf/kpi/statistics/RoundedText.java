package io.github.maatstaf.kpi.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in the one line that a value of this package prints: four digits, a point, no closing zeros. */
final class RoundedText {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private RoundedText() {}

    static String of(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "-infinity";
        }
        String text =
                new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
