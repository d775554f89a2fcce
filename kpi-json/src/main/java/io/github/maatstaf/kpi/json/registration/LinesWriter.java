package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.json.text.DateText;
import io.github.maatstaf.kpi.json.values.OtherRecordJson;
import io.github.maatstaf.kpi.json.values.StoryJson;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes the lines of a registration. */
public final class LinesWriter {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .rootValueSeparator("")
            .build();

    /** By name: an order that stays when a domain is added to the model. */
    private static final List<LifeDomain> DOMAINS = Stream.of(LifeDomain.values())
            .sorted(Comparator.comparing(LifeDomain::name))
            .toList();

    private final JsonGenerator json;

    LinesWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a registration.
     *
     * @param registration the registration
     * @param stories what stands beside it
     * @param out where to; it is neither flushed nor closed
     * @param longestLine how many bytes a line may have
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if a trajectory does not fit on a line
     */
    public static void write(Registration registration, List<Story> stories, OutputStream out, int longestLine)
            throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
            LinesWriter writer = new LinesWriter(json);
            writer.header(registration);
            writer.end(line, out);
            for (Trajectory trajectory : registration.trajectories()) {
                writer.trajectory(trajectory);
                writer.endRecord(line, out, longestLine, "trajectory " + shown(trajectory.id()));
            }
            long records = registration.size();
            for (Consumer<JsonGenerator> record : OtherRecordJson.of(registration)) {
                record.accept(json);
                writer.endRecord(line, out, longestLine, "record behind the trajectories");
                records++;
            }
            for (Story story : stories) {
                StoryJson.writeRecord(story, json);
                writer.endRecord(line, out, longestLine, "story told on " + story.toldOn());
                records++;
            }
            writer.footer(records);
            writer.end(line, out);
        }
    }

    private void endRecord(ByteArrayOutputStream line, OutputStream out, int longestLine, String what)
            throws IOException {
        json.flush();
        if (line.size() > longestLine) {
            throw new IllegalStateException("The " + what + " takes " + line.size() + " bytes, and a line "
                    + longestLine + " at most; allow longer lines in writer and reader");
        }
        end(line, out);
    }

    private static String shown(String id) {
        return CitizenNumber.isLikely(id) ? "(id not shown)" : id;
    }

    void end(ByteArrayOutputStream line, OutputStream out) throws IOException {
        json.flush();
        line.write('\n');
        line.writeTo(out);
        line.reset();
    }

    private void header(Registration registration) {
        json.writeStartObject();
        json.writeStringProperty("format", Header.FORMAT);
        json.writeNumberProperty("version", Header.MAJOR);
        text("purpose", registration.purpose());
        String observedUntil = registration.observedUntil().toString();
        char[] chars = observedUntil.toCharArray();
        if (DateText.epochDay(chars, 0, chars.length) != DateText.NOT_A_DAY) {
            json.writeStringProperty("observedUntil", observedUntil);
        }
        json.writeEndObject();
    }

    void footer(long records) {
        json.writeStartObject();
        json.writeBooleanProperty("end", true);
        json.writeNumberProperty("records", records);
        json.writeEndObject();
    }

    private void trajectory(Trajectory trajectory) {
        json.writeStartObject();
        identity(trajectory);
        json.writeArrayPropertyStart("events");
        trajectory.events().forEach(this::event);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Whose a trajectory is and what it belongs to. */
    void identity(Trajectory trajectory) {
        json.writeStringProperty("id", trajectory.id());
        text("client", trajectory.client().map(ClientRef::key));
        text("household", trajectory.household().map(ClientRef::key));
        for (TrajectoryField field : TrajectoryField.values()) {
            field(field, trajectory.field(field));
        }
        text("predecessor", trajectory.predecessor());
    }

    private void field(TrajectoryField field, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        if (!field.isMultiValued()) {
            json.writeStringProperty(field.jsonName(), values.get(0));
            return;
        }
        json.writeArrayPropertyStart(field.jsonName());
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void event(ProcessEvent event) {
        json.writeStartObject();
        content(event);
        json.writeEndObject();
    }

    /** What an event says. */
    void content(ProcessEvent event) {
        json.writeStringProperty("type", event.type().code());
        json.writeStringProperty("date", event.date().toString());
        event.outcome().ifPresent(outcome -> json.writeStringProperty("outcome", outcome.name()));
        event.complexity().ifPresent(complexity -> json.writeStringProperty("complexity", complexity.name()));
        event.reason().ifPresent(this::reason);
        event.reached().ifPresent(reached -> json.writeBooleanProperty("reached", reached));
        text("place", event.place());
        event.partner().ifPresent(this::partner);
        if (!event.lifeDomains().isEmpty()) {
            json.writeArrayPropertyStart("lifeDomains");
            DOMAINS.stream().filter(event.lifeDomains()::contains).forEach(domain -> json.writeString(domain.name()));
            json.writeEndArray();
        }
    }

    /** An own code says what it means, if that is more than "other". */
    private void reason(ClosureReason reason) {
        json.writeStringProperty("reason", reason.code());
        if (!ClosureReason.of(reason.code()).equals(reason)) {
            json.writeStringProperty("meaning", reason.meaning().name());
        }
    }

    private void partner(NetworkPartner partner) {
        json.writeStringProperty("partner", partner.code());
        if (!NetworkPartner.of(partner.code()).equals(partner)) {
            json.writeBooleanProperty("professional", partner.isProfessional());
        }
    }

    void text(String name, Optional<String> text) {
        text.ifPresent(value -> json.writeStringProperty(name, value));
    }
}
