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
        return of(original, copies, 0);
    }

    /** The same, but in each copy all days are closer together than in the one before: by a hundredth of the original. */
    static Registration differing(Registration original, int copies) {
        return of(original, copies, 1);
    }

    private static Registration of(Registration original, int copies, int percentShorter) {
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
                int percent = 100 - copy * percentShorter;
                long first = trajectory.events().get(0).date().toEpochDay();
                for (ProcessEvent event : trajectory.events()) {
                    add(builder, event, first + (event.date().toEpochDay() - first) * percent / 100);
                }
                builder.end();
            }
        }
        return builder.build().value();
    }

    private static void add(Registration.Builder builder, ProcessEvent event, long day) {
        builder.event(event.type(), day);
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
