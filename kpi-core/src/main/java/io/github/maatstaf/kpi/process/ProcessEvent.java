package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LifeDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a trajectory on one day; the Dutch term is <em>gebeurtenis</em>.
 *
 * <p>It has a type, a day and what was recorded about it. It names no person and holds no free text.
 *
 * @since 0.1
 */
public final class ProcessEvent {
    private final EventType type;
    private final LocalDate date;
    private final Details details;

    private ProcessEvent(EventType type, LocalDate date, Details details) {
        this.type = type;
        this.date = date;
        this.details = details;
    }

    /**
     * Obtains an event about which nothing more is recorded.
     *
     * @param type what kind of thing happened
     * @param date the day on which it happened
     * @return the event
     */
    public static ProcessEvent of(EventType type, LocalDate date) {
        return new ProcessEvent(
                Objects.requireNonNull(type, "type"), Objects.requireNonNull(date, "date"), Details.NONE);
    }

    private ProcessEvent with(Details more) {
        return new ProcessEvent(type, date, more);
    }

    /**
     * This event, with what the evaluation led to.
     *
     * @param outcome the outcome
     * @return a copy
     */
    public ProcessEvent withOutcome(EvaluationOutcome outcome) {
        return with(details.outcome(Objects.requireNonNull(outcome, "outcome")));
    }

    /**
     * This event, with the complexity that was recorded.
     *
     * @param complexity low or high
     * @return a copy
     */
    public ProcessEvent withComplexity(Complexity complexity) {
        return with(details.complexity(Objects.requireNonNull(complexity, "complexity")));
    }

    /**
     * This event, with the reason for closing.
     *
     * @param reason the reason
     * @return a copy
     */
    public ProcessEvent withReason(ClosureReason reason) {
        return with(details.reason(Objects.requireNonNull(reason, "reason")));
    }

    /**
     * This event, with whether someone was reached.
     *
     * @param reached true if reached
     * @return a copy
     */
    public ProcessEvent withReached(boolean reached) {
        return with(details.reached(reached));
    }

    /**
     * This event, with the kind of place.
     *
     * @param place a code such as SCHOOL, never an address; not blank
     * @return a copy
     * @throws IllegalArgumentException if the code is blank
     */
    public ProcessEvent withPlace(String place) {
        if (place.isBlank()) {
            throw new IllegalArgumentException("A place must not be blank; leave it out if it is unknown");
        }
        return with(details.place(place));
    }

    /**
     * This event, with the kind of network partner.
     *
     * @param partner the kind of partner
     * @return a copy
     */
    public ProcessEvent withPartner(NetworkPartner partner) {
        return with(details.partner(Objects.requireNonNull(partner, "partner")));
    }

    /**
     * This event, with the life domains that it is about.
     *
     * @param domains the life domains; may be empty
     * @return a copy
     */
    public ProcessEvent withLifeDomains(Set<LifeDomain> domains) {
        EnumSet<LifeDomain> copy = EnumSet.noneOf(LifeDomain.class);
        copy.addAll(domains);
        return with(details.lifeDomains(Collections.unmodifiableSet(copy)));
    }

    /**
     * This event, with one life domain more.
     *
     * @param domain the life domain
     * @return a copy
     */
    public ProcessEvent withLifeDomain(LifeDomain domain) {
        EnumSet<LifeDomain> copy = EnumSet.of(domain);
        copy.addAll(details.lifeDomains());
        return with(details.lifeDomains(Collections.unmodifiableSet(copy)));
    }

    /**
     * This event, with its place among the events of the same day.
     *
     * @param sequence lower comes first; negative numbers are allowed
     * @return a copy
     */
    public ProcessEvent withSequence(int sequence) {
        return with(details.sequence(sequence));
    }

