package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.variation.BehaviourChartKind;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.ChartLimits;
import io.github.maatstaf.kpi.variation.ChartPoint;
import io.github.maatstaf.kpi.variation.NaturalBounds;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.ReferencePosition;
import io.github.maatstaf.kpi.variation.SignalSide;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Process behaviour charts beside NHSRplotthedots. That package has words for what is hoped for; the library has sides
 * only, and the test puts the two together.
 */
class NhsChartReferenceTest extends ReferenceContract {
    private static final int SHORT_GROUP_BELOW = 13;

    NhsChartReferenceTest() {
        super("spc_xmr_nhs_ptd.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        ChartCase made = ChartCase.ofValues(input);
        ProcessBehaviourChart chart = ChartCalculator.withDefaults()
                .withKind(BehaviourChartKind.XMR_NHS)
                .withScreening(input.path("screen_outliers").asBoolean(true))
                .withBaseline(made.baseline(
                        input.path("rebase_after_index"), input.path("fix_after_n_points"), MissingNode.getInstance()))
                .withBounds(NaturalBounds.none())
                .behaviourChartOf(made.series());
        String hoped = input.path("improvement_direction").asString("increase");
        for (int i = 0; i < chart.points().size(); i++) {
            point(chart, i, hoped, expected, comparison);
        }
        ChartPoint last = chart.points().get(chart.points().size() - 1);
        // Of a flat baseline the package has no limits, so that it cannot place anything beside them; they are the
        // centre.
        boolean hasLimits = !QichartComparison.isFlat(last)
                || expected.path("upl").path(chart.points().size() - 1).isNumber();
        if (hasLimits) {
            word(expected, "last_point_type", pointType(last, hoped), comparison);
        }
        if (hasLimits && expected.path("assurance").isString()) {
            word(expected, "assurance", assurance(chart, hoped), comparison);
        }
    }

    private static void point(
            ProcessBehaviourChart chart, int i, String hoped, JsonNode expected, Comparison comparison) {
        ChartPoint point = chart.points().get(i);
        comparison.element(expected, "mean", i, point.centre());
        limit(point, "lpl", i, ChartLimits::lower, expected, comparison);
        limit(point, "upl", i, ChartLimits::upper, expected, comparison);
        comparison.element(expected, "rebase_group", i, OptionalDouble.of(point.segment()));
        comparison.element(
                expected,
                "relative_to_mean",
                i,
                point.value().isPresent()
                        ? OptionalDouble.of(Math.signum(
                                point.value().getAsDouble() - point.centre().orElseThrow()))
                        : OptionalDouble.empty());
        if (QichartComparison.isFlat(point) && expected.path("upl").path(i).isNull()) {
            boolean offCentre = point.value().isPresent()
                    && point.value().getAsDouble() != point.centre().orElseThrow();
            comparison.word("outside_limits[" + i + "]", offCentre, point.isOutside());
            return;
        }
        element(expected, "outside_limits", i, point.isOutside(), comparison);
        element(expected, "close_to_limits", i, point.isCloseToLimit(), comparison);
        element(expected, "special_cause_type", i, type(point), comparison);
        element(expected, "point_type", i, pointType(point, hoped), comparison);
        element(
                expected,
                "short_group_warning",
                i,
                chart.segments().get(point.segment()).size() < SHORT_GROUP_BELOW,
                comparison);
    }

    private static void limit(
            ChartPoint point,
            String field,
            int i,
            ToDoubleFunction<ChartLimits> limit,
            JsonNode expected,
            Comparison comparison) {
        OptionalDouble actual = point.limits()
                .map(limits -> OptionalDouble.of(limit.applyAsDouble(limits)))
                .orElse(OptionalDouble.empty());
        if (expected.path(field).path(i).isNumber()) {
            comparison.element(expected, field, i, actual);
        } else if (expected.has(field) && QichartComparison.isFlat(point)) {
            comparison.right(
                    field + "[" + i + "]", point.centre().orElseThrow(), actual.orElseThrow(), QichartComparison.FLAT);
        }
    }

    private static void element(JsonNode expected, String field, int i, Object actual, Comparison comparison) {
        JsonNode element = expected.path(field).path(i);
        if (element.isBoolean()) {
            comparison.word(field + "[" + i + "]", element.asBoolean(), actual);
        } else if (element.isString()) {
            comparison.word(field + "[" + i + "]", element.asString(), actual);
        }
    }

    private static void word(JsonNode expected, String field, String actual, Comparison comparison) {
        if (expected.path(field).isString()) {
            comparison.word(field, expected.path(field).asString(), actual);
        }
    }

    private static String type(ChartPoint point) {
        if (point.label().isEmpty()) {
            return "Common Cause";
        }
        boolean high = point.side().orElseThrow() == SignalSide.HIGH;
        String aboveOrBelow = high ? "Above" : "Below";
        return switch (point.label().get()) {
            case OUTSIDE_LIMITS -> high ? "Above UCL" : "Below LCL";
            case TREND -> "7 Point Trend (" + (high ? "Increasing" : "Decreasing") + ")";
            case TWO_OF_THREE -> "2 in 3 " + aboveOrBelow + " CL";
            case ONE_SIDE -> "7 Points " + aboveOrBelow + " CL";
            default -> throw new AssertionError("Not a rule of this chart: " + point);
        };
    }

    private static String pointType(ChartPoint point, String hoped) {
        if (point.side().isEmpty()) {
            return "common_cause";
        }
        boolean high = point.side().get() == SignalSide.HIGH;
        if (hoped.equals("neutral")) {
            return high ? "special_cause_neutral_high" : "special_cause_neutral_low";
        }
        return high == hoped.equals("increase") ? "special_cause_improvement" : "special_cause_concern";
    }

    private static String assurance(ProcessBehaviourChart chart, String hoped) {
        ReferencePosition position = chart.referencePosition().orElseThrow();
        if (position == ReferencePosition.WITHIN_LIMITS) {
            return "inconsistent";
        }
        boolean beyond = position == ReferencePosition.ABOVE_LIMITS == hoped.equals("increase");
        return beyond ? "consistent_fail" : "consistent_pass";
    }
}
