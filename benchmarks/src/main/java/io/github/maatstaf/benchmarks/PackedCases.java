package io.github.maatstaf.benchmarks;

import io.github.maatstaf.examples.conformance.MadeUpCase;
import io.github.maatstaf.examples.conformance.MadeUpCase.Event;
import io.github.maatstaf.examples.conformance.MadeUpCases;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.List;

/** Made-up trajectories as the library holds them. */
final class PackedCases {
    private PackedCases() {}

    static Registration of(List<MadeUpCase> cases) {
        Registration.Builder builder = Registration.builder().observedUntil(MadeUpCases.LAST_DAY);
        for (MadeUpCase made : cases) {
            builder.begin(made.id()).client(made.client()).field(TrajectoryField.NEIGHBOURHOOD, made.neighbourhood());
            for (Event event : made.events()) {
                builder.event(EventType.of(event.type()), event.date().toEpochDay());
                if (!event.outcome().isEmpty()) {
                    builder.outcome(EvaluationOutcome.valueOf(event.outcome()));
                }
                if (!event.complexity().isEmpty()) {
                    builder.complexity(Complexity.valueOf(event.complexity()));
                }
                if (!event.reason().isEmpty()) {
                    builder.reason(ClosureReason.of(event.reason()));
                }
                if (event.type().equals("PARTNER_JOINED")) {
                    builder.partner(NetworkPartner.GP);
                }
            }
            builder.end();
        }
        return builder.build().value();
    }
}
