package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What people decided about the figures that a chart compares with.
 *
 * @since 0.1
 */
public enum BaselineDecisionKind {
    /** The centre line and the limits come from the figures up to and including this period, and stay. */
    FREEZE("bevriezen tot en met", "freeze through"),
    /** From this period on the chart computes anew. */
    REBASE("opnieuw beginnen vanaf", "rebase from"),
    /** The figure of this period does not count: not for the limits, not for the rules. It stays in the picture. */
    LEAVE_OUT("buiten beschouwing laten van", "leave out");

    private final LocalizedText label;

    BaselineDecisionKind(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The decision as the beginning of a sentence that ends with a period.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
