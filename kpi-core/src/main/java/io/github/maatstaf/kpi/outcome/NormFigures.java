package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What is published about an instrument: how far its scores lie apart, how reliable it is, and the means of the people whom
 * a service is for and of people in general, with the source. The Dutch term is <em>normgegevens</em>.
 *
 * <p>They hold for the version, the rater and the kind of people of the source. They are given, not made here: figures that
 * a caller estimates from few people of his own are no norms.
 *
 * <pre>{@code
 * NormFigures norms = NormFigures.builder(Source.of("Jacobson en Truax (1991)", "tabel 2"))
 *         .spread(7.5).reliability(0.80).build();
 * }</pre>
 *
 * @since 0.1
 */
public final class NormFigures {
    private final Source source;
    private final double spread;
    private final double reliability;
    private final double reliabilityAfter;
    private final double serviceMean;
    private final double serviceSpread;
    private final double generalMean;
    private final double generalSpread;

    private NormFigures(Builder builder) {
        this.source = builder.source;
        this.spread = builder.spread;
        this.reliability = builder.reliability;
        this.reliabilityAfter = Double.isNaN(builder.reliabilityAfter) ? builder.reliability : builder.reliabilityAfter;
        this.serviceMean = builder.serviceMean;
        this.serviceSpread = Double.isNaN(builder.serviceSpread) ? builder.spread : builder.serviceSpread;
        this.generalMean = builder.generalMean;
        this.generalSpread = builder.generalSpread;
    }

    /**
     * Begins norm figures.
     *
     * @param source who publishes them
     * @return an empty builder
     */
    public static Builder builder(Source source) {
        return new Builder(Objects.requireNonNull(source, "source"));
    }

    /**
     * Estimates the spread and the mean of the people whom the service is for from their own first scores. The reliability
     * is still a published one.
     *
     * @param scores the pairs
     * @param reliability the published reliability, from 0 to below 1
     * @param source who publishes the reliability
     * @param minimumSizes {@link MinimumSize#NORM_ESTIMATE} is looked at
     * @return the figures; refused if there are too few people, or their first scores are all equal
     * @throws IllegalArgumentException if the reliability is out of range
     */
    public static WithFindings<NormFigures> estimated(
            PairedScores scores, double reliability, Source source, MinimumSizes minimumSizes) {
        Builder builder = builder(source).reliability(reliability);
        int least = Math.max(2, minimumSizes.of(MinimumSize.NORM_ESTIMATE));
        if (scores.size() < least) {
            return refused(Finding.of("OUTCOME-NORM-TOO-FEW")
                    .with("count", scores.size())
                    .with("least", least));
        }
        double spread = Math.sqrt(PairedMoments.variance(scores.before()));
        if (!(spread > 0)) {
            return refused(Finding.of("OUTCOME-NO-SPREAD"));
        }
        return WithFindings.of(
                builder.spread(spread)
                        .serviceGroup(PairedMoments.mean(scores.before()), spread)
                        .build(),
                List.of(Finding.of("OUTCOME-NORM-ESTIMATED").with("count", scores.size())));
    }

    private static WithFindings<NormFigures> refused(Finding finding) {
        return WithFindings.refused(List.of(finding), RecordCounts.NONE);
    }

    /**
     * Who publishes them.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The standard deviation of the scores.
     *
     * @return in points, above 0
     */
    public double spread() {
        return spread;
    }

    /**
     * The reliability of the first measurement.
     *
     * @return from 0 to below 1
     */
    public double reliability() {
        return reliability;
    }

    /**
     * The reliability of the second measurement.
     *
     * @return that of the first if nothing else was given
     */
    public double reliabilityAfter() {
        return reliabilityAfter;
    }

    /**
     * The mean of the people whom the service is for.
     *
     * @return absent if it was not given
     */
    public OptionalDouble serviceMean() {
        return optional(serviceMean);
    }

    /**
     * The standard deviation of the people whom the service is for.
     *
     * @return the spread if nothing else was given
     */
    public double serviceSpread() {
        return serviceSpread;
    }

