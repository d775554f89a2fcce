package io.github.maatstaf.kpi.json.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    /** Row 80 of the bad inputs. */
    @Test
    void should_leave_the_older_file_untouched_when_writing_fails_half_way(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.ndjson");
        Files.writeString(file, "older");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(file)).isEqualTo("older");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void should_leave_no_half_file_when_there_was_none(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("new"), out -> {
                    throw new IllegalStateException("not this one");
                }))
                .isInstanceOf(IllegalStateException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void should_write_through_a_symbolic_link(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, out -> out.write('x'));
        assertThat(Files.readString(file)).isEqualTo("x");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }
}
