package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What a reason for closing means; the Dutch term is <em>betekenis van de afsluitreden</em>.
 *
 * <p>Every system has its own list of reasons. The list of meanings behind them is closed, so that figures of different
 * systems count the same thing. It is not a verdict on the help or the client.
 *
 * <p>The stop reasons of the Dutch message standards for social support and youth care (<em>iWmo</em> and <em>iJw</em>,
 * message 307) each lead to one of these, but for "temporarily ended", which closes nothing: as planned (19), by the
 * client (21), by the provider (22), by agreement (23), outside circumstances (2 death, 31 moved), passed on (38 another
 * provider, 39 another domain), other (36 by the municipality, 37 request for a change).
 *
 * @since 0.1
 */
public enum ClosureMeaning {
    /** The help was given as planned and is done. */
    AS_PLANNED("volgens plan afgerond", "completed as planned"),
    /** Information or advice in one go was enough. */
    ANSWERED_AT_ONCE("meteen geholpen", "answered at once"),
    /** Ended before the plan was done, by client and provider together. */
    ENDED_EARLY_BY_AGREEMENT("eerder gestopt in overleg", "ended early by agreement"),
    /** The client ended it. */
    ENDED_BY_CLIENT("gestopt door de cliënt", "ended by the client"),
    /** The provider ended it. */
    ENDED_BY_PROVIDER("gestopt door de aanbieder", "ended by the provider"),
    /** Something from outside ended it: the client moved or died. */
    OUTSIDE_CIRCUMSTANCES("gestopt door omstandigheden", "ended by outside circumstances"),
    /** Another service goes on with it. */
    PASSED_ON("overgedragen", "passed on"),
    /** The client did not take up what was offered. */
    NOT_TAKEN_UP("niet gestart", "not taken up"),
    /** The trajectory should never have been registered; no measure counts it. */
    WRONG_ENTRY("foutieve invoer", "wrong entry"),
    /** Another meaning, or nobody knows which. */
    OTHER_OR_UNKNOWN("anders of onbekend", "other or unknown");

    private final LocalizedText label;

    ClosureMeaning(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The meaning as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
