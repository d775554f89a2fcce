package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a measure that is made of other measures. It belongs to one thread. Another value for a part that has
 * one is refused.
 *
 * @since 0.1
 */
public final class DerivedMeasureBuilder {
    private static final int MOST_TIMES = 1_000_000;
    private static final int DEEPEST = 8;

    /** What is counted of people and of the help to them: each of them may be divided by another, and says so in its unit. */
    private static final Set<CountBasis> OF_CASES =
            Set.of(CountBasis.EVENT, CountBasis.TRAJECTORY, CountBasis.CLIENT, CountBasis.HOUSEHOLD);

    private final String name;
    private final MeasureKind kind;
    private @Nullable Measure of;
    private @Nullable Measure other;
    private @Nullable GapRule gap;
    private @Nullable ReportingPeriod period;
    private int times = 1;
    private @Nullable Unit unit;

    DerivedMeasureBuilder(String name, MeasureKind kind) {
        this.name = Measure.requireName(name);
        this.kind = kind;
    }

    private void require(String key) {
        if (!kind.keys().contains(key)) {
            throw BuilderParts.doesNotHave(name, kind, key);
        }
    }

    private <T> T once(String key, @Nullable T before, T now) {
        return BuilderParts.once(name, kind, key, before, now);
    }

    /**
     * The first part.
     *
     * @param measure with one series of figures
     * @return this builder
     */
    public DerivedMeasureBuilder of(Measure measure) {
        this.of = once("of", of, measure);
        return this;
    }

    /**
     * By what is divided.
     *
     * @param measure with one series of figures
     * @return this builder
     */
    public DerivedMeasureBuilder to(Measure measure) {
        require("to");
        this.other = once("to", other, measure);
        return this;
    }

    /**
     * What is taken off.
     *
     * @param measure with one series of figures, in the same unit
     * @return this builder
     */
    public DerivedMeasureBuilder minus(Measure measure) {
        require("minus");
        this.other = once("minus", other, measure);
        return this;
    }

    /**
     * States what the figure says where a part has no value. There is no usual rule.
     *
     * @param rule the rule
     * @return this builder
     */
    public DerivedMeasureBuilder whereNoValue(GapRule rule) {
        this.gap = once("gap", gap, rule);
        return this;
    }

    /**
     * The period whose figure is 100.
     *
     * @param base of the type of the periods that will be computed
     * @return this builder
     */
    public DerivedMeasureBuilder base(ReportingPeriod base) {
        require("base");
        this.period = once("base", period, base);
        return this;
    }

    /**
     * The first period that is added up.
     *
     * @param first of the type of the periods that will be computed
     * @return this builder
     */
    public DerivedMeasureBuilder since(ReportingPeriod first) {
        require("since");
        this.period = once("since", period, first);
        return this;
    }

    /**
     * Multiplies the outcome, such as by 100, and names its unit.
     *
     * @param number from 1 to 1,000,000
     * @param of the unit of the outcome
     * @return this builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public DerivedMeasureBuilder times(int number, Unit of) {
        timesNumber(number);
        return in(of);
    }

    DerivedMeasureBuilder timesNumber(int number) {
        require("times");
        if (number < 1 || number > MOST_TIMES) {
            throw new IllegalArgumentException("Expected times 1 to 1,000,000, not " + number);
        }
        this.times = once("times", times == 1 ? null : times, number);
        return this;
    }

    /**
     * Names the unit of the outcome.
     *
     * @param of the unit; a ratio in {@link Unit#SHARE} never exceeds 1
     * @return this builder
     */
    public DerivedMeasureBuilder in(Unit of) {
        require("unit");
        this.unit = once("unit", unit, of);
        return this;
    }

    /**
     * Makes the measure.
     *
     * @return the measure
     * @throws IllegalArgumentException if a part or the rule for figures without a value is missing, if a part has several
     *     series, if what is added up does not add up, or if the parts are not counted on the same basis
     */
    public Measure build() {
        return new Measure(name, definition());
    }

    Definition definition() {
        if (of == null || gap == null || isMissing()) {
            throw new IllegalArgumentException(name + ": a measure of " + kind.code() + " also needs " + missing());
        }
        requireOneSeries(of);
        requireShallow(of, 1);
        if (other != null) {
            requireOneSeries(other);
            requireShallow(other, 1);
            requireSameBasis(of, other);
        }
        if (kind == MeasureKind.CUMULATIVE) {
            RollUp.requireAddingUp(of);
        }
        return Definition.derived(kind, new Derivation(of, other, gap, period, times, unit));
    }

    private boolean isMissing() {
        boolean two = kind == MeasureKind.RATIO || kind == MeasureKind.DIFFERENCE;
        return two ? other == null : period == null;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (of == null) {
            missing.add("of(..)");
        }
        if (isMissing()) {
            missing.add(BuilderParts.method(kind, kind.keys().get(1)));
        }
        if (gap == null) {
            missing.add("whereNoValue(..): what to say where a part has no value");
        }
        return missing;
    }

    private void requireOneSeries(Measure part) {
        if (part.valueNames().size() != 1) {
            throw new IllegalArgumentException(name + ": " + part.name() + " has several series, " + part.valueNames()
                    + "; take a measure with one summary");
        }
    }

    private void requireShallow(Measure part, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(name + ": at most " + DEEPEST + " measures made of each other");
        }
        part.derivation().ifPresent(made -> made.parts().forEach(inner -> requireShallow(inner, depth + 1)));
    }

    private void requireSameBasis(Measure one, Measure two) {
        CountBasis basis = one.countBasis();
        CountBasis otherBasis = two.countBasis();
        if (kind == MeasureKind.DIFFERENCE && !one.unit().equals(two.unit())) {
            throw new IllegalArgumentException(name + ": " + one.name() + " is in " + one.unit() + " and " + two.name()
                    + " in " + two.unit() + "; there is no difference between them");
        }
        boolean together = basis == otherBasis
                || kind == MeasureKind.RATIO && OF_CASES.contains(basis) && OF_CASES.contains(otherBasis);
        if (!together) {
            throw new IllegalArgumentException(name + ": " + one.name() + " counts " + basis + " and " + two.name()
                    + " counts " + otherBasis
                    + "; those are never divided or taken off without a declared rate between them (Bridge)");
        }
    }

    /** The name, the kind and what it still needs. */
    @Override
    public String toString() {
        return name + ", a measure of " + kind.code() + ", not built yet"
                + (of == null || gap == null || isMissing() ? "; it also needs " + missing() : "");
    }
}
