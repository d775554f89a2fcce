package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One figure: what one measure says about one period and one part of the whole, with its counts, its doubt and its
 * status. The Dutch term is <em>meting</em>.
 *
 * <p>It holds a value exactly if its status says so; there is no path by which a figure that is missing, withheld or too
 * recent becomes a number. Numerator and denominator stay beside the value, so that parts can be put together again. It
 * carries no verdict.
 *
 * @since 0.1
 */
public final class Observation {
    private static final double CONFIDENCE = 0.95;

    private final String measure;
    private final Unit unit;
    private final @Nullable String fingerprint;
    private final ReportingPeriod period;
    private final Stratum stratum;
    private final ObservationStatus status;
    private final double value;
    private final long numerator;
    private final long denominator;
    private final long tooRecent;
    private final long clients;
    private final long expected;
    private final @Nullable Interval interval;
    private final @Nullable IntervalMethod intervalMethod;

    private Observation(Builder builder) {
        this.measure = builder.measure;
        this.unit = builder.unit;
        this.fingerprint = builder.fingerprint;
        this.period = builder.period;
        this.stratum = builder.stratum;
        this.status = builder.status;
        this.value = builder.value;
        this.numerator = builder.numerator;
        this.denominator = builder.denominator;
        this.tooRecent = builder.tooRecent;
        this.clients = builder.clients;
        this.expected = builder.expected;
        this.interval = builder.interval;
        this.intervalMethod = builder.intervalMethod;
    }

    /**
     * Begins an observation of a measure in a period. Without more it is of {@link Stratum#ALL}, a {@link Unit#COUNT} and
     * {@link ObservationStatus#MISSING}.
     *
     * @param measure the measure's name with its summary, such as {@code waiting-days.median}
     * @param period the period
     * @return a builder
     */
    public static Builder builder(String measure, ReportingPeriod period) {
        return new Builder(measure, period);
    }

    /**
     * The name of the measure, with its summary if it has several.
     *
     * @return such as {@code signals} or {@code waiting-days.median}
     */
    public String measure() {
        return measure;
    }

    /**
     * The period it is about.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * The part it is about.
     *
     * @return {@link Stratum#ALL} for everything
     */
    public Stratum stratum() {
        return stratum;
    }

    /**
     * Whether there is a value, and if not, why not.
     *
     * @return the status
     */
    public ObservationStatus status() {
        return status;
    }

