package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference registration of the query set: 2,000 seeded, made-up trajectories with 21,217 events in 2021-2025, from
 * reference/process/registration.ndjson, and the answers beside it in expected.csv. Read here by another reader than the
 * library's own.
 */
public final class ReferenceRegistration {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReferenceRegistration() {}

    /** All of it, read once: nobody can change it. */
    public static Registration whole() {
        return Whole.REGISTRATION;
    }

    private static final class Whole {
        private static final Registration REGISTRATION = of(record -> true);
    }

    /** Only some of the records. */
    static Registration of(Predicate<JsonNode> wanted) {
        return read(lines("registration.ndjson"), wanted).value();
    }

    /** Lines of a resource in reference/process. */
    static List<String> lines(String name) {
        String path = "/reference/process/" + name;
        try (InputStream stream = ReferenceRegistration.class.getResourceAsStream(path);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, path), StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WithFindings<Registration> read(List<String> lines, Predicate<JsonNode> wanted) {
        Registration.Builder builder = Registration.builder();
        for (String line : lines) {
            JsonNode record = MAPPER.readTree(line);
            if (record.has("format")) {
                builder.purpose(record.get("purpose").asString())
                        .observedUntil(
                                LocalDate.parse(record.get("observedUntil").asString()));
            } else if (!record.has("end") && wanted.test(record)) {
                add(builder, record);
            }
        }
        return builder.build();
    }

    private static void add(Registration.Builder builder, JsonNode record) {
        builder.begin(record.get("id").asString());
        if (record.has("client")) {
            builder.client(record.get("client").asString());
        }
        if (record.has("predecessor")) {
            builder.predecessor(record.get("predecessor").asString());
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            JsonNode value = record.get(field.jsonName());
            if (value != null) {
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                    builder.field(field, one.asString());
                }
            }
        }
        record.get("events")
                .forEach(event ->
                        add(builder, event, LocalDate.parse(event.get("date").asString())));
        builder.end();
    }

    private static void add(Registration.Builder builder, JsonNode event, LocalDate date) {
        builder.event(EventType.of(event.get("type").asString()), date.toEpochDay());
        if (event.has("outcome")) {
            builder.outcome(EvaluationOutcome.valueOf(event.get("outcome").asString()));
        }
        if (event.has("complexity")) {
            builder.complexity(Complexity.valueOf(event.get("complexity").asString()));
        }
        if (event.has("reason")) {
            builder.reason(ClosureReason.of(event.get("reason").asString()));
        }
        if (event.has("reached")) {
            builder.reached(event.get("reached").asBoolean());
        }
        if (event.has("place")) {
            builder.place(event.get("place").asString());
        }
        if (event.has("partner")) {
            builder.partner(NetworkPartner.of(event.get("partner").asString()));
        }
        if (event.has("lifeDomains")) {
            event.get("lifeDomains").forEach(domain -> builder.lifeDomain(LifeDomain.valueOf(domain.asString())));
        }
    }
}
