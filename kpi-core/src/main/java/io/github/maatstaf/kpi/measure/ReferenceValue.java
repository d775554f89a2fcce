package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.Source;
import java.util.Objects;

/**
 * A value to talk about beside a series, with its source and its purpose; the Dutch term is <em>referentiewaarde</em>.
 *
 * <p>It is not a norm and carries no verdict: nothing in the library compares a figure with it.
 *
 * @since 0.1
 */
public final class ReferenceValue {
    private final double value;
    private final ReferencePurpose purpose;
    private final Source source;

    private ReferenceValue(double value, ReferencePurpose purpose, Source source) {
        this.value = value;
        this.purpose = purpose;
        this.source = source;
    }

    /**
     * Obtains a reference value.
     *
     * @param value in the unit of the series; a share lies between 0 and 1
     * @param purpose why it is laid beside the series
     * @param source where it comes from
     * @return the reference value
     * @throws IllegalArgumentException if the value is not a finite number
     */
    public static ReferenceValue of(double value, ReferencePurpose purpose, Source source) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A reference value is a finite number, not " + value);
        }
        return new ReferenceValue(
                value, Objects.requireNonNull(purpose, "purpose"), Objects.requireNonNull(source, "source"));
    }

    /**
     * The value.
     *
     * @return a finite number in the unit of the series
     */
    public double value() {
        return value;
    }

    /**
     * Why it is laid beside the series.
     *
     * @return the purpose
     */
    public ReferencePurpose purpose() {
        return purpose;
    }

    /**
     * Where it comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferenceValue reference
                && Double.compare(value, reference.value) == 0
                && purpose == reference.purpose
                && source.equals(reference.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, purpose, source);
    }

    /** Such as {@code 0.4 (published figure; CBS StatLine, table 85000NED)}. */
    @Override
    public String toString() {
        return DecimalText.of(value) + " (" + purpose.label() + "; " + source + ")";
    }
}
