package io.github.maatstaf.kpi.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers for a console: plain notation, whole numbers whole, others rounded to four significant digits. */
final class DecimalText {
    private static final double LARGEST_WHOLE = 1e15;

    private DecimalText() {}

    static String of(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "-infinity";
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        return new BigDecimal(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
