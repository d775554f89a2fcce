package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How strong the ground is for saying that one thing leads to another, the weakest first.
 *
 * <p>It is a ladder of kinds of knowing, not a mark for a service. Only from {@link #COMPARED} on is there something to
 * set against what would have happened anyway.
 *
 * @since 0.1
 */
public enum EvidenceStrength {
    /** People think so, and nobody has looked. In Dutch <em>aanname</em>. */
    ASSUMED("aanname", "assumption"),
    /** Those who do the work or use it have seen it happen. In Dutch <em>ervaring uit de praktijk</em>. */
    EXPERIENCED("ervaring uit de praktijk", "experience from practice"),
    /** Figures went together, and other causes were not ruled out. In Dutch <em>samenhang in cijfers</em>. */
    ASSOCIATED("samenhang in cijfers", "figures that go together"),
    /** A study set it beside people without it. In Dutch <em>onderzoek met een vergelijking</em>. */
    COMPARED("onderzoek met een vergelijking", "a study with a comparison"),
    /** Several such studies say the same. In Dutch <em>meer onderzoeken met een vergelijking</em>. */
    REPEATED("meer onderzoeken met een vergelijking", "several studies with a comparison");

    private final LocalizedText label;

    EvidenceStrength(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The strength as people read it.
     *
     * @return a few words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
