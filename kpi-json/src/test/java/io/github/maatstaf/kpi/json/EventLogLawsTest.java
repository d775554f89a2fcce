package io.github.maatstaf.kpi.json;

import static io.github.maatstaf.kpi.json.MadeUpLogs.read;
import static io.github.maatstaf.kpi.json.MadeUpLogs.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.mapping.EventLogBuilder;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the project's reliability page: J3, J4, J5, J7, J8 and K1, for event logs. */
class EventLogLawsTest {
    @Provide
    Arbitrary<Random> seeds() {
        return Arbitraries.longs().map(Random::new);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(';', ',', '\t', '|');
    }

    /** The same rows, given to the builder without any text in between. */
    private static WithFindings<Registration> direct(List<List<String>> rows) {
        EventLogBuilder log = EventLogBuilder.of(MadeUpLogs.MAPPING);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> cells = new HashMap<>();
            for (int c = 0; c < MadeUpLogs.HEADER.size(); c++) {
                cells.put(MadeUpLogs.HEADER.get(c), rows.get(i).get(c));
            }
            log.row(Place.line(i + 2L), cells);
        }
        return log.build();
    }

    private static void conserves(WithFindings<Registration> read) {
        if (!read.isRefused()) {
            assertThat(read.records().accepted()).isEqualTo(read.value().eventCount());
        } else {
            assertThat(read.findings().get(read.findings().size() - 1).disposition())
                    .isEqualTo(Disposition.SOURCE_REFUSED);
        }
    }

    @Property(tries = 500)
    void J8_what_is_written_guarded_is_read_back_as_it_was(
            @ForAll("seeds") Random random, @ForAll("delimiters") char delimiter) {
        List<List<String>> rows = MadeUpLogs.rows(random);
        WithFindings<Registration> read = read(written(rows, delimiter));

        assertThat(read.value()).isEqualTo(direct(rows).value());
        assertThat(read.records()).isEqualTo(direct(rows).records());
        assertThat(read.records().read()).isEqualTo(rows.size());
        conserves(read);
    }

    @Property(tries = 1000)
    void J3_a_changed_byte_is_read_or_refused_and_never_an_exception(
            @ForAll("seeds") Random random, @ForAll byte other) {
        byte[] bytes = written(MadeUpLogs.rows(random), ';');
        bytes[random.nextInt(bytes.length)] = other;
        long start = ProcessorTime.nanos();
        conserves(read(bytes));
        assertThat(Duration.ofNanos(ProcessorTime.nanos() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Property(tries = 500)
    void J4_of_a_file_that_was_cut_off_the_whole_rows_are_kept(@ForAll("seeds") Random random) {
        List<List<String>> rows = new ArrayList<>(MadeUpLogs.rows(random));
        rows.removeIf(row -> row.contains("twee\nregels"));
        byte[] bytes = written(rows, ';');
        int headerEnd = new String(bytes, StandardCharsets.UTF_8).indexOf('\n') + 1;
        int cut = headerEnd + random.nextInt(bytes.length - headerEnd + 1);
        byte[] prefix = Arrays.copyOf(bytes, cut);
        long whole = new String(prefix, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                - 1;
        WithFindings<Registration> read = read(prefix);

        conserves(read);
        assertThat(read.records().read()).isBetween(whole, whole + 1);
        assertThat(read.records().accepted() + read.records().duplicates())
                .isGreaterThanOrEqualTo(
                        direct(rows.subList(0, (int) whole)).records().accepted());
    }

    @Property(tries = 300)
    void J5_files_behind_each_other_are_one_log(@ForAll("seeds") Random random) {
        List<List<String>> rows = MadeUpLogs.rows(random);
        int half = rows.isEmpty() ? 0 : random.nextInt(rows.size());
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        both.writeBytes(written(rows.subList(0, half), ';'));
        both.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        both.writeBytes(written(rows.subList(half, rows.size()), ';'));
        WithFindings<Registration> read = read(both.toByteArray());

        assertThat(read.value()).isEqualTo(read(written(rows, ';')).value());
        assertThat(read.records()).isEqualTo(read(written(rows, ';')).records());
        assertThat(read.countsByCode()).containsEntry("READ-HEADER-AGAIN", 1L);
    }

    @Property(tries = 100)
    void J7_the_machine_is_in_nothing(@ForAll("seeds") Random random) {
        byte[] bytes = written(MadeUpLogs.rows(random), ';');
        WithFindings<Registration> here = read(bytes);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                WithFindings<Registration> there = read(bytes);
                assertThat(there.value()).isEqualTo(here.value());
                assertThat(there.findings()).isEqualTo(here.findings());
                assertThat(there.toString()).isEqualTo(here.toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "\"",
                        "\"\"",
                        ";",
                        ",",
                        "\n",
                        "\r\n",
                        "\r",
                        "\t",
                        "D1",
                        "Aangemeld",
                        "01-02-2025",
                        "01-02-2025 10:00",
                        "=",
                        "'",
                        "\uFEFF",
                        "\u0000",
                        "\u202E",
                        "é",
                        "dossier;klant",
                        "sep=;",
                        "D1;K1;Aangemeld;01-02-2025;Noord;;\n",
                        "D2;K2;=Afgesloten;01-03-2025;;klaar;\n")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1000)
    void K1_any_soup_is_accounted_for(@ForAll("soup") String soup) {
        conserves(read(soup));
        conserves(read(String.join(";", MadeUpLogs.HEADER) + "\n" + soup));
    }

    @Property(tries = 500)
    void K1_any_bytes_are_accounted_for(@ForAll byte[] bytes) {
        conserves(read(bytes));
    }

    /** A row with an open quote is lost alone, wherever it stands. */
    @Property(tries = 300)
    void an_open_quote_costs_its_own_row(@ForAll("seeds") Random random) {
        List<List<String>> rows = new ArrayList<>(MadeUpLogs.rows(random));
        rows.removeIf(row -> row.get(6).contains("\"")
                || row.get(6).contains("\n")
                || row.get(4).contains("\""));
        String text = new String(written(rows, ';'), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\r\n")));
        lines.add(1 + random.nextInt(lines.size()), "D9;K9;\"Aangemeld;01-02-2025;;;");
        WithFindings<Registration> read = read(String.join("\r\n", lines));

        assertThat(read.countsByCode()).containsEntry("READ-UNCLOSED-QUOTE", 1L);
        assertThat(read.value()).isEqualTo(read(text).value());
        assertThat(read.records().read()).isEqualTo(rows.size() + 1L);
    }
}
