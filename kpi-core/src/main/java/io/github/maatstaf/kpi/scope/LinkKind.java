package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Which layers a link of a theory of change joins. It follows from the KPIs; nobody sets it.
 *
 * @since 0.1
 */
public enum LinkKind {
    /** What the organisation has makes possible what it does. */
    QUALITY_TO_ACTIVITY("van kwaliteit naar activiteit", "from quality to activity"),
    /** What is done brings something about for those who take part. */
    ACTIVITY_TO_IMPACT("van activiteit naar impact", "from activity to impact"),
    /** What those who take part notice goes along with something in society. It is never computed from it. */
    IMPACT_TO_SOCIETY("van impact naar samenleving", "from impact to society"),
    /** Both are in one layer. */
    WITHIN_LAYER("binnen een laag", "within a layer"),
    /** A layer in between is passed over: it is not said what leads from the one to the other. */
    SKIPPING("een laag overgeslagen", "passing over a layer"),
    /** From what is brought about back to what is done. */
    BACKWARD("terug naar een lagere laag", "back to a lower layer"),
    /** One of the two is in no layer of the model. */
    UNPLACED("buiten de lagen", "outside the layers");

    private final LocalizedText label;

    LinkKind(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The kind as people read it.
     *
     * @return a few words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
