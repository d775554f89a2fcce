package io.github.maatstaf.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Trajectory;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorEmbeddingTest {
    private static final String MAPPING = VendorEmbedding.text("made-up-log.mapping.tsv");
    private static final String HEADER = "dossier;clientsleutel;status;gewijzigd;buurt\n";

    @Test
    void should_account_for_every_line_of_the_made_up_log() throws IOException {
        Accounting accounting = VendorEmbedding.read(VendorEmbedding.resource("made-up-log.csv"), MAPPING);

        assertThat(accounting.isComplete()).isTrue();
        assertThat(accounting.lines()).isEqualTo(411);
        assertThat(accounting.cases()).isEqualTo(60);
        assertThat(accounting.leftOut()).isEqualTo(Map.of("LOG-INVALID-TIME", 1L, "LOG-MISSING-CELL", 1L));
        assertThat(accounting.byCode().get("LOG-UNMAPPED")).containsExactly(1, 1);
        assertThat(accounting.toString())
                .startsWith("411 lines = 409 events kept + 1 LOG-INVALID-TIME + 1 LOG-MISSING-CELL\n");
    }

    @Test
    void should_compute_process_figures_from_the_mapped_log() throws IOException {
        Accounting accounting = VendorEmbedding.read(VendorEmbedding.resource("made-up-log.csv"), MAPPING);

        assertThat(VendorEmbedding.table(accounting).names())
                .contains("signals", "waiting-days.median", "throughput-days.median");
    }

    @Test
    void should_keep_an_unknown_status_and_count_the_same_line_twice_once() throws IOException {
        String log = HEADER
                + "D1;K1;Aangemeld;06-01-2025 09:00;Oude Dorp\n"
                + "D1;K1;Wacht op school;07-01-2025 09:00;Oude Dorp\n"
                + "D1;K1;Afgerond;08-01-2025 09:00;Oude Dorp\n"
                + "D1;K1;Afgerond;08-01-2025 09:00;Oude Dorp\n";

        Accounting accounting = VendorEmbedding.read(new StringReader(log), MAPPING);

        Trajectory trajectory = accounting.registration().trajectory(0);
        assertThat(trajectory.events())
                .extracting(event -> event.type().code())
                .containsExactly("SIGNAL", "UNMAPPED", "CLOSURE");
        assertThat(accounting.isComplete()).isTrue();
        assertThat(accounting.leftOut()).containsOnlyKeys("PROCESS-DUPLICATE-CLOSURE");
    }

    @Test
    void should_lay_the_day_boundary_in_the_zone_of_the_mapping() throws IOException {
        String mapping = MAPPING.replace("dd-MM-uuuu HH:mm", "uuuu-MM-dd HH:mmXXX");
        String log = HEADER + "D1;K1;Aangemeld;2025-06-30 22:30Z;\n" + "D2;K2;Aangemeld;2025-12-31 22:30Z;\n";

        Accounting accounting = VendorEmbedding.read(new StringReader(log), mapping);

        assertThat(accounting.registration().trajectories())
                .extracting(trajectory ->
                        trajectory.first(EventType.SIGNAL).orElseThrow().date())
                .containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
    }

    @Test
    void should_not_show_a_client_in_the_account() throws IOException {
        String log =
                HEADER + "D1;SECRETKEY;Aangemeld;31-02-2025 09:00;\n" + "D1;SECRETKEY;Afgerond;01-03-2025 09:00;\n";

        Accounting accounting = VendorEmbedding.read(new StringReader(log), MAPPING);

        assertThat(accounting.toString() + accounting.lineFindings() + accounting.built())
                .doesNotContain("SECRETKEY")
                .doesNotContain("31-02-2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event\tAangemeld\tSIGNAL | kolom\tevent\tstatus | kolom",
                "field\tneighbourhood | field\tplanet | planet",
                "column\tevent\tstatus | # nothing | event",
                "outcome=ADJUST | mood=HAPPY | mood",
            })
    void should_refuse_a_mapping_that_it_cannot_keep(String there, String instead, String named) {
        String mapping = MAPPING.replace(there.strip(), instead.strip());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLogMapping.parse(mapping))
                .withMessageContaining(named);
    }

    @Test
    void should_have_a_mapping_for_each_activity_of_the_municipal_log() {
        EventLogMapping mapping = EventLogMapping.parse(VendorEmbedding.text("municipal-receipt.mapping.tsv"));

        assertThat(mapping.event("Confirmation of receipt").orElseThrow().type())
                .isEqualTo(EventType.SIGNAL);
        assertThat(VendorEmbedding.text("municipal-receipt.mapping.tsv")
                        .lines()
                        .filter(line -> line.startsWith("event")))
                .as("the public log has 27 different activities")
                .hasSize(27);
    }
}
