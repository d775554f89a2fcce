package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
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
import org.jspecify.annotations.Nullable;

/**
 * How much more the people of a service changed than people of a comparison group: the change of the one less the change of
 * the other; the Dutch term is <em>verschil in verschil</em>.
 *
 * <p>It rests on an assumption that no figure can prove: without the service both groups would have changed alike. Whoever
 * makes it writes down why that may be assumed; it goes with every text. Only with that comparison and that assumption
 * may one speak of an effect.
 *
 * <pre>{@code
 * DifferenceInDifferences.builder()
 *         .group("deelnemers", before, after).comparison("wachtlijst", otherBefore, otherAfter)
 *         .assuming("Beide groepen zijn op volgorde van aanmelding ingedeeld.")
 *         .build().value();
 * }</pre>
 *
 * @since 0.1
 */
public final class DifferenceInDifferences {
    private final String group;
    private final String comparison;
    private final FourCells cells;
    private final boolean samePeople;
    private final String assumption;
    private final double confidence;

    private DifferenceInDifferences(Builder builder, FourCells cells, String assumption) {
        this.group = builder.groupName;
        this.comparison = builder.comparisonName;
        this.cells = cells;
        this.samePeople = builder.samePeople;
        this.assumption = assumption;
        this.confidence = builder.confidence;
    }

    /**
     * Begins a comparison of changes.
     *
     * @return an empty builder, with a confidence of 0.95
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The people of the service.
     *
     * @return the name that was given
     */
    public String group() {
        return group;
    }

    /**
     * The people compared with.
     *
     * @return the name that was given
     */
    public String comparison() {
        return comparison;
    }

    /**
     * Why both groups may be assumed to have changed alike without the service.
     *
     * @return the words of whoever made the comparison
     */
    public String assumption() {
        return assumption;
    }

    /**
     * Whether the same people were measured at both moments.
     *
     * @return true if it is computed from each person's own change
     */
    public boolean isOfTheSamePeople() {
        return samePeople;
    }

    /**
     * The mean change of the people of the service.
     *
     * @return in points, or as a share of 1
     */
    public double changeOfGroup() {
        return cells.changeOfGroup();
    }

    /**
     * The mean change of the people compared with.
     *
     * @return in points, or as a share of 1
     */
    public double changeOfComparison() {
        return cells.changeOfComparison();
    }

    /**
     * How much more the people of the service changed.
     *
     * @return the one change less the other
     */
    public double difference() {
        return cells.difference();
    }

    /**
     * The standard error, without the assumption that the cells spread alike.
     *
     * @return 0 or more
     */
    public double standardError() {
        return standardError(RobustVariance.HC2);
    }

    /**
     * The standard error in one of its published forms.
     *
     * @param form which form
     * @return 0 or more
     */
    public double standardError(RobustVariance form) {
        return cells.robustError(form);
    }

    /**
     * The degrees of freedom of that standard error (Welch and Satterthwaite).
     *
     * @return absent if nothing varies
     */
    public OptionalDouble degreesOfFreedom() {
        return varies() ? OptionalDouble.of(cells.freedom()) : OptionalDouble.empty();
    }

    /**
     * The interval of the difference, without the assumption that the cells spread alike.
     *
     * @return absent if nothing varies
     */
    public Optional<Interval> interval() {
        return varies()
                ? Optional.of(around(standardError(), cells.freedom(), IntervalMethod.WELCH))
                : Optional.empty();
    }

    /**
     * The two-sided probability of a difference at least as far from 0 if both groups changed alike.
     *
     * @return absent if nothing varies
     */
    public OptionalDouble probability() {
        return varies()
                ? OptionalDouble.of(Distributions.twoSidedT(difference() / standardError(), cells.freedom()))
                : OptionalDouble.empty();
    }

    /**
     * The standard error of ordinary least squares: the spread of all cells pooled.
     *
     * @return 0 or more
     */
    public double pooledStandardError() {
        return cells.pooledError();
    }

    /**
     * Its degrees of freedom.
     *
     * @return all people less the number of cells
     */
    public int pooledDegreesOfFreedom() {
        return cells.pooledFreedom();
    }

    /**
     * The interval with the spread of all cells pooled.
     *
     * @return absent if nothing varies
     */
    public Optional<Interval> pooledInterval() {
        return varies()
                ? Optional.of(around(pooledStandardError(), pooledDegreesOfFreedom(), IntervalMethod.POOLED_T))
                : Optional.empty();
    }

    /**
     * The probability with the spread of all cells pooled.
     *
     * @return absent if nothing varies
     */
    public OptionalDouble pooledProbability() {
        return varies()
                ? OptionalDouble.of(
                        Distributions.twoSidedT(difference() / pooledStandardError(), pooledDegreesOfFreedom()))
                : OptionalDouble.empty();
    }

    private Interval around(double error, double freedom, IntervalMethod method) {
        double reach = Distributions.quantileOfT(confidence, freedom) * error;
        return Interval.of(difference() - reach, difference() + reach, confidence, method);
    }

    private boolean varies() {
        return cells.varies();
    }

    /**
     * The fewest people in a cell.
     *
     * @return at least the minimum that was asked for
     */
    public int fewestPeople() {
        return cells.fewest();
    }

