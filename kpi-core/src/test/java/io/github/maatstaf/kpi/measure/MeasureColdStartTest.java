package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A catalogue reads its measures in a machine that has just been started, where what has to be linked first takes longer
 * than the reading: eighteen measures took six times as long with regular expressions, streams and a digest on the way.
 */
class MeasureColdStartTest {
    private static final List<String> SLOW_TO_LINK =
            List.of("java.util.regex.", "java.util.stream.", "LambdaMetafactory", "java.security.MessageDigest ");

    @Test
    void should_read_a_definition_without_what_is_slow_to_link() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName())
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(log).isZero();
        List<String> since = log.lines()
                .dropWhile(line -> !line.contains(" " + Measure.class.getName() + " "))
                .toList();
        assertThat(since).isNotEmpty();
        for (String slow : SLOW_TO_LINK) {
            assertThat(since).noneMatch(line -> line.contains(slow));
        }
    }

    /** The program of the other machine. */
    static final class Reading {
        private static final List<String> TEXTS = List.of(
                "m1;events;of=SIGNAL",
                "m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);censored=first(CLOSURE);"
                        + "summaries=median,p90",
                "m1;per-trajectory;of=EVALUATION[outcome=ADJUST];among=complexity(start)=HIGH;dated=first(CLOSURE)",
                "m1;share;among=all(field(service)=\"a b\",not(has(PLAN)));counting=within(AFTERCARE,90,first(CLOSURE));"
                        + "dated=first(CLOSURE);follow=90",
                "m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365",
                "m1;rate;of=SIGNAL;per=1000;population=inhabitants");

        private Reading() {}

        public static void main(String[] args) {
            for (String text : TEXTS) {
                if (!Measure.parse(text).named("a-measure").canonicalText().equals(text)) {
                    throw new IllegalStateException(text);
                }
            }
        }
    }
}
