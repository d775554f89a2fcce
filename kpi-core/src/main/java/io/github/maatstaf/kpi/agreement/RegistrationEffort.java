package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.process.DataElement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What it takes to register one thing: how often, and how many minutes each time.
 *
 * <p>It is an estimate of people who do the work. Nothing here knows who spends the time.
 *
 * @since 0.1
 */
public final class RegistrationEffort {
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final String what;
    private final LocalizedText label;
    private final boolean element;
    private final Frequency frequency;
    private final BigDecimal minutes;
    private final SortedSet<KpiCode> kpis;

    private RegistrationEffort(
            String what,
            LocalizedText label,
            boolean element,
            Frequency frequency,
            BigDecimal minutes,
            SortedSet<KpiCode> kpis) {
        if (minutes.signum() < 0 || minutes.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "Not how long registering takes: " + minutes + " minutes; expected 0 to 10,000");
        }
        this.what = what;
        this.label = label;
        this.element = element;
        this.frequency = Objects.requireNonNull(frequency, "frequency");
        this.minutes = minutes.signum() == 0 ? BigDecimal.ZERO : minutes.stripTrailingZeros();
        this.kpis = kpis;
    }

    /**
     * What it takes to register a data element; it serves every KPI that needs it.
     *
     * @param element the element
     * @param frequency how often
     * @param minutes how long each time, from 0 to 10,000; 0 if the system does it by itself
     * @return the effort
     * @throws IllegalArgumentException if the number of minutes is out of range
     */
    public static RegistrationEffort of(DataElement element, Frequency frequency, double minutes) {
        return ofElement(element.code(), element.label(), frequency, BigDecimal.valueOf(minutes));
    }

    /**
     * What it takes to register a data element that is known by its code only, such as one read from a file.
     *
     * @param code the element's code
     * @param label the element as people read it
     * @param frequency how often
     * @param minutes how long each time, from 0 to 10,000
     * @return the effort
     * @throws IllegalArgumentException if the number of minutes is out of range or the code is blank
     */
    public static RegistrationEffort ofElement(
            String code, LocalizedText label, Frequency frequency, BigDecimal minutes) {
        return new RegistrationEffort(required(code), label, true, frequency, minutes, Collections.emptySortedSet());
    }

    /**
     * What it takes to gather something that is no data element, such as a questionnaire among colleagues.
     *
     * @param what in the team's words
     * @param frequency how often
     * @param minutes how long each time, from 0 to 10,000
     * @param kpis the KPIs that need it
     * @return the effort
     * @throws IllegalArgumentException if the number of minutes is out of range or the text is blank
     */
    public static RegistrationEffort of(String what, Frequency frequency, double minutes, KpiCode... kpis) {
        return of(what, frequency, BigDecimal.valueOf(minutes), Arrays.asList(kpis));
    }

    /**
     * What it takes to gather something that is no data element.
     *
     * @param what in the team's words
     * @param frequency how often
     * @param minutes how long each time, from 0 to 10,000
     * @param kpis the KPIs that need it
     * @return the effort
     * @throws IllegalArgumentException if the number of minutes is out of range or the text is blank
     */
    public static RegistrationEffort of(
            String what, Frequency frequency, BigDecimal minutes, Collection<KpiCode> kpis) {
        String words = required(what);
        return new RegistrationEffort(
                words,
                LocalizedText.of(words),
                false,
                frequency,
                minutes,
                Collections.unmodifiableSortedSet(new TreeSet<>(kpis)));
    }

    private static String required(String what) {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An effort needs a text that says what is registered, not a blank one");
        }
        return what.strip();
    }

    /**
     * What is registered.
     *
     * @return the code of a data element, or the team's words
     */
    public String what() {
        return what;
    }

    /**
     * What is registered, as people read it.
     *
     * @return the name of a data element, or the team's words
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether it is about a data element.
     *
     * @return false if it is in the team's words
     */
    public boolean isElement() {
        return element;
    }

    /**
     * How often.
     *
     * @return the frequency
     */
    public Frequency frequency() {
        return frequency;
    }

    /**
     * How long each time.
     *
     * @return minutes, 0 or more
     */
    public BigDecimal minutes() {
        return minutes;
    }

    /**
     * The KPIs that were named with it.
     *
     * @return an unmodifiable set in the order of the codes; empty for a data element, which serves all that need it
     */
    public SortedSet<KpiCode> kpis() {
        return kpis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationEffort effort
                && what.equals(effort.what)
                && label.equals(effort.label)
                && element == effort.element
                && frequency.equals(effort.frequency)
                && minutes.equals(effort.minutes)
                && kpis.equals(effort.kpis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, element, frequency, minutes, kpis);
    }

    /** Such as {@code contact, 4 per trajectory, 2 minutes each time}. */
    @Override
    public String toString() {
        return label.in(Locale.ENGLISH) + ", " + frequency + ", " + minutes.toPlainString() + " minutes each time";
    }
}
