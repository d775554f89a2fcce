package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Tally;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The law K3 of the specification of reliability: a reading that is killed or interrupted at any record, and goes on from its
 * last checkpoint, comes to what one reading comes to.
 */
class ResumedReadingTest {
    private static final String HEADER = "{\"format\":\"maatstaf-registration\",\"version\":";
    private static final String LONG_LINE = "{\"id\":\"LONG\",\"events\":[" + " ".repeat(40_000) + "]}";
    private static final KpiCalculator CALCULATOR = KpiCalculator.of(
                    Measure.parse("m1;events;of=SIGNAL").named("signals"),
                    Measure.parse("m1;clients;of=SIGNAL").named("clients"))
            .per(PeriodType.QUARTER);

    /** What a reading handed on, part by part. */
    private record Handed(Registration part, List<Finding> findings, RecordCounts records, ReadCheckpoint behind) {
        static Handed of(WithFindings<Registration> part, ReadCheckpoint behind) {
            return new Handed(part.value(), part.findings(), part.records(), behind);
        }
    }

    /** A dirty source of one or more sections, in which everything happens that is known beyond a part. */
    private static byte[] source(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "\uFEFF" : "");
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        int sections = 1 + random.nextInt(2);
        for (int section = 0; section < sections; section++) {
            boolean header = random.nextInt(5) > 0;
            if (header) {
                text.append(HEADER)
                        .append(random.nextInt(4) == 0 ? "\"1.3\"" : "1")
                        .append(",\"observedUntil\":\"2027-12-3")
                        .append(random.nextInt(2))
                        .append("\",\"purpose\":\"made up ")
                        .append(section)
                        .append("\"}")
                        .append(end);
            }
            int records = random.nextInt(25);
            int blank = 0;
            for (int i = 0; i < records; i++) {
                String line = line("S" + section + "-" + i, random);
                blank += line.isBlank() ? 1 : 0;
                text.append(line).append(end);
            }
            if (header && random.nextInt(8) > 0) {
                text.append("{\"end\":true,\"records\":")
                        .append(records - blank + (random.nextInt(8) == 0 ? 1 : 0))
                        .append('}')
                        .append(end);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String id, Random random) {
        String ordinary = MadeUpHistory.ordinary(id, random).line();
        return switch (random.nextInt(14)) {
            case 0 -> "{";
            case 1 -> "";
            case 2 -> ordinary.replace("CONTACT", "HOUSE_VISIT");
            case 3 -> ordinary.replace("COMPLETED", "an own word");
            case 4 -> ordinary.replace("\"client\"", "\"newField\":1,\"client\"");
            case 5 -> ordinary.replaceFirst("\"type\":", "\"eventId\":\"E1\",\"type\":");
            case 6 -> "{\"record\":\"activity\",\"id\":\"" + id + "\",\"date\":\"2024-05-06\",\"headcount\":12}";
            case 7 -> random.nextBoolean() ? LONG_LINE : ordinary;
            case 8 -> "{\"record\":\"story\",\"id\":\"" + id + "\"}";
            case 9 -> ordinary.replace("K-" + id, "111222333");
            default -> ordinary;
        };
    }

    private static void assertSame(List<Handed> handed, List<Handed> whole) {
        assertThat(handed).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(handed.get(i).part()).isEqualTo(whole.get(i).part());
            assertThat(handed.get(i).findings()).isEqualTo(whole.get(i).findings());
            assertThat(handed.get(i).records()).isEqualTo(whole.get(i).records());
            assertThat(handed.get(i).behind()).isEqualTo(whole.get(i).behind());
        }
    }

