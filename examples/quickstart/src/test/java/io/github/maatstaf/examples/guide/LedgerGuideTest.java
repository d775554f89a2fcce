package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.process.EventType.ANALYSIS;
import static io.github.maatstaf.kpi.process.EventType.EXECUTION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.LedgerReader;
import io.github.maatstaf.kpi.json.LedgerWriter;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryState;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerGuideTest {
    private final Printout out = new Printout();

    private static EventLedger ledger() {
        // spotless:off
        // tag::entries[]
        Instant march4 = Instant.parse("2025-03-04T15:00:00Z");
        Instant march10 = Instant.parse("2025-03-10T15:00:00Z");
        Instant april2 = Instant.parse("2025-04-02T09:00:00Z");
        EventLedger ledger = EventLedger.builder().purpose("made up")
                .add(LedgerEntry.opening(Trajectory.of("C1").withClient(ClientRef.of("K1")), march4))
                .add(LedgerEntry.event("E1", march4, "C1", ProcessEvent.of(SIGNAL, LocalDate.of(2025, 3, 4))))
                .add(LedgerEntry.event("E2", march10, "C1", ProcessEvent.of(ANALYSIS, LocalDate.of(2025, 3, 10))))
                .add(LedgerEntry.correction("E3", april2, "E2", ProcessEvent.of(ANALYSIS, LocalDate.of(2025, 3, 7))))
                .add(LedgerEntry.merge("M1", april2, ClientRef.of("K1"), ClientRef.of("K7")))
                .build().value();
        // end::entries[]
        // spotless:on
        return ledger;
    }

    @Test
    void should_tell_what_was_known_when() {
        EventLedger ledger = ledger();
        // tag::known[]
        Registration then =
                ledger.asKnownOn(Instant.parse("2025-04-01T00:00:00Z")).value();
        Registration now = ledger.latest().value();
        out.println(then.trajectory(0).events());
        out.println(now.trajectory(0).events());
        ledger.historyOf("E2").forEach(out::println);
        // end::known[]
        out.isOutput("ledger-known");
    }

    @Test
    void should_seal_a_report_that_was_handed_out() {
        EventLedger ledger = ledger();
        // tag::seal[]
        EventLedger sealed = ledger.sealedUntil(Instant.parse("2025-05-01T00:00:00Z"));
        LedgerEntry late = LedgerEntry.event(
                "E4",
                Instant.parse("2025-04-20T10:00:00Z"),
                "C1",
                ProcessEvent.of(EXECUTION, LocalDate.of(2025, 4, 20)));
        WithFindings<EventLedger> grown = sealed.with(List.of(late));
        out.println(grown);
        out.println(
                grown.value().asKnownOn(Instant.parse("2025-05-01T00:00:00Z")).value());
        out.println(grown.value().latest().value());
        // end::seal[]
        out.isOutput("ledger-seal");
    }

    @Test
    void should_write_an_entry_a_line() {
        EventLedger ledger = ledger();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // tag::file[]
        LedgerWriter.withDefaults().write(ledger, file);
        out.println(file.toString(StandardCharsets.UTF_8));
        // end::file[]
        out.isOutput("ledger-file");
        assertThat(LedgerReader.read(new ByteArrayInputStream(file.toByteArray()))
                        .value())
                .isEqualTo(ledger);
    }

    @Test
    void should_make_the_process_stricter() {
        // spotless:off
        // tag::model[]
        EventType visit = EventType.of("HOUSE_VISIT").withLabel(LocalizedText.of("huisbezoek", "house visit"));
        ProcessModel ours = ProcessModel.standard()
                .with(visit, Set.of(TrajectoryState.PLANNED, TrajectoryState.IN_EXECUTION))
                .asking(TrajectoryState.ANALYSED, EXECUTION);
        out.println(ours.replay("D1", List.of(
                ProcessEvent.of(SIGNAL, LocalDate.of(2025, 3, 4)),
                ProcessEvent.of(visit, LocalDate.of(2025, 3, 5)),
                ProcessEvent.of(ANALYSIS, LocalDate.of(2025, 3, 7)),
                ProcessEvent.of(EXECUTION, LocalDate.of(2025, 3, 10)))));
        // end::model[]
        // spotless:on
        out.isOutput("ledger-model");
        assertThat(MaatstafJson.readProcessModel(MaatstafJson.write(ours)).value())
                .isEqualTo(ours);
    }
}
