package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.agreement.Role;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that people agreed to do the last time they sat together, and what became of it.
 *
 * <p>It belongs to a function, never to a person, and it is no measure of anybody's work.
 *
 * @since 0.1
 */
public final class PastAgreement {
    private final String what;
    private final @Nullable Role by;
    private final String became;

    private PastAgreement(String what, @Nullable Role by, String became) {
        this.what = what;
        this.by = by;
        this.became = became;
    }

    /**
     * Obtains an agreement of which nobody said yet what became of it.
     *
     * @param what such as {@code inloop op school}
     * @return the agreement
     * @throws IllegalArgumentException if the text is blank
     */
    public static PastAgreement of(String what) {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An agreement needs a text that says what was agreed, not a blank one");
        }
        return new PastAgreement(what.strip(), null, "");
    }

    /**
     * This agreement, with the function that would do it.
     *
     * @param role the function
     * @return a copy
     */
    public PastAgreement by(Role role) {
        return new PastAgreement(what, Objects.requireNonNull(role, "role"), became);
    }

    /**
     * This agreement, with what became of it.
     *
     * @param became such as {@code gedaan, blijft}; blank is still open
     * @return a copy
     */
    public PastAgreement became(String became) {
        return new PastAgreement(what, by, became.strip());
    }

    /**
     * What was agreed.
     *
     * @return never blank
     */
    public String what() {
        return what;
    }

    /**
     * The function that would do it.
     *
     * @return empty if nobody was named
     */
    public Optional<Role> by() {
        return Optional.ofNullable(by);
    }

    /**
     * What became of it.
     *
     * @return empty if nobody said so yet
     */
    public Optional<String> became() {
        return became.isEmpty() ? Optional.empty() : Optional.of(became);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PastAgreement agreement
                && what.equals(agreement.what)
                && Objects.equals(by, agreement.by)
                && became.equals(agreement.became);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, by, became);
    }

    /** Such as {@code inloop op school (teamleider): gedaan, blijft}. */
    @Override
    public String toString() {
        return what + (by == null ? "" : " (" + by + ")") + (became.isEmpty() ? "" : ": " + became);
    }
}
