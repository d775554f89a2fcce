package io.github.maatstaf.kpi.instrument;

/**
 * What a higher score on a scale means: a fact of the scale, not a wish of anyone.
 *
 * @since 0.1
 */
public enum ScaleDirection {
    /** A higher score means more of what the instrument measures. */
    HIGHER_IS_MORE,
    /** A higher score means less of what the instrument measures. */
    HIGHER_IS_LESS;

    /**
     * The other direction.
     *
     * @return the direction of the scale read backwards
     */
    public ScaleDirection reversed() {
        return this == HIGHER_IS_MORE ? HIGHER_IS_LESS : HIGHER_IS_MORE;
    }
}
