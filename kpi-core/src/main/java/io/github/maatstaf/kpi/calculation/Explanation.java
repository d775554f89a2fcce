package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a figure came about: of all records of its kind how many were counted in it, and how many were left out for which
 * first reason. The two add up to all records. The Dutch term is <em>toelichting bij een cijfer</em>.
 *
 * <p>The records are trajectories, activities, answers, scores or figures of others, as {@link #records()} says. Counted
 * means among whom is counted: of a share the denominator, of events the trajectories with one. A figure that is made of
 * other figures has those for its records, and the explanation of each is one of its {@link #parts()}. It names no record
 * and no client; inside the organisation {@link KpiCalculator#casesOf} gives them.
 *
 * <pre>{@code
 * Explanation explanation = calculator.explain(table.at("waiting-days.median", "2025-Q1"), registration);
 * // waiting-days 2025-Q1 all: 95 of 2000 trajectories counted
 * // 50 left out: closed as a wrong entry
 * // 1844 left out: counts in another period
 * // 11 left out: the end is not known, or did not come yet
 * }</pre>
 *
 * @since 0.1
 */
public final class Explanation {
    private static final int LINES = 40;

    private final Measure measure;
    private final ReportingPeriod period;
    private final Stratum stratum;
    private final long counted;
    private final long numerator;
    private final Map<LeftOut, Long> leftOut;
    private final Set<DataKind> records;
    private final List<Explanation> parts;

    private Explanation(
            Measure measure,
            ReportingPeriod period,
            Stratum stratum,
            long counted,
            long numerator,
            Map<LeftOut, Long> leftOut,
            Set<DataKind> records,
            List<Explanation> parts) {
        this.measure = measure;
        this.period = period;
        this.stratum = stratum;
        this.counted = counted;
        this.numerator = numerator;
        this.leftOut = Collections.unmodifiableMap(leftOut);
        this.records = Collections.unmodifiableSet(records);
        this.parts = List.copyOf(parts);
    }

    /** The number left out for each reason stands at its ordinal. */
    static Explanation of(
            Measure measure,
            ReportingPeriod period,
            Stratum stratum,
            long counted,
            long numerator,
            long[] leftOutByReason,
            Set<DataKind> records) {
        return new Explanation(
                measure, period, stratum, counted, numerator, byReason(leftOutByReason), records, List.of());
    }

    /** Of a figure that is made of others, in the order in which they were looked at. */
    static Explanation ofParts(
            Measure measure, ReportingPeriod period, Stratum stratum, List<Explanation> parts, long withValue) {
        long[] leftOut = new long[LeftOut.values().length];
        leftOut[LeftOut.NO_VALUE.ordinal()] = parts.size() - withValue;
        return new Explanation(
                measure,
                period,
                stratum,
                withValue,
                withValue,
                byReason(leftOut),
                EnumSet.noneOf(DataKind.class),
                parts);
    }

    private static Map<LeftOut, Long> byReason(long[] leftOutByReason) {
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        for (LeftOut reason : LeftOut.values()) {
            if (leftOutByReason[reason.ordinal()] > 0) {
                leftOut.put(reason, leftOutByReason[reason.ordinal()]);
            }
        }
        return leftOut;
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
     * Which kinds of records were looked at.
     *
     * @return one kind for most, two for the reach; empty for a figure that is made of others
     */
    public Set<DataKind> records() {
        return records;
    }

    /**
     * The explanations of the figures that this one is made of: of a ratio or a difference the two, of an index the one and
     * the one of its base, of a running total all since its first period.
     *
     * @return empty for a figure that is counted from records
     */
    public List<Explanation> parts() {
        return parts;
    }

    /**
     * How many records were counted; of a figure that is made of others, how many of those have a value.
     *
     * @return 0 or more
     */
    public long counted() {
        return counted;
    }

    /**
     * What those counted bring to the figure: of a share the records with the condition, of events and rates the events, of
     * clients and the reach the different people, of participations and people present their number, of days the
     * trajectories whose days have ended, else the records counted. It is the numerator of the figure, or the count itself.
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
     * How many records there are in all, of any stratum and period.
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
                && leftOut.equals(explanation.leftOut)
                && records.equals(explanation.records)
                && parts.equals(explanation.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, period, stratum, counted, numerator, leftOut, parts);
    }

    /** How many were counted, then a line for each reason, then those of the parts; at most 40 lines. */
    @Override
    public String toString() {
        List<String> lines = lines("");
        if (lines.size() > LINES) {
            int more = lines.size() - LINES + 1;
            lines = new ArrayList<>(lines.subList(0, LINES - 1));
            lines.add("and " + more + " more lines");
        }
        return String.join("\n", lines);
    }

    private List<String> lines(String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder(indent)
                .append(measure.name())
                .append(' ')
                .append(period)
                .append(' ')
                .append(stratum)
                .append(": ")
                .append(counted)
                .append(" of ")
                .append(all())
                .append(' ')
                .append(nouns())
                .append(" counted");
        if (numerator != counted) {
            text.append(", numerator ").append(numerator);
        }
        lines.add(text.toString());
        leftOut.forEach((reason, count) -> lines.add(indent + count + " left out: " + reason.label()));
        parts.forEach(part -> lines.addAll(part.lines(indent + "  ")));
        return lines;
    }

    private String nouns() {
        if (records.isEmpty()) {
            return "figures";
        }
        return records.stream()
                .map(kind -> switch (kind) {
                    case TRAJECTORIES -> "trajectories";
                    case ACTIVITIES -> "activities";
                    case ANSWERS -> "answers";
                    case SCORES -> "scores";
                    case FIGURES -> "figures of others";
                })
                .collect(Collectors.joining(" and "));
    }
}
