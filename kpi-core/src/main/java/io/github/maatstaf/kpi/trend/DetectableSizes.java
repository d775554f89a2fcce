package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * From what a detectable change was computed: how many people or moments there are, and how far figures spread.
 *
 * @since 0.1
 */
public final class DetectableSizes {
    private final Unit unit;
    private final double start;
    private final double spread;
    private final int then;
    private final int now;
    private final int moments;
    private final @Nullable PeriodType type;

    private DetectableSizes(
            Unit unit, double start, double spread, int then, int now, int moments, @Nullable PeriodType type) {
        this.unit = unit;
        this.start = start;
        this.spread = spread;
        this.then = then;
        this.now = now;
        this.moments = moments;
        this.type = type;
    }

    static DetectableSizes ofShares(double share, int then, int now) {
        return new DetectableSizes(Unit.SHARE, share, Double.NaN, then, now, 2, null);
    }

    static DetectableSizes ofMeans(Unit unit, double spread, int then, int now) {
        return new DetectableSizes(unit, Double.NaN, spread, then, now, 2, null);
    }

    static DetectableSizes ofLine(PeriodType type, int moments, Unit unit, double spread) {
        return new DetectableSizes(unit, Double.NaN, spread, 0, 0, moments, type);
    }

    static DetectableSizes ofLineOfShares(PeriodType type, int moments, double share, int perPeriod) {
        double spread = Math.sqrt(share * (1 - share) / perPeriod);
        return new DetectableSizes(Unit.SHARE, share, spread, perPeriod, perPeriod, moments, type);
    }

    /**
     * The unit of the change.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * The share at the beginning.
     *
     * @return absent if the figures are no shares
     */
    public OptionalDouble startShare() {
        return Double.isNaN(start) ? OptionalDouble.empty() : OptionalDouble.of(start);
    }

    /**
     * How far values of single people, or figures of single periods of a line, spread.
     *
     * @return the standard deviation; absent for two shares, whose spread follows from their size
     */
    public OptionalDouble standardDeviation() {
        return Double.isNaN(spread) ? OptionalDouble.empty() : OptionalDouble.of(spread);
    }

    /**
     * How many people at the first moment; of a line of shares, each period.
     *
     * @return absent for a line of other figures
     */
    public OptionalInt then() {
        return then == 0 ? OptionalInt.empty() : OptionalInt.of(then);
    }

    /**
     * How many people at the last moment; of a line of shares, each period.
     *
     * @return absent for a line of other figures
     */
    public OptionalInt now() {
        return now == 0 ? OptionalInt.empty() : OptionalInt.of(now);
    }

    /**
     * How many moments there are.
     *
     * @return 2, or the number of periods of a line
     */
    public int moments() {
        return moments;
    }

    /**
     * The type of the periods of a line.
     *
     * @return empty for two moments
     */
    public Optional<PeriodType> periodType() {
        return Optional.ofNullable(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DetectableSizes sizes
                && unit.equals(sizes.unit)
                && Double.compare(start, sizes.start) == 0
                && Double.compare(spread, sizes.spread) == 0
                && then == sizes.then
                && now == sizes.now
                && moments == sizes.moments
                && type == sizes.type;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, start, spread, then, now, moments, type);
    }

    /** Such as {@code 8 QUARTER moments, 40 each}. */
    @Override
    public String toString() {
        return (type == null ? "2 moments" : moments + " " + type + " moments")
                + (then == 0 ? "" : then == now ? ", " + then + " each" : ", " + then + " and " + now);
    }
}
