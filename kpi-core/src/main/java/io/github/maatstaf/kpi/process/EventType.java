package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of thing happened in a trajectory: one of eight steps, which move it, or a fact, which does not.
 *
 * <p>An open list: the constants are known to the library, and an organisation adds its own facts with
 * {@link #of(String)}. Own types never are steps. Two types with the same code are equal.
 *
 * @since 0.1
 */
public final class EventType {
    /** Step: something was noticed. In Dutch <em>signaal</em>. */
    public static final EventType SIGNAL = new EventType(ProcessStep.SIGNAL);
    /** Step: the request for help is looked at. In Dutch <em>analyse</em>. */
    public static final EventType ANALYSIS = new EventType(ProcessStep.ANALYSIS);
    /** Step: low or high complexity is recorded. In Dutch <em>complexiteit</em>. */
    public static final EventType COMPLEXITY = new EventType(ProcessStep.COMPLEXITY);
    /** Step: a plan, or a new version of it. In Dutch <em>plan</em>. */
    public static final EventType PLAN = new EventType(ProcessStep.PLAN);
    /** Step: the plan is carried out. In Dutch <em>uitvoering</em>. */
    public static final EventType EXECUTION = new EventType(ProcessStep.EXECUTION);
    /** Step: looking back together. In Dutch <em>evaluatie</em>. */
    public static final EventType EVALUATION = new EventType(ProcessStep.EVALUATION);
    /** Step: the trajectory ends. In Dutch <em>afsluiting</em>. */
    public static final EventType CLOSURE = new EventType(ProcessStep.CLOSURE);
    /** Step: contact after the end. In Dutch <em>nazorg</em>. */
    public static final EventType AFTERCARE = new EventType(ProcessStep.AFTERCARE);

    /** Fact: an attempt at contact, reached or not. In Dutch <em>contact</em>. */
    public static final EventType CONTACT = new EventType("CONTACT", "contact", "contact");
    /** Fact: a substantive conversation. In Dutch <em>inhoudelijk gesprek</em>. */
    public static final EventType CONVERSATION = new EventType("CONVERSATION", "inhoudelijk gesprek", "conversation");
    /** Fact: a network partner takes part from here on. In Dutch <em>netwerkpartner erbij</em>. */
    public static final EventType PARTNER_JOINED =
            new EventType("PARTNER_JOINED", "netwerkpartner erbij", "partner joined");
    /** Fact: a network partner no longer takes part. In Dutch <em>netwerkpartner eruit</em>. */
    public static final EventType PARTNER_LEFT = new EventType("PARTNER_LEFT", "netwerkpartner eruit", "partner left");
    /** Fact: another contact person from here on; who that is stays unknown. In Dutch <em>ander vast gezicht</em>. */
    public static final EventType CONTACT_PERSON_CHANGED =
            new EventType("CONTACT_PERSON_CHANGED", "andere contactpersoon", "contact person changed");
    /** Fact: a goal was set, in a life domain. In Dutch <em>doel gesteld</em>. */
    public static final EventType GOAL_SET = new EventType("GOAL_SET", "doel gesteld", "goal set");
    /** Fact: a goal was realised, in a life domain. In Dutch <em>doel gerealiseerd</em>. */
    public static final EventType GOAL_REALISED = new EventType("GOAL_REALISED", "doel gerealiseerd", "goal realised");
    /** Fact: referred to another service. In Dutch <em>doorverwijzing</em>. */
    public static final EventType REFERRAL = new EventType("REFERRAL", "doorverwijzing", "referral");
    /** Fact: something that the source has no known word for; kept, so that it can be counted. */
    public static final EventType UNMAPPED = new EventType("UNMAPPED", "onbekende gebeurtenis", "unmapped event");

    private static final OpenList<EventType> KNOWN = new OpenList<>(List.of(
            SIGNAL,
            ANALYSIS,
            COMPLEXITY,
            PLAN,
            EXECUTION,
            EVALUATION,
            CLOSURE,
            AFTERCARE,
            CONTACT,
            CONVERSATION,
            PARTNER_JOINED,
            PARTNER_LEFT,
            CONTACT_PERSON_CHANGED,
            GOAL_SET,
            GOAL_REALISED,
            REFERRAL,
            UNMAPPED));

    private final String code;
    private final @Nullable ProcessStep step;
    private final LocalizedText label;

    private EventType(ProcessStep step) {
        this.code = step.name();
        this.step = step;
        this.label = step.label();
    }

    private EventType(String code, String dutch, String english) {
        this(code, LocalizedText.of(dutch, english));
    }

    private EventType(String code, LocalizedText label) {
        this.code = code;
        this.step = null;
        this.label = label;
    }

    /**
     * Obtains the type with a code: a known one, or an organisation's own, which is a fact.
     *
     * @param code a capital, then capitals, digits and underscores; at most 40 characters; such as HOUSE_VISIT
     * @return the type
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static EventType of(String code) {
        EventType known = KNOWN.find(code);
        return known != null ? known : new EventType(CodeForm.require(code, "an event type"), code, code);
    }

    /**
     * This type, an organisation's own, as people read it. Types with one code stay equal, whatever they are called.
     *
     * @param name the name in Dutch and English
     * @return a copy
     * @throws IllegalArgumentException if the library knows the type, and so its name
     */
    public EventType withLabel(LocalizedText name) {
        if (isStandard()) {
            throw new IllegalArgumentException(code + " is a type of the model and keeps its name");
        }
        return new EventType(code, Objects.requireNonNull(name, "name"));
    }

    /**
     * The types that the library knows: first the eight steps in the order of the process, then the facts.
     *
     * @return an unmodifiable list
     */
    public static List<EventType> standard() {
        return KNOWN.known();
    }

    /**
     * Whether a text has the form of an event type's code.
     *
     * @param code any text
     * @return true if {@link #of(String)} would accept it
     */
    public static boolean isValid(CharSequence code) {
        return CodeForm.isValid(code);
    }

    /**
     * The stable code.
     *
     * @return such as SIGNAL
     */
    public String code() {
        return code;
    }

    /**
     * Whether it moves a trajectory.
     *
     * @return true for the eight steps, false for every fact
     */
    public boolean isStep() {
        return step != null;
    }

    /**
     * The step of the process that it is.
     *
     * @return empty for a fact
     */
    public Optional<ProcessStep> step() {
        return Optional.ofNullable(step);
    }

    /**
     * Whether the library knows it.
     *
     * @return false for an organisation's own type
     */
    public boolean isStandard() {
        return KNOWN.holds(code);
    }

    /**
     * The type as people read it.
     *
     * @return the name in Dutch and English; an own type's code unless it was given a name
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof EventType type && code.equals(type.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
