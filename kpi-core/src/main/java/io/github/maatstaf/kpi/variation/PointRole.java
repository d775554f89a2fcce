package io.github.maatstaf.kpi.variation;

/**
 * What a chart uses the figure of a period for.
 *
 * @since 0.1
 */
public enum PointRole {
    /** Centre line and limits come from it, among others. */
    BASELINE,
    /** It is compared with centre line and limits, which do not come from it. */
    COMPARED,
    /** People left it out: it stays in the picture, and counts for nothing. */
    LEFT_OUT,
    /** There is no figure. */
    GAP
}
