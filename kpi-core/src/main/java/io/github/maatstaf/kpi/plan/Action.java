package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.agreement.Role;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do, in which role, and when people look back at it; the Dutch term is <em>actie</em>.
 *
 * <p>It names a role and never a person, and it comes back: until somebody noted what came of it, it is to be looked at from
 * its day on.
 *
 * @since 0.1
 */
public final class Action {
    private final String what;
    private final Role by;
    private final LocalDate revisitOn;
    private final @Nullable LocalDate lookedBackOn;
    private final String whatCameOfIt;

    private Action(String what, Role by, LocalDate revisitOn, @Nullable LocalDate lookedBackOn, String whatCameOfIt) {
        this.what = what;
        this.by = by;
        this.revisitOn = revisitOn;
        this.lookedBackOn = lookedBackOn;
        this.whatCameOfIt = whatCameOfIt;
    }

    /**
     * Obtains an action.
     *
     * @param what what will be done
     * @param by in which role
     * @param revisitOn the day on which people look back at it
     * @return the action
     * @throws IllegalArgumentException if the text is blank
     */
    public static Action of(String what, Role by, LocalDate revisitOn) {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An action needs a text that says what will be done, not a blank one");
        }
        return new Action(
                what.strip(),
                Objects.requireNonNull(by, "by"),
                Objects.requireNonNull(revisitOn, "revisitOn"),
                null,
                "");
    }

    /**
     * This action, after people looked back at it.
     *
     * @param day the day on which they did
     * @param result what came of it, in their words, such as {@code gedaan, blijft}
     * @return a copy
     * @throws IllegalArgumentException if the result is blank
     */
    public Action lookedBack(LocalDate day, String result) {
        if (result.isBlank()) {
            throw new IllegalArgumentException("Looking back needs a word on what came of it, not a blank text");
        }
        return new Action(what, by, revisitOn, Objects.requireNonNull(day, "day"), result.strip());
    }

    /**
     * What will be done.
     *
     * @return never blank
     */
    public String what() {
        return what;
    }

    /**
     * In which role it is done.
     *
     * @return the function
     */
    public Role by() {
        return by;
    }

    /**
     * The day on which people look back at it.
     *
     * @return the day
     */
    public LocalDate revisitOn() {
        return revisitOn;
    }

    /**
     * What came of it.
     *
     * @return empty until people looked back
     */
    public Optional<String> result() {
        return whatCameOfIt.isEmpty() ? Optional.empty() : Optional.of(whatCameOfIt);
    }

    /**
     * The day on which people looked back.
     *
     * @return empty until they did
     */
    public Optional<LocalDate> lookedBackOn() {
        return Optional.ofNullable(lookedBackOn);
    }

    /**
     * Whether it is time to look back on a day.
     *
     * @param day such as today
     * @return true from the agreed day on, until people looked back
     */
    public boolean isDueOn(LocalDate day) {
        return !day.isBefore(revisitOn) && (lookedBackOn == null || lookedBackOn.isAfter(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Action action
                && what.equals(action.what)
                && by.equals(action.by)
                && revisitOn.equals(action.revisitOn)
                && Objects.equals(lookedBackOn, action.lookedBackOn)
                && whatCameOfIt.equals(action.whatCameOfIt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, by, revisitOn, lookedBackOn, whatCameOfIt);
    }

    /** Such as {@code inloop op school, by uitvoerende, looked back at on 2026-01-15: gedaan, blijft}. */
    @Override
    public String toString() {
        return what + ", by " + by
                + (lookedBackOn == null
                        ? ", to look back at on " + revisitOn
                        : ", looked back at on " + lookedBackOn + ": " + whatCameOfIt);
    }
}
