package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Counts;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a rate would be if the residents were made up as a standard population is: the rate of each stratum, weighted by the
 * standard. The Dutch term is <em>direct gestandaardiseerd</em>.
 *
 * <p>It takes out differences in the make-up that it is given, such as age, and no others. Two rates may be laid beside each
 * other only if both used the same standard. The interval is that of Dobson and others (1991) with Byar's approximation.
 *
 * @since 0.1
 */
public final class DirectStandardisation {
    private static final LocalizedText SENTENCE = LocalizedText.of(
            "{events} gebeurtenissen. Als de bewoners waren samengesteld zoals in {standard}, waren het er {rate} per {per}"
                    + " (interval {lower} tot {upper}, {confidence} %). Zonder die omrekening: {crude} per {per}.",
            "{events} events. With residents made up as in {standard}, there would be {rate} per {per} (interval {lower} to"
                    + " {upper}, {confidence} %). Without that conversion: {crude} per {per}.");
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "{events} gebeurtenissen. Dat is te weinig om om te rekenen: {least} zijn er nodig.",
            "{events} events. That is too few to convert: {least} are needed.");

    private final List<StandardStratum> strata;
    private final String standard;
    private final double per;
    private final double confidence;
    private final int least;

    private DirectStandardisation(Builder builder) {
        this.strata = List.copyOf(builder.strata);
        this.standard = builder.standard;
        this.per = builder.per;
        this.confidence = builder.confidence;
        this.least = builder.minimumSizes.of(MinimumSize.STANDARDISED_RATE_EVENTS);
    }

    /**
     * Begins a standardisation.
     *
     * @param standard the name of the standard population, such as {@code Nederland 2024}; not blank
     * @return an empty builder, for rates per 1 and a confidence of 0.95
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder to(String standard) {
        if (standard.isBlank()) {
            throw new IllegalArgumentException("A standard population needs a name, not a blank text");
        }
        return new Builder(standard.strip());
    }

    /**
     * The name of the standard population.
     *
     * @return not blank
     */
    public String standard() {
        return standard;
    }

    /**
     * The strata.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<StandardStratum> strata() {
        return strata;
    }

    /**
     * How many events in all strata together.
     *
     * @return 0 or more
     */
    public long events() {
        long sum = 0;
        for (StandardStratum stratum : strata) {
            sum = Math.addExact(sum, stratum.events());
        }
        return sum;
    }

    /**
     * How many people in all strata together.
     *
     * @return above 0
     */
    public double population() {
        return strata.stream().mapToDouble(StandardStratum::population).sum();
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
     * The rate as it is, not standardised.
     *
     * @return events by people, times {@link #per()}
     */
    public double crudeRate() {
        return events() / population() * per;
    }

    private double standardSum() {
        return strata.stream().mapToDouble(StandardStratum::standard).sum();
    }

    /**
     * The standardised rate.
     *
     * @return absent below the minimum number of events
     */
    public OptionalDouble rate() {
        return sufficiency() == Sufficiency.TOO_FEW ? OptionalDouble.empty() : OptionalDouble.of(plainRate() * per);
    }

    private double plainRate() {
        double sum = 0;
        for (StandardStratum stratum : strata) {
            sum += stratum.standard() * stratum.events() / stratum.population();
        }
        return sum / standardSum();
    }

    /**
     * The interval of the standardised rate.
     *
     * @return absent below the minimum number of events, and without events
     */
    public Optional<Interval> interval() {
        long events = events();
        if (sufficiency() == Sufficiency.TOO_FEW || events == 0) {
            return Optional.empty();
        }
        double squares = 0;
        for (StandardStratum stratum : strata) {
            double weight = stratum.standard() / stratum.population();
            squares += weight * weight * stratum.events();
        }
        double rate = plainRate();
        double scale = Math.sqrt(squares / events) / standardSum();
        Interval byar = Counts.byar(events, confidence);
        return Optional.of(Interval.of(
                (rate + scale * (byar.lower() - events)) * per,
                (rate + scale * (byar.upper() - events)) * per,
                confidence,
                IntervalMethod.DOBSON));
    }

    /**
     * Whether there are events enough.
     *
     * @return too few below the minimum number of events, ten unless another was asked for; else enough
     */
    public Sufficiency sufficiency() {
        return events() < least ? Sufficiency.TOO_FEW : Sufficiency.ENOUGH;
    }

    /**
     * What came out, in plain words.
     *
     * @param locale the language asked for
     * @return two or three sentences
     */
    public String sentence(Locale locale) {
        if (interval().isEmpty()) {
            return TOO_FEW.in(locale)
                    .replace("{events}", Long.toString(events()))
                    .replace("{least}", Integer.toString(Math.max(1, least)));
        }
        Interval found = interval().get();
        return SENTENCE.in(locale)
                .replace("{events}", Long.toString(events()))
                .replace("{standard}", standard)
                .replace("{rate}", PlainRate.text(rate().orElseThrow(), locale))
                .replace("{lower}", PlainRate.text(found.lower(), locale))
                .replace("{upper}", PlainRate.text(found.upper(), locale))
                .replace("{confidence}", PlainRate.text(confidence * 100, locale))
                .replace("{crude}", PlainRate.text(crudeRate(), locale))
                .replace("{per}", PlainRate.text(per, locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DirectStandardisation that
                && strata.equals(that.strata)
                && standard.equals(that.standard)
                && Double.compare(per, that.per) == 0
                && Double.compare(confidence, that.confidence) == 0
                && least == that.least;
    }

    @Override
    public int hashCode() {
        return Objects.hash(strata, standard, per, confidence);
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
        private final List<StandardStratum> strata = new ArrayList<>();
        private final String standard;
        private double per = 1;
        private double confidence = 0.95;
        private MinimumSizes minimumSizes = MinimumSizes.withDefaults();

        private Builder(String standard) {
            this.standard = standard;
        }

        /**
         * Adds a stratum.
         *
         * @param name such as {@code 65-74}
         * @param events how many events, 0 or more
         * @param population how many people, above 0
         * @param weight how many people of the standard population, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder stratum(String name, long events, double population, double weight) {
            strata.add(new StandardStratum(name, events, population, weight));
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
         * Sets the confidence of the interval.
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
         * Sets the minimum sizes.
         *
         * @param sizes the sizes; {@link MinimumSize#STANDARDISED_RATE_EVENTS} is looked at
         * @return this builder
         */
        public Builder minimumSizes(MinimumSizes sizes) {
            minimumSizes = Objects.requireNonNull(sizes, "sizes");
            return this;
        }

        /**
         * Makes the standardisation.
         *
         * @return it
         * @throws IllegalStateException if there are no strata, or the standard population is empty
         */
        public DirectStandardisation build() {
            if (strata.stream().mapToDouble(StandardStratum::standard).sum() <= 0) {
                throw new IllegalStateException(
                        "A standardisation needs strata with people in the standard population:" + " stratum(..)");
            }
            return new DirectStandardisation(this);
        }

        /** How many strata it has so far. */
        @Override
        public String toString() {
            return "A standardisation to " + standard + " with " + strata.size() + " strata, not built yet";
        }
    }
}
