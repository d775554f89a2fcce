package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.ChartRule;
import io.github.maatstaf.kpi.variation.RunChart;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** The run chart and Anhøj's rules beside qicharts2. */
class RunChartReferenceTest extends ReferenceContract {
    RunChartReferenceTest() {
        super("runchart_anhoej_qicharts2.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        String kind = input.path("chart").asString("run");
        Assumptions.assumeTrue(kind.equals("run"), "no test knows the run chart " + kind + ": skipped");
        ChartCase made = ChartCase.ofValues(input);
        RunChart chart =
                ChartCalculator.withDefaults().withBaseline(made.asInQicharts()).runChartOf(made.series());
        QichartComparison columns = new QichartComparison(chart.points(), chart.segments(), expected, comparison);
        columns.values();
        columns.runs();
        columns.outside();
        for (int i = 0; i < chart.points().size(); i++) {
            JsonNode signal = expected.path("runs_signal").path(i);
            int segment = chart.points().get(i).segment();
            if (signal.isBoolean()) {
                comparison.word(
                        "signals[" + i + "]",
                        signal.asBoolean(),
                        chart.signals().stream()
                                .anyMatch(each -> each.segment() == segment
                                        && (each.rule() == ChartRule.LONG_RUN
                                                || each.rule() == ChartRule.FEW_CROSSINGS)));
            }
        }
    }
}
