package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Reads a made-up source of millions of events, which is written while it is read, and prints what a run in little memory
 * has to show: what became of the records, and the heap in use after collecting garbage, half-way and in the end.
 */
final class StreamSoak {
    private static final int DIFFERENT = 1_000;

    private StreamSoak() {}

    public static void main(String[] arguments) {
        long wanted = Long.parseLong(arguments[0]);
        Source source = new Source(wanted);
        long[] events = new long[1];
        long[] half = new long[1];
        long start = System.nanoTime();
        WithFindings<RecordCounts> read = RegistrationReader.withDefaults()
                .readInParts(source, 10_000, (WithFindings<Registration> part) -> {
                    events[0] += part.value().eventCount();
                    if (half[0] == 0 && events[0] >= wanted / 2) {
                        half[0] = used();
                    }
                });
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        System.out.println("records=" + read.records().read() + " accepted="
                + read.value().accepted() + " written="
                + source.records + " events=" + events[0] + " writtenEvents=" + source.events + " half=" + half[0]
                + " end=" + used() + " seconds=" + seconds);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Lines of few different histories, each with an id of its own. */
    private static final class Source extends InputStream {
        private final String[] tails = new String[DIFFERENT];
        private final int[] sizes = new int[DIFFERENT];
        private final long wanted;
        private byte[] line = "{\"format\":\"maatstaf-registration\",\"version\":1,\"observedUntil\":\"2027-12-31\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        private int at;
        private boolean ended;
        long records;
        long events;

        Source(long wanted) {
            this.wanted = wanted;
            Random random = new Random(1);
            for (int i = 0; i < DIFFERENT; i++) {
                MadeUpHistory history = MadeUpHistory.ordinary("C", random);
                tails[i] = history.line().substring("{\"id\":\"C".length()) + '\n';
                sizes[i] = history.events().size();
            }
        }

        @Override
        public int read() {
            return at < line.length || fill() ? line[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == line.length && !fill()) {
                return -1;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean fill() {
            if (ended) {
                return false;
            }
            String next;
            if (events < wanted) {
                int which = (int) (records % DIFFERENT);
                next = "{\"id\":\"C" + records + tails[which];
                events += sizes[which];
                records++;
            } else {
                next = "{\"end\":true,\"records\":" + records + "}\n";
                ended = true;
            }
            line = next.getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }
    }
}
