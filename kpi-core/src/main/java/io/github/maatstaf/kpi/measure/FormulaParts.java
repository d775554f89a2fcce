package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.List;

/**
 * What a {@link Formula} makes one figure of: the figures of one period and stratum, each with a value.
 *
 * @since 0.1
 */
public final class FormulaParts {
    private final List<String> names;
    private final List<Observation> observations;

    FormulaParts(List<String> names, List<Observation> observations) {
        this.names = names;
        this.observations = List.copyOf(observations);
    }

    /**
     * The value of a part.
     *
     * @param name as the formula stated it
     * @return the value, in the unit of the part
     * @throws IllegalArgumentException if the formula did not state that part; the message lists those it did
     */
    public double value(String name) {
        return observation(name).value().orElseThrow();
    }

    /**
     * A part with its counts and interval.
     *
     * @param name as the formula stated it
     * @return an observation with a value
     * @throws IllegalArgumentException if the formula did not state that part; the message lists those it did
     */
    public Observation observation(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("The formula is not made of \"" + name
                    + "\"; state it in of(..); it is made of " + NameList.of(names));
        }
        return observations.get(at);
    }

    /**
     * The parts.
     *
     * @return in the order in which the formula stated them, each with a value
     */
    public List<Observation> observations() {
        return observations;
    }

    /**
     * The period that the figure is about.
     *
     * @return the period of each part
     */
    public ReportingPeriod period() {
        return observations.get(0).period();
    }

    /**
     * The part of the whole that the figure is about.
     *
     * @return the stratum of each part
     */
    public Stratum stratum() {
        return observations.get(0).stratum();
    }

    /** The parts, one a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        observations.forEach(one -> text.append(text.isEmpty() ? "" : "\n").append(one));
        return text.toString();
    }
}
