package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How figures of a measure hang together in time, and so whether those of short periods make that of a long one; the Dutch
 * term is <em>optelbaarheid</em>.
 *
 * @since 0.1
 */
public enum Accrual {
    /** What happened in the period. Counts of events add up; different people do not. In Dutch <em>stroom</em>. */
    FLOW("stroom: wat in de periode gebeurde", "flow: what happened in the period"),
    /** What there is at one moment. Moments are never added. In Dutch <em>stand</em>. */
    STOCK("stand: wat er op één moment is", "stock: what there is at one moment"),
    /** All that happened from one day on; it holds the earlier periods already. In Dutch <em>cumulatief</em>. */
    CUMULATIVE("cumulatief: alles vanaf één dag", "cumulative: everything from one day on"),
    /** A share, a rate, an average, days: its two counts may add up, the figure itself does not. In Dutch <em>verhouding</em>. */
    RATE("verhouding: een deel, een gemiddelde of een aantal dagen", "rate: a share, an average or a number of days");

    private final LocalizedText label;

    Accrual(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The kind as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
