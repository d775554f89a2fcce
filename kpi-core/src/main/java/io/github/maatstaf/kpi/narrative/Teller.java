package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * In what role somebody tells a story: a parent, a resident, a worker; the Dutch term is <em>verteller</em>.
 *
 * <p>It is a role and never a person: there is no place for a name. The list is open; equality is by code.
 *
 * @since 0.1
 */
public final class Teller {
    /** Uses the service. In Dutch <em>cliënt</em>. */
    public static final Teller CLIENT = new Teller("CLIENT", "een cliënt", "a client");
    /** Lives in the neighbourhood. In Dutch <em>bewoner</em>. */
    public static final Teller RESIDENT = new Teller("RESIDENT", "een bewoner", "a resident");
    /** A child or a young person. In Dutch <em>jongere</em>. */
    public static final Teller YOUNG_PERSON = new Teller("YOUNG_PERSON", "een jongere", "a young person");
    /** A parent or carer. In Dutch <em>ouder</em>. */
    public static final Teller PARENT = new Teller("PARENT", "een ouder", "a parent");
    /** Family or friends of somebody who uses the service. In Dutch <em>familie of netwerk</em>. */
    public static final Teller RELATIVE = new Teller("RELATIVE", "een familielid", "a relative");
    /** Somebody who does the work. In Dutch <em>sociaal werker</em>. */
    public static final Teller PRACTITIONER = new Teller("PRACTITIONER", "een sociaal werker", "a social worker");
    /** Somebody who volunteers. In Dutch <em>vrijwilliger</em>. */
    public static final Teller VOLUNTEER = new Teller("VOLUNTEER", "een vrijwilliger", "a volunteer");
    /** Somebody of a school. In Dutch <em>school</em>. */
    public static final Teller SCHOOL = new Teller("SCHOOL", "iemand van school", "somebody of a school");
    /** Somebody of a sports club. In Dutch <em>sportclub</em>. */
    public static final Teller SPORTS_CLUB =
            new Teller("SPORTS_CLUB", "iemand van een sportclub", "somebody of a sports club");
    /** A neighbourhood police officer. In Dutch <em>wijkagent</em>. */
    public static final Teller POLICE = new Teller("POLICE", "een wijkagent", "a neighbourhood police officer");
    /** Another organisation that works beside the service. In Dutch <em>netwerkpartner</em>. */
    public static final Teller PARTNER = new Teller("PARTNER", "een netwerkpartner", "a network partner");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final String code;
    private final LocalizedText label;

    private Teller(String code, String dutch, String english) {
        this(code, LocalizedText.of(dutch, english));
    }

    private Teller(String code, LocalizedText label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Obtains a role of one's own.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param label the role with its article, such as <em>een huisarts</em>; never a name
     * @return the role
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static Teller of(String code, LocalizedText label) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Not a teller's role (not shown, it may be somebody's name); expected capitals such as GRANDPARENT");
        }
        return new Teller(code, Objects.requireNonNull(label, "label"));
    }

    /**
     * The stable code.
     *
     * @return such as {@code PARENT}
     */
    public String code() {
        return code;
    }

    /**
     * The role with its article.
     *
     * @return such as <em>een ouder</em>
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Teller teller && code.equals(teller.code);
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
