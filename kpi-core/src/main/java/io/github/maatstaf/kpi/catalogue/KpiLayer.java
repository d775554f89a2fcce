package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * One of the three layers of the KPI model of Dutch social work ("Handleiding KPI-model", lines 37-41).
 *
 * <p>A layer says what kind of thing a KPI is about, not how much it matters. Indicators about contracts and networks,
 * which the essay calls system indicators, fit none of the three and have no layer.
 *
 * @since 0.1
 */
public enum KpiLayer {
    /** What changes for people and in society. The manual's word; others call much of it outcome. In Dutch <em>impact</em>. */
    IMPACT("impact", "impact"),
    /** How the work is done: numbers, reach, waiting, the steps of the process. In Dutch <em>activiteiten</em>. */
    ACTIVITY("activiteiten", "activity"),
    /** What workers have and need to do the work well. Not the client's satisfaction, which is impact. In Dutch <em>kwaliteit</em>. */
    QUALITY("kwaliteit", "quality");

    private final LocalizedText label;

    KpiLayer(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The name as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
