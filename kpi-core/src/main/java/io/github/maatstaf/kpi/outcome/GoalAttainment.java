package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How far a client's own goals came, on the levels that were written down beforehand, and together as a T-score (Kiresuk and
 * Sherman 1968); the Dutch term is <em>doelrealisatie</em>.
 *
 * <p>A T-score of 50 means: on the whole as expected. It says nothing about how high the expectations were, and two clients'
 * scores are of different goals. Its formula takes the goals to correlate by 0.3 unless another figure is given.
 *
 * <pre>{@code
 * GoalAttainment.builder().goal(sleeping, 1).goal(visiting, 1).build().tScore();   // 62.4
 * }</pre>
 *
 * @since 0.1
 */
public final class GoalAttainment {
    /** The correlation between goals that Kiresuk and Sherman (1968) take. */
    public static final double USUAL_CORRELATION = 0.3;

    private static final double MIDDLE = 50;
    private static final double SPREAD = 10;
    private static final LocalizedText SENTENCE = LocalizedText.of(
            "{goals} doelen: {above} verder dan verwacht, {as} zoals verwacht, {below} minder ver dan verwacht. T-score"
                    + " {t}; 50 is precies zoals verwacht.",
            "{goals} goals: {above} further than expected, {as} as expected, {below} less far than expected. T-score {t};"
                    + " 50 is just as expected.");
    private static final LocalizedText ONE = LocalizedText.of("1 doel", "1 goal");

    private final List<GoalScale> goals;
    private final List<Integer> levels;
    private final double correlation;

    private GoalAttainment(Builder builder) {
        this.goals = List.copyOf(builder.goals);
        this.levels = List.copyOf(builder.levels);
        this.correlation = builder.correlation;
    }

    /**
     * Begins a client's goals.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The goals.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<GoalScale> goals() {
        return goals;
    }

    /**
     * The level of each goal.
     *
     * @return an unmodifiable list of numbers from -2 through 2, in the order of the goals
     */
    public List<Integer> levels() {
        return levels;
    }

    /**
     * How much the goals are taken to correlate.
     *
     * @return from 0 to below 1
     */
    public double correlation() {
        return correlation;
    }

    /**
     * The T-score of all goals together.
     *
     * @return 50 if they came on the whole as far as expected
     */
    public double tScore() {
        double sum = 0;
        double weights = 0;
        double squares = 0;
        for (int i = 0; i < goals.size(); i++) {
            double weight = goals.get(i).weight();
            sum += weight * levels.get(i);
            weights += weight;
            squares += weight * weight;
        }
        return MIDDLE + SPREAD * sum / Math.sqrt((1 - correlation) * squares + correlation * weights * weights);
    }

    /**
     * How many goals came further than expected.
     *
     * @return 0 or more
     */
    public int aboveExpected() {
        return (int) levels.stream().filter(level -> level > 0).count();
    }

    /**
     * How many goals came as far as expected.
     *
     * @return 0 or more
     */
    public int asExpected() {
        return (int) levels.stream().filter(level -> level == 0).count();
    }

    /**
     * How many goals came less far than expected.
     *
     * @return 0 or more
     */
    public int belowExpected() {
        return (int) levels.stream().filter(level -> level < 0).count();
    }

    /**
     * What came of the goals, in words and counts, without the goals themselves.
     *
     * @param locale the language asked for
     * @return two sentences
     */
    public String sentence(Locale locale) {
        String text = SENTENCE.in(locale)
                .replace("{above}", Integer.toString(aboveExpected()))
                .replace("{as}", Integer.toString(asExpected()))
                .replace("{below}", Integer.toString(belowExpected()))
                .replace("{t}", PlainNumber.withDecimals(locale, tScore(), 1));
        return goals.size() == 1
                ? text.replaceFirst("\\{goals\\} \\p{L}+", ONE.in(locale))
                : text.replace("{goals}", Integer.toString(goals.size()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoalAttainment that
                && goals.equals(that.goals)
                && levels.equals(that.levels)
                && Double.compare(correlation, that.correlation) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(goals, levels, correlation);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }

    /**
     * Collects goals with their levels. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<GoalScale> goals = new ArrayList<>();
        private final List<Integer> levels = new ArrayList<>();
        private double correlation = USUAL_CORRELATION;

        private Builder() {}

        /**
         * Adds a goal.
         *
         * @param goal the goal with its five levels
         * @param level the level that was seen, from -2 through 2
         * @return this builder
         * @throws IllegalArgumentException if there is no such level
         */
        public Builder goal(GoalScale goal, int level) {
            levels.add(GoalScale.checked(level));
            goals.add(Objects.requireNonNull(goal, "goal"));
            return this;
        }

        /**
         * Sets how much goals are taken to correlate.
         *
         * @param share from 0 to below 1
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder correlation(double share) {
            if (!(share >= 0 && share < 1)) {
                throw new IllegalArgumentException("Goals correlate from 0 to below 1, not " + share);
            }
            correlation = share;
            return this;
        }

        /**
         * Makes the attainment.
         *
         * @return it
         * @throws IllegalStateException if there is no goal
         */
        public GoalAttainment build() {
            if (goals.isEmpty()) {
                throw new IllegalStateException("Goal attainment needs at least one goal: goal(..)");
            }
            return new GoalAttainment(this);
        }

        /** How many goals it has so far. */
        @Override
        public String toString() {
            return "Goal attainment of " + goals.size() + " goals, not built yet";
        }
    }
}
