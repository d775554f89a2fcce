package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How complete a registration is: for each data element, in how many trajectories it was registered. The Dutch term is
 * <em>volledigheid</em>.
 *
 * <p>It says what is there, not what should be: much of it is ordinary to leave out. What an event says is asked only of
 * trajectories with such an event. It is about data, never about the people who register. Wrong entries are left out.
 *
 * @since 0.1
 */
public final class DataQuality {
    private static final int MOST_LINES = 38;

    private final Map<DataElement, Completeness> completeness;

    private DataQuality(Map<DataElement, Completeness> completeness) {
        this.completeness = Collections.unmodifiableMap(completeness);
    }

    /** In how many trajectories, out of how many. */
    record Completeness(long with, long among) {}

    /**
     * Looks at the data elements of measures.
     *
     * @param registration the data
     * @param measures the measures that the data are for
     * @return the completeness of each element that they need
     */
    public static DataQuality of(Registration registration, Collection<Measure> measures) {
        SortedSet<DataElement> elements = new TreeSet<>();
        measures.forEach(measure -> measure.dataElements().stream()
                .filter(DataElement::isOfTrajectories)
                .forEach(elements::add));
        return ofElements(registration, elements);
    }

    /**
     * Looks at data elements.
     *
     * @param registration the data
     * @param elements the elements
     * @return the completeness of each, in the order of their codes
     */
    public static DataQuality ofElements(Registration registration, Collection<DataElement> elements) {
        Map<DataElement, Completeness> completeness = new LinkedHashMap<>();
        for (DataElement element : new TreeSet<>(elements)) {
            completeness.put(element, ElementCount.of(element, registration.packed()));
        }
        return new DataQuality(completeness);
    }

    /**
     * The elements that were looked at.
     *
     * @return in the order of their codes
     */
    public Collection<DataElement> elements() {
        return completeness.keySet();
    }

    /**
     * In how many trajectories an element was registered.
     *
     * @param element one of {@link #elements()}
     * @return at most {@link #among(DataElement)}
     * @throws IllegalArgumentException if it was not looked at
     */
    public long with(DataElement element) {
        return of(element).with();
    }

    /**
     * Out of how many trajectories.
     *
     * @param element one of {@link #elements()}
     * @return all trajectories, or for what an event says those with such an event
     * @throws IllegalArgumentException if it was not looked at
     */
    public long among(DataElement element) {
        return of(element).among();
    }

    private Completeness of(DataElement element) {
        Completeness found = completeness.get(Objects.requireNonNull(element, "element"));
        if (found == null) {
            throw new IllegalArgumentException("Not looked at: " + element + "; looked at " + completeness.keySet());
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataQuality quality && completeness.equals(quality.completeness);
    }

    @Override
    public int hashCode() {
        return completeness.hashCode();
    }

    /** A line for each element, at most 40. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(completeness.size() + " data elements");
        completeness.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(entry -> text.append('\n')
                        .append(entry.getKey())
                        .append(": ")
                        .append(entry.getValue().with())
                        .append(" of ")
                        .append(entry.getValue().among())
                        .append(" trajectories"));
        if (completeness.size() > MOST_LINES) {
            text.append("\nand ").append(completeness.size() - MOST_LINES).append(" more");
        }
        return text.toString();
    }
}
