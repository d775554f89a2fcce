package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What an evaluation led to; the Dutch term is <em>uitkomst van de evaluatie</em>.
 *
 * <p>It says how the process goes on, not how the help worked.
 *
 * @since 0.1
 */
public enum EvaluationOutcome {
    /** Go on with the plan as it is. In Dutch <em>doorgaan</em>. */
    CONTINUE("doorgaan", "continue"),
    /** Change the plan: another round of the circle. In Dutch <em>bijstellen</em>. */
    ADJUST("bijstellen", "adjust"),
    /** The final evaluation; the trajectory can be closed. In Dutch <em>afronden</em>. */
    FINISH("afronden", "finish"),
    /** It was not recorded. In Dutch <em>onbekend</em>. */
    UNKNOWN("onbekend", "unknown");

    private final LocalizedText label;

    EvaluationOutcome(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The outcome as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
