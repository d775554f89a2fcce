package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference registration ("reference case, made up": 2,000 seeded trajectories, 2021-2025) through the builder. The
 * expected counts of events, pairs of steps and of what the process table says of them were made by a Python script that
 * knows nothing of this library.
 */
class ReferenceRegistrationTest {

    private static List<JsonNode> records() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ReferenceRegistrationTest.class.getResourceAsStream("/reference/process/registration.ndjson"),
                StandardCharsets.UTF_8))) {
            JsonMapper mapper = JsonMapper.builder().build();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode record = mapper.readTree(line);
                if (record.has("events")) {
                    records.add(record);
                }
            }
        }
        return records;
    }

    private static WithFindings<Registration> built(List<JsonNode> records) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (JsonNode record : records) {
            builder.begin(record.get("id").asString())
                    .client(record.get("client").asString());
            for (TrajectoryField field : TrajectoryField.values()) {
                if (record.has(field.jsonName())) {
                    builder.field(field, record.get(field.jsonName()).asString());
                }
            }
            record.get("events").forEach(event -> pour(event, builder));
            builder.end();
        }
        return builder.build();
    }

    private static void pour(JsonNode event, Registration.Builder builder) {
        builder.event(
                EventType.of(event.get("type").asString()),
                LocalDate.parse(event.get("date").asString()).toEpochDay());
        event.propertyNames().forEach(name -> {
            JsonNode value = event.get(name);
            switch (name) {
                case "outcome" -> builder.outcome(EvaluationOutcome.valueOf(value.asString()));
                case "complexity" -> builder.complexity(Complexity.valueOf(value.asString()));
                case "reason" -> builder.reason(ClosureReason.of(value.asString()));
                case "reached" -> builder.reached(value.asBoolean());
                case "place" -> builder.place(value.asString());
                case "partner" -> builder.partner(NetworkPartner.of(value.asString()));
                case "lifeDomains" -> value.forEach(it -> builder.lifeDomain(LifeDomain.valueOf(it.asString())));
                default -> assertThat(name).isIn("type", "date");
            }
        });
    }

    @Test
    void should_take_in_every_trajectory_and_every_event() throws IOException {
        WithFindings<Registration> built = built(records());

        assertThat(built.records()).isEqualTo(new RecordCounts(2_000, 0, 0));
        assertThat(built.value()).hasToString("2000 trajectories with 21217 events, observed until 2025-12-31");
        assertThat(built.value().values(TrajectoryField.NEIGHBOURHOOD)).hasSize(40);
        assertThat(built.value().packed().clients().size()).isEqualTo(1_509);
        assertThat(built.countsByCode())
                .isEqualTo(Map.of(
                        "PROCESS-NO-FINAL-EVALUATION", 167L,
                        "PROCESS-STEP-NOT-RECORDED", 124L,
                        "PROCESS-FURTHER-SIGNAL", 114L,
                        "PROCESS-EARLY-EXECUTION", 77L,
                        "PROCESS-LATE-ANALYSIS", 77L,
                        "PROCESS-STEP-RETURN", 71L));
    }

    @Test
    void should_come_out_the_same_in_any_order_of_the_lines() throws IOException {
        List<JsonNode> records = records();
        Registration first = built(records).value();
        Collections.shuffle(records, new Random(42));

        assertThat(built(records).value()).isEqualTo(first);
    }
}
