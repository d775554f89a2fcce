package io.github.maatstaf.kpi.statistics;

/**
 * How the variance of a trend test is corrected for periods that depend on each other.
 *
 * @since 0.1
 */
public enum AutocorrelationMode {
    /** The paper's formula, but never below the variance without correction. The one to use. */
    NEVER_SMALLER,
    /** The paper's formula as it stands, as the R package modifiedmk has it; it can make a test more certain. */
    LITERAL,
    /** With the sum of the correlations without its sign, as pyMannKendall has it. */
    ABSOLUTE
}
