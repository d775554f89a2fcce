package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.StepRule;
import io.github.maatstaf.kpi.process.StepVerdict;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checks one million packed trajectories against the table of the process, beside reading their events once; and fills
 * the builder. It stands in the package of the table, which is not public.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProcessTableBenchmark {
    private static final int TRAJECTORIES = 1_000_000;
    private static final long FIRST_DAY = LocalDate.of(2021, 1, 1).toEpochDay();
    private static final int KIND = 0xFFFF;

    private PackedTrajectories packed;
    private CourseTable table;
    private int[] groupOfKind;

    /** Fills a registration of made-up trajectories. */
    @Setup
    public void fill() {
        packed = built(TRAJECTORIES).packed();
        table = new CourseTable(ProcessModel.standard());
        EventDecoder decoder = new EventDecoder(packed.kinds());
        groupOfKind = new int[packed.kinds().size()];
        for (int kind = 0; kind < groupOfKind.length; kind++) {
            groupOfKind[kind] = CourseTable.groupOf(decoder.event(kind, LocalDate.EPOCH));
        }
        System.out.printf(
                "%n%d trajectories, %d events, %.1f bytes a trajectory%n",
                packed.size(), packed.events().length, (double) packed.byteSize() / packed.size());
    }

    /** The limit: every event is looked at once, and one number added. */
    @Benchmark
    public long readEvents() {
        long sum = 0;
        int[] events = packed.events();
        for (int i = 0; i < packed.size(); i++) {
            for (int e = packed.starts()[i]; e < packed.starts()[i + 1]; e++) {
                sum += (events[e] >>> 16) + groupOfKind[events[e] & KIND];
            }
        }
        return sum;
    }

    /** Follows every trajectory by the table, as taking it in does, and counts what is not ordinary. */
    @Benchmark
    public long checkAgainstTable() {
        long noticed = 0;
        int[] events = packed.events();
        for (int i = 0; i < packed.size(); i++) {
            int row = CourseTable.FACT;
            for (int e = packed.starts()[i]; e < packed.starts()[i + 1]; e++) {
                int group = groupOfKind[events[e] & KIND];
                StepRule rule = table.rule(row, group);
                noticed += rule.verdict() == StepVerdict.NORMAL ? 0 : 1;
                row = rule.moves() ? group : row;
            }
        }
        return noticed;
    }

    /** Takes a hundred thousand trajectories in, replays and packs them. */
    @Benchmark
    public Registration buildHundredThousand() {
        return built(TRAJECTORIES / 10);
    }

    private static Registration built(int size) {
        SplittableRandom random = new SplittableRandom(42);
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));
        for (int i = 0; i < size; i++) {
            long day = FIRST_DAY + random.nextInt(1_700);
            builder.begin("C" + i)
                    .client("K" + Long.toHexString(random.nextLong() & 0xFFFFFFFFFFFFL))
                    .field(TrajectoryField.NEIGHBOURHOOD, "BU0363A" + (100 + random.nextInt(40)))
                    .event(EventType.SIGNAL, day)
                    .event(EventType.CONTACT, day += random.nextInt(9))
                    .reached(random.nextBoolean())
                    .event(EventType.ANALYSIS, day += random.nextInt(9))
                    .event(EventType.COMPLEXITY, day += random.nextInt(9))
                    .complexity(random.nextInt(3) == 0 ? Complexity.HIGH : Complexity.LOW);
            if (random.nextInt(10) > 0) {
                builder.event(EventType.PLAN, day += random.nextInt(9));
            }
            builder.event(EventType.EXECUTION, day += random.nextInt(9))
                    .event(EventType.EVALUATION, day += random.nextInt(60))
                    .outcome(random.nextInt(8) == 0 ? EvaluationOutcome.ADJUST : EvaluationOutcome.FINISH)
                    .event(EventType.CLOSURE, day += random.nextInt(9))
                    .reason(ClosureReason.COMPLETED);
            if (random.nextInt(3) > 0) {
                builder.event(EventType.AFTERCARE, day + random.nextInt(60));
            }
            builder.end();
        }
        return builder.build().value();
    }
}
