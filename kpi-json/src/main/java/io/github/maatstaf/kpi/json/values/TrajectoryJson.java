package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One trajectory, with the field names that it has in a registration: its history in order, and the pseudonyms of client
 * and household. Many of them are a registration, which is a file of lines.
 */
public final class TrajectoryJson {
    /** The format. */
    public static final ValueFormat<Trajectory> FORMAT =
            new ValueFormat<>("maatstaf-trajectory", TrajectoryJson::write);

    private TrajectoryJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Trajectory> parse(CharSequence json) {
        return FORMAT.read(json, TrajectoryJson::read);
    }

    static void write(ValueWriter out, Trajectory trajectory) {
        out.text("id", trajectory.id())
                .text("client", trajectory.client().map(ClientRef::key))
                .text("household", trajectory.household().map(ClientRef::key));
        for (TrajectoryField field : TrajectoryField.values()) {
            List<String> values = trajectory.field(field);
            if (field.isMultiValued()) {
                if (!values.isEmpty()) {
                    out.texts(field.jsonName(), values);
                }
            } else {
                out.text(field.jsonName(), values.stream().findFirst());
            }
        }
        out.text("predecessor", trajectory.predecessor())
                .objects("events", trajectory.events(), ProcessEventJson::write);
    }

    static Trajectory read(ValueReader in) {
        in.begin();
        String id = null;
        List<ProcessEvent> events = null;
        List<UnaryOperator<Trajectory>> parts = new ArrayList<>();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "id" -> id = in.text();
                case "events" -> events = in.list(ProcessEventJson::read);
                default -> readPart(in, name, parts);
            }
        }
        String key = in.required(id, "id");
        List<ProcessEvent> history = in.required(events, "events");
        return in.made(() -> {
            Trajectory trajectory = Trajectory.of(key);
            for (UnaryOperator<Trajectory> part : parts) {
                trajectory = part.apply(trajectory);
            }
            return trajectory.withHistory(history);
        });
    }

    private static void readPart(ValueReader in, String name, List<UnaryOperator<Trajectory>> parts) {
        switch (name) {
            case "client" -> {
                ClientRef client = client(in);
                parts.add(trajectory -> trajectory.withClient(client));
            }
            case "household" -> {
                ClientRef household = client(in);
                parts.add(trajectory -> trajectory.withHousehold(household));
            }
            case "predecessor" -> {
                String predecessor = in.text();
                parts.add(trajectory -> trajectory.withPredecessor(predecessor));
            }
            default -> readField(in, fieldOf(name), parts);
        }
    }

    private static void readField(
            ValueReader in, Optional<TrajectoryField> known, List<UnaryOperator<Trajectory>> parts) {
        if (known.isEmpty()) {
            in.passOver();
            return;
        }
        TrajectoryField field = known.get();
        List<String> values = field.isMultiValued() ? in.list(ValueReader::text) : List.of(in.text());
        parts.add(trajectory -> trajectory.withField(field, values.toArray(String[]::new)));
    }

    private static Optional<TrajectoryField> fieldOf(String name) {
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    static ClientRef client(ValueReader in) {
        String key = in.text();
        return in.made(() -> ClientRef.of(key));
    }
}
