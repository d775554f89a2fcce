package io.github.maatstaf.kpi.comparison;

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
}
