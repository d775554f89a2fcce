package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.statistics.MinimumSizes;
import org.jspecify.annotations.Nullable;

/** What a chart calculator was told. */
record ChartSettings(
        Baseline baseline,
        BehaviourChartKind kind,
        boolean screening,
        int runLength,
        int trendLength,
        boolean classicTwoOfThree,
        @Nullable NaturalBounds bounds,
        MinimumSizes minimumSizes) {}
