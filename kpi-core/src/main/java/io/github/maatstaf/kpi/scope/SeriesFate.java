package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What happens to the series of a KPI that comes into a selection or drops out of it. Figures that exist are never thrown
 * away.
 *
 * @since 0.1
 */
public enum SeriesFate {
    /** It comes in, and its series begins on that day: what was before is not known. */
    BEGINS(true, "de reeks begint op die dag", "the series begins on that day"),
    /** It comes in, and earlier periods are computed from what was registered then. */
    COUNTED_BACK(
            true,
            "ook eerdere perioden worden berekend uit wat er al geregistreerd was",
            "earlier periods are computed too, from what was registered already"),
    /** It drops out and is not counted any more; the figures until then stay readable. */
    STOPS(
            false,
            "de reeks stopt; de cijfers tot dan blijven leesbaar",
            "the series stops; its figures until then stay readable"),
    /** It drops out of the choice, and is still counted. */
    COUNTED_ON(false, "er wordt doorgeteld, maar niet meer besproken", "it is still counted, and no longer discussed");

    private final boolean comingIn;
    private final LocalizedText label;

    SeriesFate(boolean comingIn, String dutch, String english) {
        this.comingIn = comingIn;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Whether it is for a KPI that comes in.
     *
     * @return false if it is for one that drops out
     */
    public boolean isComingIn() {
        return comingIn;
    }

    /**
     * What happens, as people read it.
     *
     * @return a half sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
