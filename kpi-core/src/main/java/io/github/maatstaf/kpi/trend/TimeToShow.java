package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.period.PeriodType;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * After how many periods a share that changes steadily shows it, with so many people each period. An honest answer may
 * be: not within two years at 40 clients a quarter.
 *
 * @since 0.1
 */
public final class TimeToShow {
    private final PeriodType type;
    private final double share;
    private final int perPeriod;
    private final double changePerPeriod;
    private final double confidence;
    private final double power;
    private final int byLine;
    private final int byTwoPeriods;

    TimeToShow(
            PeriodType type,
            double share,
            int perPeriod,
            double changePerPeriod,
            double confidence,
            double power,
            int byLine,
            int byTwoPeriods) {
        this.type = type;
        this.share = share;
        this.perPeriod = perPeriod;
        this.changePerPeriod = changePerPeriod;
        this.confidence = confidence;
        this.power = power;
        this.byLine = byLine;
        this.byTwoPeriods = byTwoPeriods;
    }

    /**
     * The type of the periods.
     *
     * @return the type
     */
    public PeriodType periodType() {
        return type;
    }

    /**
     * The share at the beginning.
     *
     * @return above 0 and below 1
     */
    public double startShare() {
        return share;
    }

    /**
     * How many people each period.
     *
     * @return at least 1
     */
    public int perPeriod() {
        return perPeriod;
    }

    /**
     * How much the share changes each period.
     *
     * @return below 0 for a fall
     */
    public double changePerPeriod() {
        return changePerPeriod;
    }

    /**
     * How sure one wants to be that a change that shows is one.
     *
     * @return such as 0.95
     */
    public double confidence() {
        return confidence;
    }

    /**
     * How often the change shows by then.
     *
     * @return such as 0.8
     */
    public double power() {
        return power;
    }

    /**
     * The number of periods, the first one counted, after which the line shows the change.
     *
     * @return absent if not within forty periods, or not before the share has nowhere to go
     */
    public OptionalInt byLine() {
        return present(byLine);
    }

    /**
     * The number of periods, the first one counted, after which the last period alone differs enough from the first.
     *
     * @return absent if not within forty periods, or not before the share has nowhere to go
     */
    public OptionalInt byTwoPeriods() {
        return present(byTwoPeriods);
    }

    private static OptionalInt present(int periods) {
        return periods == 0 ? OptionalInt.empty() : OptionalInt.of(periods);
    }

    /**
     * The first of the two.
     *
     * @return the number of periods, the first one counted; absent if neither shows it
     */
    public OptionalInt earliest() {
        return IntStream.of(byLine, byTwoPeriods).filter(periods -> periods > 0).min();
    }

    /**
     * Whether the change shows within a number of periods.
     *
     * @param periods how many periods there are, the first one counted
     * @return true if it does
     */
    public boolean showsWithin(int periods) {
        return earliest().isPresent() && earliest().getAsInt() <= periods;
    }

    /** Over how many moments a share can go on like this before it has nowhere to go; at most as many as are looked at. */
    static int mostMoments(double share, double changePerPeriod) {
        double room = changePerPeriod > 0 ? 1 - share : share;
        // 0.6 by 0.1 is a hair less than 6 in doubles.
        double steps = Math.floor(room / Math.abs(changePerPeriod) + 1e-9);
        return (int) Math.min(TrendPower.MOST_MOMENTS, steps + 1);
    }

    boolean endsBeforeItShows() {
        return mostMoments(share, changePerPeriod) < TrendPower.MOST_MOMENTS;
    }

    /**
     * The answer for a number of periods, in plain words.
     *
     * @param periods how many periods there are, the first one counted; at least 1
     * @param locale the language asked for
     * @return such as <em>Nee, waarschijnlijk niet binnen 2 jaar, met 40 cliënten per kwartaal.</em>
     * @throws IllegalArgumentException if there are no periods
     */
    public String sentence(int periods, Locale locale) {
        if (periods < 1) {
            throw new IllegalArgumentException("At least 1 period is needed, not " + periods);
        }
        return DetectableWords.sentence(this, periods, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeToShow time
                && type == time.type
                && Double.compare(share, time.share) == 0
                && perPeriod == time.perPeriod
                && Double.compare(changePerPeriod, time.changePerPeriod) == 0
                && Double.compare(confidence, time.confidence) == 0
                && Double.compare(power, time.power) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, share, perPeriod, changePerPeriod, confidence, power);
    }

    /** Such as {@code a share of 0.4 that changes 0.01 a quarter, 40 people each: shows after 31 quarters}. */
    @Override
    public String toString() {
        return DetectableWords.oneLine(this);
    }
}
