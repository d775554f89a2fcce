package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Modular programs of someone else, compiled against the jars and run on the module path. The optional modules, Bean
 * Validation and JSpecify, are not there; only the program with forms has Bean Validation.
 */
class ModularConsumerTest {
    private static final Path CONSUMERS = Path.of("src/consumers");

    @TempDir
    Path classes;

    @Test
    void should_compile_and_run_with_kpi_core_alone() throws Exception {
        List<Path> jars = PublishedModule.files(PublishedModule.CONSUMER_JARS, ".jar").stream()
                .filter(it -> it.getFileName().toString().matches("(kpi-core|commons)-.*"))
                .toList();

        assertThat(run("consumer.core", jars)).contains("m1;share;", "RISING");
    }

    @Test
    void should_compile_and_run_with_all_modules() throws Exception {
        List<Path> jars = PublishedModule.files(PublishedModule.CONSUMER_JARS, ".jar");

        assertThat(run("consumer.all", jars))
                .contains("2026.1, 8 trajectories", "first-talk-days.median,2025-Q1,all,7,");
    }

    @Test
    void should_validate_forms_in_two_languages_beside_message_bundles_of_the_hosts_own() throws Exception {
        List<Path> jars = new ArrayList<>(PublishedModule.files(PublishedModule.CONSUMER_JARS, ".jar"));
        jars.addAll(PublishedModule.files(Path.of("target/validation-jars"), ".jar"));
        for (Path bundle : PublishedModule.files(CONSUMERS.resolve("consumer.forms"), ".properties")) {
            Files.copy(bundle, classes.resolve(bundle.getFileName()));
        }

        assertThat(run("consumer.forms", jars))
                .contains(
                        "kpi: Deze code staat niet in de lijst. Bedoel je een van deze: ACT-ANA-FIRSTTALK, ",
                        "note: Vul dit veld in (van de host).",
                        "baselineDay: Nog niet afgesproken: wanneer is de nulmeting?",
                        "kpi: The list does not hold this code.",
                        "note: Fill in this field (of the host).",
                        "baselineDay: Not agreed yet: when is the baseline?");
    }

    @Test
    void should_validate_forms_beside_the_hosts_own_validation_messages() throws Exception {
        List<Path> jars = new ArrayList<>(PublishedModule.files(PublishedModule.CONSUMER_JARS, ".jar"));
        jars.addAll(PublishedModule.files(Path.of("target/validation-jars"), ".jar"));
        Files.writeString(
                classes.resolve("ValidationMessages.properties"),
                "own.empty=Vul dit in (ValidationMessages van de host).");

        assertThat(run("consumer.forms", jars))
                .contains(
                        "kpi: Deze code staat niet in de lijst. Bedoel je een van deze: ACT-ANA-FIRSTTALK, ",
                        "note: Vul dit in (ValidationMessages van de host).");
    }

    @Test
    void should_not_compile_against_a_package_that_is_not_exported() throws Exception {
        Path source = classes.resolve("source");
        Files.createDirectories(source);
        Files.writeString(source.resolve("module-info.java"), "module nosy { requires io.github.maatstaf.kpi; }");
        Files.writeString(source.resolve("Nosy.java"), "import io.github.maatstaf.kpi.packed.*; class Nosy {}");
        List<Path> jars = PublishedModule.files(PublishedModule.CONSUMER_JARS, ".jar");

        assertThat(compile(source, jars)).contains("io.github.maatstaf.kpi.packed");
    }

    private String run(String consumer, List<Path> jars) throws IOException, InterruptedException {
        assertThat(compile(CONSUMERS.resolve(consumer), jars)).isEmpty();
        List<Path> path = new ArrayList<>(jars);
        path.add(classes);
        Path output = classes.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        join(path),
                        "-m",
                        consumer + "/" + consumer + ".Main")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(exit).as(printed).isZero();
        return printed;
    }

    /** What the compiler complains of; a warning is a complaint. */
    private String compile(Path source, List<Path> jars) {
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "--module-path", join(jars), "-d", classes.toString()));
        PublishedModule.files(source, ".java").forEach(it -> arguments.add(it.toString()));
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        return messages.toString();
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
