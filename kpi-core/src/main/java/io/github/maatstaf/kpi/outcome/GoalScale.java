package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.List;
import java.util.Objects;

/**
 * A goal of a client with what would be seen at each of five levels, written down beforehand: from -2 (much less than
 * expected) over 0 (as expected) to 2 (much more than expected). The Dutch term is <em>doelschaal</em>.
 *
 * <p>All five levels are written out; without anchors a level is an impression. The texts are the client's: they are in no
 * message of this library.
 *
 * @since 0.1
 */
public final class GoalScale {
    private static final int LEVELS = 5;

    private final double weight;
    private final List<String> anchors;

    private GoalScale(double weight, List<String> anchors) {
        this.weight = weight;
        this.anchors = anchors;
    }

    /**
     * Obtains a goal that counts as much as any other.
     *
     * @param anchors what would be seen at the levels -2, -1, 0, 1 and 2, in that order
     * @return the goal
     * @throws IllegalArgumentException if there are not five different texts
     */
    public static GoalScale of(String... anchors) {
        return weighted(1, anchors);
    }

    /**
     * Obtains a goal with a weight.
     *
     * @param weight how much it counts beside the others, above 0
     * @param anchors what would be seen at the levels -2, -1, 0, 1 and 2, in that order
     * @return the goal
     * @throws IllegalArgumentException if the weight is not above 0, or there are not five different texts
     */
    public static GoalScale weighted(double weight, String... anchors) {
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A goal's weight is above 0, not " + weight);
        }
        List<String> stripped = List.of(anchors).stream().map(String::strip).toList();
        if (stripped.size() != LEVELS
                || stripped.stream().anyMatch(String::isEmpty)
                || stripped.stream().distinct().count() < LEVELS) {
            throw new IllegalArgumentException(
                    "A goal has five levels, each with its own text: -2, -1, 0, 1 and 2; the texts are not shown");
        }
        return new GoalScale(weight, stripped);
    }

    /**
     * How much it counts beside the others.
     *
     * @return above 0
     */
    public double weight() {
        return weight;
    }

    /**
     * What would be seen at a level.
     *
     * @param level from -2 through 2
     * @return the client's own words
     * @throws IllegalArgumentException if there is no such level
     */
    public String anchor(int level) {
        return anchors.get(checked(level) + 2);
    }

    static int checked(int level) {
        if (level < -2 || level > 2) {
            throw new IllegalArgumentException("A level lies from -2 through 2, not " + level);
        }
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoalScale that
                && Double.compare(weight, that.weight) == 0
                && anchors.equals(that.anchors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weight, anchors);
    }

    /** The weight only. */
    @Override
    public String toString() {
        return "a goal with five levels, weight " + PlainNumber.english(weight, 4);
    }
}
