package io.github.maatstaf.kpi.measure;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a calculation is about: everyone in the registration, or the trajectories with a condition, such as those of one
 * service. The Dutch term is <em>populatie</em>.
 *
 * <p>It restricts what is counted, not what is known: a client who comes back to another service has come back. It is not
 * the number of inhabitants that a rate is divided by.
 *
 * <pre>{@code
 * Population.where(field(TrajectoryField.SERVICE, "huiswerkbegeleiding"))
 * }</pre>
 *
 * @since 0.1
 */
public final class Population {
    private static final Population EVERYONE = new Population(null);

    private final @Nullable CaseCondition condition;

    private Population(@Nullable CaseCondition condition) {
        this.condition = condition;
    }

    /**
     * Every trajectory of the registration.
     *
     * @return the population without a condition
     */
    public static Population everyone() {
        return EVERYONE;
    }

    /**
     * The trajectories with a condition.
     *
     * @param condition a condition whose answer does not wait for days to pass
     * @return the population
     * @throws IllegalArgumentException if the condition counts days after a milestone
     */
    public static Population where(CaseCondition condition) {
        MeasureRules.refuseWindows(Objects.requireNonNull(condition, "condition"), "a population");
        return new Population(condition);
    }

    /**
     * The condition.
     *
     * @return empty for everyone
     */
    public Optional<CaseCondition> condition() {
        return Optional.ofNullable(condition);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population population && Objects.equals(condition, population.condition);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(condition);
    }

    /** {@code everyone}, or the text of the condition. */
    @Override
    public String toString() {
        return condition == null ? "everyone" : condition.toString();
    }
}
