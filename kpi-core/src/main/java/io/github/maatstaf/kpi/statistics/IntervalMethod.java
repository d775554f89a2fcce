package io.github.maatstaf.kpi.statistics;

/**
 * How an interval was computed; the constants name the published method.
 *
 * @since 0.1
 */
public enum IntervalMethod {
    /** Wilson (1927), for a share. */
    WILSON("Wilson 1927"),
    /** Newcombe (1998), method 10, for the difference of two independent shares. */
    NEWCOMBE("Newcombe 1998, method 10"),
    /** Garwood (1936), exact, for a count and a rate. */
    EXACT_POISSON("Garwood 1936, exact Poisson"),
    /** Byar's approximation (Breslow and Day 1987), for a count and a rate. */
    BYAR("Byar's approximation, Breslow and Day 1987"),
    /** Conditional exact (Clopper-Pearson on the first count), for the ratio of two rates. */
    EXACT_CONDITIONAL("conditional exact, Clopper-Pearson"),
    /** Square-and-add of two exact Poisson intervals, for the difference of two rates. */
    MOVER_EXACT_POISSON("square-and-add of two exact Poisson intervals"),
    /** Student's t, for a mean. */
    STUDENT_T("Student's t"),
    /** Welch (1947), for the difference of two independent means. */
    WELCH("Welch 1947"),
    /** Order statistics by the binomial law, for a median or another quantile. */
    ORDER_STATISTICS("order statistics, binomial law"),
    /** Greenwood's variance on the log-log scale, inverted for the Kaplan-Meier median. */
    KAPLAN_MEIER_LOG_LOG("Kaplan-Meier, log-log Greenwood"),
    /** Ranks of the pairwise slopes, Sen (1968). */
    SEN_PAIRWISE("Sen 1968");

    private final String citation;

    IntervalMethod(String citation) {
        this.citation = citation;
    }

    /**
     * The method's name as a researcher would cite it.
     *
     * @return such as {@code Wilson 1927}
     */
    public String citation() {
        return citation;
    }
}
