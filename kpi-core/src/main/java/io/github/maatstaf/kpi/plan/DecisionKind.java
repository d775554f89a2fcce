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
