package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.HamedRao;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.BaselineDecisionKind;
import io.github.maatstaf.kpi.wording.PeriodWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which way the line of a series goes, by how much each period, and how sure that is. The Dutch term is <em>trend</em>.
 *
 * <p>It says what happened to the figure, not why, and not whether anyone hoped for it. A trend never follows from
 * fewer than five values at 95 %.
 *
 * <pre>{@code
 * Series visitors = Series.of("visitors", QUARTER, "2023-Q1", 40, 52, null, 61, 58, 66, 71);
 * Trend trend = TrendCalculator.withDefaults().trendOf(visitors);
 * // visitors ▁▄·▆▅▇█ rises by 4.5 per quarter (2 to 8), p = 0.0167, 6 of 7 quarters
 * }</pre>
 *
 * @since 0.1
 */
public final class Trend {
    private final Series series;
    private final Series judged;
    private final TrendNumbers numbers;
    private final TrendDirection direction;
    private final Sufficiency sufficiency;

    Trend(Series series, Series judged, TrendNumbers numbers, TrendDirection direction, Sufficiency sufficiency) {
        this.series = series;
        this.judged = judged;
        this.numbers = numbers;
        this.direction = direction;
        this.sufficiency = sufficiency;
    }

    /**
     * The figures that it was asked about.
     *
     * @return the series, with its breaks
     */
    public Series series() {
        return series;
    }

    /**
     * The figures that it is about: those since the definition changed, or people let the baseline begin anew, for the last
     * time.
     *
     * @return the last part of the series; the whole one if nothing like that happened
     */
    public Series judged() {
        return judged;
    }

    /**
     * Which way the line goes.
     *
     * @return the direction
     */
    public TrendDirection direction() {
        return direction;
    }

    /**
     * Sen's slope: how much the figure changes each period, in the unit of the series; of the seasonal test the change
     * each year, spread over its periods. Of shares, 0.02 is two in a
     * hundred more each period.
     *
     * @return absent for fewer than three values
     */
    public OptionalDouble slope() {
        return numbers.slopePerPeriod() == null ? OptionalDouble.empty() : OptionalDouble.of(numbers.slopePerPeriod());
    }

    /**
     * The slope in another unit of time: how much the figure changes each year, say, if it goes on like this.
     *
     * @param type the unit of time; a week is counted as a 52nd of a year
     * @return absent for fewer than three values
     */
    public OptionalDouble slopePer(PeriodType type) {
        return slope().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(slope().getAsDouble() * periodsIn(type));
    }

    /**
     * The interval of the slope in another unit of time.
     *
     * @param type the unit of time; a week is counted as a 52nd of a year
     * @return absent if no interval exists
     */
    public Optional<Interval> slopeIntervalPer(PeriodType type) {
        double factor = periodsIn(type);
        return slopeInterval()
                .map(interval -> Interval.of(
                        interval.lower() * factor,
                        interval.upper() * factor,
                        interval.confidence(),
                        interval.method()));
    }

    private double periodsIn(PeriodType type) {
        return (double) PeriodWords.inYear(series.periods().type()) / PeriodWords.inYear(type);
    }

    /**
     * The interval of the slope.
     *
     * @return absent if no interval exists, which at 95 % is so for fewer than five values
     */
    public Optional<Interval> slopeInterval() {
        return Optional.ofNullable(numbers.interval());
    }

    /**
     * The two-sided probability of a series at least as regular, if every order of its values were as likely.
     *
     * @return above 0 and at most 1
     */
    public double pValue() {
        return numbers.pValue();
    }

    /**
     * The smallest probability that these values could have shown in their most regular order: 0.0833 for four
     * different ones.
     *
     * @return above 0 and at most 1
     */
    public double smallestPossibleP() {
        return numbers.smallestPossibleP();
    }

    /**
     * How the probability was computed.
     *
     * @return the method
     */
    public TrendMethod method() {
        return numbers.method();
    }

    /**
     * The confidence of the interval; one minus it is the probability up to which a line is said to rise or fall.
     *
     * @return such as 0.95
     */
    public double confidence() {
        return numbers.confidence();
    }

    /**
     * The ordinary test, with S, its variance and Kendall's tau; it is behind the direction unless {@link #seasonal()} or
     * {@link #hamedRao()} is there.
     *
     * @return the test
     */
    public MannKendall mannKendall() {
        return numbers.test();
    }

    /**
     * The seasonal test behind the direction.
     *
     * @return empty unless it was asked for and there are enough years
     */
    public Optional<SeasonalMannKendall> seasonal() {
        return Optional.ofNullable(numbers.seasonal());
    }

    /**
     * The test behind the direction that makes room for periods that depend on each other.
     *
     * @return empty unless it was asked for and there are enough figures
     */
    public Optional<HamedRao> hamedRao() {
        return Optional.ofNullable(numbers.corrected());
    }

    /**
     * The test that was asked for; with too few figures for it, the ordinary one answered.
     *
     * @return the test
     */
    public TrendTestKind asked() {
        return numbers.asked();
    }

