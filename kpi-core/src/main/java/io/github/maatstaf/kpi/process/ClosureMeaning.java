package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What a reason for closing means; the Dutch term is <em>betekenis van de afsluitreden</em>.
 *
 * <p>Every system has its own list of reasons. The list of meanings behind them is closed, so that figures of different
 * systems count the same thing. It is not a verdict on the help or the client.
 *
 * <p>Public lists of reasons, such as those of the Dutch message standards for youth care and social support (<em>iJw</em>
 * and <em>iWmo</em>, message 307), stand as data in {@code ClosureReasonList} of the mapping package, each reason with one
 * of these meanings. The two lists share codes that do not mean the same.
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
