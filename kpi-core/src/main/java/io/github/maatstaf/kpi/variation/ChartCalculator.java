package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import java.util.Objects;

/**
 * Makes run charts and process behaviour charts. Defaults: the whole series as baseline, the XmR chart of the NHS,
 * screening on, rows of seven, the form of the NHS for two of three, natural bounds by the unit, and default minimum
 * sizes.
 *
 * <pre>{@code
 * ChartCalculator.withDefaults().withKind(BehaviourChartKind.P_PRIME).withScreening(false)
 *         .behaviourChartOf(series)
 * }</pre>
 *
 * @since 0.1
 */
public final class ChartCalculator {
    private static final int SHORTEST_ROW = 5;
    private static final int LONGEST_ROW = 12;
    private static final int SEVEN = 7;
    private static final ChartCalculator DEFAULTS = new ChartCalculator(new ChartSettings(
            Baseline.ofWholeSeries(),
            BehaviourChartKind.XMR_NHS,
            true,
            SEVEN,
            SEVEN,
            false,
            null,
            MinimumSizes.withDefaults()));

    private final ChartSettings settings;

    private ChartCalculator(ChartSettings settings) {
        this.settings = settings;
    }

    /**
     * The calculator with the defaults named above.
     *
     * @return the calculator
     */
    public static ChartCalculator withDefaults() {
        return DEFAULTS;
    }

    /**
     * This calculator, with what people decided about the baseline. A decision about a period outside a series changes
     * nothing in its chart.
     *
     * @param baseline the decisions
     * @return a copy
     */
    public ChartCalculator withBaseline(Baseline baseline) {
        return new ChartCalculator(new ChartSettings(
                Objects.requireNonNull(baseline, "baseline"),
                settings.kind(),
                settings.screening(),
                settings.runLength(),
                settings.trendLength(),
                settings.classicTwoOfThree(),
                settings.bounds(),
                settings.minimumSizes()));
    }

    /**
     * This calculator, with another kind of process behaviour chart.
     *
     * @param kind the kind
     * @return a copy
     */
    public ChartCalculator withKind(BehaviourChartKind kind) {
        return new ChartCalculator(new ChartSettings(
                settings.baseline(),
                Objects.requireNonNull(kind, "kind"),
                settings.screening(),
                settings.runLength(),
                settings.trendLength(),
                settings.classicTwoOfThree(),
                settings.bounds(),
                settings.minimumSizes()));
    }

    /**
     * This calculator, with or without screening: leaving out, once, the moving ranges that are 3.267 times their mean
     * or more (Nelson 1982). Programs differ in their default, so that every chart records what was done.
     *
     * @param screening true to screen
     * @return a copy
     */
    public ChartCalculator withScreening(boolean screening) {
        return new ChartCalculator(new ChartSettings(
                settings.baseline(),
                settings.kind(),
                screening,
                settings.runLength(),
                settings.trendLength(),
                settings.classicTwoOfThree(),
                settings.bounds(),
                settings.minimumSizes()));
    }

    /**
     * This calculator, with another length of a row on one side and of a row that only rises or only falls.
     *
     * @param oneSide from 5 through 12
     * @param trend from 5 through 12
     * @return a copy
     * @throws IllegalArgumentException if one is out of range
     */
    public ChartCalculator withRowLengths(int oneSide, int trend) {
        for (int length : new int[] {oneSide, trend}) {
            if (length < SHORTEST_ROW || length > LONGEST_ROW) {
                throw new IllegalArgumentException("A row that is a signal has " + SHORTEST_ROW + " through "
                        + LONGEST_ROW + " figures, not " + length);
            }
        }
        return new ChartCalculator(new ChartSettings(
                settings.baseline(),
                settings.kind(),
                settings.screening(),
                oneSide,
                trend,
                settings.classicTwoOfThree(),
                settings.bounds(),
                settings.minimumSizes()));
    }

    /**
     * This calculator, with two of three in the classic form (Western Electric): two of three figures in a row beyond
     * the same inner limit, wherever the third lies.
     *
     * @return a copy
     */
    public ChartCalculator withClassicTwoOfThree() {
        return new ChartCalculator(new ChartSettings(
                settings.baseline(),
                settings.kind(),
                settings.screening(),
                settings.runLength(),
                settings.trendLength(),
                true,
                settings.bounds(),
                settings.minimumSizes()));
    }

    /**
     * This calculator, with other natural bounds: they trim the limits in a picture and never the test.
     *
     * @param bounds what a figure can be at all
     * @return a copy
     */
    public ChartCalculator withBounds(NaturalBounds bounds) {
        return new ChartCalculator(new ChartSettings(
                settings.baseline(),
                settings.kind(),
                settings.screening(),
                settings.runLength(),
                settings.trendLength(),
                settings.classicTwoOfThree(),
                Objects.requireNonNull(bounds, "bounds"),
                settings.minimumSizes()));
    }

    /**
     * This calculator, with other minimum sizes: they set what is said about a chart, never its numbers.
     *
     * @param sizes the minimum sizes
     * @return a copy
     */
    public ChartCalculator withMinimumSizes(MinimumSizes sizes) {
        return new ChartCalculator(new ChartSettings(
                settings.baseline(),
                settings.kind(),
                settings.screening(),
                settings.runLength(),
                settings.trendLength(),
                settings.classicTwoOfThree(),
                settings.bounds(),
                Objects.requireNonNull(sizes, "sizes")));
    }

    /**
     * The run chart of a series.
     *
     * @param series the series
     * @return the chart; too few figures are an answer
     * @throws IllegalArgumentException if a figure is beyond 1e150, or if a part is frozen twice
     */
    public RunChart runChartOf(Series series) {
        return new RunChart(series, settings);
    }

    /**
     * The process behaviour chart of a series.
     *
     * @param series the series; for charts of counts one whose figures carry theirs
     * @return the chart; too few figures are an answer
     * @throws IllegalArgumentException if a figure is beyond 1e150, if a part is frozen twice, or if the kind of chart
     *     needs counts that are not there
     */
    public ProcessBehaviourChart behaviourChartOf(Series series) {
        return new ProcessBehaviourChart(series, settings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartCalculator calculator && settings.equals(calculator.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    /** What the calculator was told. */
    @Override
    public String toString() {
        return settings.kind().citation() + ", " + (settings.screening() ? "screened" : "not screened") + ", rows of "
                + settings.runLength() + " and " + settings.trendLength() + ", baseline " + settings.baseline();
    }
}
