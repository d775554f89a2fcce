package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.outcome.DifferenceInDifferences;
import io.github.maatstaf.kpi.outcome.RobustVariance;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The difference in differences beside R's linear model with an interaction, and its robust variances. */
class DifferenceInDifferencesReferenceTest extends ReferenceContract {
    DifferenceInDifferencesReferenceTest() {
        super("did.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        WithFindings<DifferenceInDifferences> answer = DifferenceInDifferences.builder()
                .group("treated", Scores.of(input.path("treated_pre")), Scores.of(input.path("treated_post")))
                .comparison("control", Scores.of(input.path("control_pre")), Scores.of(input.path("control_post")))
                .assuming("the file says nothing about it")
                .confidence(confidence(input))
                .minimumSizes(MinimumSizes.withDefaults().with(MinimumSize.DIFFERENCE_IN_DIFFERENCES_CELL, 2))
                .build();
        if (answer.isRefused()) {
            // The program also answers for a group of one, of which it cannot know the spread.
            comparison.word("refused for a group of fewer than 2", true, smallest(input) < 2);
            return;
        }
        DifferenceInDifferences found = answer.value();
        comparison.number(expected, "did", found.difference());
        comparison.number(expected, "se_ols", found.pooledStandardError());
        comparison.number(expected, "df", found.pooledDegreesOfFreedom());
        Optional<Interval> pooled = found.pooledInterval();
        if (pooled.isEmpty()) {
            // The program's residuals are then roundings, and its interval and probability are made of those.
            comparison.word("no spread within any group", 0.0, found.pooledStandardError());
        } else {
            comparison.number(expected, "low_ols", pooled.get().lower());
            comparison.number(expected, "high_ols", pooled.get().upper());
            comparison.number(expected, "p_ols", found.pooledProbability());
        }
        for (RobustVariance form : RobustVariance.values()) {
            comparison.number(
                    expected, "se_" + form.name().toLowerCase(java.util.Locale.ROOT), found.standardError(form));
        }
    }

    private static int smallest(JsonNode input) {
        return input.valueStream().mapToInt(JsonNode::size).min().orElse(0);
    }
}
