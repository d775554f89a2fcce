package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The same share in several organisations, against the spread that chance alone gives: a funnel, wide for small units and
 * narrow for large ones; the Dutch term is <em>trechter</em>.
 *
 * <p>It is not a list in order of outcome, and cannot become one: only one's own unit has a name, the others are dots,
 * given by size. A position outside the limits says that chance alone would seldom do this; it does not say why, and not
 * whose doing it is. The units' residents may differ: nothing is adjusted for that.
 *
 * <p>The limits are the shares whose Wilson interval just touches the share of all units together (Spiegelhalter 2005; as
 * in PHEindicatormethods 2.1.0): 95 % for the inner and 99.8 % for the outer ones; other methods can be asked for. They are
 * not widened for differences that everybody has: from ten units {@link #overDispersion()} does that.
 *
 * <pre>{@code
 * Funnel funnel = Funnel.builder()
 *         .own("Wijkteam Noord", 45, 128)
 *         .other(16, 55).other(13, 47).other(135, 377)
 *         .build().value();
 * funnel.ownPosition();      // WITHIN
 * funnel.limitsAt(128);      // shares between which a unit of 128 falls by chance
 * }</pre>
 *
 * @since 0.1
 */
public final class Funnel {
    /** Below this many units there is no funnel to speak of. */
    public static final int FEWEST_UNITS = 4;

    private static final double INNER = 0.95;
    private static final double OUTER = 0.998;
    private static final Comparator<FunnelPoint> BY_SIZE =
            Comparator.comparingLong(FunnelPoint::denominator).thenComparingLong(FunnelPoint::numerator);

    private final FunnelPoint own;
    private final List<FunnelPoint> others;
    private final long numerator;
    private final long denominator;
    private final FunnelMethod method;

    private Funnel(FunnelPoint own, List<FunnelPoint> others, FunnelMethod method) {
        this.own = own;
        this.method = method;
        this.others = others.stream().sorted(BY_SIZE).toList();
        long counted = own.numerator();
        long total = own.denominator();
        for (FunnelPoint other : others) {
            counted = Math.addExact(counted, other.numerator());
            total = Math.addExact(total, other.denominator());
        }
        this.numerator = counted;
        this.denominator = total;
    }

    /**
     * Begins a funnel.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * One's own unit.
     *
     * @return the only point with a name
     */
    public FunnelPoint own() {
        return own;
    }

    /**
     * The other units, by size, which tells nothing about their shares.
     *
     * @return an unmodifiable list of dots
     */
    public List<FunnelPoint> others() {
        return others;
    }

    /**
     * How many units there are, one's own included.
     *
     * @return at least 1
     */
    public int size() {
        return others.size() + 1;
    }

    /**
     * How many counted in all units together.
     *
     * @return 0 or more
     */
    public long numerator() {
        return numerator;
    }

    /**
     * Out of how many in all units together.
     *
     * @return at least 1
     */
    public long denominator() {
        return denominator;
    }

    /**
     * The share of all units together, around which the limits lie. It is no norm.
     *
     * @return from 0 through 1
     */
    public double average() {
        return (double) numerator / denominator;
    }

    /**
     * Whether there are units enough to look at.
     *
     * @return too few below {@value #FEWEST_UNITS} units; no variation if nobody or everybody counts; else enough. The
     *     limits are computed all the same
     */
    public Sufficiency sufficiency() {
        if (size() < FEWEST_UNITS) {
            return Sufficiency.TOO_FEW;
        }
        return numerator == 0 || numerator == denominator ? Sufficiency.NO_VARIATION : Sufficiency.ENOUGH;
    }

    /**
     * The limits for units of one size.
     *
     * @param size the denominator of such a unit, at least 1
     * @return the four limits, within 0 and 1
     * @throws IllegalArgumentException if the size is below 1
     */
    public FunnelLimits limitsAt(long size) {
        if (size < 1) {
            throw new IllegalArgumentException("A unit counts among at least 1, not " + size);
        }
        return switch (method) {
            case WILSON_INVERTED -> wilsonInverted(size);
            case EXACT -> exact(size);
            case ARCSINE -> dispersionOfUnits().limitsAt(size);
        };
    }

    private FunnelLimits wilsonInverted(long size) {
        double share = average();
        double spread = Math.sqrt(share * (1 - share) / size);
        double inner = z(INNER) * spread;
        double outer = z(OUTER) * spread;
        return new FunnelLimits(
                Math.max(0, share - outer),
                Math.max(0, share - inner),
                Math.min(1, share + inner),
                Math.min(1, share + outer));
    }

    private FunnelLimits exact(long size) {
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "Exact limits exist up to a size of " + Integer.MAX_VALUE + ", not " + size);
        }
        double inner = (1 - INNER) / 2;
        double outer = (1 - OUTER) / 2;
        return new FunnelLimits(
                ExactShareLimits.at((int) size, average(), outer),
                ExactShareLimits.at((int) size, average(), inner),
                ExactShareLimits.at((int) size, average(), 1 - inner),
                ExactShareLimits.at((int) size, average(), 1 - outer));
    }

    /**
     * How the limits are made.
     *
     * @return the method that was asked for
     */
    public FunnelMethod method() {
        return method;
    }

    /**
     * How much more the units differ than chance alone makes them.
     *
     * @return absent below {@value OverDispersion#FEWEST_UNITS} units: from few units it is hardly known
     */
    public Optional<OverDispersion> overDispersion() {
        return size() < OverDispersion.FEWEST_UNITS ? Optional.empty() : Optional.of(dispersionOfUnits());
    }

    /** One's own unit first. */
    private OverDispersion dispersionOfUnits() {
        long[] counted = new long[size()];
        double[] totals = new double[size()];
        counted[0] = own.numerator();
        totals[0] = own.denominator();
        for (int i = 0; i < others.size(); i++) {
            counted[i + 1] = others.get(i).numerator();
            totals[i + 1] = others.get(i).denominator();
        }
        return OverDispersion.of(FunnelScale.SHARE, counted, totals);
    }

    /**
     * Where one's own unit lies if the limits allow for what makes all units differ.
     *
     * @return absent below {@value OverDispersion#FEWEST_UNITS} units
     */
    public Optional<FunnelPosition> widenedOwnPosition() {
        return overDispersion().map(spread -> spread.widenedPositionOf(0));
    }

    private static double z(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }

    /**
     * Where one's own unit lies.
     *
     * @return its position; look at {@link #sufficiency()} first
     */
    public FunnelPosition ownPosition() {
        return positionOf(own.numerator(), own.denominator());
    }

    /**
     * Where a share would lie.
     *
     * @param counted how many counted
     * @param total out of how many, at least 1
     * @return its position
     * @throws IllegalArgumentException if it is no share
     */
    public FunnelPosition positionOf(long counted, long total) {
        if (method != FunnelMethod.WILSON_INVERTED) {
            return FunnelPosition.within(FunnelPoint.dot(counted, total).share(), limitsAt(total));
        }
        return FunnelPosition.of(
                average(), Proportions.wilson(counted, total, INNER), Proportions.wilson(counted, total, OUTER));
    }

    /**
     * What can be said about one's own unit, in plain words.
     *
     * @param locale the language asked for
     * @return two or three sentences, with counts and without a verdict
     */
    public String sentence(Locale locale) {
        return FunnelSentence.of(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Funnel funnel
                && own.equals(funnel.own)
                && others.equals(funnel.others)
                && method == funnel.method;
    }

    @Override
    public int hashCode() {
        return 31 * own.hashCode() + others.hashCode();
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }

    /**
     * Collects the units of a funnel. It belongs to one thread.
     *
     * <p>Units given as observations must be of the same definition and period as one's own; others are left out with a
     * finding. Units given as counts are the caller's word for it.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<FunnelPoint> others = new ArrayList<>();
        private final List<Observation> otherObservations = new ArrayList<>();
        private @Nullable FunnelPoint own;
        private @Nullable Observation ownObservation;
        private String ownName = "";
        private FunnelMethod method = FunnelMethod.WILSON_INVERTED;

        private Builder() {}

        /**
         * Says how the limits are made.
         *
         * @param how the method; {@link FunnelMethod#WILSON_INVERTED} if nothing is said
         * @return this builder
         */
        public Builder method(FunnelMethod how) {
            method = Objects.requireNonNull(how, "how");
            return this;
        }

        /**
         * Gives one's own unit by its counts.
         *
         * @param name the unit's name
         * @param numerator how many counted
         * @param denominator out of how many, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the name is blank or the counts are no share
         */
        public Builder own(String name, long numerator, long denominator) {
            own = FunnelPoint.own(name, numerator, denominator);
            ownObservation = null;
            return this;
        }

        /**
         * Gives one's own unit by its observation.
         *
         * @param name the unit's name
         * @param share a share with its counts
         * @return this builder
         */
        public Builder own(String name, Observation share) {
            own = null;
            ownName = name;
            ownObservation = share;
            return this;
        }

        /**
         * Adds another unit by its counts.
         *
         * @param numerator how many counted
         * @param denominator out of how many, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the counts are no share
         */
        public Builder other(long numerator, long denominator) {
            others.add(FunnelPoint.dot(numerator, denominator));
            return this;
        }

        /**
         * Adds another unit by its observation.
         *
         * @param share a share with its counts
         * @return this builder
         */
        public Builder other(Observation share) {
            otherObservations.add(share);
            return this;
        }

        /**
         * Makes the funnel.
         *
         * @return the funnel and what was left out; refused if one's own unit has no share
         * @throws IllegalStateException if one's own unit was not given
         */
        public WithFindings<Funnel> build() {
            FunnelPoint centre = own;
            if (centre == null) {
                if (ownObservation == null) {
                    throw new IllegalStateException("A funnel needs one's own unit; give it with own(..)");
                }
                if (!isShare(ownObservation)) {
                    return WithFindings.refused(
                            List.of(Finding.of("COMPARE-NO-OWN-SHARE").at(Place.field("own"))), RecordCounts.NONE);
                }
                centre = FunnelPoint.own(
                        ownName,
                        ownObservation.numerator().getAsLong(),
                        ownObservation.denominator().getAsLong());
            }
            List<FunnelPoint> dots = new ArrayList<>(others);
            List<Finding> findings = new ArrayList<>();
            long rejected = 0;
            for (int i = 0; i < otherObservations.size(); i++) {
                Observation unit = otherObservations.get(i);
                Optional<String> code = obstacle(unit);
                Place place = Place.field("others[" + i + "]");
                code.ifPresent(found -> findings.add(Finding.of(found).at(place)));
                if (code.isPresent() && !code.get().equals("COMPARE-DEFINITION-UNKNOWN")) {
                    rejected++;
                } else {
                    dots.add(FunnelPoint.dot(
                            unit.numerator().getAsLong(), unit.denominator().getAsLong()));
                }
            }
            return WithFindings.of(
                    new Funnel(centre, dots, method), findings, new RecordCounts(dots.size() + 1L, rejected, 0));
        }

        private Optional<String> obstacle(Observation unit) {
            if (!isShare(unit)) {
                return Optional.of("COMPARE-NO-SHARE");
            }
            if (ownObservation == null) {
                return Optional.of("COMPARE-DEFINITION-UNKNOWN");
            }
            if (!unit.period().equals(ownObservation.period())) {
                return Optional.of("COMPARE-OTHER-PERIOD");
            }
            if (unit.fingerprint().isEmpty() || ownObservation.fingerprint().isEmpty()) {
                return Optional.of("COMPARE-DEFINITION-UNKNOWN");
            }
            return unit.fingerprint().equals(ownObservation.fingerprint())
                    ? Optional.empty()
                    : Optional.of("COMPARE-OTHER-DEFINITION");
        }

        private static boolean isShare(Observation observation) {
            return observation.status().hasValue()
                    && observation.unit().equals(Unit.SHARE)
                    && observation.numerator().isPresent()
                    && observation.denominator().isPresent()
                    && observation.denominator().getAsLong() > 0;
        }

        /** How many units it has so far. */
        @Override
        public String toString() {
            int number = others.size() + otherObservations.size();
            return "A funnel of " + (own == null && ownObservation == null ? "" : "an own unit and ") + number
                    + (number == 1 ? " other" : " others") + ", not built yet";
        }
    }
}
