package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One event as it was read; used again and again, so that reading makes no object for each. */
final class EventBuilder {
    private static final LifeDomain[] DOMAINS = LifeDomain.values();

    @Nullable
    Code<EventType> type;

    int epochDay;

    @Nullable
    Code<EvaluationOutcome> outcome;

    @Nullable
    Code<Optional<Complexity>> complexity;

    @Nullable
    Code<ClosureReason> reason;

    @Nullable
    Boolean reached;

    @Nullable
    String place;

    @Nullable
    Code<NetworkPartner> partner;

    /** What is said beside the type, if that is one code at most and the model knows both; told of copies only. */
    private Said said = Said.ANYTHING;

    int lifeDomains;
    int unknownLifeDomains;
    int sequence;

    @Nullable
    String eventId;

    @Nullable
    String recordedAt;

    /** What only a ledger keeps. */
    @Nullable
    String knownAt;

    @Nullable
    String corrects;

    @Nullable
    String withdraws;

    @Nullable
    String trajectory;

    void clear() {
        type = null;
        epochDay = 0;
        outcome = null;
        complexity = null;
        reason = null;
        reached = null;
        place = null;
        partner = null;
        lifeDomains = 0;
        unknownLifeDomains = 0;
        sequence = EventReader.NO_SEQUENCE;
        eventId = null;
        recordedAt = null;
        knownAt = null;
        corrects = null;
        withdraws = null;
        trajectory = null;
        said = Said.ANYTHING;
    }

    /** The event as a value; not of a withdrawal, which has none. */
    ProcessEvent value(Place place, CountsReader counts) {
        Code<EventType> what = Objects.requireNonNull(type);
        ProcessEvent event = ProcessEvent.of(what.value(), LocalDate.ofEpochDay(epochDay));
        counts.countCode("type", what, place);
        if (outcome != null) {
            event = event.withOutcome(outcome.value());
            counts.countCode("outcome", outcome, place);
        }
        if (complexity != null) {
            event = complexity.value().map(event::withComplexity).orElse(event);
            counts.countCode("complexity", complexity, place);
        }
        if (reason != null) {
            event = event.withReason(reason.value());
            counts.countCode("reason", reason, place);
        }
        event = reached == null ? event : event.withReached(reached);
        event = this.place == null ? event : event.withPlace(this.place);
        if (partner != null) {
            event = event.withPartner(partner.value());
            counts.countCode("partner", partner, place);
        }
        for (int i = 0; lifeDomains >>> i != 0; i++) {
            event = (lifeDomains >>> i & 1) == 0 ? event : event.withLifeDomain(DOMAINS[i]);
        }
        counts.countUnknown("lifeDomains", unknownLifeDomains, place);
        return sequence == EventReader.NO_SEQUENCE ? event : event.withSequence(sequence);
    }

    /** A copy that stays as it is when this is used again. */
    EventBuilder copy() {
        EventBuilder copy = new EventBuilder();
        copy.type = type;
        copy.epochDay = epochDay;
        copy.outcome = outcome;
        copy.complexity = complexity;
        copy.reason = reason;
        copy.reached = reached;
        copy.place = place;
        copy.partner = partner;
        copy.lifeDomains = lifeDomains;
        copy.unknownLifeDomains = unknownLifeDomains;
        copy.sequence = sequence;
        copy.eventId = eventId;
        copy.recordedAt = recordedAt;
        copy.knownAt = knownAt;
        copy.corrects = corrects;
        copy.withdraws = withdraws;
        copy.trajectory = trajectory;
        copy.said = whatIsSaid();
        return copy;
    }

    private Said whatIsSaid() {
        boolean isMore = reached != null
                || place != null
                || (lifeDomains | unknownLifeDomains) != 0
                || sequence != EventReader.NO_SEQUENCE
                || eventId != null
                || recordedAt != null
                || !isKnown(type)
                || !isKnown(outcome)
                || !isKnown(complexity)
                || !isKnown(reason)
                || !isKnown(partner);
        int codes = (outcome == null ? 0 : 1)
                + (complexity == null ? 0 : 1)
                + (reason == null ? 0 : 1)
                + (partner == null ? 0 : 1);
        if (isMore || codes > 1) {
            return Said.ANYTHING;
        }
        if (codes == 0) {
            return Said.TYPE;
        }
        return outcome != null
                ? Said.OUTCOME
                : complexity != null ? Said.COMPLEXITY : reason != null ? Said.REASON : Said.PARTNER;
    }

    private static boolean isKnown(@Nullable Code<?> code) {
        return code == null || code.isKnown();
    }

    /** Gives what it says to a registration, as of a day that may be another one than its own. */
    void giveTo(Registration.Builder registration, int day, Place place, CountsReader counts) {
        Code<EventType> what = Objects.requireNonNull(type);
        registration.event(what.value(), day);
        switch (said) {
            case TYPE -> {}
            case OUTCOME -> registration.outcome(Objects.requireNonNull(outcome).value());
            case COMPLEXITY ->
                registration.complexity(
                        Objects.requireNonNull(complexity).value().orElseThrow());
            case REASON -> registration.reason(Objects.requireNonNull(reason).value());
            case PARTNER -> registration.partner(Objects.requireNonNull(partner).value());
            default -> giveAnythingTo(registration, place, counts);
        }
    }

    private void giveAnythingTo(Registration.Builder registration, Place place, CountsReader counts) {
        counts.countCode("type", Objects.requireNonNull(type), place);
        if (outcome != null) {
            registration.outcome(outcome.value());
            counts.countCode("outcome", outcome, place);
        }
        if (complexity != null) {
            Optional<Complexity> known = complexity.value();
            if (known.isPresent()) {
                registration.complexity(known.get());
            }
            counts.countCode("complexity", complexity, place);
        }
        if (reason != null) {
            registration.reason(reason.value());
            counts.countCode("reason", reason, place);
        }
        if (reached != null) {
            registration.reached(reached);
        }
        if (this.place != null) {
            registration.place(this.place);
        }
        if (partner != null) {
            registration.partner(partner.value());
            counts.countCode("partner", partner, place);
        }
        for (int i = 0; lifeDomains >>> i != 0; i++) {
            if ((lifeDomains >>> i & 1) != 0) {
                registration.lifeDomain(DOMAINS[i]);
            }
        }
        counts.countUnknown("lifeDomains", unknownLifeDomains, place);
        if (sequence != EventReader.NO_SEQUENCE) {
            registration.sequence(sequence);
        }
        counts.countNotKept("eventId", eventId);
        counts.countNotKept("recordedAt", recordedAt);
    }

    /** Whether the source says the same of both. */
    boolean hasContentOf(EventBuilder other) {
        return epochDay == other.epochDay
                && lifeDomains == other.lifeDomains
                && sequence == other.sequence
                && Objects.equals(type, other.type)
                && Objects.equals(outcome, other.outcome)
                && Objects.equals(complexity, other.complexity)
                && Objects.equals(reason, other.reason)
                && Objects.equals(reached, other.reached)
                && Objects.equals(place, other.place)
                && Objects.equals(partner, other.partner)
                && Objects.equals(recordedAt, other.recordedAt);
    }

    /** What an event says beside its type. */
    private enum Said {
        TYPE,
        OUTCOME,
        COMPLEXITY,
        REASON,
        PARTNER,
        ANYTHING
    }
}
