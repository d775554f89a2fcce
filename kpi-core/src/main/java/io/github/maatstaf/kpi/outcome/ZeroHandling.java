package io.github.maatstaf.kpi.outcome;

/**
 * What becomes of people without a change in the test of Wilcoxon.
 *
 * @since 0.1
 */
public enum ZeroHandling {
    /** They are left out before the changes are put in order of size (Wilcoxon 1945). */
    DROPPED,
    /** They are put in order too, and left out after that (Pratt 1959). */
    PRATT
}
