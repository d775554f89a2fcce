package io.github.maatstaf.kpi.statistics;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
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
 * The test of Mann and Kendall over ten thousand series of twenty to sixty figures, with equal ones and z, and over one of
 * five thousand; beside the Kendall correlation of Commons Math, which gives tau-b without a variance or a z.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MannKendallBenchmark {
    private static final int SERIES = 10_000;
    private static final int LONG = 5_000;

    private double[][] series;
    private double[][] times;
    private double[] longSeries;
    private double[] longTimes;

    /** Makes up series of whole numbers, so that many are equal. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        series = new double[SERIES][];
        times = new double[SERIES][];
        for (int i = 0; i < SERIES; i++) {
            series[i] = values(random, random.nextInt(20, 61), 30);
            times[i] = times(series[i].length);
        }
        longSeries = values(random, LONG, 1_000);
        longTimes = times(LONG);
    }

    private static double[] values(SplittableRandom random, int size, int different) {
        return random.ints(size, 0, different).asDoubleStream().toArray();
    }

    private static double[] times(int size) {
        double[] times = new double[size];
        for (int i = 0; i < size; i++) {
            times[i] = i;
        }
        return times;
    }

    /** Ten thousand short series: S, ties, variance and z. */
    @Benchmark
    public double shortSeries() {
        double sum = 0;
        for (double[] values : series) {
            sum += MannKendall.of(values).z();
        }
        return sum;
    }

    /** The peer on the same series: tau-b only. */
    @Benchmark
    public double shortSeriesCommonsMath() {
        KendallsCorrelation kendall = new KendallsCorrelation();
        double sum = 0;
        for (int i = 0; i < SERIES; i++) {
            sum += kendall.correlation(times[i], series[i]);
        }
        return sum;
    }

    /** One long series. */
    @Benchmark
    public double longSeries() {
        return MannKendall.of(longSeries).z();
    }

    /** The peer on the long series: tau-b only. */
    @Benchmark
    public double longSeriesCommonsMath() {
        return new KendallsCorrelation().correlation(longTimes, longSeries);
    }
}
