package io.github.maatstaf.kpi.statistics;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The trend test of Mann (1945) and Kendall (1975): whether later values tend to be higher than earlier ones, or lower.
 *
 * <p>Only the order of the values matters, not their size, so that one odd period cannot make a trend. It assumes that
 * the periods do not depend on each other, and it knows no seasons. With few points the exact law is used, which is
 * right with equal values too; programs that use the normal law there are up to twice as far off as the probability
 * itself:
 *
 * <pre>{@code
 * MannKendall.of(9.91, 11.38, 13.32, 15.65, 18.51)
 * // S = 10 of 5 values, p = 0.01667 (exact)
 * }</pre>
 *
 * @since 0.1
 */
public final class MannKendall {
    /** Up to this many values the exact law is always used, as the normal law is visibly off. */
    static final int ALWAYS_EXACT_UP_TO = 10;
    /** Up to this many values the exact law is used unless the caller asks for another number. */
    public static final int EXACT_UP_TO = 40;
    /** The exact law takes time with the cube of the number of values; more would surprise by their slowness. */
    static final int MOST_EXACT = 200;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final int size;
    private final long s;
    private final int[] ties;
    private final int exactUpTo;

    private MannKendall(int size, long s, int[] ties, int exactUpTo) {
        this.size = size;
        this.s = s;
        this.ties = ties;
        this.exactUpTo = exactUpTo;
    }

    /**
     * The test of values in the order of time.
     *
     * <p>Leave missing values out: the test needs their order only, so that a gap changes nothing.
     *
     * @param values the values, each between -1e150 and 1e150; may be none
     * @return the test
     * @throws IllegalArgumentException if a value is out of range
     */
    public static MannKendall of(double... values) {
        return of(TimedValues.inOrder(values));
    }

    static MannKendall of(TimedValues series) {
        OrderedPairs pairs = OrderedPairs.of(series.values());
        return new MannKendall(series.size(), pairs.s(), pairs.ties(), EXACT_UP_TO);
    }

    /**
     * This test, with the exact law up to another number of values.
     *
     * @param values from 10 through 200
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public MannKendall withExactUpTo(int values) {
        if (values < ALWAYS_EXACT_UP_TO || values > MOST_EXACT) {
            throw new IllegalArgumentException("The exact law is used up to " + ALWAYS_EXACT_UP_TO + " through "
                    + MOST_EXACT + " values, not " + values);
        }
        return new MannKendall(size, s, ties, values);
    }

    /**
     * The smallest S, upwards or downwards, by which so many different values show a trend by the exact law.
     *
     * @param values how many, from 0 through 200
     * @param confidence above 0 and below 1, such as 0.95
     * @return such as 18 for eight values at 95 %; empty if no order of so few can show one
     * @throws IllegalArgumentException if there are more values than the exact law takes, or the confidence is out of
     *     range
     */
    public static OptionalLong smallestSignificantS(int values, double confidence) {
        if (values < 0 || values > MOST_EXACT) {
            throw new IllegalArgumentException(
                    "The exact law takes 0 through " + MOST_EXACT + " values, not " + values);
        }
        long s = ExactTrendLaw.of(values).smallestRarerThan(2 * Confidence.tail(confidence));
        return s == 0 ? OptionalLong.empty() : OptionalLong.of(s);
    }

    /**
     * How many values were tested.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Kendall's S: the pairs in which the later value is higher, minus those in which it is lower.
     *
     * @return from -n(n-1)/2 through n(n-1)/2
     */
    public long s() {
        return s;
    }

    /**
     * The variance of S if there is no trend, corrected for equal values.
     *
     * @return 0 if all values are equal
     */
    public double variance() {
        double sum = spread(size);
        for (int tie : ties) {
            sum -= spread(tie);
        }
        return sum / 18;
    }

    private static double spread(int n) {
        return (double) n * (n - 1) * (2.0 * n + 5);
    }

