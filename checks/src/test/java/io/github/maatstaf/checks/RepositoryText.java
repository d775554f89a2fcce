package io.github.maatstaf.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads all files of the repository, what the build made left out, for what must not stand in them: the address of a
 * place that artifacts come from (where they come from is for the machine's own settings), and a wrapper that fetches
 * its own Maven.
 */
final class RepositoryText {
    private static final Set<String> BUILT = Set.of("target", ".git", ".idea");

    /** The patterns are put together here, or this file would be the first to hold them. */
    private static final Pattern FORBIDDEN = Pattern.compile(String.join(
            "|",
            "repo1?\\.maven\\." + "(apache\\.)?org",
            "(oss|central|s01\\.oss)\\." + "sonatype\\.(org|com)",
            "registry\\." + "npmjs",
            "jit" + "pack\\.io",
            "<(repositories|pluginRepositories|repository" + "|distributionManagement)>",
            "maven-" + "wrapper"));

    private static final Pattern FORBIDDEN_NAME = Pattern.compile("mvnw(\\.cmd)?|gradlew(\\.bat)?|settings\\.xml");

    private RepositoryText() {}

    static List<String> complaintsIn(Path root) {
        List<String> complaints = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return BUILT.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    collect(root.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1), complaints);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return complaints;
    }

    private static void collect(Path file, String text, List<String> complaints) {
        if (FORBIDDEN_NAME.matcher(file.getFileName().toString()).matches()) {
            complaints.add(file.toString());
        }
        FORBIDDEN.matcher(text).results().forEach(it -> complaints.add(file + ": " + it.group()));
    }
}
