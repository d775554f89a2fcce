package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that was read and agreed to, kept in the repository. With {@code -Dgolden=write} it is written instead of
 * compared, so that the change is read as a diff.
 */
record GoldenFile(Path path) {
    static GoldenFile in(Path path) {
        return new GoldenFile(path);
    }

    void matches(String actual) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, actual + "\n");
            }
            assertThat(actual + "\n")
                    .as("%s; scripts/update-golden writes it anew, for the diff to be read", path)
                    .isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
