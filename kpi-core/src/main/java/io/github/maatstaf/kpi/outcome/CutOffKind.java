package io.github.maatstaf.kpi.outcome;

/**
 * The three cut-offs of Jacobson and Truax (1991) between the people whom a service is for and people in general.
 *
 * @since 0.1
 */
public enum CutOffKind {
    /** Two spreads away from the mean of the people whom the service is for. Needs no other norms. */
    A,
    /** Within two spreads of the mean of people in general, by the spread of people in general. */
    B,
    /** Where both groups are equally probable. */
    C
}
