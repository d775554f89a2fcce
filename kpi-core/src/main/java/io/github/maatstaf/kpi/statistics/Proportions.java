package io.github.maatstaf.kpi.statistics;

/**
 * Intervals of a share and of the difference between two shares.
 *
 * <p>A share is a count out of a count; the caller keeps both. The two shares of a difference must be of different
 * people: the same people asked twice are a paired question, which is another one.
 *
 * @since 0.1
 */
public final class Proportions {
    private Proportions() {}

    /**
     * The interval of one share by Wilson (1927). It never leaves 0 to 1, and works for 0 and for all.
     *
     * <p>{@code Proportions.wilson(4, 16, 0.95)} is 0.1018 to 0.4950.
     *
     * @param count how many have it, from 0 through {@code total}
     * @param total how many there are, at least 1
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, which contains {@code count / total}
     * @throws IllegalArgumentException if a count or the confidence is out of range
     */
    public static Interval wilson(long count, long total, double confidence) {
        checkShare(count, total);
        double z = Confidence.z(confidence);
        double share = (double) count / total;
        double middle = 2.0 * count + z * z;
        double spread = z * Math.sqrt(z * z + 4.0 * count * (1 - share));
        double scale = 2 * (total + z * z);
        double lower = count == 0 ? 0 : Math.min(share, (middle - spread) / scale);
        double upper = count == total ? 1 : Math.max(share, (middle + spread) / scale);
        return Interval.of(lower, upper, confidence, IntervalMethod.WILSON);
    }

    /**
     * The interval of a share minus another share, of different people, by Newcombe (1998), method 10.
     *
     * <p>{@code Proportions.newcombe(56, 70, 48, 80, 0.95)} is 0.05243 to 0.3339. Exchanging the two shares exchanges
     * the ends and their signs.
     *
     * @param count how many have it in the group that is subtracted from
     * @param total how many there are in that group, at least 1
     * @param otherCount how many have it in the group that is subtracted
     * @param otherTotal how many there are in that group, at least 1
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval of {@code count / total - otherCount / otherTotal}
     * @throws IllegalArgumentException if a count or the confidence is out of range
     */
    public static Interval newcombe(long count, long total, long otherCount, long otherTotal, double confidence) {
        Interval one = wilson(count, total, confidence);
        Interval other = wilson(otherCount, otherTotal, confidence);
        return SquareAndAdd.difference(
                (double) count / total, one, (double) otherCount / otherTotal, other, -1, 1, IntervalMethod.NEWCOMBE);
    }

    /**
     * The interval of a share minus another share, of different people, by the score test of Miettinen and Nurminen
     * (1985): the differences that the test does not rule out. Programs use it beside Newcombe's, which the library takes
     * itself because it is the same for a team and for a hand calculator.
     *
     * <p>{@code Proportions.miettinenNurminen(56, 70, 48, 80, 0.95)} is 0.05283 to 0.3382.
     *
     * @param count how many have it in the group that is subtracted from
     * @param total how many there are in that group, at least 1
     * @param otherCount how many have it in the group that is subtracted
     * @param otherTotal how many there are in that group, at least 1
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval of {@code count / total - otherCount / otherTotal}
     * @throws IllegalArgumentException if a count or the confidence is out of range
     */
    public static Interval miettinenNurminen(
            long count, long total, long otherCount, long otherTotal, double confidence) {
        checkShare(count, total);
        checkShare(otherCount, otherTotal);
        return new ScoreDifference(count, total, otherCount, otherTotal).interval(confidence);
    }

    private static void checkShare(long count, long total) {
        if (total < 1 || count < 0 || count > total) {
            throw new IllegalArgumentException(
                    "A share is a count of 0 through its total, out of at least 1, not " + count + " out of " + total);
        }
    }
}
