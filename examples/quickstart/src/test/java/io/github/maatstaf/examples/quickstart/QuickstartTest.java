package io.github.maatstaf.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import io.github.maatstaf.kpi.trend.TrendDirection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private static final Path COMMITTED = Path.of("src/main/resources/io/github/maatstaf/examples/quickstart")
            .resolve(MadeUpHomeworkGuidance.RESOURCE);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void should_make_up_the_same_registration_again() throws IOException {
        assertThat(MadeUpHomeworkGuidance.text()).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void should_account_for_every_line_of_the_made_up_registration() {
        WithFindings<Registration> read = Quickstart.madeUpRegistration();

        assertThat(read.records().read()).isEqualTo(902);
        assertThat(read.records().rejected()).isPositive();
        assertThat(read.records().duplicates()).isPositive();
        assertThat(read.countsByCode())
                .containsKeys("READ-INVALID-DATE", "READ-SYNTAX", "READ-DUPLICATE-RECORD", "PROCESS-STEP-ORDER");
    }

    @Test
    void should_lead_from_scope_to_a_sheet_in_dutch() {
        MainJob job = Quickstart.run(Quickstart.madeUpRegistration(), true);
        String sheet = SheetFormatter.markdown(DUTCH).format(job.sheet());

        assertThat(sheet)
                .startsWith("# Gespreksblad: Huiswerkbegeleiding")
                .contains("Dit is een begin van een gesprek.")
                .contains("Dat is de kant die jullie wilden.")
                .contains("ik werd snel gehoord")
                .contains("Kleine aantallen zijn op dit blad niet afgeschermd.");
        assertThat(TrendCalculator.withDefaults()
                        .trendOf(job.table().series("first-talk-days.median"))
                        .direction())
                .isEqualTo(TrendDirection.FALLING);
    }

    @Test
    void should_show_no_pupil_anywhere() {
        WithFindings<Registration> read = Quickstart.madeUpRegistration();
        MainJob job = Quickstart.run(read, true);
        String everything = SheetFormatter.markdown(DUTCH).format(job.sheet()) + read + read.findings() + job;

        assertThat(read.value().trajectories())
                .flatExtracting(trajectory -> trajectory.client().stream().toList())
                .isNotEmpty()
                .allSatisfy(client -> assertThat(everything).doesNotContain(client.key()));
    }

    @Test
    void should_write_the_sheet_the_figures_and_the_rest(@TempDir Path folder) throws IOException {
        MainJob job = Quickstart.run(Quickstart.madeUpRegistration(), true);

        List<Path> written = new OutputFolder(folder).write(job);

        assertThat(written)
                .extracting(path -> path.getFileName().toString())
                .contains(
                        "gespreksblad.md",
                        "conversation-sheet.md",
                        "figures.csv",
                        "figures.json",
                        "plan.json",
                        "plan.ics",
                        "conversation-sheet.json");
        assertThat(written).allSatisfy(path -> assertThat(path).isNotEmptyFile());
    }

    @Test
    void should_make_a_sheet_of_any_registration() {
        String tiny = """
                {"id":"D1","events":[{"type":"SIGNAL","date":"2026-02-03"}]}
                """;
        MainJob job = Quickstart.run(
                RegistrationReader.read(new ByteArrayInputStream(tiny.getBytes(StandardCharsets.UTF_8))), false);

        assertThat(SheetFormatter.markdown(DUTCH).format(job.sheet())).startsWith("# Gespreksblad");
    }
}