    /**
     * This event, with the id that its source gave it. Two events with one id are one event.
     *
     * @param id the source's id of the event; not blank
     * @return a copy
     * @throws IllegalArgumentException if the id is blank
     */
    public ProcessEvent withId(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An event's id must not be blank; leave it out if there is none");
        }
        return with(details.id(id));
    }

    /**
     * This event, with the moment at which it was recorded: the second of its two times.
     *
     * @param recordedAt when somebody wrote it down, which may be long after it happened
     * @return a copy
     */
    public ProcessEvent withRecordedAt(Instant recordedAt) {
        return with(details.recordedAt(Objects.requireNonNull(recordedAt, "recordedAt")));
    }

    /** This event without what only orders and identifies it: a trajectory keeps its events in order. */
    ProcessEvent ordered() {
        boolean plain = details.sequence() == null && details.id() == null && details.recordedAt() == null;
        return plain ? this : with(details.ordered());
    }

    /**
     * What kind of thing happened.
     *
     * @return the type
     */
    public EventType type() {
        return type;
    }

    /**
     * The day on which it happened.
     *
     * @return the day, in the Netherlands
     */
    public LocalDate date() {
        return date;
    }

    /**
     * What the evaluation led to.
     *
     * @return empty if not recorded
     */
    public Optional<EvaluationOutcome> outcome() {
        return Optional.ofNullable(details.outcome());
    }

    /**
     * The complexity that was recorded.
     *
     * @return empty if not recorded
     */
    public Optional<Complexity> complexity() {
        return Optional.ofNullable(details.complexity());
    }

    /**
     * The reason for closing.
     *
     * @return empty if not recorded
     */
    public Optional<ClosureReason> reason() {
        return Optional.ofNullable(details.reason());
    }

    /**
     * Whether someone was reached.
     *
     * @return empty if not recorded
     */
    public Optional<Boolean> reached() {
        return Optional.ofNullable(details.reached());
    }

    /**
     * The kind of place.
     *
     * @return empty if not recorded
     */
    public Optional<String> place() {
        return Optional.ofNullable(details.place());
    }

    /**
     * The kind of network partner.
     *
     * @return empty if not recorded
     */
    public Optional<NetworkPartner> partner() {
        return Optional.ofNullable(details.partner());
    }

    /**
     * The life domains that it is about.
     *
     * @return an unmodifiable set in the order of {@link LifeDomain}; empty if not recorded
     */
    public Set<LifeDomain> lifeDomains() {
        return details.lifeDomains();
    }

    /**
     * Its place among the events of the same day. A trajectory keeps its events in order and does not need it any more.
     *
     * @return empty if not given
     */
    public OptionalInt sequence() {
        Integer sequence = details.sequence();
        return sequence == null ? OptionalInt.empty() : OptionalInt.of(sequence);
    }

    /**
     * The id that its source gave it. A trajectory does not keep it.
     *
     * @return empty if not given
     */
    public Optional<String> id() {
        return Optional.ofNullable(details.id());
    }

    /**
     * The moment at which it was recorded. A trajectory does not keep it.
     *
     * @return empty if not given
     */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(details.recordedAt());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessEvent event
                && type.equals(event.type)
                && date.equals(event.date)
                && details.equals(event.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, date, details);
    }

    /** Such as {@code EVALUATION 2025-03-01 outcome ADJUST}. */
    @Override
    public String toString() {
        return type + " " + date + details;
    }

    /** What was recorded beside type and day; null where nothing was. */
    private record Details(
            @Nullable EvaluationOutcome outcome,
            @Nullable Complexity complexity,
            @Nullable ClosureReason reason,
            @Nullable Boolean reached,
            @Nullable String place,
            @Nullable NetworkPartner partner,
            Set<LifeDomain> lifeDomains,
            @Nullable Integer sequence,
            @Nullable String id,
            @Nullable Instant recordedAt) {

        static final Details NONE = new Details(null, null, null, null, null, null, Set.of(), null, null, null);

        Details outcome(EvaluationOutcome value) {
            return new Details(
                    value, complexity, reason, reached, place, partner, lifeDomains, sequence, id, recordedAt);
        }

        Details complexity(Complexity value) {
            return new Details(outcome, value, reason, reached, place, partner, lifeDomains, sequence, id, recordedAt);
        }

        Details reason(ClosureReason value) {
            return new Details(
                    outcome, complexity, value, reached, place, partner, lifeDomains, sequence, id, recordedAt);
        }

        Details reached(boolean value) {
            return new Details(
                    outcome, complexity, reason, value, place, partner, lifeDomains, sequence, id, recordedAt);
        }

        Details place(String value) {
            return new Details(
                    outcome, complexity, reason, reached, value, partner, lifeDomains, sequence, id, recordedAt);
        }

        Details partner(NetworkPartner value) {
            return new Details(
                    outcome, complexity, reason, reached, place, value, lifeDomains, sequence, id, recordedAt);
        }

        Details lifeDomains(Set<LifeDomain> value) {
            return new Details(outcome, complexity, reason, reached, place, partner, value, sequence, id, recordedAt);
        }

        Details sequence(int value) {
            return new Details(
                    outcome, complexity, reason, reached, place, partner, lifeDomains, value, id, recordedAt);
        }

        Details id(String value) {
            return new Details(
                    outcome, complexity, reason, reached, place, partner, lifeDomains, sequence, value, recordedAt);
        }

        Details recordedAt(Instant value) {
            return new Details(outcome, complexity, reason, reached, place, partner, lifeDomains, sequence, id, value);
        }

        Details ordered() {
            return new Details(outcome, complexity, reason, reached, place, partner, lifeDomains, null, null, null);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            append(text, "outcome", outcome);
            append(text, "complexity", complexity);
            append(text, "reason", reason);
            append(text, "reached", reached);
            append(text, "place", place);
            append(text, "partner", partner);
            append(text, "life domains", lifeDomains.isEmpty() ? null : lifeDomains);
            return text.toString();
        }

        private static void append(StringBuilder text, String name, @Nullable Object value) {
            if (value != null) {
                text.append(' ').append(name).append(' ').append(value);
            }
        }
    }
}
