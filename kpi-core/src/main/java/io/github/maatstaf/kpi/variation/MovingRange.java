package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Arrays;
import java.util.Objects;

/**
 * How far apart figures of neighbouring periods lie on average, and which of those distances did not count. Of a prime
 * chart they are distances in standard deviations, of an I' chart standard deviations themselves.
 *
 * <p>A period without a figure, or one that people left out, gives no distance: nothing is bridged.
 *
 * @since 0.1
 */
public final class MovingRange {
    private static final double UPPER_FACTOR = 3.267;

    private final double mean;
    private final int used;
    private final int screenedOut;
    private final boolean screened;

    private MovingRange(double mean, int used, int screenedOut, boolean screened) {
        this.mean = mean;
        this.used = used;
        this.screenedOut = screenedOut;
        this.screened = screened;
    }

    /** With screening, distances of at least a factor times the mean are dropped and the mean is taken once more. */
    static MovingRange of(double[] ranges, boolean screened, double factor) {
        double mean = Arrays.stream(ranges).sum() / ranges.length;
        double limit = factor * mean;
        double[] kept = screened && mean > 0
                ? Arrays.stream(ranges).filter(range -> range < limit).toArray()
                : ranges;
        return new MovingRange(
                Arrays.stream(kept).sum() / kept.length, kept.length, ranges.length - kept.length, screened);
    }

    static MovingRange of(double[] ranges, boolean screened) {
        return of(ranges, screened, UPPER_FACTOR);
    }

    /**
     * The mean distance, after screening if there was any.
     *
     * @return 0 or more
     */
    public double mean() {
        return mean;
    }

    /**
     * How many distances it is the mean of.
     *
     * @return at least 1
     */
    public int used() {
        return used;
    }

    /**
     * How many distances screening left out.
     *
     * @return 0 or more
     */
    public int screenedOut() {
        return screenedOut;
    }

    /**
     * Whether distances that are too large were to be left out once (Nelson 1982).
     *
     * @return what the calculator was told
     */
    public boolean isScreened() {
        return screened;
    }

    /**
     * Above which distance two neighbouring figures differ more than usual: the upper limit of a moving range chart.
     *
     * @return 3.267 times the mean
     */
    public double upperLimit() {
        return UPPER_FACTOR * mean;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MovingRange range
                && Double.compare(mean, range.mean) == 0
                && used == range.used
                && screenedOut == range.screenedOut
                && screened == range.screened;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mean, used, screenedOut, screened);
    }

    /** Such as {@code 3.45, the mean of 11 moving ranges, 1 screened out}. */
    @Override
    public String toString() {
        return PlainNumber.english(mean, 4) + ", the mean of " + used + " moving ranges, "
                + (screened ? screenedOut + " screened out" : "not screened");
    }
}
