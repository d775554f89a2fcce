package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Answers, before anything is measured, what a number of people and moments can show. Defaults: 95 % confidence, and a
 * chance of 80 % that a change of the smallest size shows.
 *
 * <pre>{@code
 * DetectableChangeCalculator.withDefaults().timeToShow(PeriodType.QUARTER, 0.40, 40, 0.01).sentence(locale)
 * }</pre>
 *
 * @since 0.1
 */
public final class DetectableChangeCalculator {
    private static final int MOST_PEOPLE = 1_000_000;
    private static final DetectableChangeCalculator DEFAULTS = new DetectableChangeCalculator(0.95, 0.8);

    private final double confidence;
    private final double power;

    private DetectableChangeCalculator(double confidence, double power) {
        this.confidence = confidence;
        this.power = power;
    }

    /**
     * The calculator with the defaults named above.
     *
     * @return the calculator
     */
    public static DetectableChangeCalculator withDefaults() {
        return DEFAULTS;
    }

    /**
     * This calculator, with another confidence.
     *
     * @param confidence above 0 and below 1, such as 0.9
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public DetectableChangeCalculator withConfidence(double confidence) {
        return new DetectableChangeCalculator(probability(confidence, "Confidence"), power);
    }

    /**
     * This calculator, with another chance that a change of the smallest size shows.
     *
     * @param power above 0 and below 1, such as 0.9
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public DetectableChangeCalculator withPower(double power) {
        return new DetectableChangeCalculator(confidence, probability(power, "A chance to show"));
    }

    private static double probability(double value, String what) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(what + " lies between 0 and 1, not " + value);
        }
        return value;
    }

    /**
     * What two shares of different people can show.
     *
     * @param share the share then, from 0 through 1
     * @param then how many people then, from 1 through 1,000,000
     * @param now how many people now, from 1 through 1,000,000
     * @return the smallest rise and fall
     * @throws IllegalArgumentException if a number is out of range
     */
    public DetectableChange betweenShares(double share, int then, int now) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies from 0 through 1, not " + share);
        }
        people(then, 1);
        people(now, 1);
        return new DetectableChange(
                DetectableKind.TWO_SHARES,
                DetectableSizes.ofShares(share, then, now),
                confidence,
                power,
                new TwoSharePower(share, then, now, confidence).smallestRise(power),
                // A fall is a rise among those without it.
                new TwoSharePower(1 - share, then, now, confidence).smallestRise(power));
    }

    /**
     * What two means of different people can show.
     *
     * @param unit the unit of the values
     * @param standardDeviation how far values of single people spread, above 0
     * @param then how many values then, from 2 through 1,000,000
     * @param now how many values now, from 2 through 1,000,000
     * @return the smallest rise and fall, in the unit of the values
     * @throws IllegalArgumentException if a number is out of range
     */
    public DetectableChange betweenMeans(Unit unit, double standardDeviation, int then, int now) {
        spread(standardDeviation);
        people(then, 2);
        people(now, 2);
        OptionalDouble change = OptionalDouble.of(
                standardDeviation * new TwoMeanPower(then, now, confidence).smallestDifference(power));
        return new DetectableChange(
                DetectableKind.TWO_MEANS,
                DetectableSizes.ofMeans(Objects.requireNonNull(unit, "unit"), standardDeviation, then, now),
                confidence,
                power,
                change,
                change);
    }

    /**
     * What a line of figures can show whose noise is known.
     *
     * @param type the type of the periods
     * @param moments how many periods with a figure, from 1 through 40
     * @param unit the unit of the figures
     * @param standardDeviation how far the figures of single periods lie from the line, above 0
     * @return the smallest rise and fall from the first moment to the last
     * @throws IllegalArgumentException if a number is out of range
     */
    public DetectableChange inLine(PeriodType type, int moments, Unit unit, double standardDeviation) {
        spread(standardDeviation);
        DetectableSizes sizes =
                DetectableSizes.ofLine(Objects.requireNonNull(type, "type"), moments(moments), unit, standardDeviation);
        OptionalDouble change = overAll(moments, standardDeviation, Double.POSITIVE_INFINITY);
        return new DetectableChange(DetectableKind.TREND, sizes, confidence, power, change, change);
    }

    /**
     * What a line of shares can show, each of different people.
     *
     * @param type the type of the periods
     * @param moments how many periods with a figure, from 1 through 40
     * @param share the share at the beginning, above 0 and below 1
     * @param perPeriod how many people each period, from 1 through 1,000,000
     * @return the smallest rise and fall from the first moment to the last
     * @throws IllegalArgumentException if a number is out of range
     */
    public DetectableChange inLineOfShares(PeriodType type, int moments, double share, int perPeriod) {
        DetectableSizes sizes = DetectableSizes.ofLineOfShares(
                Objects.requireNonNull(type, "type"), moments(moments), inner(share), people(perPeriod, 1));
        double spread = sizes.standardDeviation().orElseThrow();
        return new DetectableChange(
                DetectableKind.TREND,
                sizes,
                confidence,
                power,
                overAll(moments, spread, 1 - share),
                overAll(moments, spread, share));
    }

    private OptionalDouble overAll(int moments, double spread, double most) {
        OptionalDouble slope = TrendPower.smallestSlope(moments, confidence, power);
        double change = slope.orElse(Double.POSITIVE_INFINITY) * spread * (moments - 1);
        return change <= most && change < Double.POSITIVE_INFINITY ? OptionalDouble.of(change) : OptionalDouble.empty();
    }

    /**
     * After how many periods a share that changes steadily shows it.
     *
     * @param type the type of the periods
     * @param share the share at the beginning, above 0 and below 1
     * @param perPeriod how many people each period, from 1 through 1,000,000
     * @param changePerPeriod how much the share rises each period, or falls if it is below 0; not 0
     * @return when the line shows it, and when two single periods do
     * @throws IllegalArgumentException if a number is out of range
     */
    public TimeToShow timeToShow(PeriodType type, double share, int perPeriod, double changePerPeriod) {
        inner(share);
        people(perPeriod, 1);
        if (!(Math.abs(changePerPeriod) > 0 && Math.abs(changePerPeriod) < 1)) {
            throw new IllegalArgumentException(
                    "A change of a share each period lies between -1 and 1 and is not 0, not " + changePerPeriod);
        }
        double spread = Math.sqrt(share * (1 - share) / perPeriod);
        int most = TimeToShow.mostMoments(share, changePerPeriod);
        DetectableChange twoPeriods = betweenShares(share, perPeriod, perPeriod);
        return new TimeToShow(
                Objects.requireNonNull(type, "type"),
                share,
                perPeriod,
                changePerPeriod,
                confidence,
                power,
                lineFrom(Math.abs(changePerPeriod) / spread, most),
                pairFrom(changePerPeriod, twoPeriods, most));
    }

    /** The fewest moments at which a line this steep shows; 0 if none do. Longer lines always show more. */
    private int lineFrom(double slope, int most) {
        int tooFew = 1;
        int enough = most + 1;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            OptionalDouble least = TrendPower.smallestSlope(middle, confidence, power);
            if (least.isPresent() && least.getAsDouble() <= slope) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough > most ? 0 : enough;
    }

    /** The number of periods, the first one counted, after which the last differs enough from the first; 0 if none. */
    private static int pairFrom(double changePerPeriod, DetectableChange twoPeriods, int most) {
        for (int moments = 2; moments <= most; moments++) {
            if (twoPeriods.shows(changePerPeriod * (moments - 1))) {
                return moments;
            }
        }
        return 0;
    }

    private static int people(int number, int least) {
        if (number < least || number > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "A number of people lies from " + least + " through " + MOST_PEOPLE + ", not " + number);
        }
        return number;
    }

    private static int moments(int moments) {
        if (moments < 1 || moments > TrendPower.MOST_MOMENTS) {
            throw new IllegalArgumentException(
                    "A number of moments lies from 1 through " + TrendPower.MOST_MOMENTS + ", not " + moments);
        }
        return moments;
    }

    private static double inner(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("A share at the beginning of a line lies between 0 and 1, not " + share);
        }
        return share;
    }

    private static void spread(double standardDeviation) {
        if (!(standardDeviation > 0 && standardDeviation <= 1e150)) {
            throw new IllegalArgumentException("A standard deviation is above 0 and finite, not " + standardDeviation);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DetectableChangeCalculator calculator
                && Double.compare(confidence, calculator.confidence) == 0
                && Double.compare(power, calculator.power) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(confidence, power);
    }

    /** What the calculator was told. */
    @Override
    public String toString() {
        return "detectable changes at " + DetectableWords.percent(confidence) + " with a chance of "
                + DetectableWords.percent(power);
    }
}
