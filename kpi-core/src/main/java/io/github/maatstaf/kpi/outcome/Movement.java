package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import java.math.BigDecimal;

/**
 * Which way one person moved between two assessments: towards more, as much, or less of what the instrument measures.
 *
 * <p>Up is not a verdict: up on loneliness is more loneliness. Nor does it say why, or that the step is larger than the
 * instrument's own noise.
 *
 * @since 0.1
 */
public enum Movement {
    /** Towards more of what the instrument measures. */
    UP,
    /** The same score. */
    STAYED,
    /** Towards less of what the instrument measures. */
    DOWN;

    /**
     * The movement from one assessment to another of the same client, with the same instrument in the same version, by the
     * same rater.
     *
     * @param from the first
     * @param to the second
     * @return the movement; between the same two the other way round it is the {@linkplain #reversed() reverse}
     * @throws IllegalArgumentException if the two cannot be compared or one has no score
     */
    public static Movement between(Assessment from, Assessment to) {
        if (!from.client().equals(to.client())
                || !from.instrument().equals(to.instrument())
                || !from.rater().equals(to.rater())) {
            throw new IllegalArgumentException(
                    "Only assessments of one client, with one instrument in one version, by one"
                            + " rater can be compared; not " + from + " with " + to);
        }
        return between(score(from), score(to), from.instrument().direction());
    }

    static Movement between(BigDecimal before, BigDecimal after, ScaleDirection direction) {
        int points = after.compareTo(before);
        int more = direction == ScaleDirection.HIGHER_IS_MORE ? points : -points;
        return more > 0 ? UP : more < 0 ? DOWN : STAYED;
    }

    private static BigDecimal score(Assessment assessment) {
        return assessment
                .score()
                .orElseThrow(() -> new IllegalArgumentException("There is no score to compare: " + assessment));
    }

    /**
     * The movement back.
     *
     * @return down for up, up for down
     */
    public Movement reversed() {
        return switch (this) {
            case UP -> DOWN;
            case STAYED -> STAYED;
            case DOWN -> UP;
        };
    }
}
