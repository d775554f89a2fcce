package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What became of one person's score, told apart from the noise of the instrument and seen from a cut-off.
 *
 * <p>Words for scores, not for people. The paper's own words (recovered, improved, unchanged, deteriorated; harmed is of
 * later authors) stand with each constant for researchers.
 *
 * @since 0.1
 */
public enum ChangeClass {
    /** More than noise towards people in general, and past the cut-off now; the paper's <em>recovered</em>. */
    PASSED_CUT_OFF("ging voorbij de grens", "gingen voorbij de grens", "passed the cut-off"),
    /** More than noise towards people in general; the paper's <em>improved</em>. */
    TOWARDS(
            "ging duidelijk in de richting van de grens",
            "gingen duidelijk in de richting van de grens",
            "moved clearly towards the cut-off"),
    /** No more than noise; the paper's <em>unchanged</em>. */
    WITHIN_NOISE(
            "veranderde niet meer dan de meetruis",
            "veranderden niet meer dan de meetruis",
            "changed no more than the noise of measuring"),
    /** More than noise away from people in general; the paper's <em>deteriorated</em>. */
    AWAY("ging duidelijk de andere kant op", "gingen duidelijk de andere kant op", "moved clearly the other way"),
    /** That, and back past the cut-off; called <em>harmed</em> by some. */
    BACK_PAST_CUT_OFF("ging terug voorbij de grens", "gingen terug voorbij de grens", "went back past the cut-off");

    private final LocalizedText label;
    private final LocalizedText ofSeveral;

    ChangeClass(String dutch, String dutchOfSeveral, String english) {
        this.label = LocalizedText.of(dutch, english);
        this.ofSeveral = LocalizedText.of(dutchOfSeveral, english);
    }

    /**
     * The class as people read it.
     *
     * @return half a sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /** The same behind a number of people: Dutch has another verb for several. */
    LocalizedText labelOf(int count) {
        return count == 1 ? label : ofSeveral;
    }
}
