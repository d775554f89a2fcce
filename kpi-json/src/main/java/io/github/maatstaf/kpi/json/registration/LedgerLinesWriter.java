package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.json.values.OtherRecordJson;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.LedgerConflict;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes the lines of a ledger: an entry a line, in the order in which the ledger came to know them. */
public final class LedgerLinesWriter {
    private final JsonGenerator json;
    private final LinesWriter values;

    private LedgerLinesWriter(JsonGenerator json) {
        this.json = json;
        this.values = new LinesWriter(json);
    }

    /**
     * Writes a ledger, also what was put aside in conflicts.
     *
     * @param ledger the ledger
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    public static void write(EventLedger ledger, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json =
                LinesWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
            LedgerLinesWriter writer = new LedgerLinesWriter(json);
            writer.header(ledger);
            writer.values.end(line, out);
            for (LedgerEntry entry : ledger.entries()) {
                writer.entry(entry);
                writer.values.end(line, out);
            }
            for (LedgerConflict conflict : ledger.conflicts()) {
                writer.entry(conflict.other());
                writer.values.end(line, out);
            }
            writer.values.footer(ledger.entries().size() + ledger.conflicts().size());
            writer.values.end(line, out);
        }
    }

    private void header(EventLedger ledger) {
        json.writeStartObject();
        json.writeStringProperty("format", Header.LEDGER);
        json.writeNumberProperty("version", Header.MAJOR);
        values.text("purpose", ledger.purpose());
        values.text("sealedUntil", ledger.sealedUntil().map(Instant::toString));
        json.writeEndObject();
    }

    private void entry(LedgerEntry entry) {
        json.writeStartObject();
        switch (entry.kind()) {
            case OPENING -> {
                values.identity(entry.opening().orElseThrow());
                moments(entry);
                json.writeArrayPropertyStart("events");
                json.writeEndArray();
            }
            case EVENT, CORRECTION, WITHDRAWAL, ACTIVITY, ASSESSMENT, ANSWER, FIGURE -> said(entry);
            case MERGE -> {
                begin("merge", entry);
                moments(entry);
                values.text("from", entry.from().map(ClientRef::key));
                values.text("into", entry.into().map(ClientRef::key));
            }
            case OBSERVED_UNTIL -> {
                begin("observedUntil", entry);
                moments(entry);
                values.text("day", entry.observedUntil().map(Object::toString));
            }
        }
        json.writeEndObject();
    }

    private void said(LedgerEntry entry) {
        Optional<String> other = OtherRecordJson.kindOf(entry);
        begin(other.orElse("event"), entry);
        values.text("trajectory", entry.trajectoryId());
        boolean corrects = entry.kind() == LedgerEntry.Kind.CORRECTION;
        values.text(corrects ? "corrects" : "withdraws", entry.refersTo());
        moments(entry);
        if (other.isPresent()) {
            OtherRecordJson.writeFields(entry, json);
        }
        entry.event().ifPresent(event -> {
            values.content(event);
            event.sequence().ifPresent(sequence -> json.writeNumberProperty("sequence", sequence));
        });
    }

    private void begin(String kind, LedgerEntry entry) {
        json.writeStringProperty("record", kind);
        values.text("eventId", entry.id());
    }

    private void moments(LedgerEntry entry) {
        json.writeStringProperty("recordedAt", entry.recordedAt().toString());
        if (!entry.knownAt().equals(entry.recordedAt())) {
            json.writeStringProperty("knownAt", entry.knownAt().toString());
        }
    }
}
