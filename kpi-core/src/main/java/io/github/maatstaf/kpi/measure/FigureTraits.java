package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about how a figure came about, so that it can be asked whether two figures may be laid side by side: edition,
 * definition, unit, what is counted, among whom, over which period, by which instrument and cut-off, by whom, from which
 * source.
 *
 * <p>It holds no figure. What is not known stays out, and is then a reason not to compare if the other figure does say it.
 *
 * <pre>{@code
 * FigureTraits ours = FigureTraits.of(observation).with(FigureTrait.POPULATION, "18 jaar en ouder").build();
 * Comparability.of(ours, theirs).reasons();
 * }</pre>
 *
 * @since 0.1
 */
public final class FigureTraits {
    private final Map<FigureTrait, String> traits;

    private FigureTraits(Map<FigureTrait, String> traits) {
        this.traits = Collections.unmodifiableMap(new EnumMap<>(traits));
    }

    /**
     * Begins without anything known.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins with what an observation knows: definition, unit, period and stratum.
     *
     * @param observation the observation
     * @return a builder
     */
    public static Builder of(Observation observation) {
        Builder builder = builder()
                .with(FigureTrait.UNIT, observation.unit().toString())
                .with(FigureTrait.PERIOD, observation.period().toString())
                .with(FigureTrait.POPULATION, observation.stratum().toString());
        observation.fingerprint().ifPresent(print -> builder.with(FigureTrait.DEFINITION, print));
        return builder;
    }

    /**
     * Begins with what is known of a figure that others made: what it is of, period, part, source and version of its
     * definition.
     *
     * @param figure the figure
     * @return a builder
     */
    public static Builder of(ReportedFigure figure) {
        return builder()
                .with(
                        FigureTrait.DEFINITION,
                        figure.kpi()
                                + figure.definitionVersion()
                                        .map(version -> " " + version)
                                        .orElse(""))
                .with(FigureTrait.PERIOD, figure.period().toString())
                .with(FigureTrait.POPULATION, figure.stratum())
                .source(figure.source());
    }

    /**
     * Everything known.
     *
     * @return an unmodifiable map, in the order of the traits
     */
    public Map<FigureTrait, String> traits() {
        return traits;
    }

    /**
     * What is known of one trait.
     *
     * @param trait the trait
     * @return empty if nothing is
     */
    public Optional<String> trait(FigureTrait trait) {
        return Optional.ofNullable(traits.get(trait));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureTraits that && traits.equals(that.traits);
    }

    @Override
    public int hashCode() {
        return traits.hashCode();
    }

    /** Such as {@code {UNIT=share, PERIOD=2025-Q1}}. */
    @Override
    public String toString() {
        return traits.toString();
    }

    /**
     * Collects what is known. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Map<FigureTrait, String> traits = new EnumMap<>(FigureTrait.class);

        private Builder() {}

        /**
         * Says one trait in words.
         *
         * @param trait the trait
         * @param text what is known, not blank
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder with(FigureTrait trait, String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("What is not known of " + trait + " stays out, and is not blank");
            }
            traits.put(Objects.requireNonNull(trait, "trait"), text.strip());
            return this;
        }

        /**
         * Says the edition of the catalogue.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder edition(Edition edition) {
            return with(FigureTrait.EDITION, edition.toString());
        }

        /**
         * Says the definition: its fingerprint and, if it counts by one, what it counts by.
         *
         * @param measure the measure
         * @return this builder
         */
        public Builder measure(Measure measure) {
            return with(FigureTrait.DEFINITION, measure.fingerprint())
                    .with(FigureTrait.UNIT, measure.unit().toString())
                    .with(FigureTrait.COUNT_BASIS, measure.countBasis().name());
        }

        /**
         * Says the instrument with its version, and by whom scores are given.
         *
         * @param instrument the instrument
         * @param rater the rater
         * @return this builder
         */
        public Builder instrument(Instrument instrument, Rater rater) {
            return with(FigureTrait.INSTRUMENT, instrument.id() + " " + instrument.version())
                    .with(FigureTrait.RATER, rater.code());
        }

        /**
         * Says the cut-off.
         *
         * @param cutOff the cut-off
         * @return this builder
         */
        public Builder cutOff(CutOff cutOff) {
            return with(
                    FigureTrait.CUT_OFF,
                    cutOff.side().name() + " " + cutOff.score().toPlainString());
        }

        /**
         * Says the period.
         *
         * @param period the period
         * @return this builder
         */
        public Builder period(ReportingPeriod period) {
            return with(FigureTrait.PERIOD, period.toString());
        }

        /**
         * Says who made the figure.
         *
         * @param source the source; its document counts, not the place in it
         * @return this builder
         */
        public Builder source(Source source) {
            return with(FigureTrait.SOURCE, source.document());
        }

        /**
         * Makes the traits.
         *
         * @return them
         */
        public FigureTraits build() {
            return new FigureTraits(traits);
        }

        /** What is known so far. */
        @Override
        public String toString() {
            return "Traits of a figure, not built yet: " + traits;
        }
    }
}
