package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A mean change, or a difference of two groups, in units of a named spread, so that scales of different length can be laid
 * beside each other.
 *
 * <p>Its name is the literature's; it is no effect of anything. It is always told with its kind. Points of the instrument's
 * own scale say more to most people.
 *
 * <pre>{@code
 * EffectSize.of(EffectSizeKind.BASELINE_SPREADS, scores, 0.95)
 * }</pre>
 *
 * @since 0.1
 */
public final class EffectSize {
    private static final int TRIAL_BELOW = 20;

    private final EffectSizeKind kind;
    private final int size;
    private final int freedom;
    private final double value;
    private final double standardError;
    private final double scale;
    private final double confidence;

    /** The scale turns a non-central t's non-centrality into this size; NaN where there is no such interval. */
    private EffectSize(
            EffectSizeKind kind,
            int size,
            int freedom,
            double value,
            double standardError,
            double scale,
            double confidence) {
        this.kind = kind;
        this.size = size;
        this.freedom = freedom;
        this.value = value;
        this.standardError = standardError;
        this.scale = scale;
        this.confidence = confidence;
    }

    /**
     * A size of the change of the same people.
     *
     * @param kind a paired kind
     * @param scores the pairs
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent below two pairs, and where the spread that it divides by is 0
     * @throws IllegalArgumentException if the kind is of two groups, or the confidence out of range
     */
    public static Optional<EffectSize> of(EffectSizeKind kind, PairedScores scores, double confidence) {
        Distributions.checkConfidence(confidence);
        if (!kind.isPaired()) {
            throw new IllegalArgumentException(kind + " is of two groups of different people: use between(..)");
        }
        PairedMoments moments = PairedMoments.of(scores);
        if (moments.size() < 2) {
            return Optional.empty();
        }
        return switch (kind) {
            case D_AV -> average(moments, confidence);
            case D_RM -> repeated(moments, confidence);
            case BASELINE_SPREADS -> baseline(moments, confidence);
            default -> changes(moments, confidence);
        };
    }

    private static Optional<EffectSize> changes(PairedMoments moments, double confidence) {
        if (!(moments.varianceOfChange() > 0)) {
            return Optional.empty();
        }
        double n = moments.size();
        double d = moments.meanChange() / moments.spreadOfChange();
        double error = Math.sqrt(1 / n + d * d / (2 * n));
        return Optional.of(new EffectSize(
                EffectSizeKind.D_Z, moments.size(), moments.size() - 1, d, error, 1 / Math.sqrt(n), confidence));
    }

    private static Optional<EffectSize> average(PairedMoments moments, double confidence) {
        double spread = Math.sqrt((moments.varianceBefore() + moments.varianceAfter()) / 2);
        if (!(spread > 0)) {
            return Optional.empty();
        }
        double error = Math.sqrt(moments.varianceOfChange() / moments.size()) / spread;
        return paired(EffectSizeKind.D_AV, moments, moments.meanChange() / spread, error, confidence);
    }

    private static Optional<EffectSize> repeated(PairedMoments moments, double confidence) {
        OptionalDouble correlation = moments.correlation();
        if (correlation.isEmpty() || !(moments.varianceOfChange() > 0)) {
            return Optional.empty();
        }
        double n = moments.size();
        double apart = 2 * (1 - correlation.getAsDouble());
        double d = moments.meanChange() / moments.spreadOfChange() * Math.sqrt(apart);
        double error = Math.sqrt((1 / n + d * d / (2 * n)) * apart);
        return paired(EffectSizeKind.D_RM, moments, d, error, confidence);
    }

    private static Optional<EffectSize> baseline(PairedMoments moments, double confidence) {
        if (!(moments.varianceBefore() > 0)) {
            return Optional.empty();
        }
        double n = moments.size();
        double d = moments.meanChange() / moments.spreadBefore();
        OptionalDouble correlation = moments.correlation();
        double error = correlation.isEmpty()
                ? Double.NaN
                : Math.sqrt(2 * (1 - correlation.getAsDouble()) / n + d * d / (2 * n));
        return paired(EffectSizeKind.BASELINE_SPREADS, moments, d, error, confidence);
    }

    private static Optional<EffectSize> paired(
            EffectSizeKind kind, PairedMoments moments, double value, double error, double confidence) {
        return Optional.of(
                new EffectSize(kind, moments.size(), moments.size() - 1, value, error, Double.NaN, confidence));
    }

