package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.statistics.HamedRao;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a calculator computed about a series, for the trend and its words. */
record TrendNumbers(
        MannKendall test,
        @Nullable SeasonalMannKendall seasonal,
        @Nullable HamedRao corrected,
        @Nullable SenSlope slope,
        @Nullable Double slopePerPeriod,
        @Nullable Interval interval,
        TrendTestKind asked,
        double confidence,
        int leastValues,
        MinimumSizes minimumSizes,
        @Nullable RelevantChange relevantChange,
        @Nullable HopedLine hope,
        List<BaselineDecision> decisions) {

    long s() {
        return seasonal == null ? test.s() : seasonal.s();
    }

    double pValue() {
        if (seasonal != null) {
            return seasonal.pValue();
        }
        return corrected == null ? test.pValue() : corrected.pValue();
    }

    double smallestPossibleP() {
        if (seasonal != null) {
            return seasonal.smallestPossibleP();
        }
        return corrected == null ? test.smallestPossibleP() : corrected.smallestPossibleP();
    }

    TrendMethod method() {
        if (seasonal != null) {
            return seasonal.method();
        }
        return corrected == null ? test.method() : TrendMethod.HAMED_RAO;
    }

    /** Whether all values are equal; within seasons for the seasonal test. */
    boolean isConstant() {
        return (seasonal == null ? test.variance() : seasonal.variance()) == 0;
    }
}