    private static RegistrationReader reader(Random random) {
        RegistrationReader reader = RegistrationReader.withDefaults().withLongestLine(8_192);
        return random.nextBoolean() ? reader : reader.salvaging();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Property(tries = 100)
    void k3_a_reading_that_is_killed_goes_on_as_if_it_had_not_been(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] source = source(random);
        RegistrationReader reader = reader(random);
        int size = 1 + random.nextInt(9);
        List<Handed> whole = new ArrayList<>();
        WithFindings<RecordCounts> once = reader.readInParts(
                stream(source), size, ReadCheckpoint.START, (part, behind) -> whole.add(Handed.of(part, behind)));

        List<Handed> handed = new ArrayList<>();
        WithFindings<RecordCounts> again = null;
        for (int killed = 0; again == null; killed++) {
            ReadCheckpoint from = handed.isEmpty()
                    ? ReadCheckpoint.START
                    : handed.get(handed.size() - 1).behind();
            ReadCheckpoint stored = ReadCheckpoint.fromBytes(from.toBytes());
            int live = killed > 4 ? Integer.MAX_VALUE : random.nextInt(source.length + 1);
            try {
                again = reader.readInParts(
                        new DyingSource(source, live),
                        size,
                        stored,
                        (part, behind) -> handed.add(Handed.of(part, behind)));
            } catch (UncheckedIOException e) {
                assertThat(e).hasMessageContaining("made up");
            }
        }

        assertThat(again.isRefused()).isEqualTo(once.isRefused());
        assertThat(again.records()).isEqualTo(once.records());
        if (!once.isRefused()) {
            // a refused source tells the findings of the part begun, which is the same part in both
            assertSame(handed, whole);
        }
        assertThat(again.findings()).isEqualTo(once.findings());
        long read = handed.stream().mapToLong(each -> each.records().read()).sum();
        assertThat(read).isLessThanOrEqualTo(again.records().read());
        if (!again.isRefused()) {
            assertThat(read).isEqualTo(again.records().read());
            assertThat(handed.get(handed.size() - 1).behind().isAtEnd()).isTrue();
        }
    }

    @Tag("slow")
    @Property(tries = 20_000, seed = "20261122")
    void often_k3_a_reading_that_is_killed_goes_on_as_if_it_had_not_been(@ForAll long seed) {
        k3_a_reading_that_is_killed_goes_on_as_if_it_had_not_been(seed);
    }

    @Property(tries = 50)
    void k3_an_interrupted_reading_goes_on_as_if_it_had_not_been(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] source = source(random);
        RegistrationReader reader = reader(random).salvaging();
        int size = 1 + random.nextInt(9);
        List<Handed> whole = new ArrayList<>();
        WithFindings<RecordCounts> once = reader.readInParts(
                stream(source), size, ReadCheckpoint.START, (part, behind) -> whole.add(Handed.of(part, behind)));
        int stopAt = random.nextInt(whole.size() + 1);

        List<Handed> handed = new ArrayList<>();
        WithFindings<RecordCounts> stopped =
                reader.readInParts(stream(source), size, ReadCheckpoint.START, (part, behind) -> {
                    handed.add(Handed.of(part, behind));
                    if (handed.size() == stopAt) {
                        Thread.currentThread().interrupt();
                    }
                });
        boolean wasInterrupted = Thread.interrupted();
        if (once.isRefused()) {
            return;
        }
        RecordCounts behind = handed.get(handed.size() - 1).behind().records();
        assertThat(stopped.records()).isEqualTo(stopped.value()).isEqualTo(behind);
        assertThat(stopped.countsByCode().containsKey("READ-INTERRUPTED")).isEqualTo(wasInterrupted);
        WithFindings<RecordCounts> rest = reader.readInParts(
                stream(source),
                size,
                handed.get(handed.size() - 1).behind(),
                (part, checkpoint) -> handed.add(Handed.of(part, checkpoint)));

