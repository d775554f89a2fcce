package io.github.maatstaf.kpi.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The minimum sizes that a calculator holds to: the defaults of {@link MinimumSize}, except where somebody chose
 * otherwise.
 *
 * <p>A minimum that follows from a law can be raised; lowering it changes nothing, for the method still cannot answer.
 *
 * @since 0.1
 */
public final class MinimumSizes {
    private static final MinimumSizes DEFAULTS = new MinimumSizes(Map.of());

    private final Map<MinimumSize, Integer> overridden;

    private MinimumSizes(Map<MinimumSize, Integer> overridden) {
        this.overridden = overridden;
    }

    /**
     * The defaults.
     *
     * @return the minimum sizes as {@link MinimumSize} documents them
     */
    public static MinimumSizes withDefaults() {
        return DEFAULTS;
    }

    /**
     * These minimum sizes, with another value for one.
     *
     * @param minimum which one
     * @param size at least 1
     * @return a copy
     * @throws IllegalArgumentException if the size is below 1
     */
    public MinimumSizes with(MinimumSize minimum, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("The minimum " + minimum + " is at least 1, not " + size);
        }
        Map<MinimumSize, Integer> more = new EnumMap<>(MinimumSize.class);
        more.putAll(overridden);
        more.put(Objects.requireNonNull(minimum, "minimum"), size);
        if (size == minimum.defaultSize()) {
            more.remove(minimum);
        }
        return new MinimumSizes(Collections.unmodifiableMap(more));
    }

    /**
     * One of the minimum sizes.
     *
     * @param minimum which one
     * @return at least 1
     */
    public int of(MinimumSize minimum) {
        return overridden.getOrDefault(minimum, minimum.defaultSize());
    }

    /**
     * Whether there is enough.
     *
     * @param minimum which minimum
     * @param size how much there is
     * @return true if the size reaches it
     */
    public boolean reached(MinimumSize minimum, long size) {
        return size >= of(minimum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinimumSizes sizes && overridden.equals(sizes.overridden);
    }

    @Override
    public int hashCode() {
        return overridden.hashCode();
    }

    /** Such as {@code default minimum sizes}, or what differs from them. */
    @Override
    public String toString() {
        return overridden.isEmpty() ? "default minimum sizes" : "default minimum sizes, except " + overridden;
    }
}
