package io.github.maatstaf.kpi.outcome;

/**
 * How the spread within each cell enters a standard error that does not assume equal spreads; the names of the literature
 * (MacKinnon and White 1985).
 *
 * @since 0.1
 */
public enum RobustVariance {
    /** The spread as it is, without correction. */
    HC0,
    /** That, scaled by all people over all people less four. */
    HC1,
    /** The unbiased variance of each cell: Welch's form, and the default. */
    HC2,
    /** A cautious one, close to leaving out each person in turn. */
    HC3
}
