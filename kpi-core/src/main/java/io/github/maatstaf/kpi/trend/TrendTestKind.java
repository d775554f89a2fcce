package io.github.maatstaf.kpi.trend;

/**
 * Which question a trend test is to answer. The choice is made before the figures are looked at.
 *
 * @since 0.1
 */
public enum TrendTestKind {
    /** Whether later figures tend to be higher than earlier ones: Mann and Kendall. */
    ORDINARY,
    /**
     * Whether figures tend to be higher than those of the same season in earlier years: Hirsch, Slack and Smith. It
     * takes three full years of months, quarters or half years; below that the ordinary test answers, and a note says
     * so.
     */
    SEASONAL,
    /**
     * As the ordinary one, with room for periods that depend on each other: Hamed and Rao, never with a smaller
     * variance. It takes twenty figures; below that the ordinary test answers, and a note says so.
     */
    AUTOCORRELATED
}