    /**
     * The mean of people in general.
     *
     * @return absent if it was not given
     */
    public OptionalDouble generalMean() {
        return optional(generalMean);
    }

    /**
     * The standard deviation of people in general.
     *
     * @return absent if it was not given
     */
    public OptionalDouble generalSpread() {
        return optional(generalSpread);
    }

    private static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The noise of one measurement: the standard error of measurement.
     *
     * @return in points
     */
    public double standardErrorOfMeasurement() {
        return spread * Math.sqrt(1 - reliability);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormFigures that
                && source.equals(that.source)
                && Double.compare(spread, that.spread) == 0
                && Double.compare(reliability, that.reliability) == 0
                && Double.compare(reliabilityAfter, that.reliabilityAfter) == 0
                && Double.compare(serviceMean, that.serviceMean) == 0
                && Double.compare(serviceSpread, that.serviceSpread) == 0
                && Double.compare(generalMean, that.generalMean) == 0
                && Double.compare(generalSpread, that.generalSpread) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, spread, reliability, serviceMean, generalMean);
    }

    /** Such as {@code spread 7.5, reliability 0.8 (Jacobson en Truax (1991), tabel 2)}. */
    @Override
    public String toString() {
        return "spread " + PlainNumber.english(spread, 4) + ", reliability " + PlainNumber.english(reliability, 4)
                + " (" + source + ")";
    }

    /**
     * Collects norm figures. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Source source;
        private double spread = Double.NaN;
        private double reliability = Double.NaN;
        private double reliabilityAfter = Double.NaN;
        private double serviceMean = Double.NaN;
        private double serviceSpread = Double.NaN;
        private double generalMean = Double.NaN;
        private double generalSpread = Double.NaN;

        private Builder(Source source) {
            this.source = source;
        }

        /**
         * Gives the standard deviation of the scores.
         *
         * @param points above 0
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder spread(double points) {
            spread = positive(points);
            return this;
        }

        /**
         * Gives the reliability.
         *
         * @param share from 0 to below 1
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder reliability(double share) {
            reliability = checkedReliability(share);
            return this;
        }

        /**
         * Gives the reliability of the second measurement, if it is another one.
         *
         * @param share from 0 to below 1
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder reliabilityAfter(double share) {
            reliabilityAfter = checkedReliability(share);
            return this;
        }

        /**
         * Gives the mean and the standard deviation of the people whom the service is for.
         *
         * @param mean in points
         * @param points the standard deviation, above 0
         * @return this builder
         * @throws IllegalArgumentException if one is out of range
         */
        public Builder serviceGroup(double mean, double points) {
            serviceMean = finite(mean);
            serviceSpread = positive(points);
            return this;
        }

        /**
         * Gives the mean and the standard deviation of people in general.
         *
         * @param mean in points
         * @param points the standard deviation, above 0
         * @return this builder
         * @throws IllegalArgumentException if one is out of range
         */
        public Builder generalGroup(double mean, double points) {
            generalMean = finite(mean);
            generalSpread = positive(points);
            return this;
        }

        private static double checkedReliability(double share) {
            if (!(share >= 0 && share < 1)) {
                throw new IllegalArgumentException("A reliability lies from 0 to below 1, not " + share);
            }
            return share;
        }

        private static double positive(double points) {
            if (!(points > 0 && points < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("A standard deviation is above 0, not " + points);
            }
            return points;
        }

        private static double finite(double points) {
            if (!Double.isFinite(points)) {
                throw new IllegalArgumentException("A mean is a number, not " + points);
            }
            return points;
        }

        /**
         * Makes the norm figures.
         *
         * @return them
         * @throws IllegalStateException if the spread or the reliability is missing
         */
        public NormFigures build() {
            if (Double.isNaN(spread) || Double.isNaN(reliability)) {
                throw new IllegalStateException("Norm figures of " + source + " need "
                        + (Double.isNaN(spread) ? "a spread: spread(..)" : "a reliability: reliability(..)"));
            }
            return new NormFigures(this);
        }

        /** Whose figures they become. */
        @Override
        public String toString() {
            return "Norm figures of " + source + ", not built yet";
        }
    }
}
