package io.github.maatstaf.kpi.comparison;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unit in a funnel: a count out of a count. One's own unit has a name; the others are dots.
 *
 * @since 0.1
 */
public final class FunnelPoint {
    private final @Nullable String name;
    private final long numerator;
    private final long denominator;

    private FunnelPoint(@Nullable String name, long numerator, long denominator) {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("A share is a count of 0 through its total, out of at least 1, not "
                    + numerator + " out of " + denominator);
        }
        this.name = name;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static FunnelPoint own(String name, long numerator, long denominator) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("One's own unit needs a name, not a blank text");
        }
        return new FunnelPoint(name.strip(), numerator, denominator);
    }

    static FunnelPoint dot(long numerator, long denominator) {
        return new FunnelPoint(null, numerator, denominator);
    }

    /**
     * The name of one's own unit.
     *
     * @return empty for every other unit
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * How many counted.
     *
     * @return from 0 through the denominator
     */
    public long numerator() {
        return numerator;
    }

    /**
     * Out of how many.
     *
     * @return at least 1
     */
    public long denominator() {
        return denominator;
    }

    /**
     * The share.
     *
     * @return from 0 through 1
     */
    public double share() {
        return (double) numerator / denominator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunnelPoint point
                && Objects.equals(name, point.name)
                && numerator == point.numerator
                && denominator == point.denominator;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, numerator, denominator);
    }

    /** Such as {@code Wijkteam Noord: 45 of 128} or {@code a dot: 16 of 55}. */
    @Override
    public String toString() {
        return (name == null ? "a dot" : name) + ": " + numerator + " of " + denominator;
    }
}
