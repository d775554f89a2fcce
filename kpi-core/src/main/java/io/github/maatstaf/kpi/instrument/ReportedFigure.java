package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody else made, such as a municipality's yearly figure from public statistics: its counts or its
 * value, with the source, the day it was published and the version of its definition. The Dutch term is <em>aangeleverd
 * cijfer</em>.
 *
 * <p>It keeps its own rhythm: a yearly figure is one point a year, never four quarters. The library cannot check it; what
 * was counted is known by the source only.
 *
 * <pre>{@code
 * ReportedFigure figure = ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
 *         .counts(1_240, 18_300)
 *         .source(Source.of("Statistiek van de gemeente (verzonnen)", "tabel 3"))
 *         .published(LocalDate.of(2025, 10, 1)).definitionVersion("2024")
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class ReportedFigure {
    /** Everything, as opposed to a part such as {@code neighbourhood=BU0363A113}. */
    static final String WHOLE = "all";

    private final KpiCode kpi;
    private final ReportingPeriod period;
    private final String stratum;
    private final @Nullable BigDecimal value;
    private final long numerator;
    private final long denominator;
    private final @Nullable FigureGap gap;
    private final Source source;
    private final LocalDate published;
    private final String definitionVersion;

    private ReportedFigure(Builder builder, Source source, LocalDate published) {
        this.kpi = builder.kpi;
        this.period = builder.period;
        this.stratum = builder.stratum;
        this.value = builder.value;
        this.numerator = builder.numerator;
        this.denominator = builder.denominator;
        this.gap = builder.gap;
        this.source = source;
        this.published = published;
        this.definitionVersion = builder.definitionVersion;
    }

    /**
     * Begins a figure.
     *
     * @param kpi the code of what it is a figure of, from the catalogue or an organisation's own
     * @param period the period it is about, such as {@code 2024} or {@code 2024-Q3}
     * @return a builder
     * @throws IllegalArgumentException if the code or the period does not have its form
     */
    public static Builder builder(String kpi, String period) {
        return new Builder(KpiCode.of(kpi), ReportingPeriod.parse(period));
    }

    /**
     * Begins a figure.
     *
     * @param kpi what it is a figure of
     * @param period the period it is about
     * @return a builder
     */
    public static Builder builder(KpiCode kpi, ReportingPeriod period) {
        return new Builder(Objects.requireNonNull(kpi, "kpi"), Objects.requireNonNull(period, "period"));
    }

    /**
     * What it is a figure of.
     *
     * @return the code
     */
    public KpiCode kpi() {
        return kpi;
    }

    /**
     * The period it is about, in the source's own rhythm.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * The part of the whole it is about.
     *
     * @return {@code all}, or such as {@code neighbourhood=BU0363A113}; of a crossed part with the dimensions in alphabetical
     *     order, however it was written
     */
    public String stratum() {
        return stratum;
    }

    /**
     * The value as the source gives it, if it gives no counts.
     *
     * @return empty if it gives counts or nothing
     */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The count above the line.
     *
     * @return empty if the source gives a value or nothing
     */
    public OptionalLong numerator() {
        return hasCounts() ? OptionalLong.of(numerator) : OptionalLong.empty();
    }

    /**
     * The count below the line.
     *
     * @return empty if the source gives a value or nothing
     */
    public OptionalLong denominator() {
        return hasCounts() ? OptionalLong.of(denominator) : OptionalLong.empty();
    }

    private boolean hasCounts() {
        return value == null && gap == null;
    }

    /**
     * Why there is no figure.
     *
     * @return empty if there is one
     */
    public Optional<FigureGap> gap() {
        return Optional.ofNullable(gap);
    }

    /**
     * Who made it.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * When the source published it. A later one about the same period takes its place.
     *
     * @return the day
     */
    public LocalDate published() {
        return published;
    }

    /**
     * By which version of the definition it was made.
     *
     * @return empty if the source does not say
     */
    public Optional<String> definitionVersion() {
        return definitionVersion.isEmpty() ? Optional.empty() : Optional.of(definitionVersion);
    }

    /**
     * Whether another figure says something about the same thing: the same KPI, period, part, source, day of publication
     * and version. Two such figures that differ contradict each other.
     *
     * @param other another figure
     * @return true if only the figure itself can differ
     */
    public boolean isAboutTheSameAs(ReportedFigure other) {
        return kpi.equals(other.kpi)
                && period.equals(other.period)
                && stratum.equals(other.stratum)
                && source.equals(other.source)
                && published.equals(other.published)
                && definitionVersion.equals(other.definitionVersion);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedFigure figure
                && isAboutTheSameAs(figure)
                && Objects.equals(value, figure.value)
                && numerator == figure.numerator
                && denominator == figure.denominator
                && gap == figure.gap;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kpi, period, stratum, value, numerator, denominator, gap, published);
    }

    /** Such as {@code IMP-FIN-LOWINC 2024: 1240 of 18300 (a report, published 2025-10-01, definition 2024)}. */
    @Override
    public String toString() {
        return kpi + " " + period + (stratum.equals(WHOLE) ? "" : " " + stratum) + ": " + figureText() + " (" + source
                + ", published " + published
                + (definitionVersion.isEmpty() ? "" : ", definition " + definitionVersion) + ")";
    }

    /** The text of a part with its dimensions in alphabetical order, so that one part has one text. */
    static String inOneOrder(String part) {
        return Arrays.stream(part.split("&", -1)).sorted().collect(Collectors.joining("&"));
    }

    private static boolean hasDimensionTwice(String part) {
        List<String> dimensions = Arrays.stream(part.split("&", -1))
                .map(one -> one.substring(0, one.indexOf('=')))
                .toList();
        return Set.copyOf(dimensions).size() < dimensions.size();
    }

    private String figureText() {
        if (value != null) {
            return value.toPlainString();
        }
        return gap == null ? numerator + " of " + denominator : gap.label().toString();
    }

    /**
     * Collects a figure. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final int MOST_DIGITS = 34;
        private static final int MOST_DECIMALS = 18;
        private static final int LONGEST_VERSION = 128;
        private static final Pattern STRATUM = Pattern.compile(
                "[a-z][A-Za-z0-9-]{0,39}=[^=&\\p{Cntrl}]{1,128}(&[a-z][A-Za-z0-9-]{0,39}=[^=&\\p{Cntrl}]{1,128})*");

        private final KpiCode kpi;
        private final ReportingPeriod period;
        private String stratum = WHOLE;
        private @Nullable BigDecimal value;
        private boolean counted;
        private long numerator;
        private long denominator;
        private @Nullable FigureGap gap;
        private @Nullable Source source;
        private @Nullable LocalDate published;
        private String definitionVersion = "";

        private Builder(KpiCode kpi, ReportingPeriod period) {
            this.kpi = kpi;
            this.period = period;
        }

        /**
         * Says about which part of the whole it is. A crossed part is the same one in whatever order it is written.
         *
         * @param part {@code all}, or such as {@code neighbourhood=BU0363A113} or
         *     {@code complexity=HIGH&neighbourhood=BU0363A113}
         * @return this builder
         * @throws IllegalArgumentException if the text has another form, or names a dimension twice
         */
        public Builder stratum(String part) {
            if (!part.equals(WHOLE) && !STRATUM.matcher(part).matches()) {
                throw new IllegalArgumentException(
                        "Not a part: \"" + part + "\"; expected all, or a form such as neighbourhood=BU0363A113");
            }
            stratum = inOneOrder(part);
            if (!part.equals(WHOLE) && hasDimensionTwice(part)) {
                throw new IllegalArgumentException("Not a part: \"" + part + "\" names a dimension twice");
            }
            return this;
        }

        /**
         * Gives the counts.
         *
         * @param above the count above the line, 0 or more
         * @param below the count below the line, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if a count is too small
         */
        public Builder counts(long above, long below) {
            if (above < 0 || below < 1) {
                throw new IllegalArgumentException("Counts are 0 or more of 1 or more, not " + above + " of " + below);
            }
            counted = true;
            numerator = above;
            denominator = below;
            return this;
        }

        /**
         * Gives the value as the source does, in the unit of the KPI; a share as a number from 0 to 1.
         *
         * @param number at most 34 digits, 18 of them decimals
         * @return this builder
         * @throws IllegalArgumentException if it has more
         */
        public Builder value(BigDecimal number) {
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DECIMALS) {
                throw new IllegalArgumentException("A figure has at most " + MOST_DIGITS + " digits and "
                        + MOST_DECIMALS + " decimals; this one has another size");
            }
            BigDecimal plain = number.stripTrailingZeros();
            value = plain.scale() < 0 ? plain.setScale(0) : plain;
            return this;
        }

        /**
         * Says why there is no figure.
         *
         * @param reason the source's reason
         * @return this builder
         */
        public Builder gap(FigureGap reason) {
            gap = Objects.requireNonNull(reason, "reason");
            return this;
        }

        /**
         * Says who made it.
         *
         * @param who the source
         * @return this builder
         */
        public Builder source(Source who) {
            source = Objects.requireNonNull(who, "who");
            return this;
        }

        /**
         * Says when it was published.
         *
         * @param day the day
         * @return this builder
         */
        public Builder published(LocalDate day) {
            published = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Says by which version of the definition it was made.
         *
         * @param version the source's name of it; at most 128 characters; blank for not known
         * @return this builder
         * @throws IllegalArgumentException if it is longer
         */
        public Builder definitionVersion(String version) {
            if (version.length() > LONGEST_VERSION) {
                throw new IllegalArgumentException("A version's name has at most " + LONGEST_VERSION + " characters");
            }
            definitionVersion = version.strip();
            return this;
        }

        /**
         * Makes the figure.
         *
         * @return the figure
         * @throws IllegalStateException if the source or the day is missing, or there is not exactly one of counts, value
         *     and gap
         */
        public ReportedFigure build() {
            int given = (value == null ? 0 : 1) + (counted ? 1 : 0) + (gap == null ? 0 : 1);
            if (given != 1) {
                throw new IllegalStateException("The figure " + kpi + " " + period
                        + " needs exactly one of counts(..), value(..) and gap(..), not " + given);
            }
            if (source == null || published == null) {
                throw new IllegalStateException("The figure " + kpi + " " + period + " needs "
                        + (source == null ? "a source: source(..)" : "the day of publication: published(..)"));
            }
            return new ReportedFigure(this, source, published);
        }

        /** Which figure it becomes. */
        @Override
        public String toString() {
            return "The figure " + kpi + " " + period + ", not built yet";
        }
    }
}
