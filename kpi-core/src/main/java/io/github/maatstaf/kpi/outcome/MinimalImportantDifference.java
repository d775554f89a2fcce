package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The smallest change of a score that people notice or find worth it, as somebody published it for the instrument; the Dutch
 * term is <em>kleinst relevante verschil</em>. A smaller change counts as staying.
 *
 * <p>It comes from people's own judgement or from agreement, not from the noise of the instrument: for that there is
 * {@link ReliableChange}.
 *
 * @since 0.1
 */
public final class MinimalImportantDifference {
    private final BigDecimal points;
    private final Source source;

    private MinimalImportantDifference(BigDecimal points, Source source) {
        this.points = points;
        this.source = source;
    }

    /**
     * Obtains a smallest difference.
     *
     * @param points in points of the scale, above 0
     * @param source who published or agreed it
     * @return the difference
     * @throws IllegalArgumentException if it is not above 0
     */
    public static MinimalImportantDifference of(double points, Source source) {
        if (!(points > 0 && points < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A smallest difference is above 0, not " + points);
        }
        return new MinimalImportantDifference(
                BigDecimal.valueOf(points).stripTrailingZeros(), Objects.requireNonNull(source, "source"));
    }

    /**
     * The difference.
     *
     * @return in points of the scale
     */
    public double points() {
        return points.doubleValue();
    }

    /**
     * Who published or agreed it.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Which way a score moved.
     *
     * @param before the first score
     * @param after the second score
     * @param direction what a higher score means
     * @return stayed if they differ by less
     */
    public Movement between(BigDecimal before, BigDecimal after, ScaleDirection direction) {
        boolean less = after.subtract(before).abs().compareTo(points) < 0;
        return less ? Movement.STAYED : Movement.between(before, after, direction);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinimalImportantDifference that
                && points.equals(that.points)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, source);
    }

    /** Such as {@code at least 2 points (a manual, p. 4)}. */
    @Override
    public String toString() {
        return "at least " + points.toPlainString() + (points.compareTo(BigDecimal.ONE) == 0 ? " point (" : " points (")
                + source + ")";
    }
}
