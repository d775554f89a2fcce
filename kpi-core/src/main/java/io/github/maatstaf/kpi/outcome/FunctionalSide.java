package io.github.maatstaf.kpi.outcome;

/**
 * On which side of the scale people in general score, seen from the people whom the service is for: a fact of the norms.
 *
 * @since 0.1
 */
public enum FunctionalSide {
    /** People in general score higher. */
    HIGHER(1),
    /** People in general score lower. */
    LOWER(-1);

    private final int sign;

    FunctionalSide(int sign) {
        this.sign = sign;
    }

    /** 1 for higher, -1 for lower. */
    int sign() {
        return sign;
    }
}
