package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published figure about a place and a period, as its source gives it: the value or the code that stands for none, with
 * its unit and its footnotes. The Dutch term is <em>contextcijfer</em>.
 *
 * <p>It is context for a conversation: it is no norm, and not the work of anybody's service. Whose it is, and when it was
 * published, is known by the {@link ContextFigures} that it is in.
 *
 * @since 0.1
 */
public final class ContextFigure {
    private final String topic;
    private final String region;
    private final String part;
    private final ReportingPeriod period;
    private final @Nullable BigDecimal value;
    private final @Nullable FigureGap gap;
    private final String missingCode;
    private final String unit;
    private final List<String> footnotes;

    private ContextFigure(Builder builder) {
        this.topic = builder.topic;
        this.region = builder.region;
        this.part = builder.part;
        this.period = builder.period;
        this.value = builder.value;
        this.gap = builder.gap;
        this.missingCode = builder.missingCode;
        this.unit = builder.unit;
        this.footnotes = List.copyOf(builder.footnotes);
    }

    /**
     * Begins a figure.
     *
     * @param topic what it is a figure of, in the source's own words or code; not blank
     * @param region about which place, in the source's own words or code; not blank
     * @param period about which period
     * @return a builder
     * @throws IllegalArgumentException if a text is blank
     */
    public static Builder builder(String topic, String region, ReportingPeriod period) {
        return new Builder(
                notBlank(topic, "topic"), notBlank(region, "region"), Objects.requireNonNull(period, "period"));
    }

    private static String notBlank(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A context figure has a " + name + ", not a blank text");
        }
        return text.strip();
    }

    /**
     * What it is a figure of.
     *
     * @return in the source's own words or code
     */
    public String topic() {
        return topic;
    }

    /**
     * About which place.
     *
     * @return in the source's own words or code, such as {@code GM0363}
     */
    public String region() {
        return region;
    }

    /**
     * About which part of the people there.
     *
     * @return such as {@code Leeftijd=65+}; empty for all
     */
    public String part() {
        return part;
    }

    /**
     * About which period.
     *
     * @return in the source's own rhythm
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * The value.
     *
     * @return empty if the source gives none
     */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Why there is no value.
     *
     * @return empty if there is one
     */
    public Optional<FigureGap> gap() {
        return Optional.ofNullable(gap);
    }

    /**
     * The source's own code for having none.
     *
     * @return such as a dot; empty if there is a value, and if the source leaves the cell empty
     */
    public String missingCode() {
        return missingCode;
    }

    /**
     * The unit.
     *
     * @return in the source's own words; empty if it gives none
     */
    public String unit() {
        return unit;
    }

    /**
     * What the source remarks about this figure, such as that it is provisional.
     *
     * @return an unmodifiable list; may be empty
     */
    public List<String> footnotes() {
        return footnotes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContextFigure that
                && topic.equals(that.topic)
                && region.equals(that.region)
                && part.equals(that.part)
                && period.equals(that.period)
                && Objects.equals(value, that.value)
                && gap == that.gap
                && missingCode.equals(that.missingCode)
                && unit.equals(that.unit)
                && footnotes.equals(that.footnotes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, region, part, period, value, gap);
    }

    /** Such as {@code Bijstand, GM0363, 2024: 58.3 per 1 000 (voorlopig)}. */
    @Override
    public String toString() {
        String figure =
                value != null ? value.toPlainString() : gap + (missingCode.isEmpty() ? "" : " \"" + missingCode + "\"");
        return topic + ", " + region + (part.isEmpty() ? "" : ", " + part) + ", " + period + ": " + figure
                + (unit.isEmpty() ? "" : " " + unit)
                + (footnotes.isEmpty() ? "" : " (" + String.join("; ", footnotes) + ")");
    }

    /**
     * Collects a figure. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String topic;
        private final String region;
        private final ReportingPeriod period;
        private String part = "";
        private @Nullable BigDecimal value;
        private @Nullable FigureGap gap;
        private String missingCode = "";
        private String unit = "";
        private List<String> footnotes = List.of();

        private Builder(String topic, String region, ReportingPeriod period) {
            this.topic = topic;
            this.region = region;
            this.period = period;
        }

        /**
         * Says about which part of the people it is.
         *
         * @param which such as {@code Leeftijd=65+}; empty for all
         * @return this builder
         */
        public Builder part(String which) {
            part = which.strip();
            return this;
        }

        /**
         * Gives the value.
         *
         * @param number the value in the source's unit
         * @return this builder
         */
        public Builder value(BigDecimal number) {
            value = Objects.requireNonNull(number, "number");
            gap = null;
            missingCode = "";
            return this;
        }

        /**
         * Says why there is no value.
         *
         * @param reason why
         * @param code the source's own code; may be empty
         * @return this builder
         */
        public Builder gap(FigureGap reason, String code) {
            gap = Objects.requireNonNull(reason, "reason");
            missingCode = code.strip();
            value = null;
            return this;
        }

        /**
         * Says the unit.
         *
         * @param words in the source's own words; empty if it gives none
         * @return this builder
         */
        public Builder unit(String words) {
            unit = words.strip();
            return this;
        }

        /**
         * Says what the source remarks.
         *
         * @param remarks the remarks; blank ones are left out
         * @return this builder
         */
        public Builder footnotes(List<String> remarks) {
            footnotes = remarks.stream()
                    .map(String::strip)
                    .filter(remark -> !remark.isEmpty())
                    .toList();
            return this;
        }

        /**
         * Makes the figure.
         *
         * @return it
         * @throws IllegalStateException if there is neither a value nor a reason why there is none
         */
        public ContextFigure build() {
            if (value == null && gap == null) {
                throw new IllegalStateException("A context figure needs value(..) or gap(..)");
            }
            return new ContextFigure(this);
        }

        /** Which figure it becomes. */
        @Override
        public String toString() {
            return "The context figure " + topic + ", " + region + ", " + period + ", not built yet";
        }
    }
}
