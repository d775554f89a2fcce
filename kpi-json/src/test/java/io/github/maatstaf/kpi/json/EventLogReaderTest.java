package io.github.maatstaf.kpi.json;

import static io.github.maatstaf.kpi.json.MadeUpLogs.MAPPING;
import static io.github.maatstaf.kpi.json.MadeUpLogs.MAPPING_FILE;
import static io.github.maatstaf.kpi.json.MadeUpLogs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bad inputs that an event log can hold, by the number of their row in the project's table of 80. */
class EventLogReaderTest {
    private static final String HEADER = "dossier;klant;status;datum;team;reden\n";
    private static final String GOOD = "G1;K1;Aangemeld;01-02-2025;Noord;\n";

    /** A line, and what becomes of it alone: the good lines around it stay. */
    static Stream<Arguments> rejectedLines() {
        return Stream.of(
                arguments("2", "\uFEFFB1;K1;Aangemeld;01-02-2025;;", "READ-BYTE-ORDER-MARK", ""),
                arguments("21", "B1;K1;Aangemeld;;;", "READ-MISSING", "datum"),
                arguments("21", "B1;K1;;01-02-2025;;", "READ-MISSING", "status"),
                arguments("21", ";K1;Aangemeld;01-02-2025;;", "READ-MISSING", "dossier"),
                arguments("21", ";;;;;", "READ-MISSING", "dossier"),
                arguments("33", "B1;K1;Aangemeld;31-02-2026;;", "MAP-INVALID-DATE", "datum"),
                arguments("34", "B1;K1;Aangemeld;04/13/2026;;", "MAP-MONTH-ORDER", "datum"),
                arguments("35", "B1;K1;Aangemeld;3-4-26;;", "READ-AMBIGUOUS-YEAR", "datum"),
                arguments("37", "B1;K1;Aangemeld;45000;;", "READ-EXCEL-SERIAL", "datum"),
                arguments("38", "B1;K1;Aangemeld;60;;", "MAP-INVALID-DATE", "datum"),
                arguments("39", "B1;K1;Aangemeld;01-01-1970;;", "READ-PLACEHOLDER-DATE", "datum"),
                arguments("40", "B1;K1;Aangemeld;01-02-2027;;", "READ-FUTURE-DATE", "datum"),
                arguments("41", "B1;K1;Aangemeld;2026-01-01T23:30:00Z;;", "MAP-INVALID-DATE", "datum"),
                arguments("42", "B1;K1;Aangemeld;29-03-2026 02:30;;", "MAP-NONEXISTENT-TIME", "datum"),
                arguments("47", "B1;K1;Aangemeld;2026-Q5;;", "MAP-INVALID-DATE", "datum"),
                arguments("58", "B\u200B1;K1;Aangemeld;01-02-2025;;", "READ-ID-CHARS", "dossier"),
                arguments("58", "B1;K\u200B1;Aangemeld;01-02-2025;;", "READ-ID-CHARS", "klant"),
                arguments("63", "B1;K1;jan@voorbeeld.nl;01-02-2025;;", "READ-PERSONAL-TEXT", "status"),
                arguments("63", "B1;K1;Aangemeld;01-02-2025;0612345678;", "READ-PERSONAL-TEXT", "team"),
                arguments("63", "B1;K1;Aangemeld;01-02-2025;1234 AB;", "READ-PERSONAL-TEXT", "team"),
                arguments("66", "B1;K1;Aangemeld;01-02-2025;No\u202Eord;", "READ-TEXT-CHARS", "team"),
                arguments("66", "B1;K1;Aange\u0000meld;01-02-2025;;", "READ-TEXT-CHARS", "status"),
                arguments("70", "B1;K1;\"Aangemeld;01-02-2025;;", "READ-UNCLOSED-QUOTE", ""),
                arguments("70", "B1;K1;\"Aangemeld\"x;01-02-2025;;", "READ-QUOTE", ""),
                arguments("71", "B1;K1;Aangemeld;01-02-2025;", "READ-CELLS", ""),
                arguments("71", "B1;K1;Aangemeld;01-02-2025;;;", "READ-CELLS", ""),
                arguments("72", "1,23E+05;K1;Aangemeld;01-02-2025;;", "MAP-CODE-SHAPE", "dossier"),
                arguments("72", "B1;K1;1-feb;01-02-2025;;", "MAP-CODE-SHAPE", "status"),
                arguments("x", "B1;K1;Systeem;01-02-2025;;", "MAP-IGNORED-EVENT", "status"));
    }