    /**
     * A size of the difference between two groups of different people: the first mean less the second.
     *
     * @param kind a kind of two groups
     * @param group the values of the first group, each between -1e100 and 1e100
     * @param other the values of the second group
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent if a group has fewer than two people, and where the spread that it divides by is 0
     * @throws IllegalArgumentException if the kind is paired, or a value or the confidence out of range
     */
    public static Optional<EffectSize> between(EffectSizeKind kind, double[] group, double[] other, double confidence) {
        Distributions.checkConfidence(confidence);
        if (kind.isPaired()) {
            throw new IllegalArgumentException(kind + " is of the same people twice: use of(..)");
        }
        int n = PairedScores.of(group, group).size();
        int m = PairedScores.of(other, other).size();
        if (n < 2 || m < 2) {
            return Optional.empty();
        }
        double one = PairedMoments.variance(group);
        double two = PairedMoments.variance(other);
        boolean pooled = kind == EffectSizeKind.POOLED_SPREADS;
        double variance = pooled ? ((n - 1) * one + (m - 1) * two) / (n + m - 2) : two;
        if (!(variance > 0)) {
            return Optional.empty();
        }
        double d = (PairedMoments.mean(group) - PairedMoments.mean(other)) / Math.sqrt(variance);
        double scale = Math.sqrt((pooled ? 1.0 / n : one / (n * two)) + 1.0 / m);
        double error = Math.sqrt(scale * scale + d * d / (2.0 * (pooled ? n + m : m)));
        return Optional.of(new EffectSize(kind, n + m, pooled ? n + m - 2 : m - 1, d, error, scale, confidence));
    }

    private @Nullable Interval normal() {
        if (Double.isNaN(standardError)) {
            return null;
        }
        double reach = Distributions.z(confidence) * standardError;
        return Interval.of(value - reach, value + reach, confidence, IntervalMethod.NORMAL);
    }

    private Interval nonCentral() {
        NonCentralT law = new NonCentralT(freedom);
        double t = value / scale;
        double tail = (1 - confidence) / 2;
        double lower = law.noncentralityAt(t, 1 - tail) * scale;
        double upper = law.noncentralityAt(t, tail) * scale;
        return Interval.of(Math.min(lower, upper), upper, confidence, IntervalMethod.NONCENTRAL_T);
    }

    /**
     * What it is divided by.
     *
     * @return the kind, without which the number means nothing
     */
    public EffectSizeKind kind() {
        return kind;
    }

    /**
     * The size.
     *
     * @return in units of the named spread; with the sign of the change
     */
    public double value() {
        return value;
    }

    /**
     * The standard error of its normal approximation.
     *
     * @return absent if it cannot be computed
     */
    public OptionalDouble standardError() {
        return Double.isNaN(standardError) ? OptionalDouble.empty() : OptionalDouble.of(standardError);
    }

    /**
     * The interval: by the non-central t where the size has that law (d<sub>z</sub> and two groups), else by the normal
     * approximation; its method says which.
     *
     * @return absent if there is no standard error
     */
    public Optional<Interval> interval() {
        return Double.isNaN(scale) ? normalInterval() : Optional.of(nonCentral());
    }

    /**
     * The interval by the normal approximation, for comparison.
     *
     * @return absent if there is no standard error
     */
    public Optional<Interval> normalInterval() {
        return Optional.ofNullable(normal());
    }

    /**
     * The factor by which Hedges (1981) takes out that few people make it too large: the exact one.
     *
     * @return below 1; absent below two degrees of freedom
     */
    public OptionalDouble correction() {
        return freedom < 2 ? OptionalDouble.empty() : OptionalDouble.of(Distributions.hedges(freedom));
    }

    /**
     * The approximation 1 - 3 / (4 df - 1) of that factor, for comparison with programs that use it.
     *
     * @return below 1
     */
    public double approximateCorrection() {
        return 1 - 3 / (4.0 * freedom - 1);
    }

    /**
     * The size with Hedges' correction.
     *
     * @return the size times its {@link #correction()}; absent where that is
     */
    public OptionalDouble corrected() {
        OptionalDouble factor = correction();
        return factor.isEmpty() ? factor : OptionalDouble.of(value * factor.getAsDouble());
    }

    /**
     * The interval with Hedges' correction.
     *
     * @return both ends of the interval times the factor
     */
    public Optional<Interval> correctedInterval() {
        OptionalDouble factor = correction();
        return factor.isEmpty()
                ? Optional.empty()
                : interval()
                        .map(found -> Interval.of(
                                found.lower() * factor.getAsDouble(),
                                found.upper() * factor.getAsDouble(),
                                confidence,
                                found.method()));
    }

    /**
     * How many people it is of.
     *
     * @return pairs, or the people of both groups
     */
    public int people() {
        return size;
    }

    /**
     * Whether there are people enough for the spread that it divides by.
     *
     * @return a trial below twenty people, for a spread of few is hardly known; else enough
     */
    public Sufficiency sufficiency() {
        return size < TRIAL_BELOW ? Sufficiency.TRIAL : Sufficiency.ENOUGH;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectSize that
                && kind == that.kind
                && size == that.size
                && freedom == that.freedom
                && Double.compare(value, that.value) == 0
                && Double.compare(standardError, that.standardError) == 0
                && Double.compare(confidence, that.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, size, value, confidence);
    }

    /** Such as {@code d_z 1.285, divided by the spread of the changes, 0.4146 to 2.118 (95 %, non-central t)}. */
    @Override
    public String toString() {
        return kind.symbol() + " " + PlainNumber.english(value, 4) + ", "
                + kind.label().in(java.util.Locale.ENGLISH)
                + interval().map(found -> ", " + found).orElse(", no interval");
    }
}
