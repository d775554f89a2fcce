package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;

/**
 * The kind of party that takes part beside the social worker; the Dutch term is <em>netwerkpartner</em>.
 *
 * <p>A kind, never a person or a named organisation. Professionals make a trajectory high complex; a neighbour or an
 * informal carer does not. Someone who only signals is a {@link SignalSource}, not a partner.
 *
 * @since 0.1
 */
public final class NetworkPartner {
    /** General practitioner. In Dutch <em>huisarts</em>. */
    public static final NetworkPartner GP = new NetworkPartner("GP", true, "huisarts", "general practitioner");
    /** District nurse. In Dutch <em>wijkverpleegkundige</em>. */
    public static final NetworkPartner DISTRICT_NURSE =
            new NetworkPartner("DISTRICT_NURSE", true, "wijkverpleegkundige", "district nurse");
    /** Mental health care. In Dutch <em>ggz</em>. */
    public static final NetworkPartner MENTAL_HEALTH =
            new NetworkPartner("MENTAL_HEALTH", true, "ggz", "mental health care");
    /** Debt support. In Dutch <em>schuldhulpverlening</em>. */
    public static final NetworkPartner DEBT_SUPPORT =
            new NetworkPartner("DEBT_SUPPORT", true, "schuldhulpverlening", "debt support");
    /** Youth care. In Dutch <em>jeugdhulp</em>. */
    public static final NetworkPartner YOUTH_CARE = new NetworkPartner("YOUTH_CARE", true, "jeugdhulp", "youth care");
    /** School or teacher. In Dutch <em>school</em>. */
    public static final NetworkPartner SCHOOL = new NetworkPartner("SCHOOL", true, "school", "school");
    /** Housing corporation. In Dutch <em>woningcorporatie</em>. */
    public static final NetworkPartner HOUSING =
            new NetworkPartner("HOUSING", true, "woningcorporatie", "housing corporation");
    /** Police. In Dutch <em>politie</em>. */
    public static final NetworkPartner POLICE = new NetworkPartner("POLICE", true, "politie", "police");
    /** Municipality. In Dutch <em>gemeente</em>. */
    public static final NetworkPartner MUNICIPALITY =
            new NetworkPartner("MUNICIPALITY", true, "gemeente", "municipality");
    /** Informal carer: not a professional. In Dutch <em>mantelzorger</em>. */
    public static final NetworkPartner INFORMAL_CARER =
            new NetworkPartner("INFORMAL_CARER", false, "mantelzorger", "informal carer");
    /** Neighbour: not a professional. In Dutch <em>buur</em>. */
    public static final NetworkPartner NEIGHBOUR = new NetworkPartner("NEIGHBOUR", false, "buur", "neighbour");
    /** Volunteer: not a professional. In Dutch <em>vrijwilliger</em>. */
    public static final NetworkPartner VOLUNTEER = new NetworkPartner("VOLUNTEER", false, "vrijwilliger", "volunteer");

    private static final OpenList<NetworkPartner> KNOWN = new OpenList<>(List.of(
            GP,
            DISTRICT_NURSE,
            MENTAL_HEALTH,
            DEBT_SUPPORT,
            YOUTH_CARE,
            SCHOOL,
            HOUSING,
            POLICE,
            MUNICIPALITY,
            INFORMAL_CARER,
            NEIGHBOUR,
            VOLUNTEER));

    private final String code;
    private final boolean professional;
    private final LocalizedText label;

    private NetworkPartner(String code, boolean professional, String dutch, String english) {
        this.code = code;
        this.professional = professional;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Obtains the kind with a code: a known one, or an own kind of professional.
     *
     * @param code a capital, then capitals, digits and underscores; at most 40 characters
     * @return the kind of partner; an own code is a professional
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static NetworkPartner of(String code) {
        NetworkPartner known = KNOWN.find(code);
        return known != null ? known : own(code, true);
    }

    /**
     * Obtains the kind with a code, saying whether it is a professional.
     *
     * @param code a capital, then capitals, digits and underscores; at most 40 characters
     * @param professional whether it takes part as a professional
     * @return the kind of partner
     * @throws IllegalArgumentException if the code does not have that form, or is known and says otherwise
     */
    public static NetworkPartner of(String code, boolean professional) {
        NetworkPartner known = KNOWN.find(code);
        if (known == null) {
            return own(code, professional);
        }
        if (known.professional != professional) {
            throw new IllegalArgumentException("The network partner " + code + " is "
                    + (known.professional ? "a professional" : "not a professional")
                    + "; give another kind another code");
        }
        return known;
    }

    private static NetworkPartner own(String code, boolean professional) {
        return new NetworkPartner(CodeForm.require(code, "a network partner"), professional, code, code);
    }

    /**
     * The kinds that the library knows.
     *
     * @return an unmodifiable list
     */
    public static List<NetworkPartner> standard() {
        return KNOWN.known();
    }

    /**
     * The stable code.
     *
     * @return such as DISTRICT_NURSE
     */
    public String code() {
        return code;
    }

    /**
     * Whether it takes part as a professional.
     *
     * @return false for neighbours, informal carers and volunteers
     */
    public boolean isProfessional() {
        return professional;
    }

    /**
     * Whether the library knows it.
     *
     * @return false for an organisation's own kind
     */
    public boolean isStandard() {
        return KNOWN.holds(code);
    }

    /**
     * The kind as people read it.
     *
     * @return the name in Dutch and English; an own kind's code
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof NetworkPartner partner
                        && code.equals(partner.code)
                        && professional == partner.professional;
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Boolean.hashCode(professional);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
