package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedClients;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes trajectories out of numbers again. */
final class TrajectoryDecoder {
    private final PackedTrajectories packed;
    private final EventDecoder events;

    TrajectoryDecoder(PackedTrajectories packed) {
        this.packed = packed;
        this.events = new EventDecoder(packed.kinds());
    }

    Trajectory trajectory(int index) {
        Trajectory trajectory = Trajectory.of(packed.ids().get(index));
        int client = packed.clients().of(index);
        if (client >= 0) {
            trajectory = trajectory.withClient(ref(packed.clients(), client));
        }
        int household = packed.households().of(index);
        if (household >= 0) {
            trajectory = trajectory.withHousehold(ref(packed.households(), household));
        }
        int predecessor = packed.predecessorIndex(index);
        if (predecessor >= 0) {
            trajectory = trajectory.withPredecessor(packed.predecessors().get(predecessor));
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            PackedField column = packed.field(field.ordinal());
            int set = column.of(index);
            if (set >= 0) {
                trajectory = trajectory.withField(field, values(column, set));
            }
        }
        return trajectory.withHistory(history(index));
    }

    private static ClientRef ref(PackedClients clients, int index) {
        return ClientRef.of(clients.keys().get(index));
    }

    private static String[] values(PackedField column, int set) {
        return Arrays.stream(column.members()[set])
                .mapToObj(value -> column.values()[value])
                .toArray(String[]::new);
    }

    private List<ProcessEvent> history(int index) {
        int from = packed.starts()[index];
        int to = packed.starts()[index + 1];
        List<ProcessEvent> history = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int event = packed.events()[i];
            history.add(events.event(event & 0xFFFF, RegistrationNotes.date(event >>> 16)));
        }
        return history;
    }
}
