package io.github.maatstaf.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorEmbeddingTest {
    private static final String MAPPING_FILE = Resources.text("made-up-log.mapping.tsv");
    private static final VendorMapping MAPPING = VendorEmbedding.mapping(MAPPING_FILE);
    private static final VendorMapping TABLES = VendorEmbedding.mapping(Resources.text("tables.mapping.tsv"));
    private static final String HEADER = "dossier;clientsleutel;status;gewijzigd;buurt\n";

    private static Account read(String log, VendorMapping mapping) {
        return VendorEmbedding.read(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), mapping);
    }

    private static Account madeUpLog() throws IOException {
        try (InputStream log = Resources.stream("made-up-log.csv")) {
            return VendorEmbedding.read(log, MAPPING);
        }
    }

    @Test
    void should_account_for_every_line_of_the_made_up_log() throws IOException {
        Account account = madeUpLog();

        assertThat(account.isComplete()).isTrue();
        assertThat(account.read().records()).isEqualTo(new RecordCounts(409, 2, 0));
        assertThat(account.cases()).isEqualTo(60);
        assertThat(account.read().countsByCode())
                .containsEntry("MAP-INVALID-DATE", 1L)
                .containsEntry("READ-MISSING", 1L)
                .containsEntry("MAP-UNMAPPED-EVENT", 1L);
        assertThat(account.toString()).startsWith("411 read = 409 accepted + 2 rejected + 0 duplicates\n60 cases = ");
    }

    @Test
    void should_compute_process_figures_from_the_mapped_log() throws IOException {
        assertThat(VendorEmbedding.table(madeUpLog()).names())
                .contains("signals", "waiting-days.median", "throughput-days.median");
    }

    /** Runs where this example's profile brings a database: with -Dvendor-embedding.skip=false. */
    @Test
    void should_read_its_own_tables_and_lose_nothing(@TempDir Path folder) throws SQLException, IOException {
        assumeThat(VendorEmbeddingTest.class.getClassLoader().getResource("org/h2/Driver.class"))
                .isNotNull();
        Path file = folder.resolve("dossiers");
        Account first;
        long rows;
        try (DossierDatabase database = DossierDatabase.open(file)) {
            first = VendorEmbedding.read(database, TABLES);
            rows = database.rows((number, cells) -> {});
        }

        assertThat(Files.exists(folder.resolve("dossiers.mv.db"))).isTrue();
        assertThat(first.isComplete()).isTrue();
        assertThat(first.read().records().read()).isEqualTo(rows).isEqualTo(410);
        assertThat(first.read().countsByCode()).containsEntry("MAP-UNMAPPED-CODE", 1L);
        assertThat(first.registration().values(TrajectoryField.TEAM)).containsExactly("Team Dorp", "Team Haven");
        assertThat(first.byTeam()).containsKey("Team Dorp");
        assertThat(first.toString()).doesNotContain("K30c2").doesNotContain("nieuwe reden");
        try (DossierDatabase again = DossierDatabase.open(file)) {
            assertThat(VendorEmbedding.read(again, TABLES).registration()).isEqualTo(first.registration());
        }
    }

    @Test
    void should_say_which_kpis_the_system_can_deliver() {
        Coverage coverage = VendorEmbedding.coverage(TABLES);

        assertThat(coverage.deliverable()).extracting(code -> code.value()).contains("ACT-SIG-COUNT", "ACT-ANA-WAIT");
        assertThat(coverage.lacking()).isNotEmpty();
        assertThat(coverage.table(Locale.forLanguageTag("nl"))).contains("nieuw veld");
    }

    @Test
    void should_keep_an_unknown_status_and_count_the_same_line_twice_once() {
        Account account = read(
                HEADER
                        + "D1;K1;Aangemeld;06-01-2025 09:00;Oude Dorp\n"
                        + "D1;K1;Wacht op school;07-01-2025 09:00;Oude Dorp\n"
                        + "D1;K1;Afgerond;08-01-2025 09:00;Oude Dorp\n"
                        + "D1;K1;Afgerond;08-01-2025 09:00;Oude Dorp\n",
                MAPPING);

        assertThat(account.registration().trajectory(0).events())
                .extracting(event -> event.type().code())
                .containsExactly("SIGNAL", "UNMAPPED", "CLOSURE");
        assertThat(account.read().records()).isEqualTo(new RecordCounts(3, 0, 1));
    }

    @Test
    void should_lay_the_day_boundary_in_the_zone_of_the_mapping() {
        VendorMapping mapping =
                VendorEmbedding.mapping(MAPPING_FILE.replace("dd-mm-jjjj uu:mm", "jjjj-mm-dd uu:mmXXX"));
        Account account =
                read(HEADER + "D1;K1;Aangemeld;2025-06-30 22:30Z;\n" + "D2;K2;Aangemeld;2025-12-31 22:30Z;\n", mapping);

        assertThat(account.registration().trajectories())
                .extracting(trajectory ->
                        trajectory.first(EventType.SIGNAL).orElseThrow().date())
                .containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
    }

    @Test
    void should_not_show_a_client_in_the_account() {
        Account account = read(
                HEADER + "D1;SECRETKEY;Aangemeld;31-02-2025 09:00;\n" + "D1;SECRETKEY;Afgerond;01-03-2025 09:00;\n",
                MAPPING);

        assertThat(account.toString() + account.read() + account.read().findings())
                .doesNotContain("SECRETKEY")
                .doesNotContain("31-02-2025");
    }

    @Test
    void should_have_a_mapping_for_each_activity_of_the_municipal_log() {
        VendorMapping mapping = VendorEmbedding.mapping(Resources.text("municipal-receipt.mapping.tsv"));

        assertThat(mapping.event("Confirmation of receipt").orElseThrow().type())
                .isEqualTo(EventType.SIGNAL);
        assertThat(mapping.events())
                .as("the public log has 27 different activities")
                .hasSize(27);
    }
}
