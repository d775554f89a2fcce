package io.github.maatstaf.kpi.scope;

/**
 * One cell of the question <em>does each effect hold for each group?</em>
 *
 * <p>A record, because the pair is the whole definition of a cell, for ever.
 *
 * @param effect the desired effect
 * @param group the group of people
 * @since 0.1
 */
public record EffectForGroup(DesiredEffect effect, TargetGroup group) {
    /** Such as {@code het voorkomen van onderpresteren, for leerlingen basisonderwijs}. */
    @Override
    public String toString() {
        return effect.text() + ", for " + group.name();
    }
}
