package io.github.maatstaf.kpi.chart;

import java.util.Optional;

/**
 * One unit in a chart of dots: a value, and about how many it is. Only one's own unit has a name.
 *
 * @since 0.1
 */
public final class ChartDot {
    private final String name;
    private final double value;
    private final long size;

    ChartDot(String name, double value, long size) {
        if (!Double.isFinite(value) || size < 1) {
            throw new IllegalArgumentException(
                    "A dot stands at a number and is about at least 1, not " + value + " about " + size);
        }
        this.name = name;
        this.value = value;
        this.size = size;
    }

    /**
     * A dot without a name.
     *
     * @param value the figure
     * @param size about how many it is, at least 1
     * @return the dot
     * @throws IllegalArgumentException if the figure is no number or it is about nobody
     */
    public static ChartDot of(double value, long size) {
        return new ChartDot("", value, size);
    }

    /**
     * One's own unit.
     *
     * @param name its name
     * @param value the figure
     * @param size about how many it is, at least 1
     * @return the dot
     * @throws IllegalArgumentException if the name is blank, the figure is no number or it is about nobody
     */
    public static ChartDot own(String name, double value, long size) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("One's own unit needs a name, not a blank text");
        }
        return new ChartDot(name.strip(), value, size);
    }

    /**
     * The name.
     *
     * @return empty for every unit but one's own
     */
    public Optional<String> name() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /**
     * The figure.
     *
     * @return a number
     */
    public double value() {
        return value;
    }

    /**
     * About how many it is.
     *
     * @return at least 1
     */
    public long size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartDot dot
                && name.equals(dot.name)
                && Double.compare(value, dot.value) == 0
                && size == dot.size;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Double.hashCode(value) + Long.hashCode(size);
    }

    /** Such as {@code a dot: 0.29 about 55}. */
    @Override
    public String toString() {
        return (name.isEmpty() ? "a dot" : name) + ": " + value + " about " + size;
    }
}
