package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;

/**
 * Which spread a process behaviour chart expects, and so where its limits lie.
 *
 * <p>The charts of single figures (XmR, I') take the spread from the figures themselves; those of counts (p, u, c) take
 * it from the law of counting, which is too narrow for large numbers of people and too wide for figures that are held in
 * check; the prime charts begin with the law of counting and correct it by what the figures do.
 *
 * @since 0.1
 */
public enum BehaviourChartKind {
    /** Single figures, limits at 2.66 times the mean moving range: the convention of the NHS. */
    XMR_NHS(
            "XmR, grenzen op 2,66 keer de gemiddelde moving range (NHS)",
            "XmR, limits at 2.66 times the mean moving range (NHS)"),
    /** Single figures, limits at three times the mean moving range divided by 1.128 (d2). */
    XMR(
            "XmR, grenzen op 3/1,128 keer de gemiddelde moving range",
            "XmR, limits at 3/1.128 times the mean moving range"),
    /** Shares, by the binomial law. */
    P("p-kaart, binomiale verdeling", "p chart, binomial law"),
    /** Events in proportion to an exposure, by the law of Poisson. */
    U("u-kaart, Poissonverdeling", "u chart, Poisson law"),
    /** Counts of equal periods, by the law of Poisson. */
    C("c-kaart, Poissonverdeling", "c chart, Poisson law"),
    /** Shares, the binomial law corrected by the spread between periods. */
    P_PRIME("p'-kaart, Laney 2002", "p' chart, Laney 2002"),
    /** Events in proportion to an exposure, the law of Poisson corrected by the spread between periods. */
    U_PRIME("u'-kaart, Laney 2002", "u' chart, Laney 2002"),
    /** Counts out of a number, by the spread between neighbouring periods and their sizes alone. */
    I_PRIME("I'-kaart, Taylor", "I' chart, Taylor");

    private final LocalizedText words;

    BehaviourChartKind(String dutch, String english) {
        this.words = LocalizedText.of(dutch, english);
    }

    /**
     * The chart as a researcher would cite it.
     *
     * @return such as {@code p' chart, Laney 2002}
     */
    public String citation() {
        return words.in(Locale.ENGLISH);
    }

    /** The citation in Dutch and English. */
    LocalizedText words() {
        return words;
    }

    /**
     * Whether it needs the counts behind each figure.
     *
     * @return false for the charts of single figures, {@link #XMR_NHS} and {@link #XMR}, and for {@link #C}
     */
    public boolean needsDenominators() {
        return this != XMR_NHS && this != XMR && this != C;
    }

    /**
     * Whether its spread comes from moving ranges, so that screening changes it.
     *
     * @return false for {@link #P}, {@link #U} and {@link #C}
     */
    public boolean hasMovingRange() {
        return this != P && this != U && this != C;
    }
}
