package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.AutocorrelationMode;
import io.github.maatstaf.kpi.statistics.HamedRao;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.variation.Baseline;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.BaselineDecisionKind;
import io.github.maatstaf.kpi.wording.PeriodWords;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers one question about a series: which way does the line go, by how much, and how sure is that.
 *
 * <pre>{@code
 * TrendCalculator.withDefaults().trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 47, 52, 58, 61))
 * // visitors ▁▃▅▇█ rises by 5.375 per quarter (3 to 7), p = 0.0167, 5 quarters
 * }</pre>
 *
 * <p>The test is that of Mann and Kendall, by the exact law up to 40 values and always up to 10; the size is Sen's
 * slope with its interval. Defaults: 95 % confidence, {@linkplain MinimumSizes#withDefaults() default minimum sizes},
 * no relevant change. A period without a value is a hole in time, whatever the reason, and never a 0. Periods are taken
 * as independent of each other and seasons are not looked at, unless {@link #withTest(TrendTestKind)} says otherwise.
 *
 * @since 0.1
 */
public final class TrendCalculator {
    private static final TrendCalculator DEFAULTS = new TrendCalculator(
            0.95,
            MannKendall.EXACT_UP_TO,
            MinimumSizes.withDefaults(),
            null,
            TrendTestKind.ORDINARY,
            null,
            Baseline.ofWholeSeries());

    private final double confidence;
    private final int exactUpTo;
    private final MinimumSizes minimumSizes;
    private final @Nullable RelevantChange relevantChange;
    private final TrendTestKind test;
    private final @Nullable HopedLine hope;
    private final Baseline baseline;

    private TrendCalculator(
            double confidence,
            int exactUpTo,
            MinimumSizes minimumSizes,
            @Nullable RelevantChange relevantChange,
            TrendTestKind test,
            @Nullable HopedLine hope,
            Baseline baseline) {
        this.confidence = confidence;
        this.exactUpTo = exactUpTo;
        this.minimumSizes = minimumSizes;
        this.relevantChange = relevantChange;
        this.test = test;
        this.hope = hope;
        this.baseline = baseline;
    }

    /**
     * The calculator with the defaults named above.
     *
     * @return the calculator
     */
    public static TrendCalculator withDefaults() {
        return DEFAULTS;
    }

    /**
     * This calculator, with another confidence: of the interval, and of the words <em>rises</em> and <em>falls</em>.
     *
     * @param confidence above 0 and below 1, such as 0.9
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public TrendCalculator withConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
        return new TrendCalculator(confidence, exactUpTo, minimumSizes, relevantChange, test, hope, baseline);
    }

    /**
     * This calculator, with the exact law up to another number of values.
     *
     * @param values from 10 through 200
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public TrendCalculator withExactUpTo(int values) {
        MannKendall.of().withExactUpTo(values);
        return new TrendCalculator(confidence, values, minimumSizes, relevantChange, test, hope, baseline);
    }

    /**
     * This calculator, with other minimum sizes. It uses {@link MinimumSize#TREND_TEST} and
     * {@link MinimumSize#TREND_SLOPE}.
     *
     * @param sizes the minimum sizes
     * @return a copy
     */
    public TrendCalculator withMinimumSizes(MinimumSizes sizes) {
        return new TrendCalculator(
                confidence, exactUpTo, Objects.requireNonNull(sizes, "sizes"), relevantChange, test, hope, baseline);
    }

    /**
     * This calculator, with the change each period below which people do not speak of a change. Only with it can a line
     * that is not constant be said to stay the same.
     *
     * @param change the size and who declared it
     * @return a copy
     */
    public TrendCalculator withRelevantChange(RelevantChange change) {
        return new TrendCalculator(
                confidence, exactUpTo, minimumSizes, Objects.requireNonNull(change, "change"), test, hope, baseline);
    }

    /**
     * This calculator, with another test. Choose it by what the figure is, not by what the test finds.
     *
     * @param test the test
     * @return a copy
     */
    public TrendCalculator withTest(TrendTestKind test) {
        return new TrendCalculator(
                confidence,
                exactUpTo,
                minimumSizes,
                relevantChange,
                Objects.requireNonNull(test, "test"),
                hope,
                baseline);
    }

    /**
     * This calculator, with which way people hope that the line goes. Only with it do the words say whether it is the
     * way they hoped for; nothing else changes.
     *
     * @param hope the direction and who hopes so
     * @return a copy
     */
    public TrendCalculator withHope(HopedLine hope) {
        return new TrendCalculator(
                confidence,
                exactUpTo,
                minimumSizes,
                relevantChange,
                test,
                Objects.requireNonNull(hope, "hope"),
                baseline);
    }

    /**
     * This calculator, with what people decided about the baseline. Where they let it begin anew, only later figures are
     * looked at; a figure that they left out is no part of the test. What they froze is about limits and changes nothing
     * here. A decision about a period outside a series changes nothing either.
     *
     * @param baseline the decisions
     * @return a copy
     */
    public TrendCalculator withBaseline(Baseline baseline) {
        return new TrendCalculator(
                confidence,
                exactUpTo,
                minimumSizes,
                relevantChange,
                test,
                hope,
                Objects.requireNonNull(baseline, "baseline"));
    }

    /**
     * The trend of a series. Where its definition changed, or people let its baseline begin anew, only the figures since the
     * last time are looked at, and the trend says so.
     *
     * @param series the series
     * @return the trend; too few values are an answer
     * @throws IllegalArgumentException if a value is beyond 1e150
     */
    public Trend trendOf(Series series) {
        List<Series> parts = series.parts();
        Series lastDefinition = parts.get(parts.size() - 1);
        Optional<BaselineDecision> anew = lastRebase(lastDefinition);
        Series judged = anew.map(decision -> since(decision, lastDefinition)).orElse(lastDefinition);
        List<BaselineDecision> decisions = Stream.concat(
                        anew.stream(), judged.observations().stream().flatMap(each -> leavingOut(each).stream()))
                .toList();
        int[] used = used(judged);
        long[] times = Arrays.stream(used).asLongStream().toArray();
        double[] values = Arrays.stream(used)
                .mapToDouble(i -> judged.value(i).orElseThrow())
                .toArray();
        TrendNumbers numbers = numbers(judged, times, values, decisions);
        TrendDirection direction = direction(numbers);
        return new Trend(series, judged, numbers, direction, sufficiency(times, numbers, direction));
    }

    private Optional<BaselineDecision> lastRebase(Series part) {
        return part.observations().stream()
                .skip(1)
                .map(Observation::period)
                .flatMap(period -> baseline.at(BaselineDecisionKind.REBASE, period).stream())
                .reduce((earlier, later) -> later);
    }

    private static Series since(BaselineDecision rebase, Series part) {
        return part.withBreak(SeriesBreak.of(rebase.period(), LocalizedText.of(rebase.reason())))
                .parts()
                .get(1);
    }

    private Optional<BaselineDecision> leavingOut(Observation observation) {
        return observation.status().hasValue()
                ? baseline.at(BaselineDecisionKind.LEAVE_OUT, observation.period())
                : Optional.empty();
    }

    /** The places of the figures that count, from 0: their distances are real ones. */
    private int[] used(Series series) {
        return IntStream.range(0, series.size())
                .filter(i -> series.value(i).isPresent())
                .filter(i -> leavingOut(series.observation(i)).isEmpty())
                .toArray();
    }

    private TrendNumbers numbers(Series judged, long[] times, double[] values, List<BaselineDecision> decisions) {
        MannKendall ordinary = MannKendall.of(values).withExactUpTo(exactUpTo);
        Optional<SenSlope> slope = minimumSizes.reached(MinimumSize.TREND_SLOPE, values.length)
                ? SenSlope.at(times, values)
                : Optional.empty();
        SeasonalMannKendall seasonal = seasonal(judged, times, values);
        HamedRao corrected = corrected(times, values);
        Optional<Double> slopePerPeriod = slope.map(SenSlope::slope);
        Optional<Interval> interval = slope.flatMap(sen -> sen.interval(confidence));
        if (seasonal != null) {
            double seasons = seasonal.seasons().size();
            slopePerPeriod = seasonal.slopePerCycle().stream()
                    .mapToObj(cycle -> cycle / seasons)
                    .findFirst();
            interval = seasonal.slopeInterval(confidence)
                    .map(cycle ->
                            Interval.of(cycle.lower() / seasons, cycle.upper() / seasons, confidence, cycle.method()));
        } else if (corrected != null) {
            interval = corrected.slopeInterval(confidence);
        }
        return new TrendNumbers(
                ordinary,
                seasonal,
                corrected,
                slope.orElse(null),
                slopePerPeriod.orElse(null),
                interval.orElse(null),
                test,
                confidence,
                leastValues(),
                minimumSizes,
                relevantChange,
                hope,
                decisions);
    }

    private @Nullable SeasonalMannKendall seasonal(Series judged, long[] times, double[] values) {
        PeriodType type = judged.periods().type();
        int seasons = PeriodWords.inYear(type);
        if (test != TrendTestKind.SEASONAL || seasons == 1 || type == PeriodType.ISO_WEEK) {
            return null;
        }
        SeasonalMannKendall seasonal = SeasonalMannKendall.at(times, values, seasons);
        int fewest =
                seasonal.seasons().stream().mapToInt(MannKendall::size).min().orElse(0);
        return minimumSizes.reached(MinimumSize.SEASONAL_YEARS, fewest) ? seasonal : null;
    }

    private @Nullable HamedRao corrected(long[] times, double[] values) {
        boolean possible = values.length > 2 && minimumSizes.reached(MinimumSize.AUTOCORRELATION, values.length);
        return test == TrendTestKind.AUTOCORRELATED && possible
                ? HamedRao.at(times, values, AutocorrelationMode.NEVER_SMALLER, values.length)
                : null;
    }

    private TrendDirection direction(TrendNumbers numbers) {
        int size = numbers.test().size();
        if (numbers.isConstant() && minimumSizes.reached(MinimumSize.TREND_SLOPE, size)) {
            return TrendDirection.STABLE;
        }
        if (size < leastValues()) {
            return TrendDirection.TOO_FEW;
        }
        if (numbers.pValue() <= 1 - confidence) {
            return numbers.s() > 0 ? TrendDirection.RISING : TrendDirection.FALLING;
        }
        Interval interval = numbers.interval();
        return interval != null && isTooSmallToMatter(interval) ? TrendDirection.STABLE : TrendDirection.UNCLEAR;
    }

    private boolean isTooSmallToMatter(Interval slope) {
        return relevantChange != null
                && slope.lower() > -relevantChange.perPeriod()
                && slope.upper() < relevantChange.perPeriod();
    }

    /** The number of values from which the most regular order is rare enough, and not below the minimum size. */
    private int leastValues() {
        int values = 1;
        double mostRegular = 2;
        while (mostRegular > 1 - confidence) {
            values++;
            mostRegular /= values;
        }
        return Math.max(values, minimumSizes.of(MinimumSize.TREND_TEST));
    }

    private static Sufficiency sufficiency(long[] times, TrendNumbers numbers, TrendDirection direction) {
        if (direction == TrendDirection.TOO_FEW) {
            return Sufficiency.TOO_FEW;
        }
        if (numbers.isConstant()) {
            return Sufficiency.NO_VARIATION;
        }
        long span = times[times.length - 1] - times[0] + 1;
        // Counted between the first and the last value, so that a period still to come does not change the answer.
        return span - times.length > times.length ? Sufficiency.GAP : Sufficiency.ENOUGH;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrendCalculator calculator
                && Double.compare(confidence, calculator.confidence) == 0
                && exactUpTo == calculator.exactUpTo
                && minimumSizes.equals(calculator.minimumSizes)
                && Objects.equals(relevantChange, calculator.relevantChange)
                && test == calculator.test
                && Objects.equals(hope, calculator.hope)
                && baseline.equals(calculator.baseline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(confidence, exactUpTo, minimumSizes, relevantChange, test, hope, baseline);
    }

    /** What the calculator was told. */
    @Override
    public String toString() {
        return "trends at " + PlainNumber.english(confidence * 100, 4) + " %, exact up to " + exactUpTo + " values, "
                + minimumSizes
                + (test == TrendTestKind.ORDINARY ? "" : ", test " + test)
                + (relevantChange == null ? "" : ", relevant change " + relevantChange)
                + (hope == null ? "" : ", " + hope)
                + (baseline.decisions().isEmpty() ? "" : ", baseline " + baseline);
    }
}
