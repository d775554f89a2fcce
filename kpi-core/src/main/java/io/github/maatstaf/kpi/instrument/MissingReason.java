package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Why an assessment has no score, as a code such as 99 stands for in many files. It never becomes a number.
 *
 * @since 0.1
 */
public enum MissingReason {
    /** Nobody asked. */
    NOT_ASKED("niet gevraagd", "not asked"),
    /** Asked, and no answer came, for an unknown reason. */
    NOT_ANSWERED("niet ingevuld", "not answered"),
    /** The person did not want to answer. */
    REFUSED("wilde niet antwoorden", "refused"),
    /** The person did not know. */
    DID_NOT_KNOW("wist het niet", "did not know"),
    /** The question did not fit the person's life. */
    NOT_APPLICABLE("niet van toepassing", "not applicable");

    private final LocalizedText label;

    MissingReason(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The reason as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
