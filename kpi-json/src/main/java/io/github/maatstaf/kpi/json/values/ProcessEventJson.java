package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LifeDomain;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One event of a trajectory, with the field names of a registration. */
final class ProcessEventJson {
    private ProcessEventJson() {}

    static void write(ValueWriter out, ProcessEvent event) {
        out.text("type", event.type().code())
                .day("date", event.date())
                .constant("outcome", event.outcome())
                .constant("complexity", event.complexity());
        event.reason().ifPresent(reason -> writeReason(out, reason));
        event.reached().ifPresent(reached -> out.truth("reached", reached));
        out.text("place", event.place());
        event.partner().ifPresent(partner -> writePartner(out, partner));
        if (!event.lifeDomains().isEmpty()) {
            out.constants("lifeDomains", EnumSet.copyOf(event.lifeDomains()));
        }
    }

    /** An own code says what it means, if that is more than "other". */
    private static void writeReason(ValueWriter out, ClosureReason reason) {
        out.text("reason", reason.code());
        if (!ClosureReason.of(reason.code()).equals(reason)) {
            out.constant("meaning", reason.meaning());
        }
    }

    private static void writePartner(ValueWriter out, NetworkPartner partner) {
        out.text("partner", partner.code());
        if (!NetworkPartner.of(partner.code()).equals(partner)) {
            out.truth("professional", partner.isProfessional());
        }
    }

    static ProcessEvent read(ValueReader in) {
        in.begin();
        String type = null;
        LocalDate date = null;
        String reason = null;
        ClosureMeaning meaning = null;
        String partner = null;
        Boolean professional = null;
        List<UnaryOperator<ProcessEvent>> parts = new ArrayList<>();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> type = in.text();
                case "date" -> date = in.day();
                case "reason" -> reason = in.text();
                case "meaning" -> meaning = in.constant(ClosureMeaning.class);
                case "partner" -> partner = in.text();
                case "professional" -> professional = in.truth();
                default -> readPart(in, name, parts);
            }
        }
        String what = in.required(type, "type");
        LocalDate when = in.required(date, "date");
        ClosureReason why = reason(in, reason, meaning);
        NetworkPartner who = partner(in, partner, professional);
        return in.made(() -> {
            ProcessEvent event = ProcessEvent.of(EventType.of(what), when);
            event = why == null ? event : event.withReason(why);
            event = who == null ? event : event.withPartner(who);
            for (UnaryOperator<ProcessEvent> part : parts) {
                event = part.apply(event);
            }
            return event;
        });
    }

    private static @Nullable ClosureReason reason(
            ValueReader in, @Nullable String code, @Nullable ClosureMeaning meaning) {
        if (code == null) {
            return null;
        }
        return in.made(() -> meaning == null ? ClosureReason.of(code) : ClosureReason.of(code, meaning));
    }

    private static @Nullable NetworkPartner partner(
            ValueReader in, @Nullable String code, @Nullable Boolean professional) {
        if (code == null) {
            return null;
        }
        return in.made(() -> professional == null ? NetworkPartner.of(code) : NetworkPartner.of(code, professional));
    }

    private static void readPart(ValueReader in, String name, List<UnaryOperator<ProcessEvent>> parts) {
        switch (name) {
            case "outcome" -> {
                EvaluationOutcome outcome = in.constant(EvaluationOutcome.class);
                parts.add(event -> event.withOutcome(outcome));
            }
            case "complexity" -> {
                Complexity complexity = in.constant(Complexity.class);
                parts.add(event -> event.withComplexity(complexity));
            }
            case "reached" -> {
                boolean reached = in.truth();
                parts.add(event -> event.withReached(reached));
            }
            case "place" -> {
                String place = in.text();
                parts.add(event -> event.withPlace(place));
            }
            case "lifeDomains" -> {
                List<LifeDomain> domains = in.list(each -> each.constant(LifeDomain.class));
                parts.add(event -> event.withLifeDomains(
                        domains.isEmpty() ? EnumSet.noneOf(LifeDomain.class) : EnumSet.copyOf(domains)));
            }
            default -> in.passOver();
        }
    }
}
