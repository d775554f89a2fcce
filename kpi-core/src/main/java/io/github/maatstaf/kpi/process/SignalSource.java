package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;

/**
 * The kind of party that a signal came from; the Dutch term is <em>bron van het signaal</em>.
 *
 * <p>A kind, never a person. It is not a {@link NetworkPartner}: a police officer who only signals takes no part.
 *
 * @since 0.1
 */
public final class SignalSource {
    /** The resident. In Dutch <em>bewoner zelf</em>. */
    public static final SignalSource SELF = new SignalSource("SELF", "bewoner zelf", "the resident");
    /** Family. In Dutch <em>familie</em>. */
    public static final SignalSource FAMILY = new SignalSource("FAMILY", "familie", "family");
    /** A neighbour. In Dutch <em>buur</em>. */
    public static final SignalSource NEIGHBOUR = new SignalSource("NEIGHBOUR", "buur", "neighbour");
    /** A social worker who noticed something. In Dutch <em>sociaal werker</em>. */
    public static final SignalSource SOCIAL_WORKER =
            new SignalSource("SOCIAL_WORKER", "sociaal werker", "social worker");
    /** General practitioner. In Dutch <em>huisarts</em>. */
    public static final SignalSource GP = new SignalSource("GP", "huisarts", "general practitioner");
    /** School. In Dutch <em>school</em>. */
    public static final SignalSource SCHOOL = new SignalSource("SCHOOL", "school", "school");
    /** Police. In Dutch <em>politie</em>. */
    public static final SignalSource POLICE = new SignalSource("POLICE", "politie", "police");
    /** Housing corporation. In Dutch <em>woningcorporatie</em>. */
    public static final SignalSource HOUSING = new SignalSource("HOUSING", "woningcorporatie", "housing corporation");
    /** Municipality. In Dutch <em>gemeente</em>. */
    public static final SignalSource MUNICIPALITY = new SignalSource("MUNICIPALITY", "gemeente", "municipality");

    private static final OpenList<SignalSource> KNOWN =
            new OpenList<>(List.of(SELF, FAMILY, NEIGHBOUR, SOCIAL_WORKER, GP, SCHOOL, POLICE, HOUSING, MUNICIPALITY));

    private final String code;
    private final LocalizedText label;

    private SignalSource(String code, String dutch, String english) {
        this.code = code;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Obtains the source with a code: a known one, or an organisation's own.
     *
     * @param code a capital, then capitals, digits and underscores; at most 40 characters
     * @return the kind of source
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static SignalSource of(String code) {
        SignalSource known = KNOWN.find(code);
        return known != null ? known : new SignalSource(CodeForm.require(code, "a signal source"), code, code);
    }

    /**
     * The sources that the library knows.
     *
     * @return an unmodifiable list
     */
    public static List<SignalSource> standard() {
        return KNOWN.known();
    }

    /**
     * The stable code.
     *
     * @return such as POLICE
     */
    public String code() {
        return code;
    }

    /**
     * Whether the library knows it.
     *
     * @return false for an organisation's own source
     */
    public boolean isStandard() {
        return KNOWN.holds(code);
    }

    /**
     * The source as people read it.
     *
     * @return the name in Dutch and English; an own source's code
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SignalSource source && code.equals(source.code);
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
