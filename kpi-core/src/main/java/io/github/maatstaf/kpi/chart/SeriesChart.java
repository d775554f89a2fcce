package io.github.maatstaf.kpi.chart;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.variation.ChartLimits;
import io.github.maatstaf.kpi.variation.ChartPoint;
import io.github.maatstaf.kpi.variation.ChartSegment;
import io.github.maatstaf.kpi.variation.ChartSignal;
import io.github.maatstaf.kpi.variation.PointRole;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of a series: points, gaps, how far off each figure may be, and what was going on. The Dutch term is
 * <em>grafiek</em>.
 *
 * <p>It is a drawing to talk about. The upright side begins at zero, so that a small change looks small; a period without a
 * figure is an open place, never bridged; nothing is coloured by how it should be. Those who listen hear its title and
 * its figures.
 *
 * <pre>{@code
 * Series visitors = Series.of("visitors", QUARTER, "2023-Q1", 40, 52, null, 61);
 * String svg = SeriesChart.of(visitors).toSvg(Locale.ENGLISH);
 * }</pre>
 *
 * @since 0.1
 */
public final class SeriesChart {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalizedText MIDDLE = LocalizedText.of("midden", "middle");
    private static final LocalizedText LOWER =
            LocalizedText.of("tot hier schommelt het naar beneden", "down to here it usually varies");
    private static final LocalizedText UPPER =
            LocalizedText.of("tot hier schommelt het naar boven", "up to here it usually varies");

    private final Series series;
    private final @Nullable LocalizedText said;
    private final String title;
    private final List<ChartLine> lines;
    private final List<ReportingPeriod> baseline;
    private final List<ReportingPeriod> signals;

    private SeriesChart(
            Series series,
            @Nullable LocalizedText said,
            String title,
            List<ChartLine> lines,
            List<ReportingPeriod> baseline,
            List<ReportingPeriod> signals) {
        this.series = series;
        this.said = said;
        this.title = title;
        this.lines = List.copyOf(lines);
        this.baseline = List.copyOf(baseline);
        this.signals = List.copyOf(signals);
    }

    /**
     * A drawing of a series, with its notes and its value to talk about.
     *
     * @param series the figures
     * @return the drawing
     */
    public static SeriesChart of(Series series) {
        return new SeriesChart(series, null, series.name(), List.of(), List.of(), List.of());
    }

    /**
     * A drawing of the series of a trend; its description says in words what the trend is.
     *
     * @param trend which way the line goes
     * @return the drawing
     */
    public static SeriesChart of(Trend trend) {
        return of(trend.series()).saying(trend::whatWeSee);
    }

    /**
     * A drawing of a run chart: its middle, the periods that it was computed from if people froze it, and what stands out.
     *
     * @param chart the chart
     * @return the drawing
     */
    public static SeriesChart of(RunChart chart) {
        return ofPoints(chart.series(), chart.points(), chart.signals(), chart.segments())
                .saying(chart::sentence);
    }

    /**
     * A drawing of a process behaviour chart: its middle and limits, the periods that they were computed from if people froze
     * them, and what stands out. Limits stay within what the figures can be.
     *
     * @param chart the chart
     * @return the drawing
     */
    public static SeriesChart of(ProcessBehaviourChart chart) {
        return ofPoints(chart.series(), chart.points(), chart.signals(), chart.segments())
                .with(limit(LOWER, chart.points(), ChartLimits::lower))
                .with(limit(UPPER, chart.points(), ChartLimits::upper))
                .saying(chart::sentence);
    }

    private static SeriesChart ofPoints(
            Series series, List<ChartPoint> points, List<ChartSignal> signals, List<ChartSegment> segments) {
        Set<ReportingPeriod> found = new TreeSet<>();
        signals.forEach(signal -> found.addAll(signal.periods()));
        List<ReportingPeriod> computedFrom = new ArrayList<>();
        for (ChartPoint point : points) {
            boolean frozen = segments.stream()
                    .anyMatch(segment -> segment.number() == point.segment()
                            && segment.freeze().isPresent());
            if (frozen && point.role() == PointRole.BASELINE) {
                computedFrom.add(point.period());
            }
        }
        return of(series)
                .with(new ChartLine(
                        MIDDLE, points.stream().map(ChartPoint::centre).toList()))
                .withBaseline(computedFrom)
                .withSignals(List.copyOf(found));
    }

    private static ChartLine limit(LocalizedText label, List<ChartPoint> points, ToDoubleFunction<ChartLimits> side) {
        return new ChartLine(
                label,
                points.stream()
                        .map(point -> point.shownLimits()
                                .map(limits -> OptionalDouble.of(side.applyAsDouble(limits)))
                                .orElse(OptionalDouble.empty()))
                        .toList());
    }