    @ParameterizedTest(name = "row {0}: {2}")
    @MethodSource("rejectedLines")
    void should_reject_one_row_with_its_place_and_keep_the_others(String row, String line, String code, String field) {
        List<String> rejected = new ArrayList<>();
        WithFindings<Registration> read = EventLogReader.of(MAPPING)
                .withToday(LocalDate.of(2026, 12, 31))
                .rejectedTo((finding, bytes) ->
                        rejected.add(finding.code() + " " + new String(bytes, StandardCharsets.UTF_8)))
                .readFrom(stream(HEADER + GOOD + line + "\nG2;K2;Aangemeld;02-02-2025;\"twee\"\"\"; \n"));

        assertThat(read.records()).as("row " + row).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(rejected).containsExactly(code + " " + line);
        Finding finding = read.findings().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(finding.place().line()).isEqualTo(3);
        assertThat(finding.place().byteOffset()).isEqualTo(HEADER.length() + GOOD.length());
        assertThat(finding.place().field()).isEqualTo(field);
        assertThat(finding.toString() + finding.arguments())
                .doesNotContain("voorbeeld")
                .doesNotContain("0612345678")
                .doesNotContain("1234 AB");
    }

    static Stream<Arguments> refusedSources() {
        return Stream.of(
                arguments("3", (HEADER + GOOD).getBytes(StandardCharsets.UTF_16LE), "READ-NOT-UTF8"),
                arguments("3", ("\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_16BE), "READ-NOT-UTF8"),
                arguments("4", "dossiér;klant\n".getBytes(Charset.forName("windows-1252")), "READ-HEADER"),
                arguments("9", bytes(HEADER + GOOD + "x".repeat(70_000) + "\n"), "READ-LINE-TOO-LONG"),
                arguments("59", bytes("bsn;" + HEADER + "1;" + GOOD), "READ-PERSONAL-COLUMN"),
                arguments(
                        "60",
                        bytes(HEADER + "D1;111222333;Aangemeld;01-02-2025;;\nD2;123456782;Aangemeld;01-02-2025;;\n"
                                + "D3;K3;Aangemeld;01-02-2025;;\n"),
                        "READ-PERSONAL-NUMBER-COLUMN"),
                arguments("69", bytes("dossier;klant,status\n"), "READ-AMBIGUOUS-DELIMITER"),
                arguments("71", bytes("dossier;klant;datum;team;reden\n"), "READ-COLUMNS-MISSING"),
                arguments("71", bytes(HEADER.replace("status", "Status")), "READ-COLUMNS-MISSING"),
                arguments("71", bytes(HEADER.replace("team", "status")), "READ-COLUMN-TWICE"),
                arguments("71", bytes(HEADER.replace("\n", ";status\n")), "READ-COLUMN-TWICE"),
                arguments("71", bytes("geen kopregel\n"), "READ-COLUMNS-MISSING"));
    }

    @ParameterizedTest(name = "row {0}: {2}")
    @MethodSource("refusedSources")
    void should_refuse_a_source_that_cannot_be_trusted(String row, byte[] source, String code) {
        WithFindings<Registration> read = read(source);

        assertThat(read.isRefused()).as("row " + row).isTrue();
        assertThat(read.findings()).last().extracting(Finding::code).isEqualTo(code);
        assertThat(read.findings().toString()).doesNotContain("111222333");
    }

    @Test
    void should_say_which_columns_are_missing_and_what_is_there_in_another_case_71() {
        assertThat(read(HEADER.replace("status", "Status").replace("datum;", ""))
                        .findings()
                        .get(0)
                        .toString())
                .isEqualTo(
                        "READ-COLUMNS-MISSING line 1, byte 0: The header lacks columns of the mapping: status (Status),"
                                + " datum. There are 5 columns.");
    }

    @Test
    void should_reject_rows_in_another_encoding_by_their_byte_4() {
        byte[] source = (HEADER + GOOD + "G2;K2;Aangemeld;01-02-2025;caf\u00E9;\n" + "G3;K3;Aangemeld;01-02-2025;;\n")
                .getBytes(Charset.forName("windows-1252"));
        WithFindings<Registration> read = read(source);

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 0));
        Finding finding = read.findings().get(0);
        assertThat(finding.code()).isEqualTo("READ-ENCODING");
        assertThat(finding.arguments())
                .containsEntry(
                        "offset",
                        String.valueOf(HEADER.length() + GOOD.length() + "G2;K2;Aangemeld;01-02-2025;caf".length()));
    }