    /**
     * Which way people hope that the line goes.
     *
     * @return empty if nobody wrote it down
     */
    public Optional<HopedLine> hope() {
        return Optional.ofNullable(numbers.hope());
    }

    /**
     * Whether the line goes the way that people hoped for.
     *
     * @return false too if nobody wrote down a hope, or if we do not know
     */
    public boolean isTheWayHopedFor() {
        return numbers.hope() != null && numbers.hope().direction() == direction;
    }

    /**
     * The line behind the slope, with its intercept at the first period that it is about. The seasonal test has a slope of
     * its own.
     *
     * @return absent for fewer than three values
     */
    public Optional<SenSlope> senSlope() {
        return Optional.ofNullable(numbers.slope());
    }

    /**
     * The change that people called too small to matter.
     *
     * @return absent if nobody declared one
     */
    public Optional<RelevantChange> relevantChange() {
        return Optional.ofNullable(numbers.relevantChange());
    }

    /**
     * Whether there was enough to answer.
     *
     * @return {@link Sufficiency#GAP} if, between the first value and the last, more periods lack a value than have one
     */
    public Sufficiency sufficiency() {
        return sufficiency;
    }

    /**
     * How many figures there are to judge by; those that people left out are not among them.
     *
     * @return 0 or more
     */
    public int useful() {
        return numbers.test().size();
    }

    /**
     * What people decided about the baseline that makes this answer another one.
     *
     * @return a beginning anew, then the figures of {@link #judged()} that were left out; empty if nobody decided so
     */
    public List<BaselineDecision> decisions() {
        return numbers.decisions();
    }

    /** Where people let the line begin anew. */
    Optional<BaselineDecision> rebase() {
        return decisions().stream()
                .filter(decision -> decision.kind() == BaselineDecisionKind.REBASE)
                .findFirst();
    }

    /**
     * The figures behind the test.
     *
     * @return those of {@link #judged()} that have a value and were not left out, in the order of time
     */
    public List<Observation> figures() {
        return judged.observations().stream()
                .filter(each -> each.status().hasValue())
                .filter(each -> decisions().stream()
                        .noneMatch(decision -> decision.kind() == BaselineDecisionKind.LEAVE_OUT
                                && decision.period().equals(each.period())))
                .toList();
    }

    /**
     * How many values a rise or fall needs at least to show.
     *
     * @return 5 at 95 %
     */
    public int leastValues() {
        return numbers.leastValues();
    }

    /**
     * The periods without a value, whatever the reason.
     *
     * @return in the order of time; empty if there are none
     */
    public List<ReportingPeriod> gaps() {
        return judged.observations().stream()
                .filter(observation -> !observation.status().hasValue())
                .map(Observation::period)
                .toList();
    }

    /**
     * What a reader should know beside the answer: gaps, estimates, seasons, small numbers.
     *
     * @return findings of the area TREND; nobody did anything wrong
     */
    public List<Finding> notes() {
        return TrendNotes.of(this, numbers.minimumSizes());
    }

    /**
     * What can be seen, in plain words: the direction and its size.
     *
     * @param locale the language asked for
     * @return one to three short sentences without statistics words
     */
    public String whatWeSee(Locale locale) {
        return TrendWords.whatWeSee(this, locale);
    }

    /**
     * How sure that is, in plain words.
     *
     * @param locale the language asked for
     * @return one to three short sentences without statistics words
     */
    public String howSure(Locale locale) {
        return TrendWords.howSure(this, locale);
    }

    /**
     * Whether it is the way people hoped for, in plain words.
     *
     * @param locale the language asked for
     * @return a sentence or two; empty if nobody wrote down a hope
     */
    public Optional<String> whatWasHoped(Locale locale) {
        return TrendWords.hope(this, locale);
    }

    /**
     * The whole answer in plain words, for a conversation.
     *
     * @param locale the language asked for
     * @return what we see, how sure that is and, if anyone wrote it down, whether it was hoped for
     */
    public String sentence(Locale locale) {
        return whatWeSee(locale) + " " + howSure(locale)
                + whatWasHoped(locale).map(hope -> " " + hope).orElse("");
    }

    /**
     * The whole answer for researchers: tests, estimates and what they assume.
     *
     * @param locale the language asked for
     * @return statistics in full
     */
    public String exactSentence(Locale locale) {
        return TrendStatement.of(this, locale);
    }

    /**
     * The figures as a line of block characters, with a dot where there is no value.
     *
     * @return as many characters as the series has periods, and a {@code |} where its definition changed
     */
    public String sparkline() {
        return series.sparkline();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trend trend
                && series.equals(trend.series)
                && judged.equals(trend.judged)
                && numbers.equals(trend.numbers)
                && direction == trend.direction
                && sufficiency == trend.sufficiency;
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, judged, numbers, direction, sufficiency);
    }

    /** One line, such as {@code visitors ▁▃▅▇█ rises by 5.375 per quarter (3 to 7), p = 0.0167, 5 quarters}. */
    @Override
    public String toString() {
        return TrendStatement.oneLine(this);
    }
}
