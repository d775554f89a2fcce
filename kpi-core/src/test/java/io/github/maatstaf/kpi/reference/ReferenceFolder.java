package io.github.maatstaf.kpi.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the reference files are read from: the folder that the system property {@code maatstaf.reference} names, or the
 * copies among the test resources.
 */
final class ReferenceFolder {
    static final String PROPERTY = "maatstaf.reference";

    private ReferenceFolder() {}

    private static Optional<Path> folder() {
        String name = System.getProperty(PROPERTY, "");
        return name.isBlank() ? Optional.empty() : Optional.of(folder(name));
    }

    /** A folder that is not there would skip every case and look like success. */
    static Path folder(String name) {
        Path folder = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(PROPERTY + " names a folder with cases, not " + folder);
        }
        return folder;
    }

    /** The text of a file; absent if a folder is named and does not have it. */
    static Optional<String> read(String file) throws IOException {
        Optional<Path> folder = folder();
        if (folder.isPresent()) {
            Path path = folder.get().resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        }
        try (InputStream in = ReferenceFolder.class.getResourceAsStream("/reference/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The files with cases in the folder that is named, or among the test resources. */
    static List<String> files() throws IOException {
        Path folder = folder().orElse(Path.of("src/test/resources/reference"));
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
