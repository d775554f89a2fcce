package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.EventType;
import java.util.Objects;

/**
 * A day in a trajectory: that of the first or the last event of a pattern, such as {@code first(SIGNAL)}. The Dutch term
 * is <em>mijlpaal</em>.
 *
 * <p>A trajectory without such an event does not have the milestone. It has no date of its own and nobody has to reach
 * it.
 *
 * @since 0.1
 */
public final class Milestone {
    private final boolean first;
    private final EventPattern pattern;

    private Milestone(boolean first, EventPattern pattern) {
        this.first = first;
        this.pattern = Objects.requireNonNull(pattern, "pattern");
    }

    /**
     * The day of the first event of a type.
     *
     * @param type the type
     * @return the milestone
     */
    public static Milestone first(EventType type) {
        return first(EventPattern.of(type));
    }

    /**
     * The day of the first event of a pattern.
     *
     * @param pattern the pattern
     * @return the milestone
     */
    public static Milestone first(EventPattern pattern) {
        return new Milestone(true, pattern);
    }

    /**
     * The day of the last event of a type.
     *
     * @param type the type
     * @return the milestone
     */
    public static Milestone last(EventType type) {
        return last(EventPattern.of(type));
    }

    /**
     * The day of the last event of a pattern.
     *
     * @param pattern the pattern
     * @return the milestone
     */
    public static Milestone last(EventPattern pattern) {
        return new Milestone(false, pattern);
    }

    /**
     * Obtains a milestone from its text.
     *
     * @param text such as {@code first(SIGNAL)}
     * @return the milestone
     * @throws IllegalArgumentException if the text has another form; the message names the position
     */
    public static Milestone parse(String text) {
        return new DefinitionReader(text, "a milestone").wholeMilestone();
    }

    /**
     * Begins a condition on the days from this milestone until another.
     *
     * @param end the other milestone
     * @return the days between, to be bounded with {@code atMost} or {@code atLeast}
     */
    public DaysBetween daysUntil(Milestone end) {
        return new DaysBetween(this, Objects.requireNonNull(end, "end"));
    }

    /**
     * Whether it is the first event of the pattern.
     *
     * @return false if it is the last
     */
    public boolean isFirst() {
        return first;
    }

    /**
     * Which events are meant.
     *
     * @return the pattern
     */
    public EventPattern pattern() {
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Milestone milestone && first == milestone.first && pattern.equals(milestone.pattern);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, pattern);
    }

    /** The text that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return (first ? "first(" : "last(") + pattern + ")";
    }

    /**
     * The days from one milestone until another, still without a bound.
     *
     * @since 0.1
     */
    public static final class DaysBetween {
        private final Milestone start;
        private final Milestone end;

        private DaysBetween(Milestone start, Milestone end) {
            this.start = start;
            this.end = end;
        }

        /**
         * True of a trajectory in which the end came at most so many days after the start, or before it: somebody who was
         * spoken to before the signal was written down did not wait. No, if the end did not come by then; not yet, while
         * those days have not passed.
         *
         * @param days 0 or more
         * @return the condition
         * @throws IllegalArgumentException if the number is negative or above 36,500
         */
        public CaseCondition atMost(int days) {
            return CaseCondition.days(start, end, true, days);
        }

        /**
         * True of a trajectory in which so many days passed after the start before the end came; also if it never came. Not
         * of one whose end came before the start.
         *
         * @param days 1 or more
         * @return the condition
         * @throws IllegalArgumentException if the number is below 1 or above 36,500
         */
        public CaseCondition atLeast(int days) {
            return CaseCondition.days(start, end, false, days);
        }
    }
}
