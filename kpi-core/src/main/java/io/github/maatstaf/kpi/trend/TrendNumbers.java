package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.SenSlope;
import org.jspecify.annotations.Nullable;

/** What a calculator computed about a series, for the trend and its words. */
record TrendNumbers(
        MannKendall test,
        @Nullable SenSlope slope,
        @Nullable Interval interval,
        double confidence,
        int leastValues,
        MinimumSizes minimumSizes,
        @Nullable RelevantChange relevantChange) {}
