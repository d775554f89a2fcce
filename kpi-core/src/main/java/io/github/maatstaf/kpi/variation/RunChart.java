package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A line of figures around their median, with the two rules of Anhøj: is one side kept unusually long, and does the line
 * cross unusually seldom? The Dutch term is <em>run chart</em>.
 *
 * <p>It needs no assumption about how figures spread, and it works from six figures beside the median on; from ten it
 * can be leaned on. {@link RunsAnalysis#falseAlarmChance()} says how often it sees something where there is nothing.
 *
 * @since 0.1
 */
public final class RunChart {
    private final Series series;
    private final ChartSettings settings;
    private final ChartContent content;

    RunChart(Series series, ChartSettings settings) {
        this.series = Objects.requireNonNull(series, "series");
        this.settings = settings;
        this.content = ChartContent.ofRunChart(series, settings);
    }

    /**
     * The run chart of a series, by the defaults of {@link ChartCalculator}.
     *
     * @param series the series
     * @return the chart
     * @throws IllegalArgumentException if a figure is beyond 1e150
     */
    public static RunChart of(Series series) {
        return ChartCalculator.withDefaults().runChartOf(series);
    }

    /**
     * The figures that it is about.
     *
     * @return the series, with its notes, its breaks and its value to talk about
     */
    public Series series() {
        return series;
    }

    /**
     * What people decided about the baseline.
     *
     * @return the decisions, also those about periods outside the series
     */
    public Baseline baseline() {
        return settings.baseline();
    }

    /**
     * The points, one for each period.
     *
     * @return in the order of time; a gap is a point without a value
     */
    public List<ChartPoint> points() {
        return content.points();
    }

    /**
     * The stretches with their own centre line.
     *
     * @return in the order of time, at least one
     */
    public List<ChartSegment> segments() {
        return content.segments();
    }

    /**
     * The stretch that runs up to now.
     *
     * @return the last segment
     */
    public ChartSegment lastSegment() {
        return content.lastSegment();
    }

    /**
     * What is more than the usual variation.
     *
     * @return segment by segment, and within one rule by rule; empty if there is none
     */
    public List<ChartSignal> signals() {
        return content.signals();
    }

    /**
     * Whether the last segment has enough figures.
     *
     * @return the sufficiency; signals of a segment with too few are no answer
     */
    public Sufficiency sufficiency() {
        return lastSegment().sufficiency();
    }

    /**
     * The periods without a figure, whatever the reason.
     *
     * @return in the order of time
     */
    public List<ReportingPeriod> gaps() {
        return content.gaps();
    }

    /**
     * What people might decide about the baseline, with what speaks for it. It changes nothing in this chart.
     *
     * @return empty if nothing speaks for a decision
     */
    public List<BaselineSuggestion> suggestions() {
        return BaselineHints.of(series, content, settings.minimumSizes());
    }

    /**
     * What a reader should know beside the chart: gaps, too few figures, decisions that do not touch this series.
     *
     * @return findings of the area TREND; nobody did anything wrong
     */
    public List<Finding> notes() {
        return VariationNotes.of(series, content, settings, false);
    }

    /**
     * What the chart shows, in plain words, for a conversation.
     *
     * @param locale the language asked for
     * @return a few short sentences about the last segment
     */
    public String sentence(Locale locale) {
        return VariationWords.ofRunChart(series, content, settings, locale);
    }

    /**
     * The chart in full, for researchers: how it was made, every segment and every signal.
     *
     * @param locale the language asked for
     * @return statistics in full
     */
    public String exactSentence(Locale locale) {
        return VariationStatement.ofRunChart(content, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunChart chart && series.equals(chart.series) && settings.equals(chart.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, settings);
    }

    /** One line for the chart, and one for each segment and each signal. */
    @Override
    public String toString() {
        return ChartStatement.table("run chart", series, segments(), signals());
    }
}
