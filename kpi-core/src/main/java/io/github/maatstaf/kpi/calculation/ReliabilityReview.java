package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says of KPIs and measures whether the data behind them are complete and recent enough, by a minimum that people state.
 * Under it a figure is <em>not reliable yet</em>; it is shown all the same.
 *
 * <p>What is known about a trajectory, and what an event says, has to be filled in often enough. Of an event itself only
 * that it is registered at all, and still is: how often it happens is the figure, and not its quality.
 *
 * <p>The defaults are 80 in a hundred, and registered within 92 days of the last observed day. They are a house rule, not
 * a standard of anyone.
 *
 * @since 0.1
 */
public final class ReliabilityReview {
    private static final int DEFAULT_MINIMUM = 80;
    private static final int DEFAULT_DAYS = 92;
    private static final int LONGEST = 36_500;

    private final int minimum;
    private final int days;

    private ReliabilityReview(int minimum, int days) {
        this.minimum = minimum;
        this.days = days;
    }

    /**
     * Obtains a review with the defaults.
     *
     * @return the review
     */
    public static ReliabilityReview withDefaults() {
        return new ReliabilityReview(DEFAULT_MINIMUM, DEFAULT_DAYS);
    }

    /**
     * This review, with another minimum.
     *
     * @param inAHundred of a hundred trajectories that could have it, how many must; from 0 to 100
     * @return another review
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReliabilityReview requiring(int inAHundred) {
        if (inAHundred < 0 || inAHundred > 100) {
            throw new IllegalArgumentException("A minimum is from 0 to 100 in a hundred, not " + inAHundred);
        }
        return new ReliabilityReview(inAHundred, days);
    }

    /**
     * This review, with another limit of how long nothing may have been registered.
     *
     * @param most days before the last observed day; from 0 to 36,500
     * @return another review
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReliabilityReview registeredWithin(int most) {
        if (most < 0 || most > LONGEST) {
            throw new IllegalArgumentException("Expected from 0 to " + LONGEST + " days, not " + most);
        }
        return new ReliabilityReview(minimum, most);
    }

    /**
     * Looks at one measure.
     *
     * @param measure the measure
     * @param registration the data
     * @return how far the data behind it can be relied upon
     */
    public Reliability review(Measure measure, Registration registration) {
        return review(measure.name(), measure.dataElements(), registration);
    }

    /**
     * Looks at one KPI: at all that its measures need.
     *
     * @param kpi the KPI
     * @param registration the data
     * @return how far the data behind it can be relied upon
     */
    public Reliability review(Kpi kpi, Registration registration) {
        SortedSet<DataElement> elements = new TreeSet<>();
        kpi.measures().forEach(measure -> elements.addAll(measure.dataElements()));
        return review(kpi.code().value(), elements, registration);
    }

    /**
     * Looks at KPIs.
     *
     * @param kpis the KPIs
     * @param registration the data
     * @return one answer for each, in the order given
     */
    public List<Reliability> reviewAll(Collection<Kpi> kpis, Registration registration) {
        return kpis.stream().map(kpi -> review(kpi, registration)).toList();
    }

    private Reliability review(String name, SortedSet<DataElement> elements, Registration registration) {
        List<ElementReliability> reviewed = new ArrayList<>();
        for (DataElement element : elements) {
            if (element.isOfTrajectories()) {
                reviewed.add(review(element, registration));
            }
        }
        return Reliability.of(name, reviewed, ElementCount.entered(registration.packed()));
    }

    private ElementReliability review(DataElement element, Registration registration) {
        int last = ElementCount.lastDay(element, registration.packed());
        Optional<LocalDate> lastDay =
                last == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(PackedDay.toEpochDay(last)));
        ElementReliability found = new ElementReliability(
                element, ElementCount.of(element, registration.packed()), lastDay, Optional.empty());
        if (lastDay.isEmpty()) {
            return found.never();
        }
        boolean event = ElementCount.isEvent(element);
        if (!event && found.inAHundred().orElse(0) < minimum) {
            return found.incomplete(minimum);
        }
        LocalDate until = registration.observedUntil();
        return lastDay.get().plusDays(days).isBefore(until) ? found.silent(lastDay.get(), until) : found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReliabilityReview review && minimum == review.minimum && days == review.days;
    }

    @Override
    public int hashCode() {
        return 31 * minimum + days;
    }

    /** Such as {@code at least 80 in a hundred, registered within 92 days}. */
    @Override
    public String toString() {
        return "at least " + minimum + " in a hundred, registered within " + days + " days";
    }
}
