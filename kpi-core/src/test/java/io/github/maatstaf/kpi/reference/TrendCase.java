package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.AutocorrelationMode;
import io.github.maatstaf.kpi.statistics.HamedRao;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A series of a trend file: its values, the index of each, and what the library makes of them. */
record TrendCase(long[] times, double[] values, int periods, boolean constant, int frequency) {
    static final String NO_SPREAD = "all values are equal: no trend, and nothing to correlate";

    static TrendCase of(JsonNode input) {
        JsonNode y = input.path("y");
        int[] present =
                IntStream.range(0, y.size()).filter(i -> !y.get(i).isNull()).toArray();
        double[] values =
                Arrays.stream(present).mapToDouble(i -> y.get(i).asDouble()).toArray();
        long[] times = Arrays.stream(present).asLongStream().toArray();
        return new TrendCase(
                times,
                values,
                y.size(),
                Arrays.stream(values).distinct().count() == 1,
                input.path("frequency").asInt(1));
    }

    int size() {
        return values.length;
    }

    MannKendall test() {
        return MannKendall.of(values);
    }

    Optional<SenSlope> slope() {
        return SenSlope.at(times, values);
    }

    /** The correction for autocorrelation; absent where there are too few values for it, or none differ. */
    Optional<HamedRao> corrected(AutocorrelationMode mode, int farthest, double confidence) {
        return size() < 3 || constant
                ? Optional.empty()
                : Optional.of(HamedRao.at(times, values, mode, farthest, confidence));
    }

    SeasonalMannKendall seasonal() {
        return SeasonalMannKendall.at(times, values, frequency);
    }

    int smallestSeason() {
        return seasonal().seasons().stream().mapToInt(MannKendall::size).min().orElse(0);
    }

    /** As the programs name what their test found at 5 %. */
    static String word(long s, double p, double alpha) {
        if (!(p < alpha) || s == 0) {
            return "no trend";
        }
        return s > 0 ? "increasing" : "decreasing";
    }

    static OptionalDouble number(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    boolean hasTies() {
        return Arrays.stream(values).distinct().count() < values.length;
    }

    boolean hasGaps() {
        return values.length < periods;
    }

    /** Discordant pairs, or concordant ones if those are fewer. */
    long fewerOfTheTwo() {
        long pairs = (long) size() * (size() - 1) / 2;
        return (pairs - Math.abs(test().s())) / 2;
    }

    double exactOrUncorrected(boolean exact) {
        return test().pValue(exact ? TrendMethod.MANN_KENDALL_EXACT : TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED);
    }

    /** The rule by which an interval of a slope exists: 2/n! at most what the confidence leaves. */
    boolean intervalExists(double confidence) {
        double misses = 2;
        for (int i = 2; i <= size(); i++) {
            misses /= i;
        }
        return constant || misses <= 1 - confidence;
    }
}
