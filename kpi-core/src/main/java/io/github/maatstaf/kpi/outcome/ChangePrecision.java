package io.github.maatstaf.kpi.outcome;

/**
 * How it is decided whether two changes are equal, or a change is none.
 *
 * @since 0.1
 */
public enum ChangePrecision {
    /** As decimal numbers, rounded to ten decimals: 0.3 - 0.1 is 0.6 - 0.4. */
    DECIMAL,
    /** As binary numbers, in which those two differ; for comparison with programs that compute so. */
    RAW_DOUBLES
}
