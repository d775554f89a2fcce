package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * Why a trajectory was closed, in the words of the system that registered it; the Dutch term is <em>afsluitreden</em>.
 *
 * <p>An open list of codes with a closed list of {@linkplain ClosureMeaning meanings} behind it. An own code without a
 * meaning means {@link ClosureMeaning#OTHER_OR_UNKNOWN}.
 *
 * @since 0.1
 */
public final class ClosureReason {
    /** The help was given as planned. In Dutch <em>afgerond</em>. */
    public static final ClosureReason COMPLETED =
            new ClosureReason("COMPLETED", ClosureMeaning.AS_PLANNED, "afgerond", "completed");
    /** Information or advice in one go was enough. In Dutch <em>meteen geholpen</em>. */
    public static final ClosureReason ANSWERED_AT_ONCE = new ClosureReason(
            "ANSWERED_AT_ONCE", ClosureMeaning.ANSWERED_AT_ONCE, "meteen geholpen", "answered at once");
    /** Client and provider agreed to stop before the plan was done. In Dutch <em>in overleg gestopt</em>. */
    public static final ClosureReason ENDED_BY_AGREEMENT = new ClosureReason(
            "ENDED_BY_AGREEMENT", ClosureMeaning.ENDED_EARLY_BY_AGREEMENT, "in overleg gestopt", "ended by agreement");
    /** The client withdrew. In Dutch <em>teruggetrokken</em>. */
    public static final ClosureReason WITHDRAWN =
            new ClosureReason("WITHDRAWN", ClosureMeaning.ENDED_BY_CLIENT, "teruggetrokken", "withdrawn");
    /** The provider stopped. In Dutch <em>gestopt door de aanbieder</em>. */
    public static final ClosureReason ENDED_BY_PROVIDER = new ClosureReason(
            "ENDED_BY_PROVIDER",
            ClosureMeaning.ENDED_BY_PROVIDER,
            "gestopt door de aanbieder",
            "ended by the provider");
    /** The client moved away. In Dutch <em>verhuisd</em>. */
    public static final ClosureReason MOVED =
            new ClosureReason("MOVED", ClosureMeaning.OUTSIDE_CIRCUMSTANCES, "verhuisd", "moved");
    /** The client died. In Dutch <em>overleden</em>. */
    public static final ClosureReason DIED =
            new ClosureReason("DIED", ClosureMeaning.OUTSIDE_CIRCUMSTANCES, "overleden", "died");
    /** Another service goes on with it. In Dutch <em>doorverwezen</em>. */
    public static final ClosureReason REFERRED =
            new ClosureReason("REFERRED", ClosureMeaning.PASSED_ON, "doorverwezen", "referred");
    /** The client did not take up what was offered. In Dutch <em>niet gestart</em>. */
    public static final ClosureReason NOT_TAKEN_UP =
            new ClosureReason("NOT_TAKEN_UP", ClosureMeaning.NOT_TAKEN_UP, "niet gestart", "not taken up");
    /** It should never have been registered. In Dutch <em>foutieve invoer</em>. */
    public static final ClosureReason WRONG_ENTRY =
            new ClosureReason("WRONG_ENTRY", ClosureMeaning.WRONG_ENTRY, "foutieve invoer", "wrong entry");
    /** Another reason. In Dutch <em>anders</em>. */
    public static final ClosureReason OTHER =
            new ClosureReason("OTHER", ClosureMeaning.OTHER_OR_UNKNOWN, "anders", "other");
    /** The reason was not recorded. In Dutch <em>onbekend</em>. */
    public static final ClosureReason UNKNOWN =
            new ClosureReason("UNKNOWN", ClosureMeaning.OTHER_OR_UNKNOWN, "onbekend", "unknown");

    private static final OpenList<ClosureReason> KNOWN = new OpenList<>(List.of(
            COMPLETED,
            ANSWERED_AT_ONCE,
            ENDED_BY_AGREEMENT,
            WITHDRAWN,
            ENDED_BY_PROVIDER,
            MOVED,
            DIED,
            REFERRED,
            NOT_TAKEN_UP,
            WRONG_ENTRY,
            OTHER,
            UNKNOWN));

    private final String code;
    private final ClosureMeaning meaning;
    private final LocalizedText label;

    private ClosureReason(String code, ClosureMeaning meaning, String dutch, String english) {
        this.code = code;
        this.meaning = meaning;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Obtains the reason with a code: a known one, or an own one whose meaning nobody has declared.
     *
     * @param code a capital, then capitals, digits and underscores; at most 40 characters
     * @return the reason; an own code means {@link ClosureMeaning#OTHER_OR_UNKNOWN}
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static ClosureReason of(String code) {
        ClosureReason known = KNOWN.find(code);
        return known != null ? known : own(code, ClosureMeaning.OTHER_OR_UNKNOWN);
    }

    /**
     * Obtains a reason with the meaning that its organisation declares.
     *
     * @param code a capital, then capitals, digits and underscores; at most 40 characters
     * @param meaning what it means
     * @return the reason
     * @throws IllegalArgumentException if the code does not have that form, or is a known one with another meaning
     */
    public static ClosureReason of(String code, ClosureMeaning meaning) {
        Objects.requireNonNull(meaning, "meaning");
        ClosureReason known = KNOWN.find(code);
        if (known == null) {
            return own(code, meaning);
        }
        if (known.meaning != meaning) {
            throw new IllegalArgumentException("The closure reason " + code + " means " + known.meaning + ", not "
                    + meaning + "; give an own meaning an own code");
        }
        return known;
    }

    private static ClosureReason own(String code, ClosureMeaning meaning) {
        return new ClosureReason(CodeForm.require(code, "a closure reason"), meaning, code, code);
    }

    /**
     * The reasons that the library knows.
     *
     * @return an unmodifiable list
     */
    public static List<ClosureReason> standard() {
        return KNOWN.known();
    }

    /**
     * The stable code.
     *
     * @return such as COMPLETED
     */
    public String code() {
        return code;
    }

    /**
     * What the reason means.
     *
     * @return the meaning
     */
    public ClosureMeaning meaning() {
        return meaning;
    }

    /**
     * Whether the library knows it.
     *
     * @return false for an organisation's own reason
     */
    public boolean isStandard() {
        return KNOWN.holds(code);
    }

    /**
     * The reason as people read it.
     *
     * @return the name in Dutch and English; an own reason's code
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ClosureReason reason && code.equals(reason.code) && meaning == reason.meaning;
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + meaning.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
