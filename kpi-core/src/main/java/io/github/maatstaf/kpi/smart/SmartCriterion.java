package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * One of the five letters of SMART, as the manual names them ("Handleiding KPI-model", lines 18-19).
 *
 * @since 0.1
 */
public enum SmartCriterion {
    /** It is clear what is meant and what is counted. In Dutch <em>specifiek</em>. */
    SPECIFIC('S', "specifiek", "specific"),
    /** There is a way to get at the figure. In Dutch <em>meetbaar</em>. */
    MEASURABLE('M', "meetbaar", "measurable"),
    /** The people concerned find it acceptable. Only they can say so. In Dutch <em>aanvaardbaar</em>. */
    ACCEPTABLE('A', "aanvaardbaar", "acceptable"),
    /** It can be done with the time, the people and the moments there are. In Dutch <em>realiseerbaar</em>. */
    REALISABLE('R', "realiseerbaar", "realisable"),
    /** It is agreed when the baseline is, when to measure and when to evaluate. In Dutch <em>tijdgebonden</em>. */
    TIME_BOUND('T', "tijdgebonden", "time-bound");

    private final char letter;
    private final LocalizedText label;

    SmartCriterion(char letter, String dutch, String english) {
        this.letter = letter;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The letter of SMART.
     *
     * @return a capital
     */
    public char letter() {
        return letter;
    }

    /**
     * The criterion as people read it.
     *
     * @return a word in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
