package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What a decision changes. That nothing changes is a decision too.
 *
 * @since 0.1
 */
public enum DecisionKind {
    /** The service itself. In Dutch <em>de dienst</em>. */
    SERVICE_CHANGED("de dienst verandert", "the service changes"),
    /** Which KPIs are looked at, or how they are defined. */
    KPI_CHANGED("de KPI's veranderen", "the KPIs change"),
    /** What was agreed about registering, measuring or talking. */
    AGREEMENT_CHANGED("de afspraken veranderen", "the agreements change"),
    /** How people work with each other and with clients. In Dutch <em>werkwijze</em>. */
    PRACTICE_CHANGED("de werkwijze verandert", "the practice changes"),
    /** What a municipality and providers take on together. In Dutch <em>opgave</em>. */
    ASSIGNMENT_CHANGED("de opgave verandert", "the assignment changes"),
    /** How services are bought or subsidised. In Dutch <em>inkoop of subsidie</em>. */
    CONTRACTING_CHANGED("de inkoop of de subsidie verandert", "the contracting changes"),
    /** Nothing, and for a reason. */
    NOTHING_CHANGED("er verandert niets", "nothing changes");

    private final LocalizedText label;

    DecisionKind(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The kind as people read it.
     *
     * @return a half sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
