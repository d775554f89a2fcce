package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where each of the bad inputs that concern reading is tested, by the number of its row in the project's table of 80; what
 * stands nowhere else is tested here. Rows from 64 on are about catalogues, figures and spreadsheets.
 */
class BadInputTableTest {
    private static final String JSON = "src/test/java/io/github/maatstaf/kpi/json/";
    private static final String CORE = "../kpi-core/src/test/java/io/github/maatstaf/kpi/";

    @ParameterizedTest(name = "row {0} in {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | BadInputTest | row_1_",
                "2 | BadInputTest | row_2_",
                "3 | BadInputTest | row_3_",
                "4 | BadInputTest | row_4_",
                "5 | BadInputTest | arguments(\"5\"",
                "6 | BadInputTest | row_6_",
                "7 | BadInputTableTest | row_7_",
                "8 | BadInputTest | row_8_",
                "9 | HostileInputTest | 9: a gigabyte",
                "10 | HostileInputTest | 10: 100,000 brackets",
                "11 | BadInputTest | arguments(\"11\"",
                "12 | BadInputTest | arguments(\"12\"",
                "13 | BadInputTest | arguments(\"13\"",
                "14 | BadInputTest | arguments(\"14\"",
                "15 | BadInputTest | arguments(\"15\"",
                "16 | BadInputTest | arguments(\"16\"",
                "17 | HostileInputTest | 17, 18: the number",
                "18 | BadInputTest | arguments(\"18\"",
                "19 | BadInputTest | arguments(\"19\"",
                "20 | BadInputTest | arguments(\"20\"",
                "21 | EventLogReaderTest | arguments(\"21\"",
                "22 | BadInputTest | arguments(\"22\"",
                "23 | BadInputTest | arguments(\"23\"",
                "24 | mapping/EventLogBuilderTest | \"24, ",
                "25 | mapping/EventLogBuilderTest | \"25, ",
                "26 | mapping/EventLogBuilderTest | \"26, ",
                "27 | mapping/EventLogBuilderTest | \"27, ",
                "28 | mapping/EventLogBuilderTest | \"28, ",
                "29 | mapping/EventLogBuilderTest | \"29, ",
                "30 | BadInputTableTest | rows_30_and_31_",
                "31 | BadInputTableTest | rows_30_and_31_",
                "32 | mapping/EventLogBuilderTest | unknown_only_32",
                "33 | EventLogReaderTest | arguments(\"33\"",
                "34 | EventLogReaderTest | arguments(\"34\"",
                "35 | EventLogReaderTest | arguments(\"35\"",
                "36 | BadInputTest | arguments(\"36\"",
                "37 | EventLogReaderTest | arguments(\"37\"",
                "38 | EventLogReaderTest | arguments(\"38\"",
                "39 | EventLogReaderTest | arguments(\"39\"",
                "40 | BadInputTest | row_40_",
                "41 | BadInputTest | arguments(\"41\"",
                "42 | EventLogReaderTest | arguments(\"42\"",
                "43 | mapping/EventLogBuilderTest | \"43, ",
                "44 | mapping/EventLogBuilderTest | \"44, ",
                "45 | period/ReportingPeriodTest | 2026-12-31, 2026-W53",
                "46 | period/ReportingPeriodTest | \"2025-W53\"",
                "47 | period/ReportingPeriodTest | \"2026-Q5\"",
                "48 | BadInputTableTest | row_48_",
                "49 | registration/RegistrationBuilderTest | PROCESS-OVERLAP",
                "50 | BadInputTest | arguments(\"50\"",
                "51 | BadInputTest | arguments(\"51\"",
                "52 | BadInputTest | row_52_and_53_",
                "53 | BadInputTest | row_52_and_53_",
                "54 | registration/EventLedgerTest | Rows 54 and 55",
                "55 | registration/EventLedgerTest | Rows 54 and 55",
                "56 | registration/EventLedgerTest | Row 56",
                "57 | registration/EventLedgerTest | Row 57",
                "58 | BadInputTest | arguments(\"58\"",
                "59 | BadInputTest | arguments(\"59\"",
                "60 | BadInputTest | row_60_",
                "61 | BadInputTableTest | row_61_",
                "62 | BadInputTest | arguments(\"62\"",
                "63 | BadInputTest | arguments(\"63\""
            })
    void should_be_tested_where_the_table_says(int row, String type, String mark) throws IOException {
        Path file = Path.of((type.contains("/") ? CORE : JSON) + type + ".java");

        assertThat(Files.readString(file)).as("row %s", row).contains(mark);
    }

    @Test
    void should_name_each_row_that_concerns_reading() throws IOException {
        String source = Files.readString(Path.of(JSON + "BadInputTableTest.java"));

        assertThat(IntStream.rangeClosed(1, 63).filter(row -> !source.contains("\"" + row + " | ")))
                .isEmpty();
    }

    /** We open no archive: its bytes are no line of any format, and it costs no more than they do. */
    @Test
    void row_7_an_archive_is_not_opened() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[1 << 20]);
        }
        for (WithFindings<?> read : List.of(
                RegistrationReader.read(new ByteArrayInputStream(packed.toByteArray())),
                LedgerReader.read(new ByteArrayInputStream(packed.toByteArray())),
                EventLogReader.of(MadeUpLogs.MAPPING).readFrom(new ByteArrayInputStream(packed.toByteArray())))) {
            assertThat(read.isRefused() || read.records().accepted() == 0).isTrue();
            assertThat(read.findings()).isNotEmpty();
        }
    }

    /** A share has no column in an event log and no field in a registration: a number with a unit is no number there. */
    @Test
    void rows_30_and_31_a_share_is_no_number_of_a_registration() {
        Stream.of("\"75%\"", "0.75", "101", "-5").forEach(share -> {
            WithFindings<Registration> read = registration("{\"record\":\"figure\",\"kpi\":\"IMP-FIN-LOWINC\","
                    + "\"period\":\"2024\",\"source\":{\"document\":\"made up\"},\"published\":\"2025-01-01\","
                    + "\"numerator\":" + share + ",\"denominator\":100}");
            boolean isACount = share.equals("101");
            assertThat(read.records().rejected()).as(share).isEqualTo(isACount ? 0 : 1);
        });
    }

    /** Closed before it was signalled: nothing is refused for its place, and both days are told. */
    @Test
    void row_48_an_end_before_the_start_is_a_check_with_its_days() {
        WithFindings<Registration> read =
                registration("{\"id\":\"C1\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-04\"},"
                        + "{\"type\":\"CLOSURE\",\"date\":\"2025-03-01\",\"reason\":\"MOVED\"}]}");

        assertThat(read.records().accepted()).isEqualTo(1);
        assertThat(read.value().eventCount()).isEqualTo(2);
        assertThat(read.findings()).anyMatch(finding -> finding.toString().contains("2025-03-01"));
    }

    @Test
    void row_61_a_citizen_number_inside_a_text_is_not_kept() {
        for (String text : List.of("bsn 1112.22.333", "1112.22.333", "111222333")) {
            WithFindings<Registration> read = registration("{\"id\":\"C1\",\"service\":\"" + text
                    + "\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-04\"}]}");
            assertThat(read.records().accepted()).as(text).isZero();
            assertThat(read.toString() + read.findings())
                    .doesNotContain("111222333")
                    .doesNotContain("1112.22");
        }
    }

    private static WithFindings<Registration> registration(String line) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))) {
            return RegistrationReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
