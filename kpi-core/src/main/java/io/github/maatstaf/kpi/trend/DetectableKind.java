package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * In which way a change is to show.
 *
 * @since 0.1
 */
public enum DetectableKind {
    /** Two shares of different people, compared by Newcombe's interval. */
    TWO_SHARES("Newcombe 1998, method 10", "alle paren van aantallen opgeteld", "summed over all pairs of counts"),
    /** Two means of different people, compared by Welch's interval. */
    TWO_MEANS("Welch 1947", "niet-centrale t-verdeling, gelijke spreiding", "non-central t law, equal spread"),
    /** A straight line through several moments, by the test of Mann and Kendall. */
    TREND(
            "Mann 1945, Kendall 1975",
            "exacte verdeling van S, simulatie van 2.000 rijen met normale ruis, vaste beginwaarde",
            "exact law of S, seeded simulation of 2,000 rows with normal noise");

    private final String citation;
    private final LocalizedText computation;

    DetectableKind(String citation, String dutch, String english) {
        this.citation = citation;
        this.computation = LocalizedText.of(dutch, english);
    }

    /**
     * The test as a researcher would cite it.
     *
     * @return such as {@code Newcombe 1998, method 10}
     */
    public String citation() {
        return citation;
    }

    /**
     * How the chance that a change shows is computed.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText computation() {
        return computation;
    }
}
