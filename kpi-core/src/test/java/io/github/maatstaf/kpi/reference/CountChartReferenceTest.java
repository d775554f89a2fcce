package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.variation.BehaviourChartKind;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.NaturalBounds;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** Charts of counts and shares beside qicharts2: p, u, c, Laney's p' and u', Taylor's I'. */
class CountChartReferenceTest extends ReferenceContract {
    CountChartReferenceTest() {
        super("attribute_charts_qicharts2.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        BehaviourChartKind kind = kind(input.path("chart").asString());
        boolean shares = kind == BehaviourChartKind.P || kind == BehaviourChartKind.P_PRIME;
        ChartCase made = kind == BehaviourChartKind.C ? ChartCase.ofValues(input) : ChartCase.ofCounts(input, shares);
        ProcessBehaviourChart chart = ChartCalculator.withDefaults()
                .withKind(kind)
                .withScreening(true)
                .withBaseline(made.asInQicharts())
                .withBounds(bounds(kind, shares))
                .behaviourChartOf(made.series());
        QichartComparison columns = new QichartComparison(chart.points(), chart.segments(), expected, comparison);
        columns.values();
        columns.runs();
        // Of the I' chart the package does not freeze the limits, and it lays distances across points left out.
        boolean frozenIPrime =
                kind == BehaviourChartKind.I_PRIME && input.path("freeze").isNumber();
        if (!frozenIPrime && !made.leavesOut()) {
            columns.limits();
            columns.outside();
        }
    }

    /** What the package trims its limits to. */
    private static NaturalBounds bounds(BehaviourChartKind kind, boolean shares) {
        return kind == BehaviourChartKind.I_PRIME
                ? NaturalBounds.none()
                : NaturalBounds.of(0, shares ? 1 : Double.POSITIVE_INFINITY);
    }

    private static BehaviourChartKind kind(String chart) {
        return switch (chart) {
            case "p" -> BehaviourChartKind.P;
            case "pp" -> BehaviourChartKind.P_PRIME;
            case "u" -> BehaviourChartKind.U;
            case "up" -> BehaviourChartKind.U_PRIME;
            case "c" -> BehaviourChartKind.C;
            case "ip" -> BehaviourChartKind.I_PRIME;
            case "i" -> BehaviourChartKind.XMR;
            default -> Assumptions.abort("no test knows the chart " + chart + ": skipped");
        };
    }
}
