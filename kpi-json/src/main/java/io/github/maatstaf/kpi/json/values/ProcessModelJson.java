package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.TrajectoryState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an organisation added to the process of the manual: facts of its own, and what it asks back. The manual's own
 * table is that of the library that reads it, so a document can make it stricter and never weaker.
 */
public final class ProcessModelJson {
    /** The format. */
    public static final ValueFormat<ProcessModel> FORMAT =
            new ValueFormat<>("maatstaf-process-model", ProcessModelJson::write);

    /** More than this no organisation agrees on; a model copies its rules with each. */
    private static final int MOST = 1_000;

    private ProcessModelJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<ProcessModel> parse(CharSequence json) {
        return FORMAT.read(json, ProcessModelJson::read);
    }

    private static void write(ValueWriter out, ProcessModel model) {
        out.objects("facts", model.ownFacts().entrySet(), ProcessModelJson::writeFact)
                .objects("asked", model.askedBack().entrySet(), ProcessModelJson::writeAsked);
    }

    private static void writeFact(ValueWriter out, Map.Entry<EventType, Set<TrajectoryState>> fact) {
        EventType type = fact.getKey();
        boolean named = !type.label().equals(EventType.of(type.code()).label());
        out.text("code", type.code())
                .localized("label", Optional.of(type.label()).filter(label -> named))
                .constants("expectedIn", fact.getValue());
    }

    private static void writeAsked(ValueWriter out, Map.Entry<TrajectoryState, Set<EventType>> asked) {
        out.constant("state", asked.getKey()).texts("events", asked.getValue());
    }

    private static ProcessModel read(ValueReader in) {
        in.begin();
        List<Fact> facts = List.of();
        List<Asked> asked = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "facts" -> facts = in.list(ProcessModelJson::readFact);
                case "asked" -> asked = in.list(ProcessModelJson::readAsked);
                default -> in.passOver();
            }
        }
        long agreements = facts.size();
        for (Asked each : asked) {
            agreements += each.events().size();
        }
        if (agreements > MOST) {
            throw in.fault("READ-VALUE");
        }
        List<Fact> own = facts;
        List<Asked> back = asked;
        return in.made(() -> {
            ProcessModel model = ProcessModel.standard();
            for (Fact fact : own) {
                model = model.with(fact.type(), fact.expectedIn());
            }
            for (Asked each : back) {
                for (EventType event : each.events()) {
                    model = model.asking(each.state(), event);
                }
            }
            return model;
        });
    }

    private static Fact readFact(ValueReader in) {
        in.begin();
        EventType type = null;
        LocalizedText label = null;
        List<TrajectoryState> states = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> type = readType(in);
                case "label" -> label = in.localized();
                case "expectedIn" -> states = in.list(each -> each.constant(TrajectoryState.class));
                default -> in.passOver();
            }
        }
        EventType fact = in.required(type, "code");
        LocalizedText words = label;
        return new Fact(
                words == null ? fact : in.made(() -> fact.withLabel(words)),
                Set.copyOf(in.required(states, "expectedIn")));
    }

    private static Asked readAsked(ValueReader in) {
        in.begin();
        TrajectoryState state = null;
        List<EventType> events = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "state" -> state = in.constant(TrajectoryState.class);
                case "events" -> events = in.list(ProcessModelJson::readType);
                default -> in.passOver();
            }
        }
        return new Asked(in.required(state, "state"), in.required(events, "events"));
    }

    private static EventType readType(ValueReader in) {
        String code = in.text();
        return in.made(() -> EventType.of(code));
    }

    private record Fact(EventType type, Set<TrajectoryState> expectedIn) {}

    private record Asked(TrajectoryState state, List<EventType> events) {}
}
