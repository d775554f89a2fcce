package io.github.maatstaf.kpi.reference;

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
        DifferenceInDifferences found = DifferenceInDifferences.builder()
                .group("treated", Scores.of(input.path("treated_pre")), Scores.of(input.path("treated_post")))
                .comparison("control", Scores.of(input.path("control_pre")), Scores.of(input.path("control_post")))
                .assuming("the file says nothing about it")
                .confidence(confidence(input))
                .minimumSizes(MinimumSizes.withDefaults().with(MinimumSize.DIFFERENCE_IN_DIFFERENCES_CELL, 2))
                .build()
                .value();
        comparison.number(expected, "did", found.difference());
        comparison.number(expected, "se_ols", found.pooledStandardError());
        comparison.number(expected, "df", found.pooledDegreesOfFreedom());
        Optional<Interval> pooled = found.pooledInterval();
        comparison.number(expected, "low_ols", Scores.number(pooled, Interval::lower));
        comparison.number(expected, "high_ols", Scores.number(pooled, Interval::upper));
        comparison.number(expected, "p_ols", found.pooledProbability());
        for (RobustVariance form : RobustVariance.values()) {
            comparison.number(
                    expected, "se_" + form.name().toLowerCase(java.util.Locale.ROOT), found.standardError(form));
        }
    }
}
