package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.CountBasis;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A declared rate by which one thing that is counted may be turned into another, such as <em>4.2 people present are one
 * person, by the count of visitors of 2024</em>; the Dutch term is <em>omrekening</em>.
 *
 * <p>What is counted on different bases is never added or divided without one. What comes of it is an estimate, and as
 * sure as the source of the rate.
 *
 * @since 0.1
 */
public final class Bridge {
    private final CountBasis from;
    private final CountBasis to;
    private final BigDecimal perOne;
    private final Source source;

    private Bridge(CountBasis from, CountBasis to, BigDecimal perOne, Source source) {
        this.from = from;
        this.to = to;
        this.perOne = perOne;
        this.source = source;
    }

    /**
     * Declares a rate.
     *
     * @param from what was counted
     * @param to what it is turned into, something else
     * @param perOne how many of the first make one of the second, above 0
     * @param source who found that out, and when
     * @return the bridge
     * @throws IllegalArgumentException if both are the same, or the rate is not above 0
     */
    public static Bridge of(CountBasis from, CountBasis to, BigDecimal perOne, Source source) {
        if (from == to) {
            throw new IllegalArgumentException("There is nothing to bridge between " + from + " and " + to);
        }
        if (perOne.signum() <= 0 || perOne.precision() > 34 || Math.abs((long) perOne.scale()) > 18) {
            throw new IllegalArgumentException("A rate is above 0, with at most 34 digits and 18 decimals");
        }
        return new Bridge(
                from,
                Objects.requireNonNull(to, "to"),
                perOne.stripTrailingZeros(),
                Objects.requireNonNull(source, "source"));
    }

    /**
     * What was counted.
     *
     * @return the basis
     */
    public CountBasis from() {
        return from;
    }

    /**
     * What it is turned into.
     *
     * @return the basis
     */
    public CountBasis to() {
        return to;
    }

    /**
     * How many of the first make one of the second.
     *
     * @return above 0
     */
    public BigDecimal perOne() {
        return perOne;
    }

    /**
     * Who found that out.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * An estimate of how many of the second a number of the first makes.
     *
     * @param count a number of the first
     * @return the number divided by the rate
     */
    public double estimate(long count) {
        return count / perOne.doubleValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bridge bridge
                && from == bridge.from
                && to == bridge.to
                && perOne.equals(bridge.perOne)
                && source.equals(bridge.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, perOne, source);
    }

    /** Such as {@code 4.2 people present make one of persons (a count of visitors)}. */
    @Override
    public String toString() {
        return perOne.toPlainString() + " " + from.label().in(Locale.ENGLISH) + " make one of "
                + to.label().in(Locale.ENGLISH) + " (" + source + ")";
    }
}
