package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a figure came about: of all trajectories how many were counted in it, and how many were left out for which first
 * reason. The two add up to all trajectories.
 *
 * <p>Counted means among whom is counted: of a share the denominator, of events the trajectories with one. It names no
 * trajectory and no client; inside the organisation {@link KpiCalculator#casesOf} gives them.
 *
 * @since 0.1
 */
public final class Explanation {
    private final Measure measure;
    private final ReportingPeriod period;
    private final Stratum stratum;
    private final long counted;
    private final long numerator;
    private final Map<LeftOut, Long> leftOut;

    private Explanation(
            Measure measure,
            ReportingPeriod period,
            Stratum stratum,
            long counted,
            long numerator,
            Map<LeftOut, Long> leftOut) {
        this.measure = measure;
        this.period = period;
        this.stratum = stratum;
        this.counted = counted;
        this.numerator = numerator;
        this.leftOut = Collections.unmodifiableMap(leftOut);
    }

    /** The number left out for each reason stands at its ordinal. */
    static Explanation of(
            Measure measure,
            ReportingPeriod period,
            Stratum stratum,
            long counted,
            long numerator,
            long[] leftOutByReason) {
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        for (LeftOut reason : LeftOut.values()) {
            if (leftOutByReason[reason.ordinal()] > 0) {
                leftOut.put(reason, leftOutByReason[reason.ordinal()]);
            }
        }
        return new Explanation(measure, period, stratum, counted, numerator, leftOut);
    }

    /**
     * The measure of the figure.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * The period of the figure.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * The stratum of the figure.
     *
     * @return the stratum
     */
    public Stratum stratum() {
        return stratum;
    }

    /**
     * How many trajectories were counted.
     *
     * @return 0 or more
     */
    public long counted() {
        return counted;
    }

    /**
     * What those counted bring to the figure: of a share the trajectories with the condition, of events and rates the
     * events, of clients the different clients, of days the trajectories whose days have ended, else the trajectories
     * counted. It is the numerator of the figure, or the count itself.
     *
     * @return 0 or more
     */
    public long numerator() {
        return numerator;
    }

    /**
     * How many were left out, by first reason.
     *
     * @return only reasons that occur, in their order
     */
    public Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    /**
     * How many trajectories there are in all.
     *
     * @return those counted and those left out
     */
    public long all() {
        return leftOut.values().stream().mapToLong(Long::longValue).reduce(counted, Math::addExact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation explanation
                && measure.equals(explanation.measure)
                && period.equals(explanation.period)
                && stratum.equals(explanation.stratum)
                && counted == explanation.counted
                && numerator == explanation.numerator
                && leftOut.equals(explanation.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, period, stratum, counted, numerator, leftOut);
    }

    /** How many were counted, then a line for each reason. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(measure.name())
                .append(' ')
                .append(period)
                .append(' ')
                .append(stratum)
                .append(": ")
                .append(counted)
                .append(" of ")
                .append(all())
                .append(" trajectories counted");
        if (numerator != counted) {
            text.append(", numerator ").append(numerator);
        }
        leftOut.forEach((reason, count) ->
                text.append('\n').append(count).append(" left out: ").append(reason.label()));
        return text.toString();
    }
}
