package io.github.maatstaf.kpi.chart;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A line beside the figures of a chart, such as a middle or a limit: a value for each period, or none there.
 *
 * <p>It is laid beside the figures and is compared with nothing.
 *
 * @param label what the line is, as people read it
 * @param values a value for each period of the series, absent where the line does not run
 * @since 0.1
 */
public record ChartLine(LocalizedText label, List<OptionalDouble> values) {
    /**
     * Keeps the values.
     *
     * @param label what the line is, as people read it
     * @param values a value for each period of the series, absent where the line does not run
     * @throws IllegalArgumentException if a value is not finite
     */
    public ChartLine {
        Objects.requireNonNull(label, "label");
        values = List.copyOf(values);
        for (OptionalDouble value : values) {
            if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
                throw new IllegalArgumentException(
                        "A line of a chart has finite values, not " + value.getAsDouble() + "; leave it absent");
            }
        }
    }

    /** Such as {@code middle: 12 periods}. */
    @Override
    public String toString() {
        return label + ": " + values.size() + (values.size() == 1 ? " period" : " periods");
    }
}
