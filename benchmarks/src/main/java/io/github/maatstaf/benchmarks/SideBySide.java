package io.github.maatstaf.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.maatstaf.examples.conformance.Answers;
import io.github.maatstaf.examples.conformance.MadeUpCase;
import io.github.maatstaf.examples.conformance.MadeUpCases;
import io.github.maatstaf.examples.conformance.StreamAnswers;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.json.TallyReader;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.registration.LinksAgain;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The query set by this library, by DuckDB and by ordinary streams, side by side in one process: all must agree to the last
 * whole number. Prints medians and the ratios within the run; machines differ, ratios less.
 *
 * <p>Arguments: how many trajectories (100000), how many counted rounds (5), the seed (1), and {@code nostreams} where the
 * streams would take too long.
 */
public final class SideBySide {
    private static final long NANOS = 1_000_000;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_ROUNDS = 200;
    private static final long WARM_NANOS = 8_000 * NANOS;

    private final int rounds;
    private final Map<String, Double> clocks = new HashMap<>();
    private final Map<String, Double> processors = new HashMap<>();

    private SideBySide(int rounds) {
        this.rounds = rounds;
    }

    /**
     * Runs the comparison.
     *
     * @param arguments size, rounds, seed, nostreams
     * @throws Exception if a peer fails
     */
    public static void main(String[] arguments) throws Exception {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        boolean withStreams = !Arrays.asList(arguments).contains("nostreams");
        new SideBySide(rounds).compare(MadeUpCases.of(seed, size), withStreams);
    }

    private void compare(List<MadeUpCase> cases, boolean withStreams) throws Exception {
        Registration registration = PackedCases.of(cases);
        PackedTrajectories packed = registration.packed();
        System.out.printf(
                Locale.ROOT,
                "%d trajectories, %d events, %d clients, %.1f bytes a trajectory; JDK %s, %d processors%n",
                registration.size(),
                registration.eventCount(),
                packed.clients().size(),
                (double) packed.byteSize() / packed.size(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        Answers ours = QuerySet.answers(QuerySet.CALCULATOR.over(registration));
        ForkJoinPool two = new ForkJoinPool(2);
        try (DuckDb duck = new DuckDb(cases)) {
            duck.threads(1);
            agree("DuckDB, normalised", ours, duck.normalised());
            agree("DuckDB, flat table", ours, duck.flat());
            if (withStreams) {
                agree("streams", ours, StreamAnswers.of(cases));
            }
            System.out.printf("%-42s %10s %10s   (processor, from and to)%n", "medians in ms", "clock", "processor");
            measure("limit: read every event, add one number", () -> sum(packed));
            measure("Maatstaf, one thread", () -> QuerySet.CALCULATOR.over(registration));
            measure(
                    "Maatstaf, links made in the same run",
                    () -> List.of(LinksAgain.of(packed), QuerySet.CALCULATOR.over(registration)));
            measure(
                    "Maatstaf, two threads",
                    () -> two.submit(() ->
                                    registration.ranges(2).parallelStream().collect(QuerySet.CALCULATOR.overRanges()))
                            .get());
            measure("DuckDB, normalised, one thread", duck::normalised);
            measure("DuckDB, flat table, one thread", duck::flat);
            duck.threads(2);
            measure("DuckDB, normalised, two threads", duck::normalised);
            measure("DuckDB, flat table, two threads", duck::flat);
            if (withStreams) {
                measure("streams, one thread", () -> StreamAnswers.of(cases));
            }
        } finally {
            two.shutdown();
        }
        byte[] ndjson = MadeUpCases.ndjson(cases);
        agree(
                "NDJSON to table",
                ours,
                QuerySet.answers(TallyReader.of(QuerySet.CALCULATOR)
                        .tableFrom(new ByteArrayInputStream(ndjson))
                        .value()));
        System.out.printf(Locale.ROOT, "NDJSON of %.1f MB%n", ndjson.length / 1e6);
        measure("Jackson's tokens alone", () -> tokens(ndjson));
        measure(
                "NDJSON to table, held",
                () -> QuerySet.CALCULATOR.over(RegistrationReader.read(new ByteArrayInputStream(ndjson))
                        .value()));
        measure(
                "NDJSON to table, streamed",
                () -> TallyReader.of(QuerySet.CALCULATOR).tableFrom(new ByteArrayInputStream(ndjson)));
        print();
    }

    private static void agree(String who, Answers ours, Answers theirs) {
        List<String> differences = ours.differencesFrom(theirs);
        if (!differences.isEmpty()) {
            throw new IllegalStateException(who + " says otherwise: " + differences);
        }
        System.out.println(who + " agrees in all " + ours.size() + " places that are not empty");
    }

    private static long sum(PackedTrajectories packed) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        long sum = 0;
        for (int i = 0; i < packed.size(); i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                sum += events[e] >>> 16;
            }
        }
        return sum;
    }

