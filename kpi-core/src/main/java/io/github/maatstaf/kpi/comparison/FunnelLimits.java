package io.github.maatstaf.kpi.comparison;

/**
 * The limits of a funnel at one size: shares between which units of that size fall by chance alone.
 *
 * <p>Not an interval of anyone's share, and nothing to strive for. A record, because these four numbers are the whole
 * definition, for ever.
 *
 * @param lowerOuter the lower 99.8 % limit, from 0
 * @param lowerInner the lower 95 % limit, from 0
 * @param upperInner the upper 95 % limit, through 1
 * @param upperOuter the upper 99.8 % limit, through 1
 * @since 0.1
 */
public record FunnelLimits(double lowerOuter, double lowerInner, double upperInner, double upperOuter) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the limits are not shares in rising order
     */
    public FunnelLimits {
        if (!(0 <= lowerOuter
                && lowerOuter <= lowerInner
                && lowerInner <= upperInner
                && upperInner <= upperOuter
                && upperOuter <= 1)) {
            throw new IllegalArgumentException("Limits are shares in rising order, not " + lowerOuter + ", "
                    + lowerInner + ", " + upperInner + ", " + upperOuter);
        }
    }
}
