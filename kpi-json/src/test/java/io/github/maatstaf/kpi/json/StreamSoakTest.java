package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of ten million events in a virtual machine of 64 megabytes: they are counted to the last one, and the heap does not
 * grow.
 */
@Tag("slow")
class StreamSoakTest {
    private static final long EVENTS = 10_000_000;
    private static final long MEBIBYTE = 1 << 20;

    @Test
    void should_make_a_table_of_ten_million_events_in_64_megabytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamSoak.class.getName(),
                        Long.toString(EVENTS)))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        System.out.println(printed);

        assertThat(exit).as(printed).isZero();
        Map<String, Long> figures = figures(printed);
        assertThat(figures.get("writtenEvents")).isGreaterThanOrEqualTo(EVENTS);
        // events of wrong entries and after the last observed day are in no figure
        assertThat((double) figures.get("events") / figures.get("writtenEvents"))
                .isBetween(0.9, 1.0);
        assertThat(figures.get("accepted")).isEqualTo(figures.get("records")).isEqualTo(figures.get("written"));
        assertThat(figures.get("end")).as("bytes in use at the end").isLessThan(24 * MEBIBYTE);
        assertThat(figures.get("end") - figures.get("half")).as("growth").isLessThan(MEBIBYTE);
    }

    private static Map<String, Long> figures(String printed) {
        Map<String, Long> figures = new LinkedHashMap<>();
        String line = printed.lines()
                .filter(it -> it.startsWith("records="))
                .findFirst()
                .orElseThrow();
        Arrays.stream(line.split(" "))
                .map(it -> it.split("="))
                .forEach(it -> figures.put(it[0], Long.parseLong(it[1])));
        return figures;
    }
}
