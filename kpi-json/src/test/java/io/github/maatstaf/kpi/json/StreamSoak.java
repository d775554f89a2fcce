package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a table of a made-up source of millions of events, which is written while it is read, and prints what a run in
 * little memory has to show: what became of the records, and the heap in use after collecting garbage, half-way and in the end.
 */
final class StreamSoak {
    private static final int DIFFERENT = 1_000;

    private StreamSoak() {}

    public static void main(String[] arguments) {
        long wanted = Long.parseLong(arguments[0]);
        Source source = new Source(wanted);
        long[] half = new long[1];
        long start = System.nanoTime();
        WithFindings<ObservationTable> read = TallyReader.of(calculator())
                .reportingTo(progress -> {
                    if (half[0] == 0 && source.events >= wanted / 2) {
                        half[0] = used();
                    }
                })
                .tableFrom(source);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        long events = read.value().observations().stream()
                .filter(figure -> figure.measure().startsWith("events-")
                        && figure.stratum().isAll())
                .mapToLong(figure ->
                        figure.numerator().orElse((long) figure.value().orElse(0)))
                .sum();
        System.out.println("records=" + read.records().read() + " accepted="
                + read.records().accepted() + " written="
                + source.records + " events=" + events + " writtenEvents=" + source.events + " half=" + half[0]
                + " end=" + used() + " seconds=" + seconds + " figures="
                + read.value().observations().size());
    }

    /** Everything that is asked of trajectories one by one, and nothing of clients. */
    private static KpiCalculator calculator() {
        List<Measure> measures = new ArrayList<>();
        EventType.standard()
                .forEach(type -> measures.add(Measure.events(
                                "events-" + type.code().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .of(type)
                        .build()));
        measures.add(Measure.parse("m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);"
                        + "censored=first(CLOSURE);summaries=median")
                .named("waiting-days"));
        measures.add(Measure.parse("m1;stock;opened=first(SIGNAL);closed=first(CLOSURE)")
                .named("open"));
        return KpiCalculator.ofMeasures(measures)
                .per(PeriodType.QUARTER)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.of(TrajectoryField.NEIGHBOURHOOD));
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
