package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The function in which somebody does something, such as <em>teamleider</em>; the Dutch term is <em>functie</em>.
 *
 * <p>It is never a person's name: an agreement outlives the people who made it, and nobody is measured here. A text that
 * looks like a name is refused, and the refusal does not repeat it. The list is open.
 *
 * @since 0.1
 */
public final class Role implements Comparable<Role> {
    /** Does the work with residents. In Dutch <em>uitvoerende</em>. */
    public static final Role PRACTITIONER = new Role("uitvoerende", "practitioner");
    /** Leads the team. In Dutch <em>teamleider</em>. */
    public static final Role TEAM_LEADER = new Role("teamleider", "team leader");
    /** Gathers and reports. In Dutch <em>beleidsmedewerker</em>. */
    public static final Role POLICY_OFFICER = new Role("beleidsmedewerker", "policy officer");
    /** Looks after the registration software. In Dutch <em>functioneel beheerder</em>. */
    public static final Role APPLICATION_MANAGER = new Role("functioneel beheerder", "application manager");
    /** Gives the assignment, mostly the municipality. In Dutch <em>opdrachtgever</em>. */
    public static final Role COMMISSIONER = new Role("opdrachtgever", "commissioner");
    /** Works without pay. In Dutch <em>vrijwilliger</em>. */
    public static final Role VOLUNTEER = new Role("vrijwilliger", "volunteer");
    /** Lives there. In Dutch <em>bewoner</em>. */
    public static final Role RESIDENT = new Role("bewoner", "resident");

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L} '’/-]*");
    private static final Pattern LIKE_A_NAME = Pattern.compile("\\p{Lu}\\p{Ll}|\\p{Lu}{6}");

    private static final List<Role> KNOWN =
            List.of(PRACTITIONER, TEAM_LEADER, POLICY_OFFICER, APPLICATION_MANAGER, COMMISSIONER, VOLUNTEER, RESIDENT);

    private final String name;
    private final LocalizedText label;

    private Role(String dutch, String english) {
        this(dutch, LocalizedText.of(dutch, english));
    }

    private Role(String name, LocalizedText label) {
        this.name = name;
        this.label = label;
    }

    /**
     * Obtains a role.
     *
     * @param name the function in small letters, such as {@code gedragswetenschapper} or {@code CJG-medewerker}; at most
     *     60 letters, blanks and hyphens
     * @return the role
     * @throws IllegalArgumentException if the text is no function in small letters; the message does not repeat it,
     *     because it may be a person's name
     */
    public static Role of(String name) {
        String trimmed = name.strip();
        if (trimmed.length() > LONGEST
                || !FORM.matcher(trimmed).matches()
                || LIKE_A_NAME.matcher(trimmed).find()) {
            throw new IllegalArgumentException("Not a role (not shown, it may be somebody's name); expected a function"
                    + " in small letters, such as teamleider");
        }
        return KNOWN.stream()
                .filter(role -> role.name.equals(trimmed))
                .findFirst()
                .orElseGet(() -> new Role(trimmed, LocalizedText.of(trimmed)));
    }

    /**
     * The function's name, in Dutch; by it two roles are equal.
     *
     * @return such as {@code teamleider}
     */
    public String name() {
        return name;
    }

    /**
     * The function as people read it.
     *
     * @return in Dutch and English; of a role that is none of the constants here, the name in the language it was given in
     */
    public LocalizedText label() {
        return label;
    }

    /** By name. */
    @Override
    public int compareTo(Role other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role role && name.equals(role.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The function in English, if it is known. */
    @Override
    public String toString() {
        return label.toString();
    }
}
