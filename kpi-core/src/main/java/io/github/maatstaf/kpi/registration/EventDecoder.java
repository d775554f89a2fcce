package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.packed.KindKey;
import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes events out of numbers again. */
final class EventDecoder {
    private static final LifeDomain[] DOMAINS = LifeDomain.values();

    private final PackedKinds kinds;

    EventDecoder(PackedKinds kinds) {
        this.kinds = kinds;
    }

    /** The event of a kind on a day. */
    ProcessEvent event(int kind, LocalDate date) {
        int reason = kinds.reasonOf()[kind];
        int place = kinds.placeOf()[kind];
        int partner = kinds.partnerOf()[kind];
        return event(
                kinds.keys()[kind],
                date,
                EventType.of(kinds.types()[kinds.typeOf()[kind]]),
                reason < 0 ? null : reason(reason),
                place < 0 ? null : kinds.places()[place],
                partner < 0 ? null : partner(partner));
    }

    private ClosureReason reason(int index) {
        return ClosureReason.of(kinds.reasons()[index], ClosureMeaning.values()[kinds.meaningOfReason()[index]]);
    }

    private NetworkPartner partner(int index) {
        return NetworkPartner.of(kinds.partners()[index], kinds.professionalPartner()[index]);
    }

    /** The event that a key stands for, with the codes that it refers to. */
    static ProcessEvent event(
            long key,
            LocalDate date,
            EventType type,
            @Nullable ClosureReason reason,
            @Nullable String place,
            @Nullable NetworkPartner partner) {
        ProcessEvent event = ProcessEvent.of(type, date);
        if (KindKey.outcome(key) >= 0) {
            event = event.withOutcome(EvaluationOutcome.values()[KindKey.outcome(key)]);
        }
        if (KindKey.complexity(key) >= 0) {
            event = event.withComplexity(Complexity.values()[KindKey.complexity(key)]);
        }
        if (KindKey.reached(key) >= 0) {
            event = event.withReached(KindKey.reached(key) == 1);
        }
        if (KindKey.lifeDomains(key) != 0) {
            event = event.withLifeDomains(domains(KindKey.lifeDomains(key)));
        }
        event = reason == null ? event : event.withReason(reason);
        event = place == null ? event : event.withPlace(place);
        return partner == null ? event : event.withPartner(partner);
    }

    private static Set<LifeDomain> domains(int bits) {
        Set<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
        for (LifeDomain domain : DOMAINS) {
            if ((bits >> domain.ordinal() & 1) == 1) {
                domains.add(domain);
            }
        }
        return domains;
    }
}
