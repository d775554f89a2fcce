package io.github.maatstaf.kpi.process;

import java.time.LocalDate;
import java.util.List;

/**
 * A strict verb of {@link Trajectory} was asked for a step that the order of the process calls a check.
 *
 * <p>It is a programmer's mistake. Other people's histories are replayed, which refuses nothing.
 *
 * @since 0.1
 */
public final class IllegalStepException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient String trajectoryId;
    private final transient String step;
    private final transient TrajectoryState state;
    private final transient List<String> allowed;

    IllegalStepException(
            String trajectoryId, EventType type, LocalDate date, String why, StepRule rule, ProcessModel model) {
        this(trajectoryId, type, date, why, rule, model.allowedAfter(rule.last()));
    }

    private IllegalStepException(
            String trajectoryId, EventType type, LocalDate date, String why, StepRule rule, List<String> allowed) {
        super("Trajectory " + trajectoryId + ": " + type + " on " + date + " " + why + "; the state is " + rule.state()
                + ". Allowed now: " + String.join(", ", allowed)
                + ". A history from elsewhere is read by Trajectory.replay, which refuses nothing");
        this.trajectoryId = trajectoryId;
        this.step = type.code();
        this.state = rule.state();
        this.allowed = List.copyOf(allowed);
    }

    /**
     * The trajectory's id.
     *
     * @return the id
     */
    public String trajectoryId() {
        return trajectoryId;
    }

    /**
     * The step that was refused.
     *
     * @return its type's code
     */
    public String step() {
        return step;
    }

    /**
     * The state that the trajectory is in, and stays in.
     *
     * @return the state
     */
    public TrajectoryState state() {
        return state;
    }

    /**
     * What is allowed instead.
     *
     * @return the steps, and {@code any fact}
     */
    public List<String> allowed() {
        return allowed;
    }
}
