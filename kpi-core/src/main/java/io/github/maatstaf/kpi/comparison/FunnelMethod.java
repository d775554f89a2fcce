package io.github.maatstaf.kpi.comparison;

/**
 * How the limits of a funnel of shares are made. All are about chance alone.
 *
 * @since 0.1
 */
public enum FunnelMethod {
    /** The shares whose Wilson interval just touches the common share, as in PHEindicatormethods; the default. */
    WILSON_INVERTED,
    /** From the binomial law, between two counts in proportion (Spiegelhalter 2005); for small units. */
    EXACT,
    /** From the arcsine scale, as FunnelPlotR does; poor for small units. */
    ARCSINE
}
