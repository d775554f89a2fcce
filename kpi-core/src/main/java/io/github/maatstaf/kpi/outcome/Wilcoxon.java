package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.OptionalDouble;

/**
 * Whether the same people moved one way rather than the other, by the signed sizes of their changes (Wilcoxon 1945).
 *
 * <p>It looks at the order of the sizes only, so that no law for the scores is needed. Equal sizes share their places, and
 * the exact probability counts all ways in which the signs might have fallen, with those equal sizes. It is no measure of
 * how large the change is.
 *
 * <pre>{@code
 * Wilcoxon.of(scores).exactProbability()
 * }</pre>
 *
 * @since 0.1
 */
public final class Wilcoxon {
    /** Above this many changed people the exact law takes too long. */
    public static final int MOST_FOR_EXACT = 500;

    private final SignedPlaces places;
    private final ZeroHandling zeros;
    private final ChangePrecision precision;

    private Wilcoxon(SignedPlaces places, ZeroHandling zeros, ChangePrecision precision) {
        this.places = places;
        this.zeros = zeros;
        this.precision = precision;
    }

    /**
     * The test as Wilcoxon made it, on decimal numbers.
     *
     * @param scores the pairs
     * @return the test
     */
    public static Wilcoxon of(PairedScores scores) {
        return of(scores, ZeroHandling.DROPPED, ChangePrecision.DECIMAL);
    }

    /**
     * The test with choices.
     *
     * @param scores the pairs
     * @param zeros what becomes of people without a change
     * @param precision how equality is decided
     * @return the test
     */
    public static Wilcoxon of(PairedScores scores, ZeroHandling zeros, ChangePrecision precision) {
        return new Wilcoxon(SignedPlaces.of(scores, zeros, precision), zeros, precision);
    }

    /**
     * How many people changed.
     *
     * @return the pairs less those without a change
     */
    public int changed() {
        return places.changed();
    }

    /**
     * How many people did not change.
     *
     * @return 0 or more
     */
    public int unchanged() {
        return places.unchanged();
    }

    /**
     * Whether two people changed by equally much, in whichever way.
     *
     * @return true if so
     */
    public boolean hasTies() {
        return places.hasTies();
    }

    /**
     * The sum of the places of those whose score rose.
     *
     * @return W+, called V in R; a multiple of a half
     */
    public double sumUp() {
        return places.twiceUp() / 2.0;
    }

    /**
     * The sum of the places of those whose score fell.
     *
     * @return W-
     */
    public double sumDown() {
        return places.twiceDown() / 2.0;
    }

    /**
     * The two-sided probability of a sum at least as far from its middle, if each change might as well have had the other
     * sign; right with ties and zeros.
     *
     * @return 1 if nobody changed; absent above {@value #MOST_FOR_EXACT} changed people
     */
    public OptionalDouble exactProbability() {
        return changed() > MOST_FOR_EXACT ? OptionalDouble.empty() : OptionalDouble.of(places.exactProbability());
    }

    /**
     * The standardised sum, without continuity correction, its variance that of the places as they are.
     *
     * @return absent if nobody changed
     */
    public OptionalDouble z() {
        return changed() == 0 ? OptionalDouble.empty() : OptionalDouble.of(places.z(0));
    }

    /**
     * The two-sided probability by the normal approximation, its variance corrected for ties.
     *
     * @param continuity whether half a place is taken off the distance
     * @return 1 if nobody changed
     */
    public double normalProbability(boolean continuity) {
        return changed() == 0 ? 1 : Distributions.twoSidedNormal(places.z(continuity ? 0.5 : 0));
    }

    /**
     * The probability to use: the exact one, and the normal one with continuity correction where that takes too long.
     *
     * @return from 0 through 1
     */
    public double probability() {
        OptionalDouble exact = exactProbability();
        return exact.isPresent() ? exact.getAsDouble() : normalProbability(true);
    }

    /**
     * The smallest probability that this many changed people can give, all of them one way.
     *
     * @return such as 0.0625 for five, who therefore cannot show a change at 5 %
     */
    public double smallestProbability() {
        return Math.min(1, Math.scalb(1.0, 1 - changed()));
    }

    /**
     * Whether there is enough to test with.
     *
     * @return no variation if nobody changed, too few below {@link MinimumSize#PAIRED_TEST} changed people, else enough
     */
    public Sufficiency sufficiency() {
        return PeopleEnough.forTest(changed());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wilcoxon wilcoxon
                && places.equals(wilcoxon.places)
                && zeros == wilcoxon.zeros
                && precision == wilcoxon.precision;
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    /** Such as {@code Wilcoxon: W+ 45 of 9 changed people, 1 unchanged, p 0.00391 (exact)}. */
    @Override
    public String toString() {
        return "Wilcoxon: W+ " + PlainNumber.english(sumUp(), 6) + " of " + changed() + " changed people, "
                + unchanged()
                + " unchanged, p " + PlainNumber.english(probability(), 3)
                + (exactProbability().isPresent() ? " (exact)" : " (normal)");
    }
}
