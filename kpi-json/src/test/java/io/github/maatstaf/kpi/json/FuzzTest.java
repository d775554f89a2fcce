package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Half a minute of Jazzer for each reader, in a process of its own: a fuzzer that sees which branches an input takes, and
 * so gets deeper than damage at random. Only {@code mvn -Pfuzz} runs it. An input that it finds is written to
 * {@code target/fuzz}; it goes to {@code src/test/resources/corpus} when what it shows is mended.
 *
 * <p>With one seed the same code is given the same inputs in the same order, however fast the machine is; only how far it
 * comes in half a minute differs. {@code -Dfuzz.seed=} looks elsewhere. How many inputs of each reader were walked
 * without a find stands in {@code corpus/walked.tsv}; with {@code -Dfuzz.walked} only those decide, and what a faster
 * machine finds beyond them is told and kept, and stops nobody (decision 0018).
 */
@Tag("fuzz")
class FuzzTest {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 30);
    private static final int SEED = Integer.getInteger("fuzz.seed", 20_261_122);
    private static final Path WALKED = Path.of("src/test/resources/corpus/walked.tsv");
    private static final Pattern FOUND = Pattern.compile("found by input (\\d{1,18}):");

    /** All, or those that {@code -Dfuzz.readers=registration,ledger} names. */
    static Set<String> readers() {
        Set<String> all = FuzzedReader.all().keySet();
        String named = System.getProperty("fuzz.readers", "");
        if (named.isEmpty()) {
            return all;
        }
        Set<String> some = new TreeSet<>(List.of(named.split(",")));
        assertThat(all).as("fuzz.readers").containsAll(some);
        return some;
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Execution(ExecutionMode.CONCURRENT)
    void should_answer_anything(String name) throws IOException, InterruptedException {
        assumeTrue(isThere(), "Jazzer is on the class path of mvn -Pfuzz only");
        Path folder = Path.of("target/fuzz", name).toAbsolutePath();
        empty(folder);
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        int number = 0;
        for (byte[] seed : FuzzedReader.seeds(name)) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzedReader.class.getName(),
                "--target_args=" + name,
                "--instrumentation_includes=io.github.maatstaf.**",
                "--custom_hook_excludes=**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-seed=" + SEED,
                "-reload=0",
                "-max_total_time=" + SECONDS,
                "-max_len=20480",
                "-timeout=60",
                "-rss_limit_mb=3072",
                corpus.toString()));
        Process fuzzer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = fuzzer.waitFor(SECONDS + 600L, TimeUnit.SECONDS);
        fuzzer.destroyForcibly();
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        System.out.println(name + ": " + last(lines, "DONE"));
        assertThat(ended).as("%s ends in time; see %s", name, log).isTrue();
        if (fuzzer.exitValue() != 0 && foundBy(lines) > deciding(name)) {
            System.out.println(name + ": NEW GROUND, to be looked into: " + last(lines, "== Java Exception")
                    + "; the input lies in " + folder);
            return;
        }
        assertThat(fuzzer.exitValue())
                .as("%s: %s; see %s", name, last(lines, "== Java Exception"), log)
                .isZero();
    }

    /** What an earlier run came to would be where this one begins. */
    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** How many inputs decide: all, unless only those are asked for that were walked before; of a new reader all. */
    private static long deciding(String name) throws IOException {
        if (System.getProperty("fuzz.walked") == null) {
            return Long.MAX_VALUE;
        }
        return walked().getOrDefault(name, Long.MAX_VALUE);
    }

    /** How many inputs of each reader were tried without a find. */
    static Map<String, Long> walked() throws IOException {
        Map<String, Long> walked = new LinkedHashMap<>();
        for (String line : Files.readAllLines(WALKED)) {
            String[] cells = line.split("\t");
            walked.put(cells[0], Long.valueOf(cells[1]));
        }
        return walked;
    }

    /** The number of the input that was a find; 0 if the log does not say, as of one that takes too long. */
    private static long foundBy(List<String> lines) {
        Matcher matcher = FOUND.matcher(last(lines, "== Java Exception"));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static boolean isThere() {
        return FuzzTest.class.getResource("/com/code_intelligence/jazzer/Jazzer.class") != null;
    }

    private static String last(List<String> lines, String part) {
        return lines.stream().filter(line -> line.contains(part)).reduce("nothing", (one, other) -> other);
    }
}
