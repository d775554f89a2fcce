package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How much a text may say about what brought a change about, from least to most.
 *
 * @since 0.1
 */
public enum ClaimKind {
    /** It changed while the service was there. Nothing is said about why. */
    ASSOCIATION(
            "verandering naast de dienst: waardoor het komt, is niet onderzocht",
            "change beside the service: what it came from was not looked into"),
    /** People involved reason, in writing, that the service had a part in it, beside other things. */
    CONTRIBUTION(
            "bijdrage, zoals betrokkenen die zien en hebben opgeschreven",
            "contribution, as the people involved see it and wrote down"),
    /** It was compared with people or figures without the service, under a stated assumption. */
    COMPARISON(
            "vergelijking met anderen, onder een opgeschreven aanname",
            "comparison with others, under a written assumption");

    private final LocalizedText label;

    ClaimKind(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * What may be said, as people read it.
     *
     * @return half a sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
