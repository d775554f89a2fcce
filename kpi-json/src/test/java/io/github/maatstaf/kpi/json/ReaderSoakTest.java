package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.WithFindings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Half a minute of damaged and senseless bytes for each reader, from a seed that is printed: an answer every time, and
 * every record accounted for. A fuzzer that watches branches would look deeper; this needs nothing but a JDK.
 */
@Tag("slow")
class ReaderSoakTest {
    private static final long NANOS = 30_000_000_000L;
    /** A hundred milliseconds is the goal; ten times as much is slow on any machine, however busy. */
    private static final long SLOW_NANOS = 1_000_000_000L;

    private static final String PIECES = "{}[]\",:\\\n\r\t 0123456789eE+-.\u00e9\u20ac\ufeff";

    static List<Named<Function<InputStream, WithFindings<?>>>> readers() {
        return List.of(
                Named.of("registration", in -> RegistrationReader.read(in)),
                Named.of(
                        "salvaged registration",
                        in -> RegistrationReader.withDefaults().salvaging().readFrom(in)),
                Named.of("ledger", in -> LedgerReader.read(in)),
                Named.of(
                        "event log", in -> EventLogReader.of(MadeUpLogs.MAPPING).readFrom(in)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void should_answer_anything(Function<InputStream, WithFindings<?>> reader) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long end = System.nanoTime() + NANOS;
        long slowest = 0;
        long inputs = 0;
        while (System.nanoTime() < end) {
            byte[] bytes = input(random);
            long start = ProcessorTime.nanos();
            WithFindings<?> read;
            try {
                read = reader.apply(new ByteArrayInputStream(bytes));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", input " + inputs, e);
            }
            slowest = Math.max(slowest, ProcessorTime.nanos() - start);
            inputs++;
            assertThat(read.isRefused() || read.records().read() >= 0).isTrue();
        }
        System.out.println("seed " + seed + ": " + inputs + " inputs, slowest " + slowest / 1_000_000 + " ms");
        assertThat(slowest).as("slowest of %s inputs, seed %s", inputs, seed).isLessThan(SLOW_NANOS);
    }

    private static byte[] input(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) == 0) {
            byte[] log = MadeUpLogs.written(MadeUpLogs.rows(random), random.nextBoolean() ? ';' : ',');
            text.append(new String(log, StandardCharsets.UTF_8));
        }
        for (int lines = random.nextInt(6); lines > 0; lines--) {
            MadeUpHistory history = MadeUpHistory.ordinary("C" + random.nextInt(9), random);
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            damage.lines(history, random).forEach(line -> text.append(line).append('\n'));
        }
        for (int changes = random.nextInt(20); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
                default -> text.insert(at, "[".repeat(random.nextInt(200)));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int changes = bytes.length == 0 ? 0 : random.nextInt(5); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
