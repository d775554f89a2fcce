package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Rates;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How many events there were, by how many there would have been if each stratum had the rate of a reference population. The
 * Dutch term is <em>indirect gestandaardiseerd</em>.
 *
 * <p>It works where the strata of one's own are small. Two such ratios may not be laid beside each other: each has its own
 * make-up. The interval is exact below ten events and Byar's from ten, as in PHEindicatormethods.
 *
 * @since 0.1
 */
public final class IndirectStandardisation {
    private static final LocalizedText SENTENCE = LocalizedText.of(
            "{observed} gebeurtenissen. Met de cijfers van {reference} waren er {expected} verwacht: {ratio} keer zoveel"
                    + " (interval {lower} tot {upper}, {confidence} %).",
            "{observed} events. By the figures of {reference} {expected} were expected: {ratio} times as many (interval"
                    + " {lower} to {upper}, {confidence} %).");

    private final List<ReferenceStratum> strata;
    private final String reference;
    private final double per;
    private final double confidence;

    private IndirectStandardisation(Builder builder) {
        this.strata = List.copyOf(builder.strata);
        this.reference = builder.reference;
        this.per = builder.per;
        this.confidence = builder.confidence;
    }

    /**
     * Begins a standardisation.
     *
     * @param reference the name of the reference population, such as {@code Nederland 2024}; not blank
     * @return an empty builder, for rates per 1 and a confidence of 0.95
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder by(String reference) {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A reference population needs a name, not a blank text");
        }
        return new Builder(reference.strip());
    }

    /**
     * The name of the reference population.
     *
     * @return not blank
     */
    public String reference() {
        return reference;
    }

    /**
     * The strata.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<ReferenceStratum> strata() {
        return strata;
    }

    /**
     * How many events there were.
     *
     * @return 0 or more
     */
    public long observed() {
        long sum = 0;
        for (ReferenceStratum stratum : strata) {
            sum = Math.addExact(sum, stratum.events());
        }
        return sum;
    }

    /**
     * How many there would have been with the rates of the reference population.
     *
     * @return above 0
     */
    public double expected() {
        return strata.stream().mapToDouble(ReferenceStratum::expected).sum();
    }

    /**
     * Observed by expected.
     *
     * @return 1 if there were as many as expected
     */
    public double ratio() {
        return observed() / expected();
    }

    /**
     * The interval of the ratio.
     *
     * @return exact below ten events, Byar's from ten
     */
    public Interval ratioInterval() {
        return Rates.exactBelowTenThenByar(observed(), expected(), 1, confidence);
    }

    /**
     * What the rates are stated per.
     *
     * @return such as 1000
     */
    public double per() {
        return per;
    }

    /**
     * The rate of the reference population as a whole.
     *
     * @return its events by its people, times {@link #per()}
     */
    public double referenceRate() {
        double events =
                strata.stream().mapToDouble(ReferenceStratum::referenceEvents).sum();
        double people = strata.stream()
                .mapToDouble(ReferenceStratum::referencePopulation)
                .sum();
        return events / people * per;
    }

    /**
     * The standardised rate: the ratio times the rate of the reference population.
     *
     * @return 0 or more
     */
    public double rate() {
        return ratio() * referenceRate();
    }

    /**
     * The interval of the standardised rate.
     *
     * @return the interval of the ratio, times the rate of the reference population
     */
    public Interval rateInterval() {
        Interval found = ratioInterval();
        return Interval.of(
                found.lower() * referenceRate(), found.upper() * referenceRate(), confidence, found.method());
    }

    /**
     * Whether there are events enough to lean on.
     *
     * @return a trial below ten events, else enough
     */
    public Sufficiency sufficiency() {
        return observed() < 10 ? Sufficiency.TRIAL : Sufficiency.ENOUGH;
    }

    /**
     * What came out, in plain words.
     *
     * @param locale the language asked for
     * @return two sentences
     */
    public String sentence(Locale locale) {
        Interval found = ratioInterval();
        return SENTENCE.in(locale)
                .replace("{observed}", Long.toString(observed()))
                .replace("{reference}", reference)
                .replace("{expected}", PlainRate.text(expected(), locale))
                .replace("{ratio}", PlainRate.text(ratio(), locale))
                .replace("{lower}", PlainRate.text(found.lower(), locale))
                .replace("{upper}", PlainRate.text(found.upper(), locale))
                .replace("{confidence}", PlainRate.text(confidence * 100, locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndirectStandardisation that
                && strata.equals(that.strata)
                && reference.equals(that.reference)
                && Double.compare(per, that.per) == 0
                && Double.compare(confidence, that.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(strata, reference, per, confidence);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }

    /**
     * Collects the strata. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<ReferenceStratum> strata = new ArrayList<>();
        private final String reference;
        private double per = 1;
        private double confidence = 0.95;

        private Builder(String reference) {
            this.reference = reference;
        }

        /**
         * Adds a stratum.
         *
         * @param name such as {@code 65-74}
         * @param events how many events, 0 or more
         * @param population how many people, 0 or more
         * @param referenceEvents how many events in the reference population, 0 or more
         * @param referencePopulation how many people in the reference population, above 0
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder stratum(
                String name, long events, double population, double referenceEvents, double referencePopulation) {
            strata.add(new ReferenceStratum(name, events, population, referenceEvents, referencePopulation));
            return this;
        }

        /**
         * Says what the rates are stated per.
         *
         * @param people such as 1000, above 0
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder per(double people) {
            per = PlainRate.positive("number that rates are stated per", people);
            return this;
        }

        /**
         * Sets the confidence of the intervals.
         *
         * @param level above 0 and below 1
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder confidence(double level) {
            confidence = PlainRate.confidence(level);
            return this;
        }

        /**
         * Makes the standardisation.
         *
         * @return it
         * @throws IllegalStateException if nothing is expected: no strata, or none with events in the reference population
         */
        public IndirectStandardisation build() {
            if (strata.stream().mapToDouble(ReferenceStratum::expected).sum() <= 0) {
                throw new IllegalStateException(
                        "Nothing is expected by " + reference + ": give strata with events, stratum(..)");
            }
            return new IndirectStandardisation(this);
        }

        /** How many strata it has so far. */
        @Override
        public String toString() {
            return "A standardisation by " + reference + " with " + strata.size() + " strata, not built yet";
        }
    }
}
