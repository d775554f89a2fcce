package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a chart with its own centre line: from the start, a rebase or a change of definition up to the next one.
 *
 * @since 0.1
 */
public final class ChartSegment {
    private final ChartPart part;
    private final ReportingPeriod first;
    private final ReportingPeriod last;
    private final int useful;
    private final int baselineSize;
    private final double centre;
    private final @Nullable MovingRange movingRange;
    private final double spreadRatio;
    private final RunsAnalysis runs;
    private final Sufficiency sufficiency;

    ChartSegment(
            ChartPart part,
            ReportingPeriod first,
            ReportingPeriod last,
            int useful,
            int baselineSize,
            double centre,
            @Nullable MovingRange movingRange,
            double spreadRatio,
            RunsAnalysis runs,
            Sufficiency sufficiency) {
        this.part = part;
        this.first = first;
        this.last = last;
        this.useful = useful;
        this.baselineSize = baselineSize;
        this.centre = centre;
        this.movingRange = movingRange;
        this.spreadRatio = spreadRatio;
        this.runs = runs;
        this.sufficiency = sufficiency;
    }

    ChartPart part() {
        return part;
    }

    /**
     * Its place among the segments.
     *
     * @return from 0
     */
    public int number() {
        return part.number();
    }

    /**
     * Its first period.
     *
     * @return the period
     */
    public ReportingPeriod first() {
        return first;
    }

    /**
     * Its last period.
     *
     * @return the period
     */
    public ReportingPeriod last() {
        return last;
    }

    /**
     * How many periods it has, with a figure or without.
     *
     * @return at least 1
     */
    public int size() {
        return part.end() - part.start();
    }

    /**
     * The decision with which it begins.
     *
     * @return empty if it begins with the series or with a change of definition
     */
    public Optional<BaselineDecision> rebase() {
        return Optional.ofNullable(part.rebase());
    }

    /**
     * The change of definition with which it begins.
     *
     * @return empty if the definition did not change there
     */
    public Optional<SeriesBreak> broken() {
        return Optional.ofNullable(part.broken());
    }

    /**
     * The decision by which its centre line and limits stay.
     *
     * @return empty if all its figures count
     */
    public Optional<BaselineDecision> freeze() {
        return Optional.ofNullable(part.freeze());
    }

    /**
     * How many figures it has; those left out are not counted.
     *
     * @return 0 or more
     */
    public int useful() {
        return useful;
    }

    /**
     * From how many figures its centre line and limits come.
     *
     * @return at most {@link #useful()}
     */
    public int baselineSize() {
        return baselineSize;
    }

    /**
     * The height of its centre line: the median in a run chart, the mean in a process behaviour chart.
     *
     * @return empty if no figure counts
     */
    public OptionalDouble centre() {
        return Double.isNaN(centre) ? OptionalDouble.empty() : OptionalDouble.of(centre);
    }

    /**
     * From which distances between neighbours the limits come.
     *
     * @return empty in a run chart, in a chart by the law of counting, and where no two neighbours have a figure
     */
    public Optional<MovingRange> movingRange() {
        return Optional.ofNullable(movingRange);
    }

    /**
     * Of a prime chart: how many times the law of counting the figures spread. Below 1 the limits are narrower than
     * that law says.
     *
     * @return empty for other charts
     */
    public OptionalDouble spreadRatio() {
        return Double.isNaN(spreadRatio) ? OptionalDouble.empty() : OptionalDouble.of(spreadRatio);
    }

    /**
     * How its figures lie around the centre line.
     *
     * @return the runs and crossings
     */
    public RunsAnalysis runs() {
        return runs;
    }

    /**
     * Whether there are enough figures: in a run chart for the rules, in a process behaviour chart for the limits.
     *
     * @return {@link Sufficiency#TRIAL} for limits from six figures and below twelve
     */
    public Sufficiency sufficiency() {
        return sufficiency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartSegment segment
                && part.equals(segment.part)
                && first.equals(segment.first)
                && last.equals(segment.last)
                && useful == segment.useful
                && baselineSize == segment.baselineSize
                && Double.compare(centre, segment.centre) == 0
                && Objects.equals(movingRange, segment.movingRange)
                && Double.compare(spreadRatio, segment.spreadRatio) == 0
                && runs.equals(segment.runs)
                && sufficiency == segment.sufficiency;
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, first, last, useful, baselineSize, centre, movingRange, spreadRatio, runs);
    }

    /** Such as {@code 2023-Q1 to 2025-Q4, 12 figures, centre 41.2}. */
    @Override
    public String toString() {
        return first + " to " + last + ", " + useful + " figures"
                + (Double.isNaN(centre) ? "" : ", centre " + PlainNumber.english(centre, 4))
                + (sufficiency == Sufficiency.ENOUGH ? "" : " (" + sufficiency + ")");
    }
}
