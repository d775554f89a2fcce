package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people decided when they talked about figures and stories: what changes, why, by which roles, and when they look
 * again.
 *
 * <p>People decide; no figure does. It names no persons.
 *
 * @since 0.1
 */
public final class Decision {
    private final DecisionKind kind;
    private final String what;
    private final LocalDate on;
    private final String why;
    private final SortedSet<Role> by;
    private final SortedSet<KpiCode> kpis;
    private final @Nullable LocalDate revisitOn;
    private final @Nullable LocalDate lookedBackOn;
    private final String whatCameOfIt;

    private Decision(
            DecisionKind kind,
            String what,
            LocalDate on,
            String why,
            SortedSet<Role> by,
            SortedSet<KpiCode> kpis,
            @Nullable LocalDate revisitOn,
            @Nullable LocalDate lookedBackOn,
            String whatCameOfIt) {
        this.kind = kind;
        this.what = what;
        this.on = on;
        this.why = why;
        this.by = by;
        this.kpis = kpis;
        this.revisitOn = revisitOn;
        this.lookedBackOn = lookedBackOn;
        this.whatCameOfIt = whatCameOfIt;
    }

    /**
     * Obtains a decision.
     *
     * @param kind what it changes
     * @param what the decision in a sentence
     * @param on the day of the decision
     * @return the decision
     * @throws IllegalArgumentException if the sentence is blank
     */
    public static Decision of(DecisionKind kind, String what, LocalDate on) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        if (what.isBlank()) {
            throw new IllegalArgumentException("A decision needs a sentence, not a blank text");
        }
        return new Decision(
                kind, what.strip(), on, "", Collections.emptySortedSet(), Collections.emptySortedSet(), null, null, "");
    }

    /**
     * This decision, with the roles that took it.
     *
     * @param roles functions, never names
     * @return a copy
     */
    public Decision by(Role... roles) {
        SortedSet<Role> all = new TreeSet<>();
        Collections.addAll(all, roles);
        return new Decision(
                kind,
                what,
                on,
                why,
                Collections.unmodifiableSortedSet(all),
                kpis,
                revisitOn,
                lookedBackOn,
                whatCameOfIt);
    }

    /**
     * This decision, with the KPIs that led to it or that it is about.
     *
     * @param codes the KPIs' codes
     * @return a copy
     */
    public Decision about(KpiCode... codes) {
        SortedSet<KpiCode> all = new TreeSet<>();
        Collections.addAll(all, codes);
        return new Decision(
                kind, what, on, why, by, Collections.unmodifiableSortedSet(all), revisitOn, lookedBackOn, whatCameOfIt);
    }

    /**
     * This decision, with its reason.
     *
     * @param reason in the words of those who decided; blank for none
     * @return a copy
     */
    public Decision because(String reason) {
        return new Decision(kind, what, on, reason.strip(), by, kpis, revisitOn, lookedBackOn, whatCameOfIt);
    }

    /**
     * This decision, with the day on which people look at it again.
     *
     * @param day a day after the decision
     * @return a copy
     * @throws IllegalArgumentException if the day does not come after the decision
     */
    public Decision revisitedOn(LocalDate day) {
        if (!day.isAfter(on)) {
            throw new IllegalArgumentException(
                    "A decision of " + on + " is looked at again on a later day, not on " + day);
        }
        return new Decision(kind, what, on, why, by, kpis, day, lookedBackOn, whatCameOfIt);
    }

    /**
     * This decision, after people looked at it again.
     *
     * @param day the day on which they did
     * @param result what came of it, in their words
     * @return a copy
     * @throws IllegalArgumentException if the result is blank or the day comes before the decision
     */
    public Decision lookedBack(LocalDate day, String result) {
        if (result.isBlank()) {
            throw new IllegalArgumentException("Looking back needs a word on what came of it, not a blank text");
        }
        if (day.isBefore(on)) {
            throw new IllegalArgumentException("Nobody looks back on " + day + " at a decision of " + on);
        }
        return new Decision(kind, what, on, why, by, kpis, revisitOn, day, result.strip());
    }

    /**
     * What it changes.
     *
     * @return the kind
     */
    public DecisionKind kind() {
        return kind;
    }

    /**
     * The decision in a sentence.
     *
     * @return never blank
     */
    public String what() {
        return what;
    }

    /**
     * The day of the decision.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The reason.
     *
     * @return empty if none was written down
     */
    public Optional<String> why() {
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }

    /**
     * The roles that took it.
     *
     * @return an unmodifiable set by name; may be empty
     */
    public SortedSet<Role> by() {
        return by;
    }

    /**
     * The day on which people look at it again.
     *
     * @return empty if none was agreed
     */
    public Optional<LocalDate> revisitOn() {
        return Optional.ofNullable(revisitOn);
    }

    /**
     * The KPIs that led to it or that it is about.
     *
     * @return an unmodifiable set in the order of the codes; may be empty
     */
    public SortedSet<KpiCode> kpis() {
        return kpis;
    }

    /**
     * The day on which people looked at it again.
     *
     * @return empty until they did
     */
    public Optional<LocalDate> lookedBackOn() {
        return Optional.ofNullable(lookedBackOn);
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
     * Whether it is time to look at it again on a day.
     *
     * @param day such as today
     * @return true from the agreed day on, until people looked back; false if no day was agreed
     */
    public boolean isDueOn(LocalDate day) {
        return revisitOn != null && !day.isBefore(revisitOn) && (lookedBackOn == null || lookedBackOn.isAfter(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision decision
                && kind == decision.kind
                && what.equals(decision.what)
                && on.equals(decision.on)
                && why.equals(decision.why)
                && by.equals(decision.by)
                && kpis.equals(decision.kpis)
                && Objects.equals(revisitOn, decision.revisitOn)
                && Objects.equals(lookedBackOn, decision.lookedBackOn)
                && whatCameOfIt.equals(decision.whatCameOfIt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, what, on, why, by, kpis, revisitOn, lookedBackOn, whatCameOfIt);
    }

    /** Such as {@code 2026-07-01, the service changes: een inloop op school (by teamleider)}. */
    @Override
    public String toString() {
        String again = lookedBackOn != null
                ? ", looked back at on " + lookedBackOn + ": " + whatCameOfIt
                : revisitOn == null ? "" : ", to look at again on " + revisitOn;
        return on + ", " + kind.label() + ": " + what
                + (by.isEmpty() ? "" : by.stream().map(Role::toString).collect(Collectors.joining(", ", " (by ", ")")))
                + again;
    }
}
