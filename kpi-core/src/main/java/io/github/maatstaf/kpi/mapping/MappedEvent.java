package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What one word of a vendor is in this library's words: an event type, and what the word itself says about the event.
 *
 * <p>The word "routed low" is a {@code COMPLEXITY} that says {@code complexity=LOW}. It holds no day and no trajectory:
 * those are in the row.
 *
 * @since 0.1
 */
public final class MappedEvent {
    private final EventType type;
    private final Map<EventAttribute, String> attributes;

    private MappedEvent(EventType type, Map<EventAttribute, String> attributes) {
        this.type = type;
        this.attributes = Collections.unmodifiableMap(attributes);
    }

    /**
     * Obtains an event about which the word says no more.
     *
     * @param type what kind of thing happened
     * @return the event
     */
    public static MappedEvent of(EventType type) {
        return new MappedEvent(Objects.requireNonNull(type, "type"), new EnumMap<>(EventAttribute.class));
    }

    /**
     * This event, with something that the word says about it.
     *
     * @param attribute what it says
     * @param code the code: {@code LOW} or {@code HIGH}, an evaluation's outcome, a closure reason, {@code true} or
     *     {@code false} for reached, a kind of place or partner, a life domain
     * @return a copy
     * @throws IllegalArgumentException if the attribute does not take the code, or an event of this type not the
     *     attribute
     */
    public MappedEvent with(EventAttribute attribute, String code) {
        AttributeCodes.require(attribute, code);
        if (!AttributeCodes.applies(attribute, type)) {
            throw new IllegalArgumentException("An event of type " + type + " says nothing of " + attribute.jsonName());
        }
        Map<EventAttribute, String> more = new EnumMap<>(EventAttribute.class);
        more.putAll(attributes);
        more.put(attribute, code);
        return new MappedEvent(type, more);
    }

    /**
     * What kind of thing happened.
     *
     * @return the type
     */
    public EventType type() {
        return type;
    }

    /**
     * What the word says about the event.
     *
     * @return an unmodifiable map from attribute to code
     */
    public Map<EventAttribute, String> attributes() {
        return attributes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappedEvent event && type.equals(event.type) && attributes.equals(event.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, attributes);
    }

    /** Such as {@code COMPLEXITY complexity=LOW}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type.code());
        attributes.forEach((attribute, code) ->
                text.append(' ').append(attribute.jsonName()).append('=').append(code));
        return text.toString();
    }
}
