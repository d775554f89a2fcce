package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * More than the usual variation: which rule saw it, where, and on which side. It says that there is something to talk
 * about, not what it is.
 *
 * @since 0.1
 */
public final class ChartSignal {
    private final ChartRule rule;
    private final @Nullable SignalSide side;
    private final int segment;
    private final List<ReportingPeriod> periods;

    private ChartSignal(ChartRule rule, @Nullable SignalSide side, int segment, List<ReportingPeriod> periods) {
        this.rule = rule;
        this.side = side;
        this.segment = segment;
        this.periods = List.copyOf(periods);
    }

    static ChartSignal of(ChartRule rule, SignalSide side, int segment, List<ReportingPeriod> periods) {
        return new ChartSignal(rule, side, segment, periods);
    }

    static ChartSignal ofWhole(ChartRule rule, int segment, List<ReportingPeriod> periods) {
        return new ChartSignal(rule, null, segment, periods);
    }

    /**
     * The rule that saw it.
     *
     * @return the rule
     */
    public ChartRule rule() {
        return rule;
    }

    /**
     * On which side it lies, or which way it goes.
     *
     * @return empty for {@link ChartRule#FEW_CROSSINGS}, which has no side
     */
    public Optional<SignalSide> side() {
        return Optional.ofNullable(side);
    }

    /**
     * The segment of the chart that it is in.
     *
     * @return from 0
     */
    public int segment() {
        return segment;
    }

    /**
     * The periods whose figures are marked.
     *
     * @return in the order of time; of {@link ChartRule#FEW_CROSSINGS} all useful ones of the segment
     */
    public List<ReportingPeriod> periods() {
        return periods;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartSignal signal
                && rule == signal.rule
                && side == signal.side
                && segment == signal.segment
                && periods.equals(signal.periods);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, side, segment, periods);
    }

    /** Such as {@code ONE_SIDE HIGH, 2024-Q1 to 2025-Q3 (7)}. */
    @Override
    public String toString() {
        return rule + (side == null ? "" : " " + side) + ", " + periods.get(0)
                + (periods.size() == 1 ? "" : " to " + periods.get(periods.size() - 1) + " (" + periods.size() + ")");
    }
}
