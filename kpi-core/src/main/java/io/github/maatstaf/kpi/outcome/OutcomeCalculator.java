package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.period.MomentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lays each client's answer at the end beside the same client's answer at the baseline.
 *
 * <p>Only matched pairs count: the same client, instrument, version and rater, a baseline and a later end, a score at
 * both. Moments on the way leave the answer as it is. Who fell out is counted and shown. With several baselines the first
 * counts, with several ends the last.
 *
 * <p>Defaults: a confidence of 0.95; the end, not a follow-up; every difference counts as a movement; an instrument for
 * conversation only is refused. What it gives is no comparison with people who had no help, so that nothing in it is an
 * effect.
 *
 * @since 0.1
 */
public final class OutcomeCalculator {
    private static final OutcomeCalculator DEFAULTS = new OutcomeCalculator(OutcomeTerms.DEFAULTS, null);

    private final OutcomeTerms terms;
    private final @Nullable KpiCode umbrella;

    private OutcomeCalculator(OutcomeTerms terms, @Nullable KpiCode umbrella) {
        this.terms = terms;
        this.umbrella = umbrella;
    }

    /**
     * The calculator with its defaults.
     *
     * @return the calculator
     */
    public static OutcomeCalculator withDefaults() {
        return DEFAULTS;
    }

