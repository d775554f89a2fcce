package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.variation.RunChart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of figures in a topic: a series, what its figures are called, and which way it goes.
 *
 * @since 0.1
 */
public final class TopicLine {
    private final LocalizedText label;
    private final Series series;
    private final Trend trend;
    private final @Nullable RunChart runChart;
    private final @Nullable Measure measure;
    private final @Nullable Source source;

    TopicLine(
            LocalizedText label,
            Series series,
            Trend trend,
            @Nullable RunChart runChart,
            @Nullable Measure measure,
            @Nullable Source source) {
        this.label = label;
        this.series = series;
        this.trend = trend;
        this.runChart = runChart;
        this.measure = measure;
        this.source = source;
    }

    /**
     * What the figures are called.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The figures.
     *
     * @return the series, with its periods without a figure
     */
    public Series series() {
        return series;
    }

    /**
     * Which way the line goes, and how sure that is; periods at the end that are not complete yet are left out of it.
     *
     * @return the trend; too few figures is an answer too
     */
    public Trend trend() {
        return trend;
    }

    /**
     * How the figures vary around the baseline that people decided on; periods at the end that are not complete yet are left
     * out of it.
     *
     * @return empty if nobody decided anything about the baseline
     */
    public Optional<RunChart> runChart() {
        return Optional.ofNullable(runChart);
    }

    /**
     * The definition behind the figures.
     *
     * @return empty if they come from elsewhere
     */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /**
     * Where the figures come from, if not from the own registration.
     *
     * @return empty if they were computed from the own registration
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Whether it counts those who still wait too.
     *
     * @return true for a duration with those who have not reached its end
     */
    public boolean includesStillWaiting() {
        return measure != null && measure.censoredBy().isPresent();
    }

    TopicLine with(Trend other) {
        return new TopicLine(label, series, other, runChart, measure, source);
    }

    /** The observations that have a value, in the order of time. */
    List<Observation> useful() {
        return series.observations().stream()
                .filter(observation -> observation.status().hasValue())
                .toList();
    }

    /** The last figure that is complete; if none is, the last figure. */
    Optional<Observation> lastUseful() {
        List<Observation> useful = useful();
        return useful.stream()
                .filter(observation -> observation.tooRecent() == 0)
                .reduce((earlier, later) -> later)
                .or(() -> useful.stream().reduce((earlier, later) -> later));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TopicLine line
                && label.equals(line.label)
                && series.equals(line.series)
                && trend.equals(line.trend)
                && Objects.equals(runChart, line.runChart)
                && Objects.equals(measure, line.measure)
                && Objects.equals(source, line.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, series, measure, source);
    }

    /** The trend in one line. */
    @Override
    public String toString() {
        return trend.toString();
    }
}
