package io.github.maatstaf.kpi.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The scores of the same people at two moments, without who they are: the first score of each and, in the same place, the
 * second. The Dutch term is <em>gepaarde scores</em>.
 *
 * <p>Scores of different people at two moments are no pairs; for those there is {@link DifferenceInDifferences}. Nothing is
 * missing in it: who has only one score is not in it.
 *
 * <pre>{@code
 * PairedScores scores = PairedScores.of(new double[] {5, 8, 6}, new double[] {6, 10, 6});
 * MeanChange.of(scores, 0.95)
 * }</pre>
 *
 * @since 0.1
 */
public final class PairedScores {
    private static final double LARGEST = 1e100;
    private static final int DECIMALS = 10;

    private final double[] before;
    private final double[] after;

    private PairedScores(double[] before, double[] after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Obtains pairs of scores.
     *
     * @param before the first score of each person
     * @param after the second score of each, in the same order
     * @return the pairs
     * @throws IllegalArgumentException if there are not as many of both, or a score is not between -1e100 and 1e100
     */
    public static PairedScores of(double[] before, double[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException("Each person has two scores; there are " + before.length + " first and "
                    + after.length + " second");
        }
        return new PairedScores(checked(before), checked(after));
    }

    private static double[] checked(double[] scores) {
        for (double score : scores) {
            if (!(Math.abs(score) <= LARGEST)) {
                throw new IllegalArgumentException("A score lies between -1e100 and 1e100, not " + score);
            }
        }
        return scores.clone();
    }

    /**
     * How many people.
     *
     * @return 0 or more
     */
    public int size() {
        return before.length;
    }

    /**
     * The first scores.
     *
     * @return a copy
     */
    public double[] before() {
        return before.clone();
    }

    /**
     * The second scores, in the same order.
     *
     * @return a copy
     */
    public double[] after() {
        return after.clone();
    }

    /**
     * The changes, second minus first, in points of the scale.
     *
     * @return a new array, in the same order
     */
    public double[] changes() {
        double[] changes = new double[before.length];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = after[i] - before[i];
        }
        return changes;
    }

    /** The changes as decimal numbers, so that 0.3 - 0.1 and 0.6 - 0.4 are equal. */
    BigDecimal[] decimalChanges() {
        BigDecimal[] changes = new BigDecimal[before.length];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = BigDecimal.valueOf(after[i])
                    .subtract(BigDecimal.valueOf(before[i]))
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN);
        }
        return changes;
    }

    /** Whether every person changed by the same number of points; true for fewer than two people. */
    boolean changesAlike() {
        return Arrays.stream(decimalChanges()).distinct().count() < 2;
    }

    /**
     * The same pairs, the second scores first.
     *
     * @return pairs whose changes have the opposite sign
     */
    public PairedScores reversed() {
        return new PairedScores(after, before);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairedScores scores
                && Arrays.equals(before, scores.before)
                && Arrays.equals(after, scores.after);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(before) + Arrays.hashCode(after);
    }

    /** How many pairs; the scores are not in it. */
    @Override
    public String toString() {
        return before.length == 1 ? "1 pair of scores" : before.length + " pairs of scores";
    }
}
