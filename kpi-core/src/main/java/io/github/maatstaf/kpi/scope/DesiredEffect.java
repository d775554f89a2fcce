package io.github.maatstaf.kpi.scope;

import java.util.Objects;

/**
 * What people want a service to bring about, and for whom; the Dutch term is <em>gewenst effect</em>.
 *
 * <p>It is a wish that KPIs are chosen for. It is not a claim that the service brings it about, and no number to reach.
 *
 * @since 0.1
 */
public final class DesiredEffect {
    private final String text;
    private final EffectSide side;

    private DesiredEffect(String text, EffectSide side) {
        this.text = text;
        this.side = side;
    }

    /**
     * Obtains an effect.
     *
     * @param text such as {@code het voorkomen van onderpresteren}
     * @param side for whom
     * @return the effect
     * @throws IllegalArgumentException if the text is blank
     */
    public static DesiredEffect of(String text, EffectSide side) {
        return new DesiredEffect(Words.required(text, "a desired effect"), Objects.requireNonNull(side, "side"));
    }

    /**
     * Obtains an effect for the people who use the service.
     *
     * @param text such as {@code het voorkomen van onderpresteren}
     * @return the effect
     * @throws IllegalArgumentException if the text is blank
     */
    public static DesiredEffect forClient(String text) {
        return of(text, EffectSide.CLIENT);
    }

    /**
     * Obtains an effect for the organisation that offers the service.
     *
     * @param text the wish
     * @return the effect
     * @throws IllegalArgumentException if the text is blank
     */
    public static DesiredEffect forOrganisation(String text) {
        return of(text, EffectSide.ORGANISATION);
    }

    /**
     * Obtains an effect for society.
     *
     * @param text the wish
     * @return the effect
     * @throws IllegalArgumentException if the text is blank
     */
    public static DesiredEffect forSociety(String text) {
        return of(text, EffectSide.SOCIETY);
    }

    /**
     * The wish, in the words of the people who want it.
     *
     * @return never blank
     */
    public String text() {
        return text;
    }

    /**
     * For whom it is wanted.
     *
     * @return the side
     */
    public EffectSide side() {
        return side;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DesiredEffect effect && text.equals(effect.text) && side == effect.side;
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + side.hashCode();
    }

    /** The wish, and for whom. */
    @Override
    public String toString() {
        return text + " (" + side.label() + ")";
    }
}
