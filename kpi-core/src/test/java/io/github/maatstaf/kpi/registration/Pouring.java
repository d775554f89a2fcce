package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.List;
import java.util.Map;

/** Pours trajectories and events into a builder, as a reader does. */
final class Pouring {
    private Pouring() {}

    static void pour(Trajectory trajectory, Registration.Builder builder) {
        pour(trajectory, trajectory.events(), builder);
    }

    /** What is known about the trajectory, with a history of its own. */
    static void pour(Trajectory trajectory, List<ProcessEvent> events, Registration.Builder builder) {
        begin(trajectory, builder);
        events.forEach(event -> pour(event, builder));
        builder.end();
    }

    /** The same, where runs of events that were said before, on whatever day, are given by their numbers. */
    static void pourByNumber(
            Trajectory trajectory,
            List<ProcessEvent> events,
            Registration.Builder builder,
            Map<List<Object>, Integer> known) {
        begin(trajectory, builder);
        int[] kinds = new int[events.size()];
        int[] days = new int[events.size()];
        int count = 0;
        for (ProcessEvent event : events) {
            List<Object> undated = saidBy(event);
            int kind = known.getOrDefault(undated, -1);
            if (kind >= 0) {
                kinds[count] = kind;
                days[count++] = Math.toIntExact(event.date().toEpochDay());
            } else {
                builder.events(kinds, days, count);
                count = 0;
                pour(event, builder);
                known.put(undated, builder.kind());
            }
        }
        builder.events(kinds, days, count).end();
    }

    /** All but the day. */
    private static List<Object> saidBy(ProcessEvent event) {
        return List.of(
                event.type(),
                event.outcome(),
                event.complexity(),
                event.reason(),
                event.reached(),
                event.place(),
                event.partner(),
                event.lifeDomains(),
                event.sequence());
    }

    private static void begin(Trajectory trajectory, Registration.Builder builder) {
        builder.begin(trajectory.id());
        trajectory.client().ifPresent(client -> builder.client(client.key()));
        trajectory.household().ifPresent(household -> builder.household(household.key()));
        trajectory.predecessor().ifPresent(builder::predecessor);
        for (TrajectoryField field : TrajectoryField.values()) {
            trajectory.field(field).forEach(value -> builder.field(field, value));
        }
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
