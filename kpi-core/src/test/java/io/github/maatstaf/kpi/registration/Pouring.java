package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.List;

/** Pours trajectories and events into a builder, as a reader does. */
final class Pouring {
    private Pouring() {}

    static void pour(Trajectory trajectory, Registration.Builder builder) {
        pour(trajectory, trajectory.events(), builder);
    }

    /** What is known about the trajectory, with a history of its own. */
    static void pour(Trajectory trajectory, List<ProcessEvent> events, Registration.Builder builder) {
        builder.begin(trajectory.id());
        trajectory.client().ifPresent(client -> builder.client(client.key()));
        trajectory.household().ifPresent(household -> builder.household(household.key()));
        trajectory.predecessor().ifPresent(builder::predecessor);
        for (TrajectoryField field : TrajectoryField.values()) {
            trajectory.field(field).forEach(value -> builder.field(field, value));
        }
        events.forEach(event -> pour(event, builder));
        builder.end();
    }

    private static void pour(ProcessEvent event, Registration.Builder builder) {
        builder.event(event.type(), event.date().toEpochDay());
        event.outcome().ifPresent(builder::outcome);
        event.complexity().ifPresent(builder::complexity);
        event.reason().ifPresent(builder::reason);
        event.reached().ifPresent(builder::reached);
        event.place().ifPresent(builder::place);
        event.partner().ifPresent(builder::partner);
        event.sequence().ifPresent(builder::sequence);
        if (!event.lifeDomains().isEmpty()) {
            builder.lifeDomains(event.lifeDomains());
        }
    }
}
