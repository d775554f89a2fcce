package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A line before something happened and another one after it (segmented regression by least squares): by how much the
 * level jumps there, and by how much the slope changes.
 *
 * <p>It takes eight figures on each side. Periods are taken as independent of each other; where they are not, the
 * intervals are too narrow. It says what changed then, not why.
 *
 * @since 0.1
 */
public final class BentLine {
    static final int LEAST_EACH_SIDE = 8;

    private final double slopeBefore;
    private final double jump;
    private final Interval jumpInterval;
    private final double bend;
    private final Interval bendInterval;

    private BentLine(double slopeBefore, double jump, Interval jumpInterval, double bend, Interval bendInterval) {
        this.slopeBefore = slopeBefore;
        this.jump = jump;
        this.jumpInterval = jumpInterval;
        this.bend = bend;
        this.bendInterval = bendInterval;
    }

    /** Two lines that share their spread; the jump is at the time of the first period after. */
    static BentLine of(FittedLine before, FittedLine after, double from, double confidence) {
        double freedom = before.size() + after.size() - 4.0;
        double variance = (before.rest() + after.rest()) / freedom;
        double quantile = TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
        double jump = after.at(from) - before.at(from);
        double jumpReach = quantile * Math.sqrt(variance * (after.varianceAt(from) + before.varianceAt(from)));
        double bend = after.slope() - before.slope();
        double bendReach = quantile * Math.sqrt(variance * (1 / after.timeSpread() + 1 / before.timeSpread()));
        return new BentLine(
                before.slope(), jump, around(jump, jumpReach, confidence), bend, around(bend, bendReach, confidence));
    }

    private static Interval around(double middle, double reach, double confidence) {
        return Interval.of(middle - reach, middle + reach, confidence, IntervalMethod.LEAST_SQUARES);
    }

    /**
     * How much the figure changed each period before.
     *
     * @return in the unit of the series
     */
    public double slopeBefore() {
        return slopeBefore;
    }

    /**
     * By how much the line is higher in the first period after than the earlier one would have been.
     *
     * @return below 0 if it is lower
     */
    public double jump() {
        return jump;
    }

    /**
     * The interval of the jump.
     *
     * @return the interval
     */
    public Interval jumpInterval() {
        return jumpInterval;
    }

    /**
     * By how much more the figure changes each period after than before.
     *
     * @return below 0 if it is less
     */
    public double bend() {
        return bend;
    }

    /**
     * The interval of the bend.
     *
     * @return the interval
     */
    public Interval bendInterval() {
        return bendInterval;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BentLine line
                && Double.compare(slopeBefore, line.slopeBefore) == 0
                && Double.compare(jump, line.jump) == 0
                && jumpInterval.equals(line.jumpInterval)
                && Double.compare(bend, line.bend) == 0
                && bendInterval.equals(line.bendInterval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(slopeBefore, jump, jumpInterval, bend, bendInterval);
    }

    /** Such as {@code jump 4.2 (1.1 to 7.3), bend -0.2 (-0.5 to 0.1)}. */
    @Override
    public String toString() {
        return "jump " + PlainNumber.english(jump, 4) + ends(jumpInterval) + ", bend " + PlainNumber.english(bend, 4)
                + ends(bendInterval);
    }

    private static String ends(Interval interval) {
        return " (" + PlainNumber.english(interval.lower(), 4) + " to " + PlainNumber.english(interval.upper(), 4)
                + ")";
    }
}
