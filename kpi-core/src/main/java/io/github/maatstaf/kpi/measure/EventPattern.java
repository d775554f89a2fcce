package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which events are meant: those of one type, or only those of them that say something, such as
 * {@code EVALUATION[outcome=ADJUST]}.
 *
 * <p>An event that does not say it does not match: silence is not a no. Where a pattern states several things, an event
 * must say all of them.
 *
 * <pre>{@code
 * EventPattern.of(EVALUATION).withOutcome(EvaluationOutcome.ADJUST)
 * EventPattern.parse("CONTACT[reached=true]")
 * }</pre>
 *
 * @since 0.1
 */
public final class EventPattern {
    private final EventType type;
    private final Map<PatternAttribute, String> attributes;

    private EventPattern(EventType type, Map<PatternAttribute, String> attributes) {
        this.type = type;
        this.attributes = Collections.unmodifiableMap(attributes);
    }

    /**
     * Obtains the pattern of all events of a type.
     *
     * @param type the type
     * @return the pattern
     */
    public static EventPattern of(EventType type) {
        return new EventPattern(Objects.requireNonNull(type, "type"), Map.of());
    }

    /**
     * Obtains a pattern from its text.
     *
     * @param text such as {@code SIGNAL} or {@code EVALUATION[outcome=ADJUST]}
     * @return the pattern
     * @throws IllegalArgumentException if the text has another form; the message names the position
     */
    public static EventPattern parse(String text) {
        return new DefinitionReader(text, "an event pattern").wholePattern();
    }

    /**
     * Only evaluations with an outcome.
     *
     * @param outcome the outcome
     * @return the narrower pattern
     */
    public EventPattern withOutcome(EvaluationOutcome outcome) {
        return with(PatternAttribute.OUTCOME, outcome.name());
    }

    /**
     * Only closings for a reason, whatever that reason means.
     *
     * @param reason the reason
     * @return the narrower pattern
     */
    public EventPattern withReason(ClosureReason reason) {
        return with(PatternAttribute.REASON, reason.code());
    }

    /**
     * Only closings whose reason has a meaning, whatever the words for it.
     *
     * @param meaning the meaning
     * @return the narrower pattern
     */
    public EventPattern withMeaning(ClosureMeaning meaning) {
        return with(PatternAttribute.MEANING, meaning.name());
    }

    /**
     * Only contacts by which someone was reached, or only those by which nobody was.
     *
     * @param reached whether someone was reached
     * @return the narrower pattern
     */
    public EventPattern withReached(boolean reached) {
        return with(PatternAttribute.REACHED, reached ? "yes" : "no");
    }

    /**
     * Only events at a kind of place.
     *
     * @param place a code such as {@code SCHOOL}
     * @return the narrower pattern
     * @throws IllegalArgumentException if the code is blank, too long or holds control characters
     */
    public EventPattern withPlace(String place) {
        return with(PatternAttribute.PLACE, place);
    }

    /**
     * Only events about a kind of network partner.
     *
     * @param partner the kind of partner
     * @return the narrower pattern
     */
    public EventPattern withPartner(NetworkPartner partner) {
        return with(PatternAttribute.PARTNER, partner.code());
    }

    /**
     * Only events about a life domain, alone or with others.
     *
     * @param domain the life domain
     * @return the narrower pattern
     */
    public EventPattern withLifeDomain(LifeDomain domain) {
        return with(PatternAttribute.DOMAIN, domain.name());
    }

    /**
     * Only events that say something about an attribute, whatever it is.
     *
     * @param attribute such as {@link EventAttribute#PLACE}
     * @return the narrower pattern
     * @throws IllegalArgumentException if no pattern asks for that attribute
     */
    public EventPattern withKnown(EventAttribute attribute) {
        for (PatternAttribute candidate : PatternAttribute.values()) {
            // a reason is asked by its own name, not by its meaning
            if (candidate.element() == attribute && candidate != PatternAttribute.MEANING) {
                return withKnown(candidate);
            }
        }
        throw new IllegalArgumentException("No pattern asks for " + attribute);
    }

    EventPattern with(PatternAttribute attribute, String code) {
        return put(attribute, attribute.require(code));
    }

    EventPattern withKnown(PatternAttribute attribute) {
        return put(attribute, PatternAttribute.ANY);
    }

    private EventPattern put(PatternAttribute attribute, String code) {
        Map<PatternAttribute, String> more = new TreeMap<>(attributes);
        more.put(attribute, code);
        return new EventPattern(type, more);
    }

    /**
     * The type of the events.
     *
     * @return the type
     */
    public EventType type() {
        return type;
    }

    Map<PatternAttribute, String> attributes() {
        return attributes;
    }

    /**
     * Whether an event is meant; its date does not matter.
     *
     * @param event any event
     * @return true if it is of the type and says all that the pattern states
     */
    public boolean matches(ProcessEvent event) {
        if (!event.type().equals(type)) {
            return false;
        }
        for (Map.Entry<PatternAttribute, String> stated : attributes.entrySet()) {
            boolean said = stated.getValue().equals(PatternAttribute.ANY)
                    ? stated.getKey().isStatedBy(event)
                    : stated.getKey().isSaidBy(event, stated.getValue());
            if (!said) {
                return false;
            }
        }
        return true;
    }

    /** Whether each event that matches the other pattern matches this one too. */
    boolean covers(EventPattern other) {
        if (!type.equals(other.type)) {
            return false;
        }
        for (Map.Entry<PatternAttribute, String> stated : attributes.entrySet()) {
            String theirs = other.attributes.get(stated.getKey());
            if (theirs == null
                    || !stated.getValue().equals(PatternAttribute.ANY)
                            && !stated.getValue().equals(theirs)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventPattern pattern
                && type.equals(pattern.type)
                && attributes.equals(pattern.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + attributes.hashCode();
    }

    /** The text that {@link #parse(String)} reads, attributes in the order of their names. */
    @Override
    public String toString() {
        if (attributes.isEmpty()) {
            return type.code();
        }
        StringBuilder text = new StringBuilder(type.code());
        char separator = '[';
        for (Map.Entry<PatternAttribute, String> stated : attributes.entrySet()) {
            text.append(separator).append(stated.getKey().key()).append('=').append(valueText(stated.getValue()));
            separator = ',';
        }
        return text.append(']').toString();
    }

    private static String valueText(String code) {
        return code.equals(PatternAttribute.ANY) ? CaseCondition.KNOWN : CodeText.of(code);
    }
}
