package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * In what capacity somebody takes part in choosing and using KPIs. The list is open; equality is by code.
 *
 * @since 0.1
 */
public final class PartyRole {
    /** Who asks for the service and pays for it, mostly the municipality. In Dutch <em>opdrachtgever</em>. */
    public static final PartyRole COMMISSIONER = new PartyRole("COMMISSIONER", "opdrachtgever", "commissioner");
    /** Who offers the service. In Dutch <em>opdrachtnemer</em> or <em>aanbieder</em>. */
    public static final PartyRole PROVIDER = new PartyRole("PROVIDER", "aanbieder", "provider");
    /** Who does the work. In Dutch <em>uitvoerende</em>. */
    public static final PartyRole PRACTITIONER =
            new PartyRole("PRACTITIONER", "uitvoerende collega's", "practitioners");
    /** Who uses the service. In Dutch <em>bewoner</em> or <em>cliënt</em>. */
    public static final PartyRole CLIENT = new PartyRole("CLIENT", "bewoners of cliënten", "residents or clients");
    /** Parents of those who use the service. In Dutch <em>ouders</em>. */
    public static final PartyRole PARENT = new PartyRole("PARENT", "ouders", "parents");
    /** Who volunteers for the service. In Dutch <em>vrijwilliger</em>. */
    public static final PartyRole VOLUNTEER = new PartyRole("VOLUNTEER", "vrijwilligers", "volunteers");
    /** Who works beside it: a school, a general practice, the police. In Dutch <em>netwerkpartner</em>. */
    public static final PartyRole PARTNER = new PartyRole("PARTNER", "netwerkpartners", "network partners");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final String code;
    private final LocalizedText label;

    private PartyRole(String code, String dutch, String english) {
        this(code, LocalizedText.of(dutch, english));
    }

    private PartyRole(String code, LocalizedText label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Obtains a role of one's own.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param label how people call it
     * @return the role
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static PartyRole of(String code, LocalizedText label) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Not a role's code: \"" + code + "\"; expected capitals such as SUPERVISORY_BOARD");
        }
        return new PartyRole(code, Objects.requireNonNull(label, "label"));
    }

    /**
     * The stable code.
     *
     * @return such as {@code COMMISSIONER}
     */
    public String code() {
        return code;
    }

    /**
     * How people call it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyRole role && code.equals(role.code);
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
