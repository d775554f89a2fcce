package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks a pattern once for each kind of event, so that the pass only looks the answer up. */
final class KindPatterns {
    private final List<ProcessEvent> samples;
    private final boolean ofEntered;

    private KindPatterns(List<ProcessEvent> samples, boolean ofEntered) {
        this.samples = List.copyOf(samples);
        this.ofEntered = ofEntered;
    }

    /**
     * The kinds of cases that are cut down to what is asked. Wrong entries are not among them, and cannot be told any more:
     * a closing that nothing asks about is gone.
     */
    static KindPatterns ofEntered(List<ProcessEvent> samples) {
        return new KindPatterns(samples, true);
    }

    static KindPatterns of(PackedKinds kinds) {
        List<ProcessEvent> made = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            made.add(sample(kinds, kind));
        }
        return new KindPatterns(made, false);
    }

    /** Whether there are no wrong entries among the trajectories. */
    boolean areOfEntered() {
        return ofEntered;
    }

    int size() {
        return samples.size();
    }

    List<ProcessEvent> samples() {
        return samples;
    }

    ProcessEvent sample(int kind) {
        return samples.get(kind);
    }

    boolean[] matches(EventPattern pattern) {
        boolean[] matches = new boolean[samples.size()];
        for (int kind = 0; kind < matches.length; kind++) {
            matches[kind] = pattern.matches(samples.get(kind));
        }
        return matches;
    }

    private static ProcessEvent sample(PackedKinds kinds, int kind) {
        ProcessEvent event = ProcessEvent.of(EventType.of(kinds.types()[kinds.typeOf()[kind]]), LocalDate.EPOCH);
        if (kinds.outcomeOf()[kind] >= 0) {
            event = event.withOutcome(EvaluationOutcome.values()[kinds.outcomeOf()[kind]]);
        }
        if (kinds.complexityOf()[kind] >= 0) {
            event = event.withComplexity(Complexity.values()[kinds.complexityOf()[kind]]);
        }
        if (kinds.reachedOf()[kind] >= 0) {
            event = event.withReached(kinds.reachedOf()[kind] == 1);
        }
        int reason = kinds.reasonOf()[kind];
        if (reason >= 0) {
            ClosureMeaning meaning = ClosureMeaning.values()[kinds.meaningOfReason()[reason]];
            event = event.withReason(ClosureReason.of(kinds.reasons()[reason], meaning));
        }
        if (kinds.placeOf()[kind] >= 0) {
            event = event.withPlace(kinds.places()[kinds.placeOf()[kind]]);
        }
        int partner = kinds.partnerOf()[kind];
        if (partner >= 0) {
            event = event.withPartner(
                    NetworkPartner.of(kinds.partners()[partner], kinds.professionalPartner()[partner]));
        }
        return event.withLifeDomains(lifeDomains(kinds.lifeDomainsOf()[kind]));
    }

    private static Set<LifeDomain> lifeDomains(int bits) {
        Set<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
        for (LifeDomain domain : LifeDomain.values()) {
            if ((bits >>> domain.ordinal() & 1) == 1) {
                domains.add(domain);
            }
        }
        return domains;
    }
}