    private SeriesChart saying(Function<Locale, String> sentence) {
        LocalizedText words = LocalizedText.of(sentence.apply(DUTCH), sentence.apply(Locale.ENGLISH));
        return new SeriesChart(series, words, title, lines, baseline, signals);
    }

    /**
     * The same drawing with figures that it was not made from, such as a last period that is not complete yet: lines end
     * where what was computed ends. Notes and the value to talk about are those of the given series.
     *
     * @param longer a series that begins with the periods of this one
     * @return the drawing
     * @throws IllegalArgumentException if it begins otherwise
     */
    public SeriesChart goingOnWith(Series longer) {
        boolean same = longer.size() >= series.size()
                && longer.periods().first().equals(series.periods().first());
        if (!same) {
            throw new IllegalArgumentException(
                    "The drawing is about " + series.periods() + "; it cannot go on with " + longer.periods());
        }
        List<ChartLine> padded = new ArrayList<>();
        for (ChartLine line : lines) {
            List<OptionalDouble> values = new ArrayList<>(line.values());
            values.addAll(Collections.nCopies(longer.size() - series.size(), OptionalDouble.empty()));
            padded.add(new ChartLine(line.label(), values));
        }
        return new SeriesChart(longer, said, title, padded, baseline, signals);
    }

    /**
     * The same drawing under another title.
     *
     * @param words such as the label of a KPI
     * @return the drawing
     * @throws IllegalArgumentException if it is blank
     */
    public SeriesChart titled(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A chart needs a title: those who listen hear nothing else first");
        }
        return new SeriesChart(series, said, words.strip(), lines, baseline, signals);
    }

    /**
     * The same drawing with a line more, such as a middle or a limit.
     *
     * @param line a value for each period of the series
     * @return the drawing
     * @throws IllegalArgumentException if it has not as many values as the series has periods
     */
    public SeriesChart with(ChartLine line) {
        if (line.values().size() != series.size()) {
            throw new IllegalArgumentException("The line \"" + line.label() + "\" has "
                    + line.values().size() + " values, the series " + series.size() + " periods");
        }
        List<ChartLine> more = new ArrayList<>(lines);
        more.add(line);
        return new SeriesChart(series, said, title, more, baseline, signals);
    }

    /**
     * The same drawing with the periods of its baseline shaded.
     *
     * @param periods periods of the series
     * @return the drawing
     * @throws IllegalArgumentException if the series does not have one of them
     */
    public SeriesChart withBaseline(List<ReportingPeriod> periods) {
        return new SeriesChart(series, said, title, lines, known(periods), signals);
    }

    /**
     * The same drawing with a ring around the points that a rule found.
     *
     * @param periods periods of the series
     * @return the drawing
     * @throws IllegalArgumentException if the series does not have one of them
     */
    public SeriesChart withSignals(List<ReportingPeriod> periods) {
        return new SeriesChart(series, said, title, lines, baseline, known(periods));
    }

    private List<ReportingPeriod> known(List<ReportingPeriod> periods) {
        for (ReportingPeriod period : periods) {
            if (series.observations().stream().noneMatch(each -> each.period().equals(period))) {
                throw new IllegalArgumentException(
                        "The series has no period " + period + "; it has " + series.periods());
            }
        }
        return List.copyOf(new TreeSet<>(periods));
    }

    /**
     * The figures that it shows.
     *
     * @return the series
     */
    public Series series() {
        return series;
    }

    /**
     * Draws it.
     *
     * @param locale the language of its words: English for any English locale, Dutch for every other
     * @return one SVG element that needs nothing from elsewhere, with a title and a description for those who listen
     */
    public String toSvg(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ChartWriter(this, new ChartWords(locale)).svg();
    }

    /** What it shows in a sentence; empty if only the figures were given. */
    Optional<LocalizedText> said() {
        return Optional.ofNullable(said);
    }

    String title() {
        return title;
    }

    List<ChartLine> lines() {
        return lines;
    }

    List<ReportingPeriod> baseline() {
        return baseline;
    }

    List<ReportingPeriod> signals() {
        return signals;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesChart chart
                && series.equals(chart.series)
                && Objects.equals(said, chart.said)
                && title.equals(chart.title)
                && lines.equals(chart.lines)
                && baseline.equals(chart.baseline)
                && signals.equals(chart.signals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, title, lines, baseline, signals);
    }

    /** Such as {@code A chart of visitors, 2023-Q1 through 2023-Q4: ▁▅·█}. */
    @Override
    public String toString() {
        return "A chart of " + title + ", " + series.periods() + ": " + series.sparkline();
    }
}
