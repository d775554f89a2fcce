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
    /** Miettinen and Nurminen (1985), score, for the difference of two independent shares. */
    MIETTINEN_NURMINEN("Miettinen and Nurminen 1985"),
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
    /** Square-and-add of two order-statistic intervals, for the difference of two medians. */
    MOVER_ORDER_STATISTICS("square-and-add of two order-statistic intervals, Zou and Donner 2008"),
    /** Square-and-add of two Kaplan-Meier intervals, for the difference of two medians. */
    MOVER_KAPLAN_MEIER("square-and-add of two Kaplan-Meier intervals, Zou and Donner 2008"),
    /** Least squares with Student's t, for a line that is bent once. */
    LEAST_SQUARES("least squares, Student's t"),
    /** Ranks of the pairwise slopes, Sen (1968). */
    SEN_PAIRWISE("Sen 1968"),
    /** The non-central t distribution, for a standardised mean change. */
    NONCENTRAL_T("non-central t"),
    /** The normal approximation with a named standard error. */
    NORMAL("normal approximation"),
    /** Agresti and Min (2005), for the difference of two shares of the same people. */
    AGRESTI_MIN("Agresti and Min 2005"),
    /** Tango (1998), score, for the difference of two shares of the same people. */
    TANGO("Tango 1998"),
    /** Clopper and Pearson (1934) on the discordant pairs, for the odds of the same people twice. */
    EXACT_DISCORDANT("conditional exact on the discordant pairs"),
    /** Fisher's transformation, for a correlation of matched pairs. */
    FISHER_Z("Fisher's z"),
    /** Dobson and others (1991), for a directly standardised rate. */
    DOBSON("Dobson 1991, with Byar's approximation"),
    /** Student's t with the residual variance of all cells pooled. */
    POOLED_T("Student's t, pooled variance");

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
