package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.outcome.McNemar;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Paired shares beside R: stats, exact2x2 and PropCIs. */
class McNemarReferenceTest extends ReferenceContract {
    McNemarReferenceTest() {
        super("mcnemar.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        McNemar answers = McNemar.of(
                input.path("both").asLong(),
                input.path("first_only").asLong(),
                input.path("second_only").asLong(),
                input.path("neither").asLong());
        double level = confidence(input);
        JsonNode exact = expected.path("exact");
        if (exact.has("error")) {
            // binom.test wants at least one who changed; without any nothing is unexpected.
            comparison.right("exact.p", 1, answers.exactProbability(), "nobody changed");
        } else {
            comparison.number(exact, "p", answers.exactProbability());
        }
        odds(answers, level, expected.path("exact2x2"), comparison);
        comparison.number(expected.path("chisq_cc"), "stat", answers.chiSquared(true));
        comparison.number(expected.path("chisq_cc"), "p", answers.chiSquaredProbability(true));
        comparison.number(expected.path("chisq"), "stat", answers.chiSquared(false));
        comparison.number(expected.path("chisq"), "p", answers.chiSquaredProbability(false));
        JsonNode wald = expected.path("diffpaired_wald_agrestimin");
        Interval agrestiMin = answers.agrestiMin(level);
        comparison.number(wald, "est", answers.agrestiMinDifference());
        comparison.number(wald, "low", agrestiMin.lower());
        comparison.number(wald, "high", agrestiMin.upper());
        Interval tango = answers.tango(level);
        comparison.within(expected.path("score_paired"), "low", tango.lower(), 0, 1e-6);
        comparison.within(expected.path("score_paired"), "high", tango.upper(), 0, 1e-6);
    }

    private static void odds(McNemar answers, double level, JsonNode exact, Comparison comparison) {
        comparison.number(exact, "p", answers.exactProbability());
        comparison.number(exact, "or", answers.oddsRatio());
        Optional<Interval> interval = answers.oddsRatioInterval(level);
        if (interval.isEmpty()) {
            comparison.word(
                    "people whose changes leave every ratio possible", 0L, answers.beforeOnly() + answers.afterOnly());
            return;
        }
        comparison.number(exact, "low", interval.get().lower());
        if (answers.afterOnly() == 0) {
            comparison.right("high", Double.POSITIVE_INFINITY, interval.get().upper(), "nobody to divide by");
        } else {
            comparison.number(exact, "high", interval.get().upper());
        }
    }
}
