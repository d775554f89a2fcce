package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.json.csv.CsvRows;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyCsvWriterTest {
    private static final ReportingPeriod Q1 = ReportingPeriod.parse("2025-Q1");

    private static ObservationTable table() {
        return ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 6, 30))
                .edition(Edition.parse("2026.1"))
                .add(Observation.builder("quick-start", Q1)
                        .share(11, 26)
                        .clients(24)
                        .tooRecent(7)
                        .fingerprint("ab12")
                        .build())
                .add(Observation.builder("quick-start", Q1)
                        .stratum(Stratum.of("service", "huiswerk, \"extra\""))
                        .share(0, 0)
                        .build())
                .add(Observation.builder("=cmd", Q1)
                        .withoutValue(ObservationStatus.SUPPRESSED)
                        .build())
                .build();
    }

    private static String text(TidyCsvWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The limits are Wilson's for 11 of 26, worked out with Python's statistics.NormalDist. */
    @Test
    void should_write_a_row_for_each_observation_and_no_number_where_there_is_none() {
        List<List<String>> rows = CsvRows.parse(text(TidyCsvWriter.withDefaults()), ',');
        assertThat(rows)
                .containsExactly(
                        List.of(
                                "measure",
                                "period",
                                "stratum",
                                "value",
                                "numerator",
                                "denominator",
                                "status",
                                "lower",
                                "upper",
                                "clients",
                                "edition",
                                "fingerprint",
                                "too_recent"),
                        List.of(
                                "quick-start",
                                "2025-Q1",
                                "all",
                                "0.423076923077",
                                "11",
                                "26",
                                "MEASURED",
                                "0.255444433137",
                                "0.610513862534",
                                "24",
                                "2026.1",
                                "ab12",
                                "7"),
                        List.of(
                                "quick-start",
                                "2025-Q1",
                                "service=huiswerk, \"extra\"",
                                "",
                                "0",
                                "0",
                                "NOT_APPLICABLE",
                                "",
                                "",
                                "",
                                "2026.1",
                                "",
                                "0"),
                        List.of("'=cmd", "2025-Q1", "all", "", "", "", "SUPPRESSED", "", "", "", "2026.1", "", "0"));
    }

    @Test
    void should_write_the_first_six_columns_only_when_asked() {
        List<List<String>> rows =
                CsvRows.parse(text(TidyCsvWriter.withDefaults().withFiguresOnly()), ',');
        assertThat(rows).allMatch(row -> row.size() == 6);
        assertThat(rows.get(1)).containsExactly("quick-start", "2025-Q1", "all", "0.423076923077", "11", "26");
    }

    @Test
    void should_write_what_dutch_excel_opens_with_a_double_click() {
        String text = text(TidyCsvWriter.withDefaults().with(CsvDialect.DUTCH_EXCEL));
        assertThat(text)
                .startsWith("\uFEFFmeasure;period;")
                .contains("\r\nquick-start;2025-Q1;all;0,423076923077;11;")
                .contains(";24;\"'2026.1\";ab12;7\r\n");
    }

    @Test
    void should_replace_a_file_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, "older");
        TidyCsvWriter.withDefaults().write(table(), file);
        assertThat(Files.readString(file)).isEqualTo(text(TidyCsvWriter.withDefaults()));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
