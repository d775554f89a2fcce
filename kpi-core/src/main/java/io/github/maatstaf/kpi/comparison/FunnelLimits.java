package io.github.maatstaf.kpi.comparison;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The limits of a funnel at one size: shares or rates between which units of that size fall by chance alone.
 *
 * <p>Not an interval of anyone's share, and nothing to strive for. A record, because these four numbers are the whole
 * definition, for ever.
 *
 * @param lowerOuter the lower 99.8 % limit, from 0
 * @param lowerInner the lower 95 % limit, from 0
 * @param upperInner the upper 95 % limit; of shares through 1
 * @param upperOuter the upper 99.8 % limit; of shares through 1
 * @since 0.1
 */
public record FunnelLimits(double lowerOuter, double lowerInner, double upperInner, double upperOuter) {
    /**
     * Checks the order.
     *
     * @param lowerOuter the lower 99.8 % limit, from 0
     * @param lowerInner the lower 95 % limit, from 0
     * @param upperInner the upper 95 % limit; of shares through 1
     * @param upperOuter the upper 99.8 % limit; of shares through 1
     * @throws IllegalArgumentException if the limits are negative, infinite or not in rising order
     */
    public FunnelLimits {
        if (!(0 <= lowerOuter
                && lowerOuter <= lowerInner
                && lowerInner <= upperInner
                && upperInner <= upperOuter
                && upperOuter < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Limits rise from 0, not " + lowerOuter + ", " + lowerInner + ", "
                    + upperInner + ", " + upperOuter);
        }
    }

    /** Such as {@code 0.2724 to 0.4383 (95 %), 0.2246 to 0.4861 (99.8 %)}. */
    @Override
    public String toString() {
        return rounded(lowerInner) + " to " + rounded(upperInner) + " (95 %), " + rounded(lowerOuter) + " to "
                + rounded(upperOuter) + " (99.8 %)";
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