    @Test
    void should_notice_text_that_was_encoded_twice_5() {
        assertThat(read(HEADER + "G1;K1;Aangemeld;01-02-2025;cafÃ©;\nG1;K1;Intake;02-02-2025;cafÃ©;\n")
                        .countsByCode())
                .containsEntry("READ-MOJIBAKE", 1L);
    }

    @Test
    void should_take_an_empty_source_for_empty_1() {
        for (String empty : List.of("", "\n \n", "\uFEFF", HEADER)) {
            WithFindings<Registration> read = read(empty);
            assertThat(read.value().size()).isZero();
            assertThat(read.records().read()).isZero();
            assertThat(read.countsByCode()).containsEntry("READ-EMPTY-SOURCE", 1L);
        }
    }

    @Test
    void should_read_any_line_end_and_mark_2_8() {
        Registration expected =
                read(HEADER + GOOD + "G1;K1;Intake;02-02-2025;Noord;\n").value();
        for (String end : List.of("\r\n", "\r", "\n")) {
            String text = "\uFEFF" + HEADER + GOOD + "G1;K1;Intake;02-02-2025;Noord;\n";
            assertThat(read(text.replace("\n", end)).value()).isEqualTo(expected);
        }
        assertThat(read((HEADER + GOOD).strip()).value().size()).isEqualTo(1);
    }

