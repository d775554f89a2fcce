package io.github.maatstaf.kpi.statistics;

/**
 * How the probability of a trend test was computed; the constants name the law of Kendall's S that was used.
 *
 * @since 0.1
 */
public enum TrendMethod {
    /** All orders of the observed values, equal values included: right at any number of points. */
    MANN_KENDALL_EXACT("Mann 1945, Kendall 1975; exact law of S, ties included"),
    /** The normal law with the continuity correction: for many points. */
    MANN_KENDALL_NORMAL("Mann 1945, Kendall 1975; normal law with continuity correction"),
    /** The normal law without the correction, only to compare with programs that leave it out. */
    MANN_KENDALL_NORMAL_UNCORRECTED("Mann 1945, Kendall 1975; normal law without continuity correction"),
    /** Each season compared with itself; all orders of the values within the seasons. */
    SEASONAL_EXACT("Hirsch, Slack and Smith 1982; exact law of S within seasons, ties included"),
    /** Each season compared with itself; the normal law with the continuity correction. */
    SEASONAL_NORMAL("Hirsch, Slack and Smith 1982; normal law with continuity correction"),
    /** The normal law with the variance enlarged for periods that depend on each other. */
    HAMED_RAO("Hamed and Rao 1998; variance never made smaller");

    private final String citation;

    TrendMethod(String citation) {
        this.citation = citation;
    }

    /**
     * The method as a researcher would cite it.
     *
     * @return such as {@code Mann 1945, Kendall 1975; exact law of S, ties included}
     */
    public String citation() {
        return citation;
    }
}
