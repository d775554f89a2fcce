package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that has to be registered before a measure can be computed: an event, something an event says, or a field of
 * the trajectory. The Dutch term is <em>gegeven</em>.
 *
 * <p>It names what is needed, so that people can agree on it and count the work; it holds no data.
 *
 * @since 0.1
 */
public final class DataElement implements Comparable<DataElement> {
    /** The client's pseudonym. */
    public static final DataElement CLIENT =
            new DataElement("client", LocalizedText.of("cliënt (pseudoniem)", "client (pseudonym)"));
    /** The household's pseudonym. */
    public static final DataElement HOUSEHOLD =
            new DataElement("household", LocalizedText.of("huishouden (pseudoniem)", "household (pseudonym)"));

    private final String code;
    private final LocalizedText label;

    private DataElement(String code, LocalizedText label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The day of an event.
     *
     * @param type the event's type
     * @return the element, such as {@code SIGNAL}
     */
    public static DataElement of(EventType type) {
        return new DataElement(type.code(), type.label());
    }

    /**
     * Something that an event says.
     *
     * @param type the event's type
     * @param attribute what it says
     * @return the element, such as {@code EVALUATION.outcome}
     */
    public static DataElement of(EventType type, EventAttribute attribute) {
        return new DataElement(
                type.code() + "." + attribute.jsonName(),
                LocalizedText.of(
                        type.label().in(Locale.ROOT) + ": " + attribute.label().in(Locale.ROOT),
                        type.label().in(Locale.ENGLISH) + ": "
                                + attribute.label().in(Locale.ENGLISH)));
    }

    /**
     * A field of the trajectory.
     *
     * @param field the field
     * @return the element, such as {@code service}
     */
    public static DataElement of(TrajectoryField field) {
        return new DataElement(field.jsonName(), field.label());
    }

    /**
     * The stable code.
     *
     * @return such as {@code EVALUATION.outcome}
     */
    public String code() {
        return code;
    }

    /**
     * The element as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public int compareTo(DataElement other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataElement element && code.equals(element.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