    @Test
    void should_see_the_delimiter_from_the_header_or_a_declaration_69() {
        Registration expected = read(HEADER + GOOD).value();
        for (char delimiter : new char[] {',', '\t', '|', ';'}) {
            assertThat(read((HEADER + GOOD).replace(';', delimiter)).value()).isEqualTo(expected);
        }
        assertThat(read("sep=,\r\n" + (HEADER + GOOD).replace(';', ',')).value())
                .isEqualTo(expected);
        assertThat(read("SEP=;\n" + HEADER + GOOD).value()).isEqualTo(expected);
        VendorMapping colons =
                VendorMapping.parse(MAPPING_FILE + "delimiter\t:\n").value();
        assertThat(EventLogReader.of(colons)
                        .readFrom(stream((HEADER + GOOD).replace(';', ':')))
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void should_not_mind_the_order_of_columns_nor_others_beside_them_71() {
        WithFindings<Registration> read = read("notitie,datum,status,reden,klant,team,dossier,notitie\n"
                + "\"vrije, tekst\nover twee regels\",01-02-2025,Aangemeld,,K1,Noord,G1,x\n");

        assertThat(read.value()).isEqualTo(read(HEADER + GOOD).value());
        assertThat(read.findings().toString())
                .contains("not in the mapping were not read: 2")
                .doesNotContain("vrije");
    }

    /** A mapping may be written on one machine and the log on another, with the other form of the same accent. */
    @Test
    void should_know_a_column_however_its_accents_and_blanks_are_written() {
        for (String name : List.of("categorie\u00EBn", "categoriee\u0308n")) {
            VendorMapping mapping = VendorMapping.parse(MAPPING_FILE.replace("team\tteam", "team\t" + name))
                    .value();
            for (String header : List.of("categorie\u00EBn", "categoriee\u0308n", "\u00A0categorie\u00EBn ")) {
                WithFindings<Registration> read = EventLogReader.of(mapping)
                        .readFrom(stream(HEADER.replace("team", header) + GOOD + HEADER.replace("team", name)));
                assertThat(read.value()).isEqualTo(read(HEADER + GOOD).value());
                assertThat(read.records()).isEqualTo(new RecordCounts(1, 0, 0));
                assertThat(read.countsByCode()).containsEntry("READ-HEADER-AGAIN", 1L);
            }
        }
    }

    @Test
    void should_lose_the_open_quote_only_70() {
        String lines = HEADER + GOOD
                + "B1;K1;\"Aangemeld;01-02-2025;;\n"
                + "G2;K2;Aangemeld;02-02-2025;\"Noord\";\n"
                + "G3;K3;Aangemeld;03-02-2025;Zuid;\n"
                + "B2;K2;Aangemeld;04-02-2025;Noord;\"klaar";
        WithFindings<Registration> read = read(lines);

        assertThat(read.records()).isEqualTo(new RecordCounts(3, 2, 0));
        assertThat(read.value().trajectories()).extracting(it -> it.id()).containsExactly("G1", "G2", "G3");
    }

    @Test
    void should_read_a_file_delivered_twice_once_52() {
        WithFindings<Registration> read = read(HEADER + GOOD + HEADER + GOOD);

        assertThat(read.records()).isEqualTo(new RecordCounts(1, 0, 1));
        assertThat(read.countsByCode()).containsEntry("READ-HEADER-AGAIN", 1L).containsEntry("MAP-SAME-ROW", 1L);
    }

    @Test
    void should_keep_an_unknown_word_and_give_it_to_whom_may_see_it() {
        List<String> words = new ArrayList<>();
        WithFindings<Registration> read = EventLogReader.of(MAPPING)
                .unmappedTo((column, word) -> words.add(column.code() + ": " + word))
                .withPurpose("made up")
                .withObservedUntil(LocalDate.of(2025, 12, 31))
                .readFrom(stream(HEADER + "G1;K1;Wacht op school;01-02-2025;;\n"));

        assertThat(read.value().trajectory(0).events().get(0).type()).isEqualTo(EventType.UNMAPPED);
        assertThat(words).containsExactly("event: Wacht op school");
        assertThat(read.value().purpose()).contains("made up");
        assertThat(read.value().observedUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(read.findings().toString()).doesNotContain("Wacht op school");
    }

    /** Each hostile input is answered within 100 ms once the reader is warm; a second here, because machines differ. */
    @Test
    void should_answer_hostile_files_soon() {
        for (String hostile : List.of(
                HEADER + "\"".repeat(60_000),
                HEADER + "\"\n".repeat(30_000),
                HEADER + (";\"\n").repeat(20_000),
                HEADER + "a;b;c;\"d\n".repeat(10_000),
                HEADER + ";".repeat(60_000),
                HEADER + ("G1;K1;Aangemeld;" + "9".repeat(60_000) + ";;\n"),
                ";".repeat(60_000))) {
            long start = ProcessorTime.nanos();
            WithFindings<Registration> read = read(hostile);
            assertThat(Duration.ofNanos(ProcessorTime.nanos() - start)).isLessThan(Duration.ofSeconds(3));
            assertThat(read.isRefused() || read.records().accepted() == 0).isTrue();
        }
    }

    @Test
    void should_throw_when_the_source_itself_fails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no disk");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> EventLogReader.of(MAPPING).readFrom(broken));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> EventLogReader.of(MAPPING).readFrom(Path.of("no-such-file.csv")));
        assertThat(EventLogReader.of(MAPPING)).hasToString("reads event logs of Verzonnen dossier 1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(bytes(text));
    }
}
