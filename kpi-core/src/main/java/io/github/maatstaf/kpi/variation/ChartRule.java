package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What counts as more than the usual variation. The rules of a process behaviour chart stand in the order in which they
 * label a point that breaks several.
 *
 * @since 0.1
 */
public enum ChartRule {
    /** A figure outside the limits. */
    OUTSIDE_LIMITS("een cijfer buiten de grenzen", "a figure outside the limits", 1),
    /** A row of figures that only rises or only falls; seven unless chosen otherwise. */
    TREND("een rij die alleen stijgt of alleen daalt", "a row that only rises or only falls", 7),
    /**
     * Of three figures in a row on one side of the centre line, at least two close to the limit, and not beyond it: the
     * form of the NHS. A calculator may be told to use the classic form.
     */
    TWO_OF_THREE("twee van de drie cijfers vlak bij een grens", "two of three figures close to a limit", 3),
    /** A row of figures on one side of the centre line; seven unless chosen otherwise. */
    ONE_SIDE("een rij aan één kant van de middenlijn", "a row on one side of the centre line", 7),
    /** Run chart: a run on one side of the median that is longer than chance gives; Anhøj's first rule. */
    LONG_RUN("een ongewoon lange rij aan één kant van het midden", "an unusually long run on one side", 7),
    /** Run chart: the line crosses the median less often than chance gives; Anhøj's second rule. */
    FEW_CROSSINGS("de lijn steekt ongewoon weinig over", "the line crosses unusually seldom", 6);

    private final LocalizedText label;
    private final int leastPoints;

    ChartRule(String dutch, String english, int leastPoints) {
        this.label = LocalizedText.of(dutch, english);
        this.leastPoints = leastPoints;
    }

    /**
     * The rule as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * How many figures it takes before the rule can show anything, as long as nobody chose another length.
     *
     * @return at least 1
     */
    public int leastPoints() {
        return leastPoints;
    }
}