    private static long tokens(byte[] ndjson) {
        long tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), ndjson)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * The medians of the counted rounds, after some seconds of work in which the virtual machine warms up: by the clock, and
     * by the processor time of the whole process, which says more on a machine that others use too.
     */
    private void measure(String name, Callable<?> work) throws Exception {
        long warm = PROCESS.getProcessCpuTime();
        for (int round = 0;
                round < WARM_ROUNDS && (round < 2 || PROCESS.getProcessCpuTime() - warm < WARM_NANOS);
                round++) {
            work.call();
        }
        List<Long> clock = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long used = PROCESS.getProcessCpuTime();
            Object made = work.call();
            processor.add(PROCESS.getProcessCpuTime() - used);
            clock.add(System.nanoTime() - start);
            if (made == null) {
                throw new IllegalStateException("nothing was made by " + name);
            }
        }
        clocks.put(name, median(clock));
        processors.put(name, median(processor));
        System.out.printf(
                Locale.ROOT,
                "%-42s %10.1f %10.1f   (%.1f to %.1f)%n",
                name,
                clocks.get(name),
                processors.get(name),
                (double) processor.get(0) / NANOS,
                (double) processor.get(processor.size() - 1) / NANOS);
    }

    private static double median(List<Long> nanos) {
        nanos.sort(null);
        return (double) nanos.get(nanos.size() / 2) / NANOS;
    }

    private void print() {
        System.out.printf("%-46s %8s %8s%n", "ratios of this run", "clock", "proc.");
        ratio("DuckDB normalised / Maatstaf", "DuckDB, normalised, one thread", "Maatstaf, one thread", 50);
        ratio(
                "  with links made in the same run",
                "DuckDB, normalised, one thread",
                "Maatstaf, links made in the same run",
                20);
        ratio("DuckDB flat table / Maatstaf", "DuckDB, flat table, one thread", "Maatstaf, one thread", 25);
        ratio(
                "  with links made in the same run",
                "DuckDB, flat table, one thread",
                "Maatstaf, links made in the same run",
                10);
        ratio(
                "DuckDB normalised / Maatstaf, two threads",
                "DuckDB, normalised, two threads",
                "Maatstaf, two threads",
                50);
        ratio("streams / Maatstaf", "streams, one thread", "Maatstaf, one thread", 100);
        ratio("one thread / two threads", "Maatstaf, one thread", "Maatstaf, two threads", 1.7);
        ratio("Jackson's tokens / NDJSON to table, held", "Jackson's tokens alone", "NDJSON to table, held", 0.6);
        ratio(
                "Jackson's tokens / NDJSON to table, streamed",
                "Jackson's tokens alone",
                "NDJSON to table, streamed",
                0.6);
        ratio("Maatstaf / the limit", "Maatstaf, one thread", "limit: read every event, add one number", 0);
    }

    private void ratio(String what, String over, String under, double goal) {
        if (clocks.containsKey(over) && clocks.containsKey(under)) {
            System.out.printf(
                    Locale.ROOT,
                    "%-46s %8.2f %8.2f%s%n",
                    what,
                    clocks.get(over) / clocks.get(under),
                    processors.get(over) / processors.get(under),
                    goal > 0 ? "   goal " + goal : "");
        }
    }
}
