package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far two groups differ in one characteristic, such as age or living alone: the difference in units of their average
 * spread (Austin 2009), so that it does not hang on how many people there are.
 *
 * @since 0.1
 */
public final class MakeUpDifference {
    private final String characteristic;
    private final double group;
    private final double comparison;
    private final double spread;

    private MakeUpDifference(String characteristic, double group, double comparison, double spread) {
        this.characteristic = characteristic;
        this.group = group;
        this.comparison = comparison;
        this.spread = spread;
    }

    static MakeUpDifference ofMeans(String characteristic, double[] group, double[] comparison) {
        return ofVariances(
                characteristic,
                PairedMoments.mean(group),
                PairedMoments.variance(group),
                PairedMoments.mean(comparison),
                PairedMoments.variance(comparison));
    }

    static MakeUpDifference ofVariances(
            String characteristic, double group, double variance, double comparison, double otherVariance) {
        return new MakeUpDifference(characteristic, group, comparison, Math.sqrt((variance + otherVariance) / 2));
    }

    static MakeUpDifference ofShares(String characteristic, double group, double comparison) {
        return ofVariances(characteristic, group, group * (1 - group), comparison, comparison * (1 - comparison));
    }

    /**
     * The characteristic.
     *
     * @return the name that was given
     */
    public String characteristic() {
        return characteristic;
    }

    /**
     * The mean or share in the people of the service.
     *
     * @return in the unit of the characteristic, or from 0 through 1
     */
    public double group() {
        return group;
    }

    /**
     * The mean or share in the people compared with.
     *
     * @return in the unit of the characteristic, or from 0 through 1
     */
    public double comparison() {
        return comparison;
    }

    /**
     * The standardised difference.
     *
     * @return 0 if both are equal; absent if they differ and neither varies
     */
    public OptionalDouble standardised() {
        if (group == comparison) {
            return OptionalDouble.of(0);
        }
        return spread > 0 ? OptionalDouble.of((group - comparison) / spread) : OptionalDouble.empty();
    }

    /**
     * Whether the groups differ enough to talk about: by more than {@link ComparisonGroup#USUAL_LIMIT}, or wholly.
     *
     * @return true if so
     */
    public boolean isApart() {
        OptionalDouble difference = standardised();
        return difference.isEmpty() || Math.abs(difference.getAsDouble()) > ComparisonGroup.USUAL_LIMIT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MakeUpDifference that
                && characteristic.equals(that.characteristic)
                && Double.compare(group, that.group) == 0
                && Double.compare(comparison, that.comparison) == 0
                && Double.compare(spread, that.spread) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(characteristic, group, comparison, spread);
    }

    /** Such as {@code age: 71.2 and 68.4, standardised difference 0.31}. */
    @Override
    public String toString() {
        OptionalDouble difference = standardised();
        return characteristic + ": " + PlainNumber.english(group, 4) + " and " + PlainNumber.english(comparison, 4)
                + ", standardised difference "
                + (difference.isPresent() ? PlainNumber.english(difference.getAsDouble(), 3) : "infinite");
    }
}
