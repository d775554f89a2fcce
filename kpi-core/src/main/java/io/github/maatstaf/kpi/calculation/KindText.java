package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LifeDomain;
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
import java.util.stream.Collectors;

/**
 * A kind of event as one line of text with ten parts, each behind a tab: the type, the outcome, the complexity, whether
 * someone was reached, the closure reason with its meaning, the place, the partner with whether it is a professional, the
 * life domains. It is what tallies store, so that it never changes.
 */
final class KindText {
    private static final String TAB = "\t";
    private static final int PARTS = 10;

    private KindText() {}

    static String of(ProcessEvent kind) {
        return String.join(
                TAB,
                kind.type().code(),
                kind.outcome().map(Enum::name).orElse(""),
                kind.complexity().map(Enum::name).orElse(""),
                kind.reached().map(Object::toString).orElse(""),
                kind.reason().map(ClosureReason::code).orElse(""),
                kind.reason().map(reason -> reason.meaning().name()).orElse(""),
                kind.place().orElse(""),
                kind.partner().map(NetworkPartner::code).orElse(""),
                kind.partner()
                        .map(partner -> Boolean.toString(partner.isProfessional()))
                        .orElse(""),
                kind.lifeDomains().stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** The kind that a line says; refuses any other line. */
    static ProcessEvent parse(String line) {
        String[] parts = line.split(TAB, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("a kind of event with " + parts.length + " parts, expected " + PARTS);
        }
        ProcessEvent kind = ProcessEvent.of(EventType.of(parts[0]), LocalDate.EPOCH);
        kind = parts[1].isEmpty() ? kind : kind.withOutcome(EvaluationOutcome.valueOf(parts[1]));
        kind = parts[2].isEmpty() ? kind : kind.withComplexity(Complexity.valueOf(parts[2]));
        kind = parts[3].isEmpty() ? kind : kind.withReached(Boolean.parseBoolean(parts[3]));
        kind = parts[4].isEmpty()
                ? kind
                : kind.withReason(ClosureReason.of(parts[4], ClosureMeaning.valueOf(parts[5])));
        kind = parts[6].isEmpty() ? kind : kind.withPlace(parts[6]);
        kind = parts[7].isEmpty()
                ? kind
                : kind.withPartner(NetworkPartner.of(parts[7], Boolean.parseBoolean(parts[8])));
        Set<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
        for (String domain : parts[9].isEmpty() ? new String[0] : parts[9].split(",")) {
            domains.add(LifeDomain.valueOf(domain));
        }
        return kind.withLifeDomains(domains);
    }
}
