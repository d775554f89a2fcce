package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.outcome.ChangePrecision;
import io.github.maatstaf.kpi.outcome.MeanChange;
import io.github.maatstaf.kpi.outcome.MeanDifference;
import io.github.maatstaf.kpi.outcome.PairedScores;
import io.github.maatstaf.kpi.outcome.Wilcoxon;
import io.github.maatstaf.kpi.outcome.ZeroHandling;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Paired tests beside SciPy. */
class PrePostTestsReferenceTest extends ReferenceContract {
    private static final String WRONG_WITH_TIES = "SciPy's exact law does not hold with ties or zeros";

    PrePostTestsReferenceTest() {
        super("prepost_tests_scipy.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        PairedScores scores = Scores.pairs(input);
        Optional<MeanChange> change = MeanChange.of(scores, confidence(input));
        JsonNode t = expected.path("ttest_rel");
        comparison.number(t, "t", change.map(MeanChange::t).orElse(OptionalDouble.empty()));
        if (scores.size() > 1
                && change.isPresent()
                && change.get().probability().isEmpty()) {
            // Where all changed alike SciPy divides by no spread, and gives 0 or nothing; R says that there is no test.
            comparison.absent("t where all changed alike", change.get().t());
        } else {
            comparison.number(t, "p", change.map(MeanChange::probability).orElse(OptionalDouble.empty()));
        }
        JsonNode flips = expected.path("wilcoxon_signflip_permutation_mean");
        comparison.number(flips, "mean", Scores.number(change, MeanChange::mean));
        comparison.number(
                flips, "p", change.map(MeanChange::signFlipProbability).orElse(OptionalDouble.empty()));
        Optional<MeanDifference> welch = MeanDifference.of(scores.after(), scores.before(), confidence(input));
        JsonNode independent = expected.path("ttest_ind_welch");
        comparison.number(independent, "t", welch.map(MeanDifference::t).orElse(OptionalDouble.empty()));
        comparison.number(
                independent, "p", welch.map(MeanDifference::probability).orElse(OptionalDouble.empty()));
        wilcoxon("wilcoxon_wilcox_", scores, ZeroHandling.DROPPED, expected, comparison);
        wilcoxon("wilcoxon_pratt_", scores, ZeroHandling.PRATT, expected, comparison);
    }

    private static void wilcoxon(
            String name, PairedScores scores, ZeroHandling zeros, JsonNode expected, Comparison comparison) {
        Wilcoxon test = Wilcoxon.of(scores, zeros, ChangePrecision.RAW_DOUBLES);
        double smaller = Math.min(test.sumUp(), test.sumDown());
        for (String way : new String[] {"exact", "approx", "approx_cc"}) {
            comparison.number(expected.path(name + way), "T", smaller);
        }
        exact(expected.path(name + "exact"), scores, zeros, test, comparison);
        if (test.changed() > 0) {
            comparison.number(expected.path(name + "approx"), "p", test.normalProbability(false));
            comparison.number(expected.path(name + "approx_cc"), "p", test.normalProbability(true));
        }
    }

    /**
     * The right value is that of all sign flips. SciPy 1.10 has it without ties and zeros only. With zeros it takes the normal
     * law instead; with ties it looks up the table of untied places at the sum, its half dropped. Both are told over again, so
     * that each number of the file is accounted for, and what is no such number fails.
     */
    private static void exact(
            JsonNode scipy, PairedScores scores, ZeroHandling zeros, Wilcoxon test, Comparison comparison) {
        if (!scipy.path("p").isNumber() || test.changed() > Wilcoxon.MOST_FOR_EXACT) {
            return;
        }
        double exact = test.exactProbability().orElseThrow();
        if (test.unchanged() > 0) {
            comparison.right("p", SignFlips.probability(scores, zeros), exact, WRONG_WITH_TIES);
            comparison.number(scipy, "p", test.normalProbability(false));
        } else if (test.hasTies()) {
            comparison.right("p", SignFlips.probability(scores, zeros), exact, WRONG_WITH_TIES);
            comparison.element(
                    "p by the table without ties",
                    scipy.path("p").asDouble(),
                    SignFlips.untied(scores.size(), (long) test.sumUp()),
                    1e-9,
                    1e-12);
        } else {
            comparison.number(scipy, "p", exact);
        }
    }
}
