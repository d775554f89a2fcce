package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.process.DataElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the data behind one measure or KPI can be relied upon: how complete each data element is that it needs, and
 * until when it was registered.
 *
 * <p>It hides no figure and changes none: it says what to say beside it.
 *
 * @since 0.1
 */
public final class Reliability {
    private final String name;
    private final ReliabilityStatus status;
    private final List<ElementReliability> elements;

    private Reliability(String name, ReliabilityStatus status, List<ElementReliability> elements) {
        this.name = name;
        this.status = status;
        this.elements = List.copyOf(elements);
    }

    static Reliability of(String name, List<ElementReliability> elements, long trajectories) {
        ReliabilityStatus status = ReliabilityStatus.RELIABLE;
        if (elements.isEmpty() || trajectories == 0) {
            status = ReliabilityStatus.NOT_APPLICABLE;
        } else if (elements.stream().anyMatch(element -> element.shortfall().isPresent())) {
            status = ReliabilityStatus.NOT_RELIABLE_YET;
        }
        return new Reliability(name, status, elements);
    }

    /**
     * What it is about.
     *
     * @return a measure's name or a KPI's code
     */
    public String name() {
        return name;
    }

    /**
     * Whether the stated minimum is met.
     *
     * @return the status
     */
    public ReliabilityStatus status() {
        return status;
    }

    /**
     * The data elements that are needed.
     *
     * @return in the order of their codes
     */
    public List<DataElement> elements() {
        return elements.stream().map(ElementReliability::element).toList();
    }

    /**
     * The elements that fall short of the minimum.
     *
     * @return in the order of their codes
     */
    public List<DataElement> shortElements() {
        return elements.stream()
                .filter(element -> element.shortfall().isPresent())
                .map(ElementReliability::element)
                .toList();
    }

    /**
     * How many of a hundred trajectories that could have it have an element, rounded down.
     *
     * @param element one of {@link #elements()}
     * @return empty if no trajectory could have it
     * @throws IllegalArgumentException if it is not needed
     */
    public Optional<Integer> completeInAHundred(DataElement element) {
        return of(element).inAHundred();
    }

    /**
     * The last day on which an element was registered; of what is known about a trajectory, the day it began.
     *
     * @param element one of {@link #elements()}
     * @return empty if it never was
     * @throws IllegalArgumentException if it is not needed
     */
    public Optional<LocalDate> lastRegistered(DataElement element) {
        return of(element).lastDay();
    }

    private ElementReliability of(DataElement element) {
        return elements.stream()
                .filter(known -> known.element().equals(element))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Not needed: " + element + "; needed are " + elements()));
    }

    /**
     * What to say beside the figure.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return one sentence, without a name of anyone
     */
    public String describe(Locale locale) {
        String reasons = elements.stream()
                .flatMap(element -> element.shortfall().stream())
                .map(text -> text.in(locale))
                .reduce((one, other) -> one + "; " + other)
                .map(text -> ": " + text)
                .orElse("");
        return name + ": " + status.label().in(locale) + reasons + ".";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reliability reliability
                && name.equals(reliability.name)
                && status == reliability.status
                && elements.equals(reliability.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, status, elements);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
