package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.FunnelLimits;
import io.github.maatstaf.kpi.comparison.FunnelPosition;
import io.github.maatstaf.kpi.comparison.RateFunnel;
import tools.jackson.databind.JsonNode;

/** Funnel limits and positions beside PHEindicatormethods: shares, rates, and observed divided by expected numbers. */
class FunnelReferenceTest extends ReferenceContract {
    FunnelReferenceTest() {
        super("funnel_phe.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        switch (input.path("statistic").asString()) {
            case "proportion" -> shares(input, expected, comparison);
            case "ratio" -> rates(RateFunnel.around(1), input, expected, comparison);
            case "rate" -> {
                double average = sum(input.path("numerator")) / sum(input.path("denominator"));
                comparison.number(expected, "baseline", average * multiplier(input));
                rates(RateFunnel.around(average), input, expected, comparison);
            }
            default -> throw new AssertionError("An unknown statistic: " + input);
        }
    }

    private static void shares(JsonNode input, JsonNode expected, Comparison comparison) {
        JsonNode numerators = input.path("numerator");
        JsonNode denominators = input.path("denominator");
        Funnel.Builder builder = Funnel.builder()
                .own("first", numerators.get(0).asLong(), denominators.get(0).asLong());
        for (int i = 1; i < numerators.size(); i++) {
            builder.other(numerators.get(i).asLong(), denominators.get(i).asLong());
        }
        Funnel funnel = builder.build().value();
        comparison.number(expected, "baseline", funnel.average() * multiplier(input));
        JsonNode sizes = expected.path("at_population");
        for (int i = 0; i < sizes.size(); i++) {
            FunnelLimits limits = funnel.limitsAt(sizes.get(i).asLong());
            limits(limits, multiplier(input), expected, i, comparison, 1e-9);
        }
        for (int i = 0; i < numerators.size(); i++) {
            FunnelPosition position = funnel.positionOf(
                    numerators.get(i).asLong(), denominators.get(i).asLong());
            comparison.word("significance[" + i + "]", word(expected, i), significance(position));
        }
    }

    private static void rates(RateFunnel funnel, JsonNode input, JsonNode expected, Comparison comparison) {
        JsonNode events = expected.path("at_events");
        for (int i = 0; i < events.size(); i++) {
            // The reference solves for its limits with this tolerance; see the README beside the file.
            limits(funnel.limitsAt(events.get(i).asLong()), multiplier(input), expected, i, comparison, 1e-4);
        }
        for (int i = 0; i < input.path("numerator").size(); i++) {
            FunnelPosition position = funnel.positionOf(
                    input.path("numerator").get(i).asLong(),
                    input.path("denominator").get(i).asDouble());
            comparison.word("significance[" + i + "]", word(expected, i), significance(position));
        }
    }

    private static void limits(
            FunnelLimits limits, double multiplier, JsonNode expected, int i, Comparison comparison, double relative) {
        limit("lower_3s", limits.lowerOuter() * multiplier, expected, i, comparison, relative);
        limit("lower_2s", limits.lowerInner() * multiplier, expected, i, comparison, relative);
        limit("upper_2s", limits.upperInner() * multiplier, expected, i, comparison, relative);
        limit("upper_3s", limits.upperOuter() * multiplier, expected, i, comparison, relative);
    }

    private static void limit(
            String field, double actual, JsonNode expected, int i, Comparison comparison, double relative) {
        JsonNode value = expected.path(field).path(i);
        if (value.isNumber()) {
            comparison.element(field + "[" + i + "]", value.asDouble(), actual, relative, 1e-12);
        }
    }

    private static String word(JsonNode expected, int i) {
        return expected.path("significance").path(i).asString();
    }

    private static double multiplier(JsonNode input) {
        return input.path("multiplier").asDouble(1);
    }

    private static double sum(JsonNode numbers) {
        double sum = 0;
        for (JsonNode number : numbers) {
            sum += number.asDouble();
        }
        return sum;
    }

    private static String significance(FunnelPosition position) {
        return switch (position) {
            case ABOVE_OUTER -> "High (0.001)";
            case ABOVE_INNER -> "High (0.025)";
            case WITHIN -> "Not significant";
            case BELOW_INNER -> "Low (0.025)";
            case BELOW_OUTER -> "Low (0.001)";
        };
    }
}
