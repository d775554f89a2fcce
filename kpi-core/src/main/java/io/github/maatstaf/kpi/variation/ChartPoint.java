package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One period in a chart: its figure if there is one, the centre line and limits there, and the rules that mark it.
 *
 * @since 0.1
 */
public final class ChartPoint {
    private final Observation observation;
    private final double value;
    private final int segment;
    private final double centre;
    private final @Nullable ChartLimits limits;
    private final @Nullable ChartLimits shownLimits;
    private final PointRole role;
    private final List<ChartRule> rules;
    private final @Nullable SignalSide side;

    ChartPoint(
            Observation observation,
            double value,
            int segment,
            double centre,
            @Nullable ChartLimits limits,
            @Nullable ChartLimits shownLimits,
            PointRole role,
            List<ChartRule> rules,
            @Nullable SignalSide side) {
        this.observation = observation;
        this.value = value;
        this.segment = segment;
        this.centre = centre;
        this.limits = limits;
        this.shownLimits = shownLimits;
        this.role = role;
        this.rules = List.copyOf(rules);
        this.side = side;
    }

    /**
     * The observation behind the point.
     *
     * @return the observation, with its status
     */
    public Observation observation() {
        return observation;
    }

    /**
     * The period.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return observation.period();
    }

    /**
     * The figure, in the unit of the series.
     *
     * @return empty where there is a gap
     */
    public OptionalDouble value() {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The segment that the period belongs to.
     *
     * @return from 0
     */
    public int segment() {
        return segment;
    }

    /**
     * The height of the centre line.
     *
     * @return empty if the segment has no figure to take it from
     */
    public OptionalDouble centre() {
        return Double.isNaN(centre) ? OptionalDouble.empty() : OptionalDouble.of(centre);
    }

    /**
     * The limits that the rules use.
     *
     * @return empty in a run chart, where there are too few neighbouring figures, and at a gap of a chart of counts
     */
    public Optional<ChartLimits> limits() {
        return Optional.ofNullable(limits);
    }

    /**
     * The limits as a picture shows them: trimmed to what the figure can be at all.
     *
     * @return empty if there are no limits
     */
    public Optional<ChartLimits> shownLimits() {
        return Optional.ofNullable(shownLimits);
    }

    /**
     * What the figure is used for.
     *
     * @return the role
     */
    public PointRole role() {
        return role;
    }

    /**
     * Whether the figure lies strictly outside the limits; it may still carry no signal, if people left it out.
     *
     * @return false where there is no figure or no limits
     */
    public boolean isOutside() {
        return limits != null && limits.excludes(value);
    }

    /**
     * Whether the figure lies strictly between an inner limit and the outer one.
     *
     * @return false where there is no figure or no limits
     */
    public boolean isCloseToLimit() {
        return limits != null && limits.isClose(value);
    }

    /**
     * All rules that mark the point.
     *
     * @return in the order of {@link ChartRule}; empty if none does
     */
    public List<ChartRule> rules() {
        return rules;
    }

    /**
     * The one rule that labels the point: the first of them.
     *
     * @return empty if none marks it
     */
    public Optional<ChartRule> label() {
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.get(0));
    }

    /**
     * The side of the rule that labels the point. On a rising and a falling row at once, it is the way the line goes
     * next.
     *
     * @return empty if no rule marks it
     */
    public Optional<SignalSide> side() {
        return Optional.ofNullable(side);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartPoint point
                && observation.equals(point.observation)
                && Double.compare(value, point.value) == 0
                && segment == point.segment
                && Double.compare(centre, point.centre) == 0
                && Objects.equals(limits, point.limits)
                && Objects.equals(shownLimits, point.shownLimits)
                && role == point.role
                && rules.equals(point.rules)
                && side == point.side;
    }

    @Override
    public int hashCode() {
        return Objects.hash(observation, value, segment, centre, limits, role, rules, side);
    }

    /** Such as {@code 2024-Q1: 41 (limits 30.2 to 52.1) OUTSIDE_LIMITS HIGH}. */
    @Override
    public String toString() {
        return period() + ": "
                + (Double.isNaN(value)
                        ? observation.status().label().in(Locale.ENGLISH)
                        : PlainNumber.english(value, 4))
                + (limits == null ? "" : " (limits " + limits + ")")
                + (role == PointRole.LEFT_OUT ? " left out" : "")
                + (rules.isEmpty() ? "" : " " + rules.get(0) + (side == null ? "" : " " + side));
    }
}
