package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change that so many people or moments can show, before anything is measured. Smaller ones may well
 * happen; they will mostly pass for chance. The Dutch term is <em>kleinste aantoonbare verandering</em>.
 *
 * <p>It assumes that figures differ by chance alone, which real ones do not: what it says is the best that can be hoped
 * for. It is no advice on what to aim for.
 *
 * <pre>{@code
 * DetectableChange.betweenShares(0.40, 40, 40)
 * // at 95 % and with a chance of 80 %: a rise of 0.317 or a fall of 0.293
 * }</pre>
 *
 * @since 0.1
 */
public final class DetectableChange {
    private final DetectableKind kind;
    private final DetectableSizes sizes;
    private final double confidence;
    private final double power;
    private final @Nullable Double rise;
    private final @Nullable Double fall;

    DetectableChange(
            DetectableKind kind,
            DetectableSizes sizes,
            double confidence,
            double power,
            OptionalDouble rise,
            OptionalDouble fall) {
        this.kind = kind;
        this.sizes = sizes;
        this.confidence = confidence;
        this.power = power;
        this.rise = rise.isPresent() ? rise.getAsDouble() : null;
        this.fall = fall.isPresent() ? fall.getAsDouble() : null;
    }

    /**
     * What two shares of different people can show, at 95 % with a chance of 80 %.
     *
     * @param share the share then, from 0 through 1
     * @param then how many people then, from 1 through 1,000,000
     * @param now how many people now, from 1 through 1,000,000
     * @return the smallest rise and fall
     * @throws IllegalArgumentException if a number is out of range
     */
    public static DetectableChange betweenShares(double share, int then, int now) {
        return DetectableChangeCalculator.withDefaults().betweenShares(share, then, now);
    }

    /**
     * What two means of different people can show, at 95 % with a chance of 80 %.
     *
     * @param unit the unit of the values
     * @param standardDeviation how far values of single people spread, above 0
     * @param then how many values then, from 2 on
     * @param now how many values now, from 2 on
     * @return the smallest rise and fall, in the unit of the values
     * @throws IllegalArgumentException if a number is out of range
     */
    public static DetectableChange betweenMeans(Unit unit, double standardDeviation, int then, int now) {
        return DetectableChangeCalculator.withDefaults().betweenMeans(unit, standardDeviation, then, now);
    }

    /**
     * What a line of figures can show whose noise is known, at 95 % with a chance of 80 %.
     *
     * @param type the type of the periods
     * @param moments how many periods with a figure, from 1 through 40
     * @param unit the unit of the figures
     * @param standardDeviation how far the figures of single periods lie from the line, above 0
     * @return the smallest rise and fall from the first moment to the last
     * @throws IllegalArgumentException if a number is out of range
     */
    public static DetectableChange inLine(PeriodType type, int moments, Unit unit, double standardDeviation) {
        return DetectableChangeCalculator.withDefaults().inLine(type, moments, unit, standardDeviation);
    }

    /**
     * What a line of shares can show, each of different people, at 95 % with a chance of 80 %.
     *
     * @param type the type of the periods
     * @param moments how many periods with a figure, from 1 through 40
     * @param share the share at the beginning, above 0 and below 1
     * @param perPeriod how many people each period, at least 1
     * @return the smallest rise and fall from the first moment to the last
     * @throws IllegalArgumentException if a number is out of range
     */
    public static DetectableChange inLineOfShares(PeriodType type, int moments, double share, int perPeriod) {
        return DetectableChangeCalculator.withDefaults().inLineOfShares(type, moments, share, perPeriod);
    }

    /**
     * In which way a change is to show.
     *
     * @return the kind
     */
    public DetectableKind kind() {
        return kind;
    }

    /**
     * How many people or moments there are.
     *
     * @return the sizes
     */
    public DetectableSizes sizes() {
        return sizes;
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
     * How often a change of the smallest size shows when it is there.
     *
     * @return such as 0.8
     */
    public double power() {
        return power;
    }

    /**
     * The smallest rise that shows, in all: of a line, from its first moment to its last.
     *
     * @return above 0; absent if none can show
     */
    public OptionalDouble smallestRise() {
        return rise == null ? OptionalDouble.empty() : OptionalDouble.of(rise);
    }

    /**
     * The smallest fall that shows, in all and without its sign.
     *
     * @return above 0; absent if none can show
     */
    public OptionalDouble smallestFall() {
        return fall == null ? OptionalDouble.empty() : OptionalDouble.of(fall);
    }

    /**
     * Whether a change of some size would show.
     *
     * @param change the change, below 0 for a fall
     * @return true if it is at least the smallest one of its side
     */
    public boolean shows(double change) {
        Double least = change < 0 ? fall : rise;
        return least != null && Math.abs(change) >= least;
    }

    /**
     * The answer in plain words, for a conversation.
     *
     * @param locale the language asked for
     * @return one to three short sentences
     */
    public String sentence(Locale locale) {
        return DetectableWords.sentence(this, locale);
    }

    /**
     * The answer for researchers: sizes, confidence, power and method.
     *
     * @param locale the language asked for
     * @return statistics in full
     */
    public String exactSentence(Locale locale) {
        return DetectableWords.exactSentence(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DetectableChange change
                && kind == change.kind
                && sizes.equals(change.sizes)
                && Double.compare(confidence, change.confidence) == 0
                && Double.compare(power, change.power) == 0
                && Objects.equals(rise, change.rise)
                && Objects.equals(fall, change.fall);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, sizes, confidence, power, rise, fall);
    }

    /** Such as {@code at 95 % and with a chance of 80 %: a rise of 0.317 or a fall of 0.293}. */
    @Override
    public String toString() {
        return DetectableWords.oneLine(this);
    }
}
