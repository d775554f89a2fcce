package io.github.maatstaf.kpi.outcome;

/**
 * How the people of a group came to be in it, as far as their scores had to do with that.
 *
 * @since 0.1
 */
public enum ChosenFor {
    /** Their scores had nothing to do with it. */
    OTHER_REASONS,
    /**
     * They were chosen because their scores were high or low. Measured again, such scores lie nearer the mean by
     * themselves: regression to the mean.
     */
    THEIR_SCORES,
    /** Nobody knows. */
    UNKNOWN
}
