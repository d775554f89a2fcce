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
            "{events} gebeurtenissen. Als de bewoners waren samengesteld zoals in {standard}, waren het er {rate} per"
                    + " {per} (interval {lower} tot {upper}, {confidence} %). Zonder die omrekening: {crude} per {per}.",
            "{events} events. With residents made up as in {standard}, there would be {rate} per {per} (interval"
                    + " {lower} to {upper}, {confidence} %). Without that conversion: {crude} per {per}.");
    private static final LocalizedText NOBODY = LocalizedText.of(
            "{events} gebeurtenissen. In {empty} woonde niemand. Daarom is niet te zeggen hoe vaak het daar gebeurt,"
                    + " en is er niet omgerekend.",
            "{events} events. Nobody lived in {empty}. So it is not known how often it happens there, and nothing was"
                    + " converted.");
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "{events} gebeurtenissen. Dat is te weinig om om te rekenen: {least} zijn er nodig.",
            "{events} events. That is too few to convert: {least} are needed.");

    private final List<StandardStratum> strata;
    private final RateTerms terms;
    private final int least;

    private DirectStandardisation(Builder builder) {
        this.strata = List.copyOf(builder.strata);
        this.terms = builder.terms;
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
        return new Builder(RateTerms.of(standard, "standard"));
    }

    /**
     * The name of the standard population.
     *
     * @return not blank
     */
    public String standard() {
        return terms.by();
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
     * @return 0 or more
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
        return terms.per();
    }

    /**
     * The rate as it is, not standardised.
     *
     * @return events by people, times {@link #per()}; absent without people
     */
    public OptionalDouble crudeRate() {
        double people = population();
        return people > 0 ? OptionalDouble.of(events() / people * terms.per()) : OptionalDouble.empty();
    }

    /**
     * The strata that count in the standard and in which there are no people, so that their rate is not known.
     *
     * @return their names; without them there is a standardised rate
     */
    public List<String> emptyStrata() {
        return strata.stream()
                .filter(stratum -> stratum.standard() > 0 && stratum.population() == 0)
                .map(StandardStratum::name)
                .toList();
    }

    private double standardSum() {
        return strata.stream().mapToDouble(StandardStratum::standard).sum();
    }

    /**
     * The standardised rate.
     *
     * @return absent below the minimum number of events, and with {@linkplain #emptyStrata() empty strata}
     */
    public OptionalDouble rate() {
        return isComputed() ? OptionalDouble.of(plainRate() * terms.per()) : OptionalDouble.empty();
    }

    private boolean isComputed() {
        return sufficiency() != Sufficiency.TOO_FEW && emptyStrata().isEmpty();
    }

    private double plainRate() {
        double sum = 0;
        for (StandardStratum stratum : strata) {
            sum += stratum.standard() == 0 ? 0 : stratum.standard() * stratum.events() / stratum.population();
        }
        return sum / standardSum();
    }

    /**
     * The interval of the standardised rate.
     *
     * @return absent below the minimum number of events, with {@linkplain #emptyStrata() empty strata}, and without events
     */
    public Optional<Interval> interval() {
        long events = events();
        if (!isComputed() || events == 0) {
            return Optional.empty();
        }
        double squares = 0;
        for (StandardStratum stratum : strata) {
            double weight = stratum.standard() == 0 ? 0 : stratum.standard() / stratum.population();
            squares += weight * weight * stratum.events();
        }
        double rate = plainRate();
        double scale = Math.sqrt(squares / events) / standardSum();
        Interval byar = Counts.byar(events, terms.confidence());
        return Optional.of(Interval.of(
                (rate + scale * (byar.lower() - events)) * terms.per(),
                (rate + scale * (byar.upper() - events)) * terms.per(),
                terms.confidence(),
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
        if (!emptyStrata().isEmpty()) {
            return NOBODY.in(locale)
                    .replace("{events}", Long.toString(events()))
                    .replace("{empty}", String.join(", ", emptyStrata()));
        }
        if (interval().isEmpty()) {
            return TOO_FEW.in(locale)
                    .replace("{events}", Long.toString(events()))
                    .replace("{least}", Integer.toString(Math.max(1, least)));
        }
        Interval found = interval().get();
        return SENTENCE.in(locale)
                .replace("{events}", Long.toString(events()))
                .replace("{standard}", terms.by())
                .replace("{rate}", PlainRate.text(rate().orElseThrow(), locale))
                .replace("{lower}", PlainRate.text(found.lower(), locale))
                .replace("{upper}", PlainRate.text(found.upper(), locale))
                .replace("{confidence}", terms.confidenceText(locale))
                .replace("{crude}", PlainRate.text(crudeRate().orElseThrow(), locale))
                .replace("{per}", terms.perText(locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DirectStandardisation that
                && strata.equals(that.strata)
                && terms.equals(that.terms)
                && least == that.least;
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
        private final List<StandardStratum> strata = new ArrayList<>();
        private RateTerms terms;
        private MinimumSizes minimumSizes = MinimumSizes.withDefaults();

        private Builder(RateTerms terms) {
            this.terms = terms;
        }

        /**
         * Adds a stratum.
         *
         * @param name such as {@code 65-74}
         * @param events how many events, 0 or more
         * @param population how many people, 0 or more
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
            terms = terms.per(people);
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
            terms = terms.confidence(level);
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
            return terms.notBuilt("to", strata);
        }
    }
}
