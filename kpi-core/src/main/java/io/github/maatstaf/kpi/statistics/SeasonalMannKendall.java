package io.github.maatstaf.kpi.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The seasonal trend test (Hirsch, Slack and Smith 1982): each season is compared with itself in other years only, and
 * the results are added. A first quarter is never held against a third.
 *
 * <p>Seasons are not taken out of the figures; they are kept apart. A season with fewer than two values adds nothing.
 *
 * @since 0.1
 */
public final class SeasonalMannKendall {
    private final List<MannKendall> seasons;
    private final double[] pairSlopes;
    private final double middleValue;
    private final double middleTime;

    private SeasonalMannKendall(List<MannKendall> seasons, double[] pairSlopes, double middleValue, double middleTime) {
        this.seasons = seasons;
        this.pairSlopes = pairSlopes;
        this.middleValue = middleValue;
        this.middleTime = middleTime;
    }

    /**
     * The test of values at whole-numbered times.
     *
     * @param times the times in rising order, such as the index of the period
     * @param values the values, each between -1e150 and 1e150, as many as times
     * @param seasons how many seasons make a cycle, at least 1: 4 for quarters
     * @return the test
     * @throws IllegalArgumentException if the times do not rise, a value is out of range, the numbers differ or there is
     *     no season
     */
    public static SeasonalMannKendall at(long[] times, double[] values, int seasons) {
        if (seasons < 1) {
            throw new IllegalArgumentException("A cycle has at least 1 season, not " + seasons);
        }
        TimedValues series = new TimedValues(times, values);
        List<List<Integer>> bySeason = new ArrayList<>();
        for (int season = 0; season < seasons; season++) {
            bySeason.add(new ArrayList<>());
        }
        for (int i = 0; i < series.size(); i++) {
            bySeason.get((int) Math.floorMod(series.times()[i], (long) seasons)).add(i);
        }
        List<MannKendall> tests = new ArrayList<>();
        List<Double> slopes = new ArrayList<>();
        for (List<Integer> indices : bySeason) {
            tests.add(MannKendall.of(
                    indices.stream().mapToDouble(i -> series.values()[i]).toArray()));
            addSlopes(slopes, series, indices, seasons);
        }
        double[] sortedSlopes =
                slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] sortedValues = Arrays.stream(series.values()).sorted().toArray();
        double[] allTimes = Arrays.stream(series.times()).asDoubleStream().toArray();
        boolean none = series.size() == 0;
        return new SeasonalMannKendall(
                List.copyOf(tests),
                sortedSlopes,
                none ? 0 : PairSlopes.median(sortedValues),
                none ? 0 : PairSlopes.median(allTimes) / seasons);
    }

    private static void addSlopes(List<Double> slopes, TimedValues series, List<Integer> indices, int seasons) {
        for (int later = 1; later < indices.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                int i = indices.get(earlier);
                int j = indices.get(later);
                long cycles = (series.times()[j] - series.times()[i]) / seasons;
                slopes.add((series.values()[j] - series.values()[i]) / cycles + 0.0);
            }
        }
    }

    /**
     * The tests of the seasons, each on its own values.
     *
     * @return from the season of time 0 on, as many as there are seasons
     */
    public List<MannKendall> seasons() {
        return seasons;
    }

    /**
     * How many values were tested.
     *
     * @return 0 or more
     */
    public int size() {
        return seasons.stream().mapToInt(MannKendall::size).sum();
    }

    /**
     * The sum of S over the seasons.
     *
     * @return 0 if neither direction prevails
     */
    public long s() {
        return seasons.stream().mapToLong(MannKendall::s).sum();
    }

    /**
     * The variance of the sum, if no season has a trend and seasons do not depend on each other.
     *
     * @return 0 if within each season all values are equal
     */
    public double variance() {
        return seasons.stream().mapToDouble(MannKendall::variance).sum();
    }

    /**
     * The sum in standard deviations, with the continuity correction.
     *
     * @return 0 if the sum is 0
     */
    public double z() {
        return s() == 0 ? 0 : (s() - Long.signum(s())) / Math.sqrt(variance());
    }

    /**
     * Tau-a: the sum as a share of all pairs within seasons.
     *
     * @return from -1 through 1; absent if no pair differs
     */
    public OptionalDouble tauA() {
        double pairs = seasons.stream()
                .mapToDouble(test -> test.size() * (test.size() - 1.0) / 2)
                .sum();
        return isFlat() ? OptionalDouble.empty() : OptionalDouble.of(s() / pairs);
    }

    /**
     * Tau-b: the sum corrected for pairs of equal values.
     *
     * @return from -1 through 1; absent if no pair differs
     */
    public OptionalDouble tauB() {
        return isFlat()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        s() / seasons.stream().mapToDouble(MannKendall::tauBase).sum());
    }

    private boolean isFlat() {
        return seasons.stream().allMatch(test -> test.differentPairs() == 0);
    }

    /**
     * The law that {@link #pValue()} uses: the exact one up to 40 values, the normal one above.
     *
     * @return {@link TrendMethod#SEASONAL_EXACT} or {@link TrendMethod#SEASONAL_NORMAL}
     */
    public TrendMethod method() {
        return size() <= MannKendall.EXACT_UP_TO ? TrendMethod.SEASONAL_EXACT : TrendMethod.SEASONAL_NORMAL;
    }

    /**
     * The two-sided probability of a sum at least as far from 0, if within each season every order of the values were as
     * likely.
     *
     * @return above 0 and at most 1; 1 if within each season all values are equal
     */
    public double pValue() {
        return pValue(method());
    }

    /**
     * The two-sided probability by a law of the caller's choice.
     *
     * @param method {@link TrendMethod#SEASONAL_EXACT}, {@link TrendMethod#SEASONAL_NORMAL} or, to compare with programs
     *     that make no continuity correction, {@link TrendMethod#MANN_KENDALL_NORMAL_UNCORRECTED}
     * @return from 0 through 1
     * @throws IllegalArgumentException if the method is another, or the exact one is asked for more than 200 values
     */
    public double pValue(TrendMethod method) {
        return switch (Objects.requireNonNull(method, "method")) {
            case SEASONAL_EXACT -> {
                if (size() > MannKendall.MOST_EXACT) {
                    throw new IllegalArgumentException(
                            "The exact law takes at most " + MannKendall.MOST_EXACT + " values, not " + size());
                }
                yield law().twoSided(s());
            }
            case SEASONAL_NORMAL -> MannKendall.normal(Math.abs(z()));
            case MANN_KENDALL_NORMAL_UNCORRECTED ->
                MannKendall.normal(s() == 0 ? 0 : Math.abs(s()) / Math.sqrt(variance()));
            default -> throw new IllegalArgumentException(method + " is not a law of the seasonal test");
        };
    }

    /**
     * The smallest probability that these values could have shown in their most regular order.
     *
     * @return above 0 and at most 1
     */
    public double smallestPossibleP() {
        return law().smallest();
    }

    private ExactTrendLaw law() {
        return ExactTrendLaw.ofSeasons(
                seasons.stream().mapToInt(MannKendall::size).toArray(),
                seasons.stream()
                        .flatMapToInt(test -> Arrays.stream(test.ties()))
                        .toArray());
    }

    /**
     * The slope: the median of the slopes between all pairs of one season.
     *
     * @return the change each whole cycle; absent if no season has two values
     */
    public OptionalDouble slopePerCycle() {
        return pairSlopes.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(PairSlopes.median(pairSlopes));
    }

    /**
     * Where the line stands at time 0: the median of the values minus the slope times the median of the times.
     *
     * @return absent if there is no slope
     */
    public OptionalDouble intercept() {
        return slopePerCycle().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(middleValue - slopePerCycle().getAsDouble() * middleTime);
    }

    /**
     * The interval of the slope each cycle, from the ranks of the slopes within seasons (Gilbert 1987).
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval; absent if the test itself cannot reach the confidence
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> slopeInterval(double confidence) {
        double misses = 1 - Confidence.checked(confidence);
        boolean exists = pairSlopes.length > 0 && (isFlat() || smallestPossibleP() <= misses);
        return exists
                ? Optional.of(PairSlopes.interval(pairSlopes, Math.sqrt(variance()), confidence))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeasonalMannKendall test
                && seasons.equals(test.seasons)
                && Arrays.equals(pairSlopes, test.pairSlopes)
                && Double.compare(middleValue, test.middleValue) == 0
                && Double.compare(middleTime, test.middleTime) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(seasons, Arrays.hashCode(pairSlopes), middleValue, middleTime);
    }

    /** Such as {@code S = 18 of 12 values in 4 seasons, p = 0.0121}. */
    @Override
    public String toString() {
        return "S = " + s() + " of " + size() + " values in " + seasons.size() + " seasons, p = "
                + RoundedText.of(pValue());
    }
}
