package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Tells a change of a person's score from the noise of the instrument, by a published method and given norm figures; with a
 * cut-off also whether the score passed over to where people in general score (Jacobson and Truax 1991).
 *
 * <p>It says that a score changed more than measuring alone would do, seldom wrongly. It does not say that the person notices
 * it, nor what it came from.
 *
 * <pre>{@code
 * ReliableChange change = ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms, FunctionalSide.HIGHER);
 * change.of(32.5, 47.5)     // index 3.162: moved clearly towards the cut-off
 * change.over(scores)       // how many of a group
 * }</pre>
 *
 * @since 0.1
 */
public final class ReliableChange {
    private final ReliableChangeMethod method;
    private final NormFigures norms;
    private final FunctionalSide side;
    private final @Nullable CutOffKind kind;

    private ReliableChange(
            ReliableChangeMethod method, NormFigures norms, FunctionalSide side, @Nullable CutOffKind kind) {
        this.method = method;
        this.norms = norms;
        this.side = side;
        this.kind = kind;
    }

    /**
     * Obtains the method without a cut-off.
     *
     * @param method which method
     * @param norms the norm figures of the instrument
     * @param side on which side of the scale people in general score
     * @return the method, ready to use
     * @throws IllegalArgumentException if the method needs the mean of the people whom the service is for, and the norms
     *     have none
     */
    public static ReliableChange by(ReliableChangeMethod method, NormFigures norms, FunctionalSide side) {
        boolean alone =
                method == ReliableChangeMethod.JACOBSON_TRUAX || method == ReliableChangeMethod.HAGEMAN_ARRINDELL;
        if (!alone && norms.serviceMean().isEmpty()) {
            throw new IllegalArgumentException(
                    method.citation() + " needs the mean of the people whom the service is for: serviceGroup(..)");
        }
        return new ReliableChange(method, norms, Objects.requireNonNull(side, "side"), null);
    }

    /**
     * This method, with one of the paper's cut-offs.
     *
     * @param cutOff which one
     * @return a copy
     * @throws IllegalArgumentException if the norms lack what the cut-off is made of
     */
    public ReliableChange withCutOff(CutOffKind cutOff) {
        boolean service = cutOff == CutOffKind.B || norms.serviceMean().isPresent();
        boolean general = cutOff == CutOffKind.A || norms.generalMean().isPresent();
        if (!service || !general) {
            throw new IllegalArgumentException("The cut-off " + cutOff + " needs the mean and spread of "
                    + (service
                            ? "people in general: generalGroup(..)"
                            : "the people whom the service is for: serviceGroup(..)"));
        }
        return new ReliableChange(method, norms, side, cutOff);
    }

    /**
     * The method.
     *
     * @return which method
     */
    public ReliableChangeMethod method() {
        return method;
    }

    /**
     * The norm figures.
     *
     * @return them, with their source
     */
    public NormFigures norms() {
        return norms;
    }

    /**
     * On which side people in general score.
     *
     * @return the side
     */
    public FunctionalSide side() {
        return side;
    }

    /**
     * Which cut-off is used.
     *
     * @return absent if none is
     */
    public Optional<CutOffKind> cutOffKind() {
        return Optional.ofNullable(kind);
    }

    /**
     * The cut-off itself.
     *
     * @return in points; absent if none is used, or if the method finds no true spread in the norms
     */
    public OptionalDouble cutOff() {
        if (kind == null) {
            return OptionalDouble.empty();
        }
        int d = side.sign();
        double service = norms.serviceMean().orElse(Double.NaN);
        double general = norms.generalMean().orElse(Double.NaN);
        double serviceSpread = trueSpread(norms.serviceSpread());
        double generalSpread = trueSpread(norms.generalSpread().orElse(Double.NaN));
        double cut = switch (kind) {
            case A -> service + 2 * d * serviceSpread;
            case B -> general - 2 * d * generalSpread;
            case C -> (generalSpread * service + serviceSpread * general) / (generalSpread + serviceSpread);
        };
        return Double.isFinite(cut) ? OptionalDouble.of(cut) : OptionalDouble.empty();
    }

    /** Hageman and Arrindell take the noise out of the spread; the others use it as it is. */
    private double trueSpread(double spread) {
        if (method != ReliableChangeMethod.HAGEMAN_ARRINDELL) {
            return spread;
        }
        double noise = norms.standardErrorOfMeasurement();
        return Math.sqrt(spread * spread - noise * noise);
    }

    /** The size that an index must exceed: the normal quantile at 0.975, or 0.95 for the one-sided method. */
    double critical() {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(method.quantile());
    }

    /**
     * One person's change.
     *
     * @param before the first score
     * @param after the second score
     * @return what became of the score
     * @throws IllegalStateException if the method needs the scores of the whole group
     * @throws IllegalArgumentException if a score is not finite
     */
    public PersonChange of(double before, double after) {
        if (method == ReliableChangeMethod.HSU_LINN_LORD || method == ReliableChangeMethod.HAGEMAN_ARRINDELL) {
            throw new IllegalStateException(method.citation() + " needs the scores of the whole group: use over(..)");
        }
        PairedScores one = PairedScores.of(new double[] {before}, new double[] {after});
        return over(one).people().get(0);
    }

    /**
     * The changes of a group, in the order of the pairs.
     *
     * @param scores the pairs
     * @return each change, and how many there are of each class
     */
    public ReliableChanges over(PairedScores scores) {
        ReliableChangeIndex index = new ReliableChangeIndex(this, PairedMoments.of(scores));
        double[] before = scores.before();
        double[] after = scores.after();
        List<PersonChange> people = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            people.add(index.changeOf(before[i], after[i]));
        }
        return new ReliableChanges(this, people);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReliableChange that
                && method == that.method
                && norms.equals(that.norms)
                && side == that.side
                && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, norms, side, kind);
    }

    /** Such as {@code reliable change by Jacobson and Truax 1991, cut-off C at 18.5: spread 7.5, …}. */
    @Override
    public String toString() {
        String cut = kind == null
                ? ""
                : ", cut-off " + kind.name().toUpperCase(Locale.ROOT)
                        + (cutOff().isPresent()
                                ? " at " + PlainNumber.english(cutOff().getAsDouble(), 4)
                                : " does not exist");
        return "reliable change by " + method.citation() + cut + ": " + norms;
    }
}
