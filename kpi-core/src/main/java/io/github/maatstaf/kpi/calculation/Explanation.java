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
 * trajectory and no client.
 *
 * @since 0.1
 */
public final class Explanation {
    private final Measure measure;
    private final ReportingPeriod period;
    private final Stratum stratum;
    private final long counted;
    private final Map<LeftOut, Long> leftOut;

    private Explanation(
            Measure measure, ReportingPeriod period, Stratum stratum, long counted, Map<LeftOut, Long> leftOut) {
        this.measure = measure;
        this.period = period;
        this.stratum = stratum;
        this.counted = counted;
        this.leftOut = Collections.unmodifiableMap(leftOut);
    }

    /** The number left out for each reason stands at its ordinal. */
    static Explanation of(
            Measure measure, ReportingPeriod period, Stratum stratum, long counted, long[] leftOutByReason) {
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        for (LeftOut reason : LeftOut.values()) {
            if (leftOutByReason[reason.ordinal()] > 0) {
                leftOut.put(reason, leftOutByReason[reason.ordinal()]);
            }
        }
        return new Explanation(measure, period, stratum, counted, leftOut);
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
                && leftOut.equals(explanation.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, period, stratum, counted, leftOut);
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
        leftOut.forEach((reason, count) ->
                text.append('\n').append(count).append(" left out: ").append(reason.label()));
        return text.toString();
    }
}
