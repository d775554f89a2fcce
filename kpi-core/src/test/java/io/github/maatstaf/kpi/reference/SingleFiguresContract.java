package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.variation.BehaviourChartKind;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.NaturalBounds;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** The chart of single figures beside qicharts2, whose default for screening depends on how it is called. */
abstract class SingleFiguresContract extends ReferenceContract {
    private final boolean screening;

    SingleFiguresContract(String file, boolean screening) {
        super(file);
        this.screening = screening;
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        String kind = input.path("chart").asString("i");
        Assumptions.assumeTrue(kind.equals("i"), "no test knows the chart " + kind + " of single figures: skipped");
        ChartCase made = ChartCase.ofValues(input);
        ProcessBehaviourChart chart = ChartCalculator.withDefaults()
                .withKind(BehaviourChartKind.XMR)
                .withScreening(screening)
                .withBaseline(made.asInQicharts())
                .withBounds(NaturalBounds.none())
                .behaviourChartOf(made.series());
        QichartComparison columns = new QichartComparison(chart.points(), chart.segments(), expected, comparison);
        columns.values();
        columns.runs();
        // The package lays a moving range across a point that is left out; right is none.
        if (!made.leavesOut()) {
            columns.limits();
            columns.outside();
        }
    }
}
