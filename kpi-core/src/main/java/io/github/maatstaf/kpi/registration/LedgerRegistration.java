package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.LedgerEntry.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes a registration of what a ledger says. */
final class LedgerRegistration {
    private LedgerRegistration() {}

    static WithFindings<Registration> of(LedgerView view, String purpose, ProcessModel model) {
        Registration.Builder builder = Registration.builder().purpose(purpose).following(model);
        view.observedUntil().ifPresent(builder::observedUntil);
        aboutDangling(view.dangling()).forEach(builder::finding);
        int unopened = 0;
        for (Map.Entry<String, List<ProcessEvent>> each : view.events().entrySet()) {
            Trajectory opening = view.openings().get(each.getKey());
            unopened += opening == null ? 1 : 0;
            Trajectory known = opening == null ? Trajectory.of(each.getKey()) : opening;
            pour(known, Trajectory.inOrder(each.getValue()), view.merges(), builder);
        }
        long empty = view.openings().keySet().stream()
                .filter(id -> !view.events().containsKey(id))
                .count();
        view.records().forEach(record -> pour(record, view.merges(), builder));
        if (unopened > 0) {
            builder.finding(Finding.of("LEDGER-NO-OPENING").with("count", unopened));
        }
        if (empty > 0) {
            builder.finding(Finding.of("LEDGER-NO-EVENTS").with("count", empty));
        }
        return builder.build();
    }

    static List<Finding> aboutDangling(Collection<LedgerEntry> dangling) {
        List<Finding> findings = new ArrayList<>();
        for (LedgerEntry entry : dangling) {
            String code = entry.kind() == Kind.CORRECTION ? "LEDGER-DANGLING-CORRECTION" : "LEDGER-DANGLING-WITHDRAWAL";
            findings.add(LedgerEntriesBuilder.aboutId(code, entry)
                    .with("refers", LedgerText.shown(entry.refersTo().orElseThrow())));
        }
        return findings;
    }

    private static void pour(
            Trajectory known, List<ProcessEvent> events, ClientMerges merges, Registration.Builder builder) {
        builder.begin(known.id());
        known.client().map(merges::of).ifPresent(client -> builder.client(client.key()));
        known.household().ifPresent(household -> builder.household(household.key()));
        known.predecessor().ifPresent(builder::predecessor);
        for (TrajectoryField field : TrajectoryField.values()) {
            known.field(field).forEach(value -> builder.field(field, value));
        }
        events.forEach(event -> pour(event, builder));
        builder.end();
    }

    /** What happened beside trajectories, of the clients that are known as one. */
    private static void pour(LedgerEntry record, ClientMerges merges, Registration.Builder builder) {
        record.activity().map(merges::of).ifPresent(builder::add);
        record.assessment().map(merges::of).ifPresent(builder::add);
        record.answer().map(merges::of).ifPresent(builder::add);
        record.figure().ifPresent(builder::add);
    }

    private static void pour(ProcessEvent event, Registration.Builder builder) {
        builder.event(event.type(), event.date());
        event.outcome().ifPresent(builder::outcome);
        event.complexity().ifPresent(builder::complexity);
        event.reason().ifPresent(builder::reason);
        event.reached().ifPresent(builder::reached);
        event.place().ifPresent(builder::place);
        event.partner().ifPresent(builder::partner);
        if (!event.lifeDomains().isEmpty()) {
            builder.lifeDomains(event.lifeDomains());
        }
    }
}