    /**
     * Whether there is enough to compute with; too few is refused earlier.
     *
     * @return no variation if nothing varies, a trial below {@link MinimumSize#PERCENTAGE_WITHOUT_COUNT} people in a cell,
     *     else enough
     */
    public Sufficiency sufficiency() {
        if (!varies()) {
            return Sufficiency.NO_VARIATION;
        }
        boolean few = fewestPeople() < MinimumSize.PERCENTAGE_WITHOUT_COUNT.defaultSize();
        return few ? Sufficiency.TRIAL : Sufficiency.ENOUGH;
    }

    /**
     * What was compared and found, in words, with the assumption.
     *
     * @param locale the language asked for
     * @return a few sentences
     */
    public String sentence(Locale locale) {
        return DifferenceSentence.of(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DifferenceInDifferences that
                && group.equals(that.group)
                && comparison.equals(that.comparison)
                && cells.equals(that.cells)
                && samePeople == that.samePeople
                && assumption.equals(that.assumption)
                && Double.compare(confidence, that.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, comparison, assumption, confidence, difference());
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }

    /**
     * Collects the two groups. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String groupName = "";
        private String comparisonName = "";
        private final List<double[]> group = new ArrayList<>();
        private final List<double[]> comparison = new ArrayList<>();
        private boolean samePeople;
        private String assumption = "";
        private double confidence = 0.95;
        private MinimumSizes minimumSizes = MinimumSizes.withDefaults();
        private @Nullable Boolean paired;

        private Builder() {}

        /**
         * Gives the people of the service; those at the second moment may be others than at the first.
         *
         * @param name what to call them
         * @param before their values at the first moment; 0 and 1 for no and yes
         * @param after their values at the second moment
         * @return this builder
         */
        public Builder group(String name, double[] before, double[] after) {
            return group(name, false, before, after);
        }

        /**
         * Gives the people of the service, each measured twice.
         *
         * @param name what to call them
         * @param scores their scores
         * @return this builder
         */
        public Builder group(String name, PairedScores scores) {
            return group(name, true, scores.before(), scores.after());
        }

        private Builder group(String name, boolean twice, double[] before, double[] after) {
            groupName = name(name);
            group.clear();
            fill(group, twice, before, after);
            return this;
        }

        /**
         * Gives the people compared with; those at the second moment may be others than at the first.
         *
         * @param name what to call them
         * @param before their values at the first moment
         * @param after their values at the second moment
         * @return this builder
         */
        public Builder comparison(String name, double[] before, double[] after) {
            return comparison(name, false, before, after);
        }

        /**
         * Gives the people compared with, each measured twice.
         *
         * @param name what to call them
         * @param scores their scores
         * @return this builder
         */
        public Builder comparison(String name, PairedScores scores) {
            return comparison(name, true, scores.before(), scores.after());
        }

        private Builder comparison(String name, boolean twice, double[] before, double[] after) {
            comparisonName = name(name);
            comparison.clear();
            fill(comparison, twice, before, after);
            return this;
        }

        private void fill(List<double[]> cells, boolean twice, double[] before, double[] after) {
            if (paired != null && paired != twice) {
                throw new IllegalArgumentException("Either both groups were measured twice, or neither was");
            }
            paired = twice;
            samePeople = twice;
            cells.add(PairedScores.of(before, before).before());
            cells.add(PairedScores.of(after, after).before());
        }

        private static String name(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A group needs a name, not a blank text");
            }
            return name.strip();
        }

        /**
         * Says why both groups may be assumed to have changed alike without the service.
         *
         * @param why in words; not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder assuming(String why) {
            if (why.isBlank()) {
                throw new IllegalArgumentException("The assumption is written in words, not left blank");
            }
            assumption = why.strip();
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
            Distributions.checkConfidence(level);
            confidence = level;
            return this;
        }

        /**
         * Sets the minimum sizes.
         *
         * @param sizes the sizes; {@link MinimumSize#DIFFERENCE_IN_DIFFERENCES_CELL} is looked at
         * @return this builder
         */
        public Builder minimumSizes(MinimumSizes sizes) {
            minimumSizes = Objects.requireNonNull(sizes, "sizes");
            return this;
        }

        /**
         * Makes the comparison.
         *
         * @return it; refused without an assumption, and with too few people in a cell
         * @throws IllegalStateException if a group was not given
         */
        public WithFindings<DifferenceInDifferences> build() {
            if (group.isEmpty() || comparison.isEmpty()) {
                throw new IllegalStateException(
                        "A difference in differences needs two groups: group(..) and comparison(..)");
            }
            List<Finding> findings = new ArrayList<>();
            if (assumption.isEmpty()) {
                findings.add(Finding.of("OUTCOME-NO-ASSUMPTION"));
            }
            FourCells cells =
                    samePeople ? FourCells.ofSamePeople(group, comparison) : FourCells.ofFourGroups(group, comparison);
            int least = Math.max(2, minimumSizes.of(MinimumSize.DIFFERENCE_IN_DIFFERENCES_CELL));
            if (cells.fewest() < least) {
                findings.add(Finding.of("OUTCOME-CELL-TOO-FEW")
                        .with("count", cells.fewest())
                        .with("least", least));
            }
            return findings.isEmpty()
                    ? WithFindings.of(new DifferenceInDifferences(this, cells, assumption), List.of())
                    : WithFindings.refused(findings, RecordCounts.NONE);
        }

        /** Which groups it has so far. */
        @Override
        public String toString() {
            return "A difference in differences of " + (groupName.isEmpty() ? "no group" : groupName) + " and "
                    + (comparisonName.isEmpty() ? "no comparison" : comparisonName) + ", not built yet";
        }
    }
}
