package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.List;

/** A registration many times over, each copy with clients and ids of its own. */
final class MadeUpCopies {
    private MadeUpCopies() {}

    static Registration of(Registration original, int copies) {
        List<Trajectory> trajectories = original.trajectories();
        Registration.Builder builder = Registration.builder().observedUntil(original.observedUntil());
        for (int copy = 0; copy < copies; copy++) {
            for (Trajectory trajectory : trajectories) {
                builder.begin(trajectory.id() + "-" + copy);
                String client = trajectory.client().orElseThrow().key() + "-" + copy;
                builder.client(client);
                trajectory
                        .field(TrajectoryField.NEIGHBOURHOOD)
                        .forEach(value -> builder.field(TrajectoryField.NEIGHBOURHOOD, value));
                trajectory.events().forEach(event -> add(builder, event));
                builder.end();
            }
        }
        return builder.build().value();
    }

    private static void add(Registration.Builder builder, ProcessEvent event) {
        builder.event(event.type(), event.date().toEpochDay());
        event.outcome().ifPresent(builder::outcome);
        event.complexity().ifPresent(builder::complexity);
        event.reached().ifPresent(builder::reached);
        event.place().ifPresent(builder::place);
        event.partner().ifPresent(builder::partner);
        event.reason().map(ClosureReason::code).map(ClosureReason::of).ifPresent(builder::reason);
        if (event.type().equals(EventType.ANALYSIS)) {
            builder.lifeDomains(event.lifeDomains());
        }
    }
}