    /**
     * S in standard deviations, with the continuity correction.
     *
     * @return 0 if S is 0
     */
    public double z() {
        return s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance());
    }

    /**
     * Tau-a: S as a share of all pairs.
     *
     * @return from -1 through 1; absent if all values are equal or there are fewer than two
     */
    public OptionalDouble tauA() {
        return differentPairs() == 0 ? OptionalDouble.empty() : OptionalDouble.of(s / pairs(size));
    }

    /**
     * Tau-b: S corrected for pairs of equal values, so that it reaches 1 with ties too only if they are in time as
     * well.
     *
     * @return from -1 through 1; absent if all values are equal or there are fewer than two
     */
    public OptionalDouble tauB() {
        return differentPairs() == 0 ? OptionalDouble.empty() : OptionalDouble.of(s / tauBase());
    }

    private static double differentPairs(int size, int[] ties) {
        double different = pairs(size);
        for (int tie : ties) {
            different -= pairs(tie);
        }
        return different;
    }

    private static double pairs(int n) {
        return n * (n - 1.0) / 2;
    }

    /**
     * The law that {@link #pValue()} uses: the exact one up to 40 values unless a calculator was told otherwise, and
     * always up to 10; the normal one with continuity above.
     *
     * @return never the uncorrected one
     */
    public TrendMethod method() {
        return size <= exactUpTo ? TrendMethod.MANN_KENDALL_EXACT : TrendMethod.MANN_KENDALL_NORMAL;
    }

    /**
     * The two-sided probability of an S at least as far from 0, if every order of the values were as likely.
     *
     * @return above 0 and at most 1; 1 if all values are equal
     */
    public double pValue() {
        return pValue(method());
    }

    /**
     * The two-sided probability by a law of the caller's choice, to compare with other programs.
     *
     * @param method the law
     * @return from 0 (far beyond what a double holds) through 1
     * @throws IllegalArgumentException if the exact law is asked for more than 200 values, or the method is one of
     *     another test
     */
    public double pValue(TrendMethod method) {
        return switch (Objects.requireNonNull(method, "method")) {
            case MANN_KENDALL_EXACT -> law().twoSided(s);
            case MANN_KENDALL_NORMAL -> normal(Math.abs(z()));
            case MANN_KENDALL_NORMAL_UNCORRECTED -> normal(s == 0 ? 0 : Math.abs(s) / Math.sqrt(variance()));
            default -> throw new IllegalArgumentException(method + " is another test than that of Mann and Kendall");
        };
    }

    /** The sizes of the groups of equal values that occur more than once. */
    int[] ties() {
        return ties.clone();
    }

    double differentPairs() {
        return differentPairs(size, ties);
    }

    /** The denominator of tau-b. */
    double tauBase() {
        return Math.sqrt(differentPairs() * pairs(size));
    }

    static double normal(double distance) {
        return Math.min(1, 2 * NORMAL.survivalProbability(distance));
    }

    /**
     * The smallest probability that these values could have shown in their most regular order.
     *
     * <p>Where it lies above the level asked for, no trend can be shown at that level, whatever happened: four
     * different values reach 0.0833. Equal values raise it.
     *
     * @return above 0 and at most 1; 1 if all values are equal
     */
    public double smallestPossibleP() {
        return ExactTrendLaw.of(size, ties).smallest();
    }

    private ExactTrendLaw law() {
        if (size > MOST_EXACT) {
            throw new IllegalArgumentException(
                    "The exact law takes at most " + MOST_EXACT + " values, not " + size + "; use the normal one");
        }
        return ExactTrendLaw.of(size, ties);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MannKendall test
                && size == test.size
                && s == test.s
                && exactUpTo == test.exactUpTo
                && Arrays.equals(ties, test.ties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, s, exactUpTo, Arrays.hashCode(ties));
    }

    /** Such as {@code S = 10 of 5 values, p = 0.01667 (exact)}. */
    @Override
    public String toString() {
        return "S = " + s + " of " + size + (size == 1 ? " value" : " values") + ", p = "
                + RoundedText.of(pValue())
                + (method() == TrendMethod.MANN_KENDALL_EXACT ? " (exact)" : " (normal)");
    }
}
