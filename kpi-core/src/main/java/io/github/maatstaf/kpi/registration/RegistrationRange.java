package io.github.maatstaf.kpi.registration;

import java.util.Objects;

/**
 * Some trajectories of a registration that stand next to each other, to be counted by a thread of their own. It is no part
 * that could stand by itself: what the others say of the same clients is still seen.
 *
 * @since 0.1
 */
public final class RegistrationRange {
    private final Registration registration;
    private final int from;
    private final int to;

    RegistrationRange(Registration registration, int from, int to) {
        this.registration = registration;
        this.from = from;
        this.to = to;
    }

    /**
     * The registration that it is of.
     *
     * @return the whole registration
     */
    public Registration registration() {
        return registration;
    }

    /**
     * The index of its first trajectory.
     *
     * @return from 0, in the order of the first signals
     */
    public int from() {
        return from;
    }

    /**
     * The index after that of its last trajectory.
     *
     * @return at least {@link #from()}
     */
    public int to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationRange range
                && from == range.from
                && to == range.to
                && registration.equals(range.registration);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, registration);
    }

    /** Such as {@code trajectories 0 to 999 of 2000}. */
    @Override
    public String toString() {
        return to == from
                ? "no trajectories of " + registration.size()
                : "trajectories " + from + " to " + (to - 1) + " of " + registration.size();
    }
}