    /**
     * The value, in {@link #unit()}.
     *
     * @return present exactly if the status {@linkplain ObservationStatus#hasValue() has one}; always finite
     */
    public OptionalDouble value() {
        return status.hasValue() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * How many counted: of a share those with the condition, of a rate the events, of days with those still waiting those
     * measured, of a count without a value the number so far.
     *
     * @return empty if the figure did not come from counting, or is itself a count
     */
    public OptionalLong numerator() {
        return numerator < 0 ? OptionalLong.empty() : OptionalLong.of(numerator);
    }

    /**
     * Out of how many.
     *
     * @return empty if the figure did not come from counting, or if nothing is divided
     */
    public OptionalLong denominator() {
        return denominator < 0 ? OptionalLong.empty() : OptionalLong.of(denominator);
    }

    /**
     * The range of values that the data do not contradict.
     *
     * @return empty if there is no value, or if no interval exists for so few
     */
    public Optional<Interval> interval() {
        if (interval != null || intervalMethod == null || !status.hasValue()) {
            return Optional.ofNullable(interval);
        }
        return Optional.of(ObservationInterval.of(intervalMethod, numerator, denominator, CONFIDENCE));
    }

    /**
     * How many were left out of numerator and denominator because they have not been followed long enough.
     *
     * @return 0 or more
     */
    public long tooRecent() {
        return tooRecent;
    }

    /**
     * How many different clients are behind the figure.
     *
     * @return empty if that is not known
     */
    public OptionalLong clients() {
        return clients < 0 ? OptionalLong.empty() : OptionalLong.of(clients);
    }

    /**
     * How many should have been in the figure: the denominator, and those left out because they were not followed long
     * enough, did not answer or have no score.
     *
     * @return at least the denominator; empty if that is not known
     */
    public OptionalLong expected() {
        return expected < 0 ? OptionalLong.empty() : OptionalLong.of(expected);
    }

    /**
     * The part of those {@linkplain #expected() expected} that is in the figure. It is about the data and not a value of the
     * measure.
     *
     * @return from 0 to 1; empty if it is not known how many were expected, or if nobody was
     */
    public OptionalDouble completeness() {
        return expected < 1 || denominator < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) denominator / expected);
    }

    /**
     * The unit of the value.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * The fingerprint of the definition that made it: figures with different ones are not compared in silence.
     *
     * @return empty for a figure that no {@code Measure} of the library made
     */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /**
     * A builder that holds all of this observation.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(measure, period);
        builder.stratum = stratum;
        builder.unit = unit;
        builder.fingerprint = fingerprint;
        builder.status = status;
        builder.value = value;
        builder.numerator = numerator;
        builder.denominator = denominator;
        builder.tooRecent = tooRecent;
        builder.clients = clients;
        builder.expected = expected;
        builder.interval = interval;
        builder.intervalMethod = intervalMethod;
        return builder;
    }

    /**
     * Equal if all accessors give equal answers.
     *
     * @param other another object
     * @return true if they do
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Observation observation
                && measure.equals(observation.measure)
                && unit.equals(observation.unit)
                && Objects.equals(fingerprint, observation.fingerprint)
                && period.equals(observation.period)
                && stratum.equals(observation.stratum)
                && status == observation.status
                && Double.compare(value, observation.value) == 0
                && numerator == observation.numerator
                && denominator == observation.denominator
                && tooRecent == observation.tooRecent
                && clients == observation.clients
                && expected == observation.expected
                && interval().equals(observation.interval());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                measure, unit, fingerprint, period, stratum, status, value, numerator, denominator, tooRecent, clients);
    }

    /** Such as {@code quick-start 2025-Q1 complexity=HIGH: 0.4231 share (11 of 26)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(measure() + " " + period + " " + stratum + ": " + valueText());
        if (numerator >= 0 && denominator >= 0) {
            text.append(" (")
                    .append(numerator)
                    .append(" of ")
                    .append(denominator)
                    .append(')');
        }
        interval()
                .ifPresent(doubt -> text.append(", ")
                        .append(DecimalText.of(doubt.confidence() * 100))
                        .append(" % interval ")
                        .append(DecimalText.of(doubt.lower()))
                        .append(" to ")
                        .append(DecimalText.of(doubt.upper())));
        if (tooRecent > 0) {
            text.append(", ").append(tooRecent).append(" too recent");
        }
        return text.toString();
    }

    String valueText() {
        if (!status.hasValue()) {
            return status.label().toString();
        }
        return unit().equals(Unit.COUNT) ? DecimalText.of(value) : DecimalText.of(value) + " " + unit();
    }

    /**
     * Collects the parts of an observation; it belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String measure;
        private final ReportingPeriod period;
        private Stratum stratum = Stratum.ALL;
        private Unit unit = Unit.COUNT;
        private @Nullable String fingerprint;
        private ObservationStatus status = ObservationStatus.MISSING;
        private double value;
        private long numerator = -1;
        private long denominator = -1;
        private long tooRecent;
        private long clients = -1;
        private long expected = -1;
        private @Nullable Interval interval;
        private @Nullable IntervalMethod intervalMethod;

        private Builder(String measure, ReportingPeriod period) {
            this.measure = Objects.requireNonNull(measure, "measure");
            this.period = Objects.requireNonNull(period, "period");
            if (measure.isBlank()) {
                throw new IllegalArgumentException("An observation in " + period + " needs the name of its measure");
            }
        }

        /**
         * States the part of the whole.
         *
         * @param stratum the part
         * @return this builder
         */
        public Builder stratum(Stratum stratum) {
            this.stratum = Objects.requireNonNull(stratum, "stratum");
            return this;
        }

        /**
         * States the unit of the value.
         *
         * @param unit the unit
         * @return this builder
         */
        public Builder unit(Unit unit) {
            this.unit = Objects.requireNonNull(unit, "unit");
            return this;
        }

        /**
         * States which definition made it.
         *
         * @param fingerprint the fingerprint of a {@code Measure}
         * @return this builder
         */
        public Builder fingerprint(String fingerprint) {
            this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
            return this;
        }

        /**
         * Gives a value that was counted or computed.
         *
         * @param value a finite number
         * @return this builder
         * @throws IllegalArgumentException if it is not finite
         */
        public Builder value(double value) {
            return valueOf(value, ObservationStatus.MEASURED);
        }

        /**
         * Gives a value that was estimated.
         *
         * @param value a finite number
         * @return this builder
         * @throws IllegalArgumentException if it is not finite
         */
        public Builder estimate(double value) {
            return valueOf(value, ObservationStatus.ESTIMATED);
        }

        private Builder valueOf(double number, ObservationStatus as) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(measure + " " + period + ": a value is a finite number, not "
                        + number + "; a figure that is not there has a status");
            }
            this.value = number == 0 ? 0 : number;
            this.status = as;
            return this;
        }

        /**
         * States that there is no value, and why.
         *
         * @param reason a status without a value
         * @return this builder
         * @throws IllegalArgumentException if the status has a value
         */
        public Builder withoutValue(ObservationStatus reason) {
            if (reason.hasValue()) {
                throw new IllegalArgumentException(
                        measure + " " + period + ": " + reason + " is the status of a figure that is there");
            }
            this.status = reason;
            this.value = 0;
            this.interval = null;
            return this;
        }

        /**
         * Gives the count behind a figure that divides nothing.
         *
         * @param numerator 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder numerator(long numerator) {
            this.numerator = notNegative(numerator, "numerator");
            return this;
        }

        /**
         * Gives the number among whom was counted, for a figure that is not a division.
         *
         * @param denominator 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder denominator(long denominator) {
            this.denominator = notNegative(denominator, "denominator");
            return this;
        }

        /**
         * Gives the two counts behind a figure.
         *
         * @param numerator 0 or more
         * @param denominator 0 or more
         * @return this builder
         * @throws IllegalArgumentException if one is negative
         */
        public Builder counts(long numerator, long denominator) {
            this.numerator = notNegative(numerator, "numerator");
            this.denominator = notNegative(denominator, "denominator");
            return this;
        }

        /**
         * Gives a share by its two counts: unit, value and Wilson's 95 % interval follow from them, and a share of
         * nobody is {@link ObservationStatus#NOT_APPLICABLE}.
         *
         * @param numerator those with the condition, 0 or more, at most the denominator
         * @param denominator those among whom is counted
         * @return this builder
         * @throws IllegalArgumentException if a count is negative or the numerator is the larger
         */
        public Builder share(long numerator, long denominator) {
            if (numerator > denominator) {
                throw new IllegalArgumentException(
                        measure + " " + period + ": a share of " + numerator + " out of " + denominator);
            }
            counts(numerator, denominator).unit(Unit.SHARE);
            if (denominator == 0) {
                return withoutValue(ObservationStatus.NOT_APPLICABLE);
            }
            return value((double) numerator / denominator).intervalBy(IntervalMethod.WILSON);
        }

        /**
         * Gives the interval.
         *
         * @param interval the interval around the value
         * @return this builder
         */
        public Builder interval(Interval interval) {
            this.interval = Objects.requireNonNull(interval, "interval");
            return this;
        }

        /**
         * States that the 95 % interval follows from numerator and denominator by a method; it is computed when asked
         * for.
         *
         * @param method {@link IntervalMethod#WILSON}, or {@link IntervalMethod#EXACT_POISSON} for the numerator divided
         *     by the denominator
         * @return this builder
         * @throws IllegalArgumentException if the method needs more than the two counts
         */
        public Builder intervalBy(IntervalMethod method) {
            this.intervalMethod = ObservationInterval.fromCounts(method);
            return this;
        }

        /**
         * Gives the number left out because they were not followed long enough.
         *
         * @param tooRecent 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder tooRecent(long tooRecent) {
            this.tooRecent = notNegative(tooRecent, "number too recent");
            return this;
        }

        /**
         * Gives the number of different clients behind the figure.
         *
         * @param clients 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder clients(long clients) {
            this.clients = notNegative(clients, "number of clients");
            return this;
        }

        /**
         * Gives the number of those who should have been in the figure.
         *
         * @param expected 0 or more, at least the denominator
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder expected(long expected) {
            this.expected = notNegative(expected, "number expected");
            return this;
        }

        private long notNegative(long count, String what) {
            if (count < 0) {
                throw new IllegalArgumentException(measure + " " + period + ": a " + what + " of " + count);
            }
            return count;
        }

        /**
         * Makes the observation.
         *
         * @return the observation
         * @throws IllegalArgumentException if an interval was asked from counts that were not given, or if more were
         *     counted than expected
         */
        public Observation build() {
            if (!status.hasValue()) {
                // a figure that is not there has no interval, whatever was given before or after
                interval = null;
            }
            if (status == ObservationStatus.SUPPRESSED) {
                // what is withheld would follow from its counts
                numerator = -1;
                denominator = -1;
                tooRecent = 0;
                clients = -1;
                expected = -1;
            }
            if (expected >= 0 && denominator > expected) {
                throw new IllegalArgumentException(
                        measure + " " + period + ": " + denominator + " in the figure, of " + expected + " expected");
            }
            if (intervalMethod != null && status.hasValue() && (numerator < 0 || denominator < 1)) {
                throw new IllegalArgumentException(measure + " " + period + ": an interval by " + intervalMethod
                        + " needs numerator and denominator");
            }
            return new Observation(this);
        }

        /** What it is of. */
        @Override
        public String toString() {
            return measure + " " + period + " " + stratum + ", not built yet";
        }
    }
}
