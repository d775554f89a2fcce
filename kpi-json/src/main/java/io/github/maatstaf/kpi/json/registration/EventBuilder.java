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

    private static final int NO_PART = 0;

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

    /** By which number the registration of a part knows what it says, and of which part; 0 for none. */
    private int kind;

    private int kindOf = NO_PART;

    /** Whether something of it is counted, as far as that is known; told of copies. */
    private boolean isCounted = true;

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
        kindOf = NO_PART;
    }

    /** The event as a value; not of a withdrawal, which has none. */
    ProcessEvent value(Place place, CountsReader counts) {
        ProcessEvent event = ProcessEvent.of(Objects.requireNonNull(type).value(), LocalDate.ofEpochDay(epochDay));
        event = outcome == null ? event : event.withOutcome(outcome.value());
        event = complexity == null
                ? event
                : complexity.value().map(event::withComplexity).orElse(event);
        event = reason == null ? event : event.withReason(reason.value());
        event = reached == null ? event : event.withReached(reached);
        event = this.place == null ? event : event.withPlace(this.place);
        event = partner == null ? event : event.withPartner(partner.value());
        for (int i = 0; lifeDomains >>> i != 0; i++) {
            event = (lifeDomains >>> i & 1) == 0 ? event : event.withLifeDomain(DOMAINS[i]);
        }
        countCodesIn(counts, place);
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
        copy.isCounted = isCounted();
        return copy;
    }

    /** Gives what it says to the registration of a part, as of a day that may be another one than its own. */
    void giveTo(Registration.Builder registration, int part, int day) {
        registration.event(Objects.requireNonNull(type).value(), day);
        if (outcome != null) {
            registration.outcome(outcome.value());
        }
        if (complexity != null) {
            Optional<Complexity> known = complexity.value();
            if (known.isPresent()) {
                registration.complexity(known.get());
            }
        }
        if (reason != null) {
            registration.reason(reason.value());
        }
        if (reached != null) {
            registration.reached(reached);
        }
        if (this.place != null) {
            registration.place(this.place);
        }
        if (partner != null) {
            registration.partner(partner.value());
        }
        for (int i = 0; lifeDomains >>> i != 0; i++) {
            if ((lifeDomains >>> i & 1) != 0) {
                registration.lifeDomain(DOMAINS[i]);
            }
        }
        if (sequence != EventReader.NO_SEQUENCE) {
            registration.sequence(sequence);
        }
        kind = registration.kind();
        kindOf = part;
    }

    /** Counts what it says that the model does not know or a registration does not keep. */
    void countIn(CountsReader counts, Place place) {
        if (isCounted) {
            countCodesIn(counts, place);
            counts.countNotKept("eventId", eventId);
            counts.countNotKept("recordedAt", recordedAt);
        }
    }

    private void countCodesIn(CountsReader counts, Place place) {
        counts.countCode("type", type, place);
        counts.countCode("outcome", outcome, place);
        counts.countCode("complexity", complexity, place);
        counts.countCode("reason", reason, place);
        counts.countCode("partner", partner, place);
        counts.countUnknown("lifeDomains", unknownLifeDomains, place);
    }

    private boolean isCounted() {
        boolean areKnown =
                isKnown(type) && isKnown(outcome) && isKnown(complexity) && isKnown(reason) && isKnown(partner);
        return !areKnown || unknownLifeDomains > 0 || eventId != null || recordedAt != null;
    }

    private static boolean isKnown(@Nullable Code<?> code) {
        return code == null || code.isKnown();
    }

    /** The number by which the registration of a part knows what it says; -1 if that is not known. */
    int kindIn(int part) {
        return kindOf == part ? kind : -1;
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
}
