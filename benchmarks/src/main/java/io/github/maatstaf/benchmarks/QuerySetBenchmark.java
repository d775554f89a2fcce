package io.github.maatstaf.benchmarks;

import io.github.maatstaf.examples.conformance.MadeUpCase;
import io.github.maatstaf.examples.conformance.MadeUpCases;
import io.github.maatstaf.kpi.calculation.Explanation;
import io.github.maatstaf.kpi.calculation.Tally;
import io.github.maatstaf.kpi.json.TallyReader;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.util.List;
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

/** The query set over 100,000 made-up trajectories: figures, merging, a stored tally, an explanation, and from NDJSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuerySetBenchmark {
    private static final int TRAJECTORIES = 100_000;

    private Registration registration;
    private byte[] ndjson;
    private Tally one;
    private Tally other;
    private byte[] stored;
    private Observation figure;

    /** Makes the trajectories, as a registration, as two halves that share clients, and as text. */
    @Setup
    public void fill() {
        List<MadeUpCase> cases = MadeUpCases.of(1, TRAJECTORIES);
        registration = PackedCases.of(cases);
        ndjson = MadeUpCases.ndjson(cases);
        one = QuerySet.CALCULATOR.tally(PackedCases.of(cases.subList(0, TRAJECTORIES / 2)));
        other = QuerySet.CALCULATOR.tally(PackedCases.of(cases.subList(TRAJECTORIES / 2, TRAJECTORIES)));
        stored = one.toBytes();
        figure = QuerySet.CALCULATOR
                .over(registration)
                .at("reentry-share-365", ReportingPeriod.parse("2023-Q1"), Stratum.ALL);
    }

    /** All figures from the registration. */
    @Benchmark
    public ObservationTable figures() {
        return QuerySet.CALCULATOR.over(registration);
    }

    /** Two tallies whose parts share clients. */
    @Benchmark
    public Tally merging() {
        return one.merge(other);
    }

    /** A stored tally. */
    @Benchmark
    public Tally reading() {
        return Tally.fromBytes(stored);
    }

    /** One figure, down to why each trajectory is in it or not. */
    @Benchmark
    public Explanation explaining() {
        return QuerySet.CALCULATOR.explain(figure, registration);
    }

    /** From lines of text to figures, without holding a trajectory. */
    @Benchmark
    public ObservationTable streaming() {
        return TallyReader.of(QuerySet.CALCULATOR)
                .tableFrom(new ByteArrayInputStream(ndjson))
                .value();
    }
}
