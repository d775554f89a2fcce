package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of figures with the limits between which they usually lie, and the rules of the NHS for what is more than that.
 * Also known as control chart. The Dutch term is <em>controlekaart</em>.
 *
 * <p>The limits say what the process does, not what anyone wants of it. They are trial limits from six figures and full
 * ones from twelve; below six the numbers are there, and mean nothing. A period without a figure is neither bridged nor
 * 0.
 *
 * @since 0.1
 */
public final class ProcessBehaviourChart {
    private final Series series;
    private final ChartSettings settings;
    private final ChartContent content;

    ProcessBehaviourChart(Series series, ChartSettings settings) {
        this.series = Objects.requireNonNull(series, "series");
        this.settings = settings;
        this.content = ChartContent.ofBehaviourChart(series, settings);
    }

    /**
     * The XmR chart of a series, by the defaults of {@link ChartCalculator}.
     *
     * @param series the series
     * @return the chart
     * @throws IllegalArgumentException if a figure is beyond 1e150
     */
    public static ProcessBehaviourChart of(Series series) {
        return ChartCalculator.withDefaults().behaviourChartOf(series);
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
     * Where the limits come from.
     *
     * @return the kind of chart
     */
    public BehaviourChartKind kind() {
        return settings.kind();
    }

    /**
     * Whether moving ranges that are too large were left out once before the limits were computed.
     *
     * @return what the calculator was told; false for kinds without a moving range
     */
    public boolean isScreened() {
        return settings.screening() && settings.kind().hasMovingRange();
    }

    /**
     * How many figures in a row on one side are a signal.
     *
     * @return 7 unless chosen otherwise
     */
    public int runLength() {
        return settings.runLength();
    }

    /**
     * How many figures in a row that only rise or only fall are a signal.
     *
     * @return 7 unless chosen otherwise
     */
    public int trendLength() {
        return settings.trendLength();
    }

    /**
     * Whether two of three was taken in the classic form, in which the third figure may lie anywhere and figures outside
     * the limits count.
     *
     * @return false unless chosen otherwise
     */
    public boolean isClassicTwoOfThree() {
        return settings.classicTwoOfThree();
    }

    /**
     * Where the value to talk about lies in relation to the limits of the last period that has them. It says nothing of
     * what anyone hopes for.
     *
     * @return empty if the series has no such value, or the chart no limits
     */
    public Optional<ReferencePosition> referencePosition() {
        return series.reference().flatMap(this::positionOf);
    }

    private Optional<ReferencePosition> positionOf(ReferenceValue reference) {
        Optional<ReferencePosition> position = Optional.empty();
        for (ChartPoint point : points()) {
            if (point.segment() == lastSegment().number() && point.limits().isPresent()) {
                position = Optional.of(
                        ReferencePosition.of(reference.value(), point.limits().get()));
            }
        }
        return position;
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
        return VariationNotes.of(series, content, settings, true);
    }

    /**
     * What the chart shows, in plain words, for a conversation.
     *
     * @param locale the language asked for
     * @return a few short sentences about the last segment
     */
    public String sentence(Locale locale) {
        return VariationWords.ofBehaviourChart(series, content, settings, locale);
    }

    /**
     * The chart in full, for researchers: how it was made, every segment and every signal.
     *
     * @param locale the language asked for
     * @return statistics in full
     */
    public String exactSentence(Locale locale) {
        return VariationStatement.ofBehaviourChart(content, settings, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessBehaviourChart chart
                && series.equals(chart.series)
                && settings.equals(chart.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, settings);
    }

    /** One line for the chart, and one for each segment and each signal. */
    @Override
    public String toString() {
        return ChartStatement.table(
                kind().citation() + (isScreened() ? ", screened" : ""), series, segments(), signals());
    }
}
