package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Rates;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

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
            "{observed} gebeurtenissen. Met de cijfers van {reference} waren er {expected} verwacht: {ratio} keer"
                    + " zoveel (interval {lower} tot {upper}, {confidence} %).",
            "{observed} events. By the figures of {reference} {expected} were expected: {ratio} times as many (interval"
                    + " {lower} to {upper}, {confidence} %).");
    private static final LocalizedText NOTHING_EXPECTED = LocalizedText.of(
            "{observed} gebeurtenissen. Met de cijfers van {reference} was er geen verwacht. Daarom is er geen"
                    + " verhouding.",
            "{observed} events. By the figures of {reference} none was expected. So there is no ratio.");

    private final List<ReferenceStratum> strata;
    private final RateTerms terms;

    private IndirectStandardisation(Builder builder) {
        this.strata = List.copyOf(builder.strata);
        this.terms = builder.terms;
    }

    /**
     * Begins a standardisation.
     *
     * @param reference the name of the reference population, such as {@code Nederland 2024}; not blank
     * @return an empty builder, for rates per 1 and a confidence of 0.95
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder by(String reference) {
        return new Builder(RateTerms.of(reference, "reference"));
    }

    /**
     * The name of the reference population.
     *
     * @return not blank
     */
    public String reference() {
        return terms.by();
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
     * @return 0 or more
     */
    public double expected() {
        return strata.stream().mapToDouble(ReferenceStratum::expected).sum();
    }

    /**
     * Observed by expected.
     *
     * @return 1 if there were as many as expected; absent if none was
     */
    public OptionalDouble ratio() {
        double expected = expected();
        return expected > 0 ? OptionalDouble.of(observed() / expected) : OptionalDouble.empty();
    }

    /**
     * The interval of the ratio.
     *
     * @return exact below ten events, Byar's from ten; absent if none was expected
     */
    public Optional<Interval> ratioInterval() {
        double expected = expected();
        return expected > 0
                ? Optional.of(Rates.exactBelowTenThenByar(observed(), expected, 1, terms.confidence()))
                : Optional.empty();
    }

    /**
     * What the rates are stated per.
     *
     * @return such as 1000
     */
    public double per() {
        return terms.per();
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
        return events / people * terms.per();
    }

    /**
     * The standardised rate: the ratio times the rate of the reference population.
     *
     * @return 0 or more; absent if none was expected
     */
    public OptionalDouble rate() {
        OptionalDouble ratio = ratio();
        return ratio.isEmpty() ? ratio : OptionalDouble.of(ratio.getAsDouble() * referenceRate());
    }

    /**
     * The interval of the standardised rate.
     *
     * @return the interval of the ratio, times the rate of the reference population; absent if none was expected
     */
    public Optional<Interval> rateInterval() {
        double rate = referenceRate();
        return ratioInterval()
                .map(found ->
                        Interval.of(found.lower() * rate, found.upper() * rate, found.confidence(), found.method()));
    }

    /**
     * Whether there are events enough to lean on.
     *
     * @return too few if none was expected, a trial below ten events, else enough
     */
    public Sufficiency sufficiency() {
        if (ratio().isEmpty()) {
            return Sufficiency.TOO_FEW;
        }
        return observed() < 10 ? Sufficiency.TRIAL : Sufficiency.ENOUGH;
    }

    /**
     * What came out, in plain words.
     *
     * @param locale the language asked for
     * @return two sentences
     */
    public String sentence(Locale locale) {
        LocalizedText text = ratio().isEmpty() ? NOTHING_EXPECTED : SENTENCE;
        String begin =
                text.in(locale).replace("{observed}", Long.toString(observed())).replace("{reference}", terms.by());
        if (ratio().isEmpty()) {
            return begin;
        }
        Interval found = ratioInterval().orElseThrow();
        return begin.replace("{expected}", PlainRate.text(expected(), locale))
                .replace("{ratio}", PlainRate.text(ratio().orElseThrow(), locale))
                .replace("{lower}", PlainRate.text(found.lower(), locale))
                .replace("{upper}", PlainRate.text(found.upper(), locale))
                .replace("{confidence}", terms.confidenceText(locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndirectStandardisation that && strata.equals(that.strata) && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(strata, terms);
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
        private RateTerms terms;

        private Builder(RateTerms terms) {
            this.terms = terms;
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
            terms = terms.per(people);
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
            terms = terms.confidence(level);
            return this;
        }

        /**
         * Makes the standardisation.
         *
         * @return it
         * @throws IllegalStateException if there are no strata
         */
        public IndirectStandardisation build() {
            if (strata.isEmpty()) {
                throw new IllegalStateException("A standardisation by " + terms.by() + " needs strata: stratum(..)");
            }
            return new IndirectStandardisation(this);
        }

        /** How many strata it has so far. */
        @Override
        public String toString() {
            return terms.notBuilt("by", strata);
        }
    }
}
