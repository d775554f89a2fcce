package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * From which, or up to which, score or change of score somebody counts, such as {@code score>=5} or {@code change<=-3}.
 *
 * <p>It says what counts and not what to hope for: whether a high score is hoped for is a matter of the instrument and of
 * people.
 *
 * @since 0.1
 */
public final class ScoreCondition {
    private final boolean change;
    private final CutOffSide side;
    private final BigDecimal points;

    private ScoreCondition(boolean change, CutOffSide side, BigDecimal points) {
        this.change = change;
        this.side = side;
        this.points = points;
    }

    /**
     * Those whose score lies on one side of a number of points.
     *
     * @param side which side
     * @param points the number, at most 34 digits and 18 decimals
     * @return the condition
     * @throws IllegalArgumentException if the number is too long
     */
    public static ScoreCondition score(CutOffSide side, BigDecimal points) {
        return of(false, side, points);
    }

    /**
     * Those whose score lies on one side of a number of points.
     *
     * @param side which side
     * @param points a finite number
     * @return the condition
     * @throws IllegalArgumentException if the number is not finite
     */
    public static ScoreCondition score(CutOffSide side, double points) {
        return of(false, side, exact(points));
    }

    /**
     * Those whose score is taken in by a cut-off.
     *
     * @param cutOff the cut-off of an instrument
     * @return the condition
     */
    public static ScoreCondition score(CutOff cutOff) {
        return of(false, cutOff.side(), cutOff.score());
    }

    /**
     * Those whose later score minus the first lies on one side of a number of points.
     *
     * @param side which side
     * @param points a finite number; below 0 for a fall
     * @return the condition
     * @throws IllegalArgumentException if the number is not finite
     */
    public static ScoreCondition change(CutOffSide side, double points) {
        return of(true, side, exact(points));
    }

    static ScoreCondition of(boolean change, CutOffSide side, BigDecimal points) {
        if (points.precision() > 34 || Math.abs((long) points.scale()) > 18) {
            throw new IllegalArgumentException("A number of points has at most 34 digits and 18 decimals");
        }
        return new ScoreCondition(change, Objects.requireNonNull(side, "side"), plain(points));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal exact(double points) {
        if (!Double.isFinite(points)) {
            throw new IllegalArgumentException("A number of points is finite, not " + points);
        }
        return BigDecimal.valueOf(points);
    }

    /**
     * Whether it is about the difference between two scores of one client.
     *
     * @return false if it is about a score by itself
     */
    public boolean isChange() {
        return change;
    }

    /**
     * Which side of the number counts.
     *
     * @return the side
     */
    public CutOffSide side() {
        return side;
    }

    /**
     * The number of points.
     *
     * @return without superfluous zeros
     */
    public BigDecimal points() {
        return points;
    }

    /**
     * Whether a score, or a change, counts.
     *
     * @param score the score or the change, in points
     * @return true if it does
     */
    public boolean holds(BigDecimal score) {
        int above = score.compareTo(points);
        return switch (side) {
            case AT_LEAST -> above >= 0;
            case ABOVE -> above > 0;
            case AT_MOST -> above <= 0;
            case BELOW -> above < 0;
        };
    }

    static String sign(CutOffSide side) {
        return switch (side) {
            case AT_LEAST -> ">=";
            case ABOVE -> ">";
            case AT_MOST -> "<=";
            case BELOW -> "<";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreCondition condition
                && change == condition.change
                && side == condition.side
                && points.equals(condition.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(change, side, points);
    }

    /** Such as {@code score>=5}. */
    @Override
    public String toString() {
        return (change ? "change" : "score") + sign(side) + points.toPlainString();
    }
}
