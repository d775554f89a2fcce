package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The Mann-Kendall test and Sen's slope beside pyMannKendall and SciPy. */
class MannKendallPythonReferenceTest extends ReferenceContract {
    MannKendallPythonReferenceTest() {
        super("mannkendall_pymannkendall_scipy.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        TrendCase series = TrendCase.of(input);
        original(series, expected.path("original"), comparison);
        theilSlopes(series, expected.path("scipy_theilslopes_0.95"), 0.95, comparison);
        theilSlopes(series, expected.path("scipy_theilslopes_0.9"), 0.9, comparison);
        kendallTau(series, expected.path("scipy_kendalltau_b"), comparison);
        JsonNode exact = expected.path("scipy_kendalltau_exact");
        comparison.number(exact, "p", series.test().pValue(TrendMethod.MANN_KENDALL_EXACT));
        JsonNode permutations = expected.path("scipy_permutation_exact");
        comparison.number(permutations, "S", series.test().s());
        comparison.number(permutations, "p_abs", series.test().pValue(TrendMethod.MANN_KENDALL_EXACT));
    }

    private static void original(TrendCase series, JsonNode expected, Comparison comparison) {
        MannKendall test = series.test();
        comparison.number(expected, "s", test.s());
        comparison.number(expected, "var_s", test.variance());
        comparison.number(expected, "z", test.z());
        comparison.number(expected, "p", test.pValue(TrendMethod.MANN_KENDALL_NORMAL));
        if (series.constant()) {
            comparison.absent("Tau", test.tauA());
        } else {
            comparison.number(expected, "Tau", test.tauA());
        }
        SenSlope slope = series.slope().orElseThrow();
        comparison.number(expected, "slope", slope.slope());
        comparison.number(expected, "intercept", slope.intercept());
    }

    private static void theilSlopes(TrendCase series, JsonNode expected, double confidence, Comparison comparison) {
        SenSlope slope = series.slope().orElseThrow();
        comparison.number(expected, "slope", slope.slope());
        comparison.number(expected, "intercept", slope.intercept());
        Optional<Interval> interval = slope.interval(confidence);
        if (!series.intervalExists(confidence)) {
            comparison.absent("interval at " + confidence, interval);
        } else {
            comparison.number(expected, "low", interval.orElseThrow().lower());
            comparison.number(expected, "high", interval.orElseThrow().upper());
        }
    }

    private static void kendallTau(TrendCase series, JsonNode expected, Comparison comparison) {
        comparison.number(expected, "tau", series.test().tauB());
        if (series.constant()) {
            comparison.right("p", 1, series.test().pValue(), TrendCase.NO_SPREAD);
            return;
        }
        boolean exact = !series.hasTies() && (series.size() <= 33 || series.fewerOfTheTwo() <= 1);
        comparison.number(expected, "p", series.exactOrUncorrected(exact));
    }
}