    /**
     * This calculator, with another confidence for the intervals.
     *
     * @param confidence above 0 and below 1
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public OutcomeCalculator withConfidence(double confidence) {
        Distributions.checkConfidence(confidence);
        return with(new OutcomeTerms(
                confidence, terms.override(), terms.second(), terms.chosenFor(), terms.smallest(), terms.criterion()));
    }

    /**
     * This calculator, computing also with an instrument for conversation only.
     *
     * @param reason who decided so and why, in writing; it goes with every outcome made
     * @return a copy
     * @throws IllegalArgumentException if the reason is blank
     */
    public OutcomeCalculator overridingConversationOnly(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Computing with a conversation instrument needs a reason in writing");
        }
        return with(new OutcomeTerms(
                terms.confidence(),
                reason.strip(),
                terms.second(),
                terms.chosenFor(),
                terms.smallest(),
                terms.criterion()));
    }

    /**
     * This calculator, laying another measurement beside the baseline.
     *
     * @param second {@link MomentRole#END} or {@link MomentRole#FOLLOW_UP}
     * @return a copy
     * @throws IllegalArgumentException if it is another moment
     */
    public OutcomeCalculator withSecondMoment(MomentRole second) {
        if (second != MomentRole.END && second != MomentRole.FOLLOW_UP) {
            throw new IllegalArgumentException(
                    "An outcome lies between the baseline and END or FOLLOW_UP, not " + second);
        }
        return with(new OutcomeTerms(
                terms.confidence(), terms.override(), second, terms.chosenFor(), terms.smallest(), terms.criterion()));
    }

    /**
     * This calculator, for which a smaller difference counts as staying.
     *
     * @param smallest the smallest difference, with its source
     * @return a copy
     */
    public OutcomeCalculator withSmallestDifference(MinimalImportantDifference smallest) {
        return with(new OutcomeTerms(
                terms.confidence(),
                terms.override(),
                terms.second(),
                terms.chosenFor(),
                Objects.requireNonNull(smallest, "smallest"),
                terms.criterion()));
    }

    /**
     * This calculator, told how the people came to be in the group. Of people chosen for their scores every outcome says
     * that such scores come nearer the mean by themselves.
     *
     * @param reason the reason
     * @return a copy
     */
    public OutcomeCalculator ofPeopleChosenFor(ChosenFor reason) {
        return with(new OutcomeTerms(
                terms.confidence(),
                terms.override(),
                terms.second(),
                Objects.requireNonNull(reason, "reason"),
                terms.smallest(),
                terms.criterion()));
    }

    /**
     * This calculator, for outcomes on an entry of the catalogue. On an umbrella term, such as self-reliance, own strength
     * or participation, it computes only with a criterion that was made together.
     *
     * @param kpi the entry
     * @return a copy
     */
    public OutcomeCalculator about(Kpi kpi) {
        return new OutcomeCalculator(terms, kpi.kind() == KpiKind.UMBRELLA ? kpi.code() : null);
    }

    /**
     * This calculator, with what an umbrella term was agreed to mean.
     *
     * @param criterion who agreed, when, and on what
     * @return a copy
     */
    public OutcomeCalculator withCriterion(OutcomeCriterion criterion) {
        return with(new OutcomeTerms(
                terms.confidence(),
                terms.override(),
                terms.second(),
                terms.chosenFor(),
                terms.smallest(),
                Objects.requireNonNull(criterion, "criterion")));
    }

    private OutcomeCalculator with(OutcomeTerms other) {
        return new OutcomeCalculator(other, umbrella);
    }

    /**
     * What changed between baseline and end, on one instrument, as one rater saw it.
     *
     * @param assessments the assessments; those with other instruments, versions or raters are not used
     * @param instrument the instrument, which fixes the version
     * @param rater the rater
     * @return the outcome with what was noticed; refused for an instrument for conversation only, and for an umbrella term
     *     without a criterion
     */
    public WithFindings<Outcome> outcomeOf(Assessments assessments, Instrument instrument, Rater rater) {
        List<Finding> obstacles = new ArrayList<>();
        if (instrument.conversationOnly().isPresent() && terms.override().isEmpty()) {
            obstacles.add(Finding.of("OUTCOME-CONVERSATION-ONLY")
                    .with("instrument", instrument.id())
                    .with("reason", instrument.conversationOnly().get()));
        }
        OutcomeCriterion criterion = terms.criterion();
        if (umbrella != null && (criterion == null || !criterion.aim().equals(umbrella))) {
            obstacles.add(Finding.of("OUTCOME-NO-CRITERION").with("kpi", umbrella));
        }
        if (!obstacles.isEmpty()) {
            return WithFindings.refused(obstacles, RecordCounts.NONE);
        }
        MatchedPairs pairs = MatchedPairs.of(assessments, instrument, rater, terms.second(), terms.smallest());
        List<Finding> findings = new ArrayList<>(pairs.findings());
        if (assessments.with(instrument, rater).isEmpty()) {
            long otherwise = assessments.all().stream()
                    .filter(each -> each.instrument().id().equals(instrument.id()))
                    .count();
            if (otherwise > 0) {
                findings.add(Finding.of("OUTCOME-NONE-BY-RATER")
                        .with("instrument", instrument.id() + " " + instrument.version())
                        .with("rater", rater)
                        .with("count", otherwise));
            }
        }
        if (terms.chosenFor() == ChosenFor.THEIR_SCORES) {
            findings.add(Finding.of("OUTCOME-CHOSEN-FOR-SCORES"));
        }
        return WithFindings.of(new Outcome(instrument, rater, pairs, terms), findings);
    }

    /** Such as {@code outcomes with a confidence of 0.95, moved from a difference of at least 2 points (…)}: what was asked for beside the defaults. */
    @Override
    public String toString() {
        MinimalImportantDifference smallest = terms.smallest();
        OutcomeCriterion criterion = terms.criterion();
        return "outcomes with a confidence of " + terms.confidence()
                + (terms.second() == MomentRole.END ? "" : ", at the follow-up")
                + (smallest == null ? "" : ", moved from a difference of " + smallest)
                + (terms.chosenFor() == ChosenFor.THEIR_SCORES ? ", of people chosen for their scores" : "")
                + (umbrella == null ? "" : ", about " + umbrella)
                + (criterion == null ? "" : ", with a criterion of " + criterion.agreedOn())
                + (terms.override().isEmpty() ? "" : ", also with instruments for conversation only");
    }
}
