package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.period.MomentRole;
import org.jspecify.annotations.Nullable;

/** On what terms an outcome is computed; the reason for computing with a conversation instrument is empty if not given. */
record OutcomeTerms(
        double confidence,
        String override,
        MomentRole second,
        ChosenFor chosenFor,
        @Nullable MinimalImportantDifference smallest,
        @Nullable OutcomeCriterion criterion) {
    static final OutcomeTerms DEFAULTS = new OutcomeTerms(0.95, "", MomentRole.END, ChosenFor.UNKNOWN, null, null);
}
