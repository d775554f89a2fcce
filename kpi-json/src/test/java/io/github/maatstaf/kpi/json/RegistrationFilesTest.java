package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reader and writer of registrations with files, streams and their own limits. */
class RegistrationFilesTest {
    /** The reference registration of the query set: 2,000 made-up trajectories with 21,217 events. */
    static final Path REFERENCE = Path.of("../kpi-core/src/test/resources/reference/process/registration.ndjson");

    @Test
    void should_read_the_reference_registration_whole() {
        WithFindings<Registration> read = RegistrationReader.read(REFERENCE);
        assertThat(read.records()).isEqualTo(new RecordCounts(2000, 0, 0));
        assertThat(read.value().eventCount()).isEqualTo(21_217);
        assertThat(read.value().observedUntil()).isEqualTo("2025-12-31");
        assertThat(read.value().purpose()).contains("reference case, made up");
        assertThat(read.countsByCode().keySet()).allMatch(code -> code.startsWith("PROCESS-"));
    }

    /** The lines were written by another program; their order within a day is its own. */
    @Test
    void should_write_the_lines_of_the_reference_registration_byte_for_byte(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("again.ndjson");
        RegistrationWriter.withDefaults()
                .write(RegistrationReader.read(REFERENCE).value(), file);
        List<String> lines = Files.readAllLines(file);
        List<String> expected = Files.readAllLines(REFERENCE);
        assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines.get(0)).isEqualTo(expected.get(0));
        assertThat(lines.get(2001)).isEqualTo(expected.get(2001));
    }

    @Test
    void should_read_the_same_whatever_the_sizes_of_the_reads() throws IOException {
        byte[] bytes = Files.readAllBytes(REFERENCE);
        Registration whole =
                RegistrationReader.read(new ByteArrayInputStream(bytes)).value();
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return super.read(into, from, Math.min(count, 1_009));
            }
        };
        assertThat(RegistrationReader.read(slow).value()).isEqualTo(whole);
    }

    @Test
    void should_throw_when_a_file_is_not_there_or_a_stream_fails() {
        assertThatThrownBy(() -> RegistrationReader.read(Path.of("not-there.ndjson")))
                .isInstanceOf(UncheckedIOException.class);
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertThatThrownBy(() -> RegistrationReader.read(failing)).isInstanceOf(UncheckedIOException.class);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> RegistrationWriter.withDefaults().write(one(1), full))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> RegistrationReader.withDefaults()
                        .rejectedTo(full)
                        .readFrom(new ByteArrayInputStream("x\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void should_leave_the_stream_open() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RegistrationReader.read(in);
        assertThat(closed[0]).isFalse();
    }

    private static Registration one(int events) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("long");
        for (int i = 0; i < events; i++) {
            builder.event(EventType.CONTACT, LocalDate.of(2020, 1, 1).toEpochDay() + i);
        }
        return builder.end().build().value();
    }

    @Test
    void should_refuse_to_write_a_line_that_a_reader_would_refuse_and_leave_the_older_file(@TempDir Path folder)
            throws IOException {
        Registration registration = one(2_000);
        Path file = Files.writeString(folder.resolve("cases.ndjson"), "older");
        assertThatThrownBy(() -> RegistrationWriter.withDefaults().write(registration, file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("long")
                .hasMessageContaining("65536");
        assertThat(Files.readString(file)).isEqualTo("older");
        RegistrationWriter.withDefaults().withLongestLine(1_000_000).write(registration, file);
        assertThat(RegistrationReader.read(file).isRefused()).isTrue();
        assertThat(RegistrationReader.withDefaults()
                        .withLongestLine(1_000_000)
                        .readFrom(file)
                        .value())
                .isEqualTo(registration);
    }

    @Test
    void should_name_what_is_allowed_for_a_limit() {
        assertThatThrownBy(() -> RegistrationReader.withDefaults().withLongestLine(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10")
                .hasMessageContaining("1024");
        assertThatThrownBy(() -> RegistrationWriter.withDefaults().withLongestLine(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1024");
    }

    @Test
    void should_say_how_they_read_and_write() {
        assertThat(RegistrationReader.withDefaults().salvaging())
                .hasToString("reads registrations, lines of at most 65536 bytes, salvaging");
        assertThat(RegistrationWriter.withDefaults()).hasToString("writes registrations, lines of at most 65536 bytes");
        assertThat(TidyCsvWriter.withDefaults()).hasToString("writes tables as RFC_4180, 13 columns");
    }

    /** Sections of a source: files put behind each other, complete up to different days. */
    @Test
    void should_take_the_earliest_day_when_sections_are_complete_up_to_different_days() {
        String text =
                "{\"format\":\"maatstaf-registration\",\"version\":1,\"purpose\":\"a\",\"observedUntil\":\"%s\"}\n"
                        + "{\"id\":\"%s\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-01-02\"}]}\n{\"end\":true,\"records\":1}\n";
        String both = text.formatted("2025-12-31", "A")
                + text.replace("\"a\"", "\"b\"").formatted("2025-11-30", "B");
        WithFindings<Registration> read =
                RegistrationReader.read(new ByteArrayInputStream(both.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.value().observedUntil()).isEqualTo("2025-11-30");
        assertThat(read.value().purpose()).contains("a; b");
        assertThat(read.countsByCode()).containsOnlyKeys("READ-OBSERVED-UNTIL-DIFFERS");
    }

    @Test
    void should_write_and_read_a_registration_without_trajectories() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Registration empty = Registration.builder().build().value();
        RegistrationWriter.withDefaults().write(empty, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"format\":\"maatstaf-registration\",\"version\":1}\n{\"end\":true,\"records\":0}\n");
        assertThat(RegistrationReader.read(new ByteArrayInputStream(out.toByteArray()))
                        .value())
                .isEqualTo(empty);
    }
}
