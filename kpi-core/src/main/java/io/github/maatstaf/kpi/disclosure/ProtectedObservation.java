package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One figure as others may see it: shown, perhaps rounded, or hidden. A hidden one holds nothing of what it was, and not
 * why it is hidden: that it is small itself, or that a small one could be computed from it.
 *
 * @since 0.1
 */
public final class ProtectedObservation {
    private final Observation shown;

    /** Of a figure from which all is taken that may not be seen. */
    ProtectedObservation(Observation shown) {
        this.shown = shown;
    }

    /**
     * The name of the measure, with its summary if it has several.
     *
     * @return such as {@code signals} or {@code waiting-days.median}
     */
    public String measure() {
        return shown.measure();
    }

    /**
     * The period it is about.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return shown.period();
    }

    /**
     * The part it is about.
     *
     * @return {@link Stratum#ALL} for everything
     */
    public Stratum stratum() {
        return shown.stratum();
    }

    /**
     * The unit of the value.
     *
     * @return the unit
     */
    public Unit unit() {
        return shown.unit();
    }

    /**
     * Whether there was a value, and if it is shown.
     *
     * @return {@link ObservationStatus#SUPPRESSED} if it is hidden, else what it was
     */
    public ObservationStatus status() {
        return shown.status();
    }

    /**
     * Whether it is hidden.
     *
     * @return true if the status is {@link ObservationStatus#SUPPRESSED}
     */
    public boolean isHidden() {
        return shown.status() == ObservationStatus.SUPPRESSED;
    }

    /**
     * The value as it may be seen, in {@link #unit()}.
     *
     * @return empty if it is hidden, or was not there
     */
    public OptionalDouble value() {
        return shown.value();
    }

    /**
     * How many counted, as it may be seen.
     *
     * @return empty if it is hidden, or did not come from counting
     */
    public OptionalLong numerator() {
        return shown.numerator();
    }

    /**
     * Out of how many, as it may be seen.
     *
     * @return empty if it is hidden, or nothing is divided
     */
    public OptionalLong denominator() {
        return shown.denominator();
    }

    /**
     * What is left of the figure, for what draws or words figures: without the number of clients, and without all that is
     * hidden. There is no way back from it to the figure itself.
     *
     * @return the figure as it may be seen
     */
    public Observation shown() {
        return shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedObservation observation && shown.equals(observation.shown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shown);
    }

    /** Such as {@code signals 2025-Q1 complexity=HIGH: hidden}. */
    @Override
    public String toString() {
        return isHidden() ? measure() + " " + period() + " " + stratum() + ": hidden" : shown.toString();
    }
}
