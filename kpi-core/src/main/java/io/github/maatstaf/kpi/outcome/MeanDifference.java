package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Means;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The difference between the means of two groups of different people, with the test of Welch (1947), which does not assume
 * that both spread alike.
 *
 * <p>It is not for the same people twice, and a difference between groups has many possible reasons, their make-up first.
 *
 * @since 0.1
 */
public final class MeanDifference {
    private final FourCells cells;
    private final Optional<Interval> interval;

    private MeanDifference(FourCells cells, Optional<Interval> interval) {
        this.cells = cells;
        this.interval = interval;
    }

    /**
     * The first mean less the second.
     *
     * @param group the values of the one group, each between -1e100 and 1e100
     * @param other the values of the other
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent if a group has fewer than two people
     * @throws IllegalArgumentException if a value or the confidence is out of range
     */
    public static Optional<MeanDifference> of(double[] group, double[] other, double confidence) {
        Distributions.checkConfidence(confidence);
        FourCells cells = FourCells.ofTwoGroups(group, other);
        return cells.fewest() < 2
                ? Optional.empty()
                : Optional.of(new MeanDifference(cells, Means.welch(group, other, confidence)));
    }

    /**
     * The difference.
     *
     * @return in the unit of the values
     */
    public double difference() {
        return cells.difference();
    }

    /**
     * Welch's t.
     *
     * @return absent if neither group varies
     */
    public OptionalDouble t() {
        return cells.varies()
                ? OptionalDouble.of(difference() / cells.robustError(RobustVariance.HC2))
                : OptionalDouble.empty();
    }

    /**
     * The two-sided probability of a t at least as far from 0 if both means were the same.
     *
     * @return absent if neither group varies
     */
    public OptionalDouble probability() {
        OptionalDouble t = t();
        return t.isEmpty() ? t : OptionalDouble.of(Distributions.twoSidedT(t.getAsDouble(), cells.freedom()));
    }

    /**
     * The interval of the difference.
     *
     * @return absent if neither group varies
     */
    public Optional<Interval> interval() {
        return cells.varies() ? interval : Optional.empty();
    }

    /**
     * Whether there are people enough in both groups.
     *
     * @return too few below {@link MinimumSize#DIFFERENCE_IN_DIFFERENCES_CELL} people in a group, no variation if nothing
     *     varies, a trial below {@link MinimumSize#PERCENTAGE_WITHOUT_COUNT}, else enough
     */
    public Sufficiency sufficiency() {
        return cells.sufficiency();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeanDifference that && cells.equals(that.cells) && interval.equals(that.interval);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** Such as {@code difference 1.58, -0.2037 to 3.364 (95 %, Welch 1947)}. */
    @Override
    public String toString() {
        return "difference " + PlainNumber.english(difference(), 4)
                + interval().map(found -> ", " + found).orElse(", no interval");
    }
}