        assertThat(rest.records()).isEqualTo(once.records());
        assertSame(handed, whole);
    }

    @Test
    void should_stop_when_waiting_for_the_source_is_interrupted_and_close_nothing() {
        byte[] source = (HEADER + "1,\"footer\":false}\n"
                        + MadeUpHistory.ordinary("C1", new Random(1)).line() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        List<RecordCounts> handed = new ArrayList<>();
        InputStream waiting = new InputStream() {
            private final InputStream first = stream(source);

            @Override
            public int read() throws IOException {
                int next = first.read();
                if (next < 0) {
                    throw new InterruptedIOException("made up");
                }
                return next;
            }
        };

        WithFindings<RecordCounts> read =
                RegistrationReader.withDefaults().readInParts(waiting, 1, part -> handed.add(part.records()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(read.countsByCode()).containsOnlyKeys("READ-INTERRUPTED");
        assertThat(read.isRefused()).isFalse();
        assertThat(handed.stream().mapToLong(RecordCounts::read).sum())
                .isEqualTo(read.records().read());
    }

    @Test
    void should_go_on_counting_from_a_checkpoint() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder(HEADER).append("1,\"observedUntil\":\"2027-12-31\"}\n");
        for (int i = 0; i < 45_000; i++) {
            text.append("{\"id\":\"C").append(i).append("\",\"client\":\"K").append(random.nextInt(9_000));
            text.append(i % 100 == 0 ? "\",\"events\":[{" : "\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2024-0");
            text.append(1 + random.nextInt(9)).append("-11\"}]}\n");
        }
        byte[] source =
                text.append("{\"end\":true,\"records\":45000}\n").toString().getBytes(StandardCharsets.UTF_8);
        TallyReader reader = TallyReader.of(CALCULATOR);
        WithFindings<Tally> once = reader.readFrom(stream(source));
        AtomicReference<byte[]> checkpoint = new AtomicReference<>();
        AtomicReference<byte[]> counted = new AtomicReference<>();
        List<Long> kept = new ArrayList<>();
        TallyReader keeping = reader.checkpointsTo(15_000, (behind, tally) -> {
            kept.add(behind.records().read());
            checkpoint.set(behind.toBytes());
            counted.set(tally.toBytes());
        });

        assertThatThrownBy(() -> keeping.readFrom(new DyingSource(source, source.length - 50_000)))
                .isInstanceOf(UncheckedIOException.class);
        WithFindings<Tally> rest = keeping.goingOnFrom(
                        ReadCheckpoint.fromBytes(checkpoint.get()), Tally.fromBytes(counted.get()))
                .readFrom(stream(source));

        assertThat(once.records()).isEqualTo(new RecordCounts(44_550, 450, 0));
        assertThat(rest.records()).isEqualTo(once.records());
        assertThat(rest.value()).isEqualTo(once.value());
        assertThat(rest.value().table()).isEqualTo(once.value().table());
        assertThat(kept).containsExactly(40_000L, 45_000L);
        assertThat(ReadCheckpoint.fromBytes(checkpoint.get()).isAtEnd()).isTrue();
        assertThat(Tally.fromBytes(counted.get())).isEqualTo(once.value());
        assertThat(keeping.goingOnFrom(ReadCheckpoint.fromBytes(checkpoint.get()), Tally.fromBytes(counted.get()))
                        .readFrom(stream(source))
                        .value())
                .isEqualTo(once.value());
    }

    @Test
    void should_refuse_another_source_and_other_counts() {
        byte[] source = (HEADER
                        + "1,\"observedUntil\":\"2027-12-31\",\"footer\":false}\n{\"id\":\"C1\"}\n{\"id\":\"C2\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        List<ReadCheckpoint> behind = new ArrayList<>();
        RegistrationReader reader = RegistrationReader.withDefaults();
        reader.readInParts(stream(source), 1, ReadCheckpoint.START, (part, checkpoint) -> behind.add(checkpoint));
        ReadCheckpoint first = behind.get(0);

        for (byte[] other : List.of(
                new String(source, StandardCharsets.UTF_8).replace("C1", "C7").getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(source, (int) first.bytes() - 2))) {
            WithFindings<RecordCounts> read =
                    reader.readInParts(stream(other), 1, first, (part, checkpoint) -> behind.add(checkpoint));
            assertThat(read.isRefused()).isTrue();
            assertThat(read.findings()).extracting(Finding::code).containsExactly("READ-CHECKPOINT-OTHER-SOURCE");
            assertThat(read.records()).isEqualTo(first.records());
            assertThat(TallyReader.of(CALCULATOR)
                            .goingOnFrom(first, CALCULATOR.tallyBuilder().build())
                            .readFrom(stream(other))
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("READ-CHECKPOINT-OTHER-SOURCE");
        }
        assertThat(behind).hasSize(3);
        assertThatThrownBy(() -> TallyReader.of(CALCULATOR)
                        .goingOnFrom(
                                first,
                                CALCULATOR.per(PeriodType.YEAR).tallyBuilder().build()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TallyReader.of(CALCULATOR).checkpointsTo(0, (checkpoint, tally) -> {}))
                .hasMessageContaining("not 0");
        assertThat(first)
                .hasToString("goes on at byte 103, behind line 2: 1 read = 0 accepted + 1 rejected + 0 duplicates");
        assertThat(behind.get(2)).asString().startsWith("is at the end, byte 115, behind line 3: 2 read");
        assertThat(first).isNotEqualTo(behind.get(1)).isEqualTo(ReadCheckpoint.fromBytes(first.toBytes()));
        assertThat(first).hasSameHashCodeAs(ReadCheckpoint.fromBytes(first.toBytes()));
    }

    @Property(tries = 100)
    void a_damaged_checkpoint_is_refused(@ForAll long seed) {
        Random random = new Random(seed);
        List<ReadCheckpoint> behind = new ArrayList<>(List.of(ReadCheckpoint.START));
        reader(random)
                .readInParts(
                        stream(source(random)), 3, ReadCheckpoint.START, (part, checkpoint) -> behind.add(checkpoint));
        byte[] bytes = behind.get(random.nextInt(behind.size())).toBytes();
        byte[] damaged = random.nextBoolean() ? bytes.clone() : Arrays.copyOf(bytes, random.nextInt(bytes.length));
        if (damaged.length == bytes.length) {
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        assertThatThrownBy(() -> ReadCheckpoint.fromBytes(damaged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(These \\d+ bytes are no|A|This) checkpoint.*");
    }

    /** A ledger is read whole; a reading that was cut off is read again, and what was there already is a duplicate. */
    @Property(tries = 100)
    void k3_a_ledger_that_was_cut_off_and_is_read_again_is_that_of_one_reading(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int size = 1 + random.nextInt(20);
        for (int i = 0; i < size; i++) {
            text.append("{\"record\":\"event\",\"eventId\":\"E")
                    .append(random.nextInt(20))
                    .append("\",\"trajectory\":\"C")
                    .append(random.nextInt(4))
                    .append("\",\"type\":\"CONTACT\",\"date\":\"2025-03-1")
                    .append(random.nextInt(2))
                    .append("\",\"recordedAt\":\"2025-04-01T10:00:0")
                    .append(random.nextInt(10))
                    .append("Z\"}\n");
        }
        byte[] source = text.toString().getBytes(StandardCharsets.UTF_8);
        WithFindings<EventLedger> whole = LedgerReader.withDefaults().readFrom(stream(source));
        EventLedger half = LedgerReader.withDefaults()
                .salvaging()
                .readFrom(stream(Arrays.copyOf(source, random.nextInt(source.length + 1))))
                .value();

        WithFindings<EventLedger> again = half.with(whole.value().entries());

        assertThat(again.value().entries()).isEqualTo(whole.value().entries());
        assertThat(again.records().read()).isEqualTo(whole.value().entries().size());
        assertThat(again.records().accepted() + half.entries().size())
                .isGreaterThanOrEqualTo(whole.value().entries().size());
    }

    /** A source whose machine stops after some bytes. */
    private static final class DyingSource extends InputStream {
        private final InputStream bytes;
        private int left;

        DyingSource(byte[] bytes, int live) {
            this.bytes = stream(bytes);
            this.left = live;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("made up: the machine stops");
            }
            return bytes.read();
        }
    }
}
