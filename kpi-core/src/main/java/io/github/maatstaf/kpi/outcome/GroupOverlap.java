package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often somebody of one group has a higher value than somebody of another group of different people, over all ways to
 * take one of each.
 *
 * <p>Half means that the groups lie over each other. It is not for the same people twice.
 *
 * @since 0.1
 */
public final class GroupOverlap {
    private final long more;
    private final long equal;
    private final long less;
    private final double standardised;
    private final int fewest;

    private GroupOverlap(long more, long equal, long less, double standardised, int fewest) {
        this.more = more;
        this.equal = equal;
        this.less = less;
        this.standardised = standardised;
        this.fewest = fewest;
    }

    /**
     * Compares each of one group with each of another.
     *
     * @param group the values of the one group, each finite
     * @param other the values of the other
     * @return the comparison; absent if a group is empty
     * @throws IllegalArgumentException if a value is not between -1e100 and 1e100
     */
    public static Optional<GroupOverlap> of(double[] group, double[] other) {
        double standardised = EffectSize.between(EffectSizeKind.POOLED_SPREADS, group, other, 0.95)
                .map(EffectSize::value)
                .orElse(Double.NaN);
        if (group.length == 0 || other.length == 0) {
            return Optional.empty();
        }
        long more = 0;
        long equal = 0;
        for (double one : group) {
            for (double two : other) {
                more += one > two ? 1 : 0;
                equal += one == two ? 1 : 0;
            }
        }
        long all = Math.multiplyExact((long) group.length, other.length);
        return Optional.of(
                new GroupOverlap(more, equal, all - more - equal, standardised, Math.min(group.length, other.length)));
    }

    /**
     * In how many comparisons the one group has more.
     *
     * @return 0 or more
     */
    public long more() {
        return more;
    }

    /**
     * In how many comparisons both are equal.
     *
     * @return 0 or more
     */
    public long equal() {
        return equal;
    }

    /**
     * In how many comparisons the one group has less.
     *
     * @return 0 or more
     */
    public long less() {
        return less;
    }

    /**
     * The share of comparisons in which the one group has more, with half of the equal ones (A of Vargha and Delaney 2000).
     *
     * @return from 0 through 1
     */
    public double moreOften() {
        return (more + equal / 2.0) / (more + equal + less);
    }

    /**
     * The share with more, less the share with less (Cliff 1993).
     *
     * @return from -1 through 1
     */
    public double delta() {
        return (double) (more - less) / (more + equal + less);
    }

    /**
     * The same share if both groups followed normal laws with one spread (McGraw and Wong 1992).
     *
     * @return from 0 through 1; absent if a group has fewer than two people or nothing spreads
     */
    public OptionalDouble moreOftenIfNormal() {
        return Double.isNaN(standardised)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Distributions.normal(standardised / Math.sqrt(2)));
    }

    /**
     * Whether there are people enough in both groups.
     *
     * @return too few below {@link MinimumSize#DIFFERENCE_IN_DIFFERENCES_CELL} people in a group, a trial below
     *     {@link MinimumSize#PERCENTAGE_WITHOUT_COUNT}, else enough
     */
    public Sufficiency sufficiency() {
        return PeopleEnough.forGroups(fewest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupOverlap that
                && more == that.more
                && equal == that.equal
                && less == that.less
                && fewest == that.fewest
                && Double.compare(standardised, that.standardised) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(more, equal, less);
    }

    /** Such as {@code the one group has more in 0.745 of the comparisons}. */
    @Override
    public String toString() {
        return "the one group has more in " + PlainNumber.english(moreOften(), 4) + " of the comparisons";
    }
}
