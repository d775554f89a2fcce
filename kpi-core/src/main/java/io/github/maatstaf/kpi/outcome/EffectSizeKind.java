package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What a change is divided by. Each answers another question, and the same change gives different numbers: none of them is
 * "the" standardised change, and two kinds are never compared.
 *
 * <p>The word is the literature's name for a size. It says nothing about what brought a change about.
 *
 * @since 0.1
 */
public enum EffectSizeKind {
    /** The mean change in spreads of the changes (d<sub>z</sub>): how alike people changed. */
    D_Z("d_z", "gedeeld door de spreiding van de veranderingen", "divided by the spread of the changes", true),
    /** The mean change in the average spread of both moments (d<sub>av</sub>). */
    D_AV(
            "d_av",
            "gedeeld door de gemiddelde spreiding van beide metingen",
            "divided by the average spread of both",
            true),
    /** The mean change with the correlation of both moments taken out (d<sub>rm</sub>). */
    D_RM("d_rm", "gecorrigeerd voor de samenhang tussen beide metingen", "corrected for the correlation of both", true),
    /** The mean change in spreads of the baseline (Becker 1988): the clearest to tell. */
    BASELINE_SPREADS(
            "d_b", "gedeeld door de spreiding van de nulmeting", "divided by the spread of the baseline", true),
    /** The difference between two groups of different people in their pooled spread. */
    POOLED_SPREADS("d_s", "gedeeld door de spreiding van beide groepen samen", "divided by the pooled spread", false),
    /** The difference between two groups of different people in spreads of the second group (Glass 1976). */
    OTHER_GROUP_SPREADS(
            "delta",
            "gedeeld door de spreiding van de andere groep",
            "divided by the spread of the other group",
            false);

    private final String symbol;
    private final LocalizedText label;
    private final boolean paired;

    EffectSizeKind(String symbol, String dutch, String english, boolean paired) {
        this.symbol = symbol;
        this.label = LocalizedText.of(dutch, english);
        this.paired = paired;
    }

    /**
     * The symbol in the literature.
     *
     * @return such as {@code d_z}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * What it is divided by, as people read it.
     *
     * @return half a sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether it is of the same people twice.
     *
     * @return false if it is of two groups of different people
     */
    public boolean isPaired() {
        return paired;
    }
}
