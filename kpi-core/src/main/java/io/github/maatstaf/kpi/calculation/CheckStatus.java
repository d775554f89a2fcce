package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What came of a check. It is about data, and no judgement of the people who register.
 *
 * @since 0.1
 */
public enum CheckStatus {
    /** Trajectories were asked, and nothing was found. */
    PASSED("niets gevonden", "nothing found"),
    /** Something was found, within what the check lets pass. */
    PASSED_WITH_HITS("gevonden, binnen de afgesproken ruimte", "found, within what was agreed to pass"),
    /** More was found than the check lets pass. */
    FAILED("meer gevonden dan de afgesproken ruimte", "more found than was agreed to pass"),
    /** There was no trajectory to ask: that nothing was found then says nothing. */
    NOT_APPLICABLE("niet van toepassing: er was niets om te bekijken", "not applicable: there was nothing to look at"),
    /** An organisation said, with a reason, that it does not want to hear of it. */
    SILENCED("uitgezet, met een reden", "silenced, with a reason");

    private final LocalizedText label;

    CheckStatus(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The status as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    static CheckStatus of(long found, long asked, int toleratedInAHundred) {
        if (asked == 0) {
            return NOT_APPLICABLE;
        }
        if (found == 0) {
            return PASSED;
        }
        return Math.multiplyExact(found, 100L) <= Math.multiplyExact(asked, (long) toleratedInAHundred)
                ? PASSED_WITH_HITS
                : FAILED;
    }
}
