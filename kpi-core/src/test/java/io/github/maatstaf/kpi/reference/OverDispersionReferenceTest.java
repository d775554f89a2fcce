package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.comparison.FunnelLimits;
import io.github.maatstaf.kpi.comparison.FunnelPosition;
import io.github.maatstaf.kpi.comparison.FunnelScale;
import io.github.maatstaf.kpi.comparison.OverDispersion;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The spread of units beyond chance, and limits that allow for it, beside FunnelPlotR. */
class OverDispersionReferenceTest extends ReferenceContract {
    /** The normal quantiles as FunnelPlotR has them. */
    private static final double[] QUANTILES = {1.959964, 3.090232};

    OverDispersionReferenceTest() {
        super("funnel_funnelplotr.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        boolean rootScale = input.path("sr_method").asString().equals("CQC");
        FunnelScale scale = switch (input.path("data_type").asString()) {
            case "PR" -> FunnelScale.SHARE;
            case "SR" -> rootScale ? FunnelScale.RATIO_ROOT : FunnelScale.RATIO_LOG;
            case "RC" -> FunnelScale.RATE_LOG;
            default -> throw new AssertionError("An unknown kind: " + input);
        };
        long[] numerators = input.path("numerator")
                .valueStream()
                .mapToLong(JsonNode::asLong)
                .toArray();
        double[] denominators = Scores.of(input.path("denominator"));
        OverDispersion spread = OverDispersion.of(
                scale, numerators, denominators, input.path("trim_by").asDouble(0.1));
        comparison.number(expected, "phi", spread.ratio());
        comparison.number(expected, "tau2", spread.extraVariance());
        comparison.number(expected, "target", spread.average());
        IntStream.range(0, numerators.length)
                .filter(i -> expected.path("z").path(i).isNumber())
                .forEach(i -> comparison.element(
                        "z[" + i + "]",
                        expected.path("z").get(i).asDouble(),
                        spread.deviation(i).orElse(Double.NaN),
                        1e-9,
                        1e-12));
        for (int i = 0; i < numerators.length; i++) {
            limits(spread, i, denominators[i], scale, expected, comparison);
        }
    }

    private static void limits(
            OverDispersion spread, int i, double size, FunnelScale scale, JsonNode expected, Comparison comparison) {
        FunnelLimits chance = spread.limitsAt(size);
        FunnelLimits widened = spread.widenedLimitsAt(size);
        if (scale == FunnelScale.RATE_LOG) {
            // FunnelPlotR takes one over twice the root of the exposure for the error of a rate.
            double centre = Math.log(spread.average());
            double error = Math.sqrt(1 / (spread.average() * size) + 1 / size);
            comparison.right(
                    "ll95[" + i + "]",
                    Math.exp(centre - QUANTILES[0] * error),
                    chance.lowerInner(),
                    "the error of a rate");
            comparison.right(
                    "ul998[" + i + "]",
                    Math.exp(centre + QUANTILES[1] * error),
                    chance.upperOuter(),
                    "the error of a rate");
            return;
        }
        if (scale == FunnelScale.SHARE) {
            shares(spread, i, 1 / (2 * Math.sqrt(size)), expected, comparison);
            return;
        }
        limit("ll998", i, chance.lowerOuter(), expected, comparison);
        limit("ll95", i, chance.lowerInner(), expected, comparison);
        limit("ul95", i, chance.upperInner(), expected, comparison);
        limit("ul998", i, chance.upperOuter(), expected, comparison);
        if (endless(expected)) {
            return;
        }
        if (scale == FunnelScale.RATIO_ROOT) {
            // FunnelPlotR leaves these on the root scale.
            double error = Math.sqrt(1 / (4 * size) + spread.extraVariance());
            double root = Math.max(0, 1 - QUANTILES[0] * error);
            comparison.right("od_ll95[" + i + "]", root * root, widened.lowerInner(), "squared back");
            return;
        }
        limit("od_ll998", i, widened.lowerOuter(), expected, comparison);
        limit("od_ll95", i, widened.lowerInner(), expected, comparison);
        limit("od_ul95", i, widened.upperInner(), expected, comparison);
        limit("od_ul998", i, widened.upperOuter(), expected, comparison);
        outlier(spread, i, expected, comparison);
    }

    /**
     * A unit with nothing observed lies infinitely far off on the logarithmic scale. If two are alike there, FunnelPlotR keeps
     * them, and says that the spread has no end; the file has null for it. Then the limits that allow for it are no numbers.
     */
    private static boolean endless(JsonNode expected) {
        return expected.path("phi").isNull();
    }

    /**
     * An angle below 0 or above a right angle is no share. FunnelPlotR squares its sine all the same, and mends that only
     * where the next larger unit shows it; right is 0 or 1.
     */
    private static void shares(OverDispersion spread, int i, double chance, JsonNode expected, Comparison comparison) {
        double angle = Math.asin(Math.sqrt(spread.average()));
        double size = 1 / (4 * chance * chance);
        for (boolean widened : new boolean[] {false, true}) {
            double error = Math.sqrt(chance * chance + (widened ? spread.extraVariance() : 0));
            FunnelLimits limits = widened ? spread.widenedLimitsAt(size) : spread.limitsAt(size);
            String prefix = widened ? "od_" : "";
            angle(prefix + "ll998", i, angle - QUANTILES[1] * error, limits.lowerOuter(), expected, comparison);
            angle(prefix + "ll95", i, angle - QUANTILES[0] * error, limits.lowerInner(), expected, comparison);
            angle(prefix + "ul95", i, angle + QUANTILES[0] * error, limits.upperInner(), expected, comparison);
            angle(prefix + "ul998", i, angle + QUANTILES[1] * error, limits.upperOuter(), expected, comparison);
        }
        outlier(spread, i, expected, comparison);
    }

    private static void angle(
            String field, int i, double angle, double actual, JsonNode expected, Comparison comparison) {
        if (angle < 0) {
            comparison.right(field + "[" + i + "]", 0, actual, "an angle below 0");
        } else if (angle > Math.PI / 2) {
            comparison.right(field + "[" + i + "]", 1, actual, "more than a right angle");
        } else {
            limit(field, i, actual, expected, comparison);
        }
    }

    private static void outlier(OverDispersion spread, int i, JsonNode expected, Comparison comparison) {
        if (expected.path("outlier").path(i).isNumber()) {
            FunnelPosition position = spread.widenedPositionOf(i);
            boolean outside = position == FunnelPosition.ABOVE_OUTER || position == FunnelPosition.BELOW_OUTER;
            comparison.word(
                    "outlier[" + i + "]", expected.path("outlier").get(i).asInt(), outside ? 1 : 0);
        }
    }

    private static void limit(String field, int i, double actual, JsonNode expected, Comparison comparison) {
        JsonNode value = expected.path(field).path(i);
        if (value.isNumber()) {
            comparison.element(field + "[" + i + "]", value.asDouble(), actual, 1e-9, 1e-12);
        }
    }
}
