package io.github.maatstaf.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A module that is published, as it lies in this build: its sources, and the jar that a consumer gets. */
record PublishedModule(String folder, long jarBudget) {
    /** The root of the repository; the tests of a module run in its own folder. */
    static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    /** All jars that a consumer of all three modules gets, filled by the build in the package phase. */
    static final Path CONSUMER_JARS = Path.of("target", "consumer-jars");

    static final PublishedModule CORE = new PublishedModule("kpi-core", 2_500_000);
    static final PublishedModule LIBRARY_DATA = new PublishedModule("kpi-library-data", 400_000);
    static final PublishedModule JSON = new PublishedModule("kpi-json", 650_000);

    static List<PublishedModule> all() {
        return List.of(CORE, LIBRARY_DATA, JSON);
    }

    Path root() {
        return REPOSITORY.resolve(folder);
    }

    Path mainSources() {
        return root().resolve("src/main/java");
    }

    List<Path> javaFiles() {
        return files(mainSources(), ".java");
    }

    /** The main sources, for the compiler's own reader. */
    Iterable<? extends JavaFileObject> sources() {
        return ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, null, null)
                .getJavaFileObjectsFromPaths(javaFiles());
    }

    Path jar() {
        List<Path> jars = files(CONSUMER_JARS, ".jar").stream()
                .filter(it -> it.getFileName().toString().matches(folder + "-[0-9.]+\\.jar"))
                .toList();
        if (jars.size() != 1) {
            throw new IllegalStateException("Expected one jar of " + folder + " in " + CONSUMER_JARS + ", not " + jars);
        }
        return jars.get(0);
    }

    ModuleDescriptor descriptor() {
        return ModuleFinder.of(jar()).findAll().iterator().next().descriptor();
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder;
    }
}
