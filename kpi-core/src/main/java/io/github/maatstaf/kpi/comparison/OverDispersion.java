package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How much more units differ than chance alone makes them, and limits that allow for it: what every unit has, such as other
 * residents, is then no reason to point at one (Spiegelhalter 2005; the extra variance of DerSimonian and Laird 1986).
 *
 * <p>From few units the extra spread is hardly known: below {@value #FEWEST_UNITS} the limits are those of chance alone, and
 * the answer says so. It gives no order of units.
 *
 * <pre>{@code
 * OverDispersion spread = OverDispersion.of(FunnelScale.RATIO_LOG, observed, expected);
 * spread.ratio();              // 2.03: twice the variance that chance gives
 * spread.widenedLimitsAt(113.6)
 * }</pre>
 *
 * @since 0.1
 */
public final class OverDispersion {
    /** Below this many units the limits are not widened. */
    public static final int FEWEST_UNITS = 10;

    private static final double TENTH = 0.1;
    private static final double INNER = 0.025;
    private static final double OUTER = 0.001;
    /** The normal quantiles with the six decimals of FunnelPlotR, so that limits are those of its figures. */
    private static final double Z_INNER = 1.959964;

    private static final double Z_OUTER = 3.090232;

    private final FunnelScale scale;
    private final double[] numerators;
    private final double[] denominators;
    private final double average;
    private final double tail;
    private final double[] deviations;
    private final double ratio;
    private final double extraVariance;

    private OverDispersion(FunnelScale scale, double[] numerators, double[] denominators, double tail) {
        this.scale = scale;
        this.numerators = numerators;
        this.denominators = denominators;
        this.tail = tail;
        this.average = scale.average(numerators, denominators);
        this.deviations = new double[numerators.length];
        double[] errors = new double[numerators.length];
        for (int i = 0; i < deviations.length; i++) {
            errors[i] = scale.error(numerators[i], denominators[i]);
            deviations[i] = (scale.transformed(numerators[i], denominators[i]) - scale.centre(average)) / errors[i];
        }
        int[] kept = IntStream.range(0, deviations.length).filter(this::isKept).toArray();
        double[] moderate = moderated();
        double squares = 0;
        double weights = 0;
        double squaredWeights = 0;
        for (int i : kept) {
            squares += moderate[i] * moderate[i];
            double weight = 1 / (errors[i] * errors[i]);
            weights += weight;
            squaredWeights += weight * weight;
        }
        this.ratio = kept.length == 0 ? Double.NaN : squares / kept.length;
        double room = weights - squaredWeights / weights;
        double extra = (squares - (kept.length - 1)) / room;
        this.extraVariance = room > 0 && Double.isFinite(extra) ? Math.max(0, extra) : 0;
    }

    /**
     * Looks at the spread of units, with a tenth of them at either end drawn in or left out.
     *
     * @param scale the scale to compare on
     * @param numerators the counts of the units, in any order
     * @param denominators their totals, exposures or expected numbers, in the same order
     * @return the spread
     * @throws IllegalArgumentException if there are no units, a count is negative, a denominator is not above 0, or a count
     *     of a share is above its total
     */
    public static OverDispersion of(FunnelScale scale, long[] numerators, double[] denominators) {
        return of(scale, numerators, denominators, TENTH);
    }

    /**
     * Looks at the spread of units, with a share of them at either end drawn in or left out, so that a few that differ much do
     * not widen the limits of all.
     *
     * @param scale the scale to compare on
     * @param numerators the counts of the units, in any order
     * @param denominators their totals, exposures or expected numbers, in the same order
     * @param tail the share at either end, above 0 and below a half; a tenth is usual
     * @return the spread
     * @throws IllegalArgumentException if the share is out of range, there are no units, a count is negative, a denominator is
     *     not above 0, or a count of a share is above its total
     */
    public static OverDispersion of(FunnelScale scale, long[] numerators, double[] denominators, double tail) {
        if (!(tail > 0 && tail < 0.5)) {
            throw new IllegalArgumentException("The share at either end lies between 0 and a half, not " + tail);
        }
        if (numerators.length == 0 || numerators.length != denominators.length) {
            throw new IllegalArgumentException("Expected as many counts as denominators, at least 1, not "
                    + numerators.length + " and " + denominators.length);
        }
        for (int i = 0; i < numerators.length; i++) {
            boolean share = scale != FunnelScale.SHARE || numerators[i] <= denominators[i];
            if (numerators[i] < 0 || !(denominators[i] > 0 && denominators[i] < Double.POSITIVE_INFINITY) || !share) {
                throw new IllegalArgumentException(
                        "Not the numbers of a unit: " + numerators[i] + " and " + denominators[i]);
            }
        }
        return new OverDispersion(
                Objects.requireNonNull(scale, "scale"),
                Arrays.stream(numerators).asDoubleStream().toArray(),
                denominators.clone(),
                tail);
    }

    /** On the one scale both ends are left out; on the others they are drawn in. */
    private boolean isKept(int unit) {
        if (!scale.leavesOutTails()) {
            return true;
        }
        double below =
                Arrays.stream(deviations).filter(z -> z < deviations[unit]).count();
        double equal =
                Arrays.stream(deviations).filter(z -> z == deviations[unit]).count();
        double parts = 1 / tail;
        double place = Math.floor((below + (equal + 1) / 2) * parts / (deviations.length + 1));
        return place > 0 && place < parts - 1;
    }

    private double[] moderated() {
        if (scale.leavesOutTails()) {
            return deviations;
        }
        double[] sorted = deviations.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, tail);
        double high = quantile(sorted, 1 - tail);
        return Arrays.stream(deviations)
                .map(z -> Math.max(low, Math.min(high, z)))
                .toArray();
    }

    /** The quantile between two sorted values in proportion, type 7 of Hyndman and Fan (1996). */
    private static double quantile(double[] sorted, double probability) {
        double place = (sorted.length - 1) * probability;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * The scale.
     *
     * @return the scale that was asked for
     */
    public FunnelScale scale() {
        return scale;
    }

    /**
     * Which share of the units at either end was drawn in or left out.
     *
     * @return a tenth unless another was asked for
     */
    public double tail() {
        return tail;
    }

    /**
     * How many units.
     *
     * @return at least 1
     */
    public int units() {
        return deviations.length;
    }

    /**
     * The value around which the limits lie: of all units together, or 1 for observed by expected numbers. It is no norm.
     *
     * @return 0 or more
     */
    public double average() {
        return average;
    }

    /**
     * How far a unit lies from the average, in standard deviations of chance alone.
     *
     * @param unit its place among those given, from 0
     * @return absent if it is infinitely far on the scale, as a ratio of 0 is on the logarithmic one
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public OptionalDouble deviation(int unit) {
        double z = deviations[Objects.checkIndex(unit, deviations.length)];
        return Double.isFinite(z) ? OptionalDouble.of(z) : OptionalDouble.empty();
    }

    /**
     * The variance of the units, in variances of chance alone, both ends drawn in or left out.
     *
     * @return about 1 for chance alone; absent if the scale leaves no unit to compute with
     */
    public OptionalDouble ratio() {
        return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }

    /**
     * The variance that every unit has beyond chance, on the transformed scale.
     *
     * @return 0 or more
     */
    public double extraVariance() {
        return extraVariance;
    }

    /**
     * Whether there are units enough to widen the limits by.
     *
     * @return too few below {@value #FEWEST_UNITS} units, else enough
     */
    public Sufficiency sufficiency() {
        return units() < FEWEST_UNITS ? Sufficiency.TOO_FEW : Sufficiency.ENOUGH;
    }

    /**
     * The limits of chance alone.
     *
     * @param size the denominator of such a unit, above 0
     * @return the four limits
     * @throws IllegalArgumentException if the size is not above 0
     */
    public FunnelLimits limitsAt(double size) {
        if (scale.isRatio()) {
            checkSize(size);
            return new FunnelLimits(
                    FunnelScale.garwood(size, OUTER),
                    FunnelScale.garwood(size, INNER),
                    FunnelScale.garwood(size, 1 - INNER),
                    FunnelScale.garwood(size, 1 - OUTER));
        }
        return limits(size, 0);
    }

    /**
     * The limits that allow for the extra variance, also from fewer units than are enough: for comparison with programs that
     * do so.
     *
     * @param size the denominator of such a unit, above 0
     * @return the four limits
     * @throws IllegalArgumentException if the size is not above 0
     */
    public FunnelLimits widenedLimitsAt(double size) {
        return limits(size, extraVariance);
    }

    /**
     * The limits to draw: those that allow for the extra variance, or those of chance alone if the units are too few.
     *
     * @param size the denominator of such a unit, above 0
     * @return the four limits
     * @throws IllegalArgumentException if the size is not above 0
     */
    public FunnelLimits drawnLimitsAt(double size) {
        return sufficiency() == Sufficiency.ENOUGH ? widenedLimitsAt(size) : limitsAt(size);
    }

    /**
     * Where a unit lies against the widened limits.
     *
     * @param unit its place among those given, from 0
     * @return its position
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public FunnelPosition widenedPositionOf(int unit) {
        Objects.checkIndex(unit, deviations.length);
        return FunnelPosition.within(numerators[unit] / denominators[unit], widenedLimitsAt(denominators[unit]));
    }

    private FunnelLimits limits(double size, double extra) {
        checkSize(size);
        double spread = errorWith(size, extra);
        double inner = Z_INNER * spread;
        double outer = Z_OUTER * spread;
        double centre = scale.centre(average);
        if (!Double.isFinite(centre) || !Double.isFinite(spread)) {
            return new FunnelLimits(average, average, average, average);
        }
        return new FunnelLimits(
                scale.back(centre - outer),
                scale.back(centre - inner),
                scale.back(centre + inner),
                scale.back(centre + outer));
    }

    private double errorWith(double size, double extra) {
        double chance = scale.errorOfLimit(average, size);
        return Math.sqrt(chance * chance + extra);
    }

    private static void checkSize(double size) {
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The size of a unit is above 0, not " + size);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OverDispersion that
                && scale == that.scale
                && Double.compare(tail, that.tail) == 0
                && Arrays.equals(numerators, that.numerators)
                && Arrays.equals(denominators, that.denominators);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale, Arrays.hashCode(numerators), Arrays.hashCode(denominators));
    }

    /** Such as {@code 6 units, variance 2.03 times that of chance (too few to widen limits)}. */
    @Override
    public String toString() {
        String times = Double.isFinite(ratio)
                ? new BigDecimal(ratio)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString()
                : "an unknown number of";
        return units() + (units() == 1 ? " unit" : " units") + ", variance " + times + " times that of chance"
                + (sufficiency() == Sufficiency.ENOUGH ? "" : " (too few to widen limits)");
    }
}
