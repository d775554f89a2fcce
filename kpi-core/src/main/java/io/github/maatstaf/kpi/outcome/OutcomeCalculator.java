package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import java.util.List;

/**
 * Lays each client's answer at the end beside the same client's answer at the baseline.
 *
 * <p>Only matched pairs count: the same client, instrument, version and rater, a baseline and a later end, a score at
 * both. Moments on the way and follow-ups leave the answer as it is. Who fell out is counted and shown. With several
 * baselines the first counts, with several ends the last.
 *
 * <p>Defaults: a confidence of 0.95; an instrument for conversation only is refused. What it gives is no comparison with
 * people who had no help, so that nothing in it is an effect.
 *
 * @since 0.1
 */
public final class OutcomeCalculator {
    private static final OutcomeCalculator DEFAULTS = new OutcomeCalculator(0.95, "");

    private final double confidence;
    private final String override;

    private OutcomeCalculator(double confidence, String override) {
        this.confidence = confidence;
        this.override = override;
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
     * This calculator, with another confidence for the interval of the share.
     *
     * @param confidence above 0 and below 1
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public OutcomeCalculator withConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
        return new OutcomeCalculator(confidence, override);
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
        return new OutcomeCalculator(confidence, reason.strip());
    }

    /**
     * What changed between baseline and end, on one instrument, as one rater saw it.
     *
     * @param assessments the assessments; those with other instruments, versions or raters are not used
     * @param instrument the instrument, which fixes the version
     * @param rater the rater
     * @return the outcome with what was noticed; refused for an instrument for conversation only
     */
    public WithFindings<Outcome> outcomeOf(Assessments assessments, Instrument instrument, Rater rater) {
        if (instrument.conversationOnly().isPresent() && override.isEmpty()) {
            return WithFindings.refused(
                    List.of(Finding.of("OUTCOME-CONVERSATION-ONLY")
                            .with("instrument", instrument.id())
                            .with("reason", instrument.conversationOnly().get())),
                    RecordCounts.NONE);
        }
        MatchedPairs pairs = MatchedPairs.of(assessments, instrument, rater);
        String because = instrument.conversationOnly().isPresent() ? override : "";
        return WithFindings.of(new Outcome(instrument, rater, pairs, confidence, because), pairs.findings());
    }

    /** The confidence, and whether conversation instruments are refused. */
    @Override
    public String toString() {
        return "outcomes with a confidence of " + confidence
                + (override.isEmpty() ? "" : ", also with instruments for conversation only");
    }
}
