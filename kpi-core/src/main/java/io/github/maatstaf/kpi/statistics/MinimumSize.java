package io.github.maatstaf.kpi.statistics;

/**
 * The smallest amounts of data that the calculators ask for, all in one place. The default of each can be overridden by
 * {@link MinimumSizes}; an answer below a minimum says so and is not an error.
 *
 * <p>Some follow from a law and are marked <em>law</em>: below them the method cannot answer, whatever the values are.
 * Others are a matter of judgement.
 *
 * @since 0.1
 */
public enum MinimumSize {
    /** Denominator from which a share may be a percentage at all; below it there is no percentage. Judgement. */
    PERCENTAGE(5),
    /** Denominator from which a share or rate stands without its count; below it the count leads. Judgement. */
    PERCENTAGE_WITHOUT_COUNT(10),
    /** Values from which a median has a 95 % interval. Law: 2 * 0.5^5 is 0.0625. */
    MEDIAN_INTERVAL(6),
    /** Values from which a line has a slope. Judgement: through two points there is always a line. */
    TREND_SLOPE(3),
    /** Values from which a rise or fall can be shown at 5 %. Law: four values reach 0.0833, five 0.0167. */
    TREND_TEST(5),
    /** Values from which the slope has a 95 % interval. Law, the same as for the test. */
    TREND_SLOPE_INTERVAL(5),
    /** Values from which a trend may be corrected for autocorrelation (Hamed and Rao 1998). Judgement. */
    AUTOCORRELATION(20),
    /** Full years from which seasons can be taken out of a trend. Judgement. */
    SEASONAL_YEARS(3),
    /** Useful points from which the rules of a run chart can fire. Law: at four and five they cannot. */
    RUN_RULES(6),
    /** Useful points from which the rules of a run chart can be leaned on; before that, trial. Judgement. */
    RUN_RULES_RELIABLE(10),
    /** Points from which a process behaviour chart has trial limits. Judgement (Wheeler: five or six). */
    BEHAVIOUR_LIMITS_TRIAL(6),
    /** Points from which a process behaviour chart has its limits. Judgement. */
    BEHAVIOUR_LIMITS(12),
    /** Points from which a rule of seven on one side can fire. Law. */
    RUN_OF_SEVEN(7),
    /** Pairs from which a change of the same people can be shown at 5 %. Law: six reach 0.03125, five 0.0625. */
    PAIRED_TEST(6),
    /** People from which the spread of an instrument may be estimated instead of taken from its norms. Judgement. */
    NORM_ESTIMATE(20),
    /** People in each of the four cells of a difference-in-differences. Judgement. */
    DIFFERENCE_IN_DIFFERENCES_CELL(3),
    /** Units from which an unadjusted funnel can be drawn. Judgement. */
    FUNNEL_UNITS(4),
    /** Events from which a directly standardised rate is given. Judgement, as Public Health England does. */
    STANDARDISED_RATE_EVENTS(10);

    private final int defaultSize;

    MinimumSize(int defaultSize) {
        this.defaultSize = defaultSize;
    }

    /**
     * The minimum unless somebody overrides it.
     *
     * @return at least 1
     */
    public int defaultSize() {
        return defaultSize;
    }
}
