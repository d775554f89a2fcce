package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.AutocorrelationMode;
import io.github.maatstaf.kpi.statistics.HamedRao;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** The Mann-Kendall test and Sen's slope beside pyMannKendall and SciPy. */
class MannKendallPythonReferenceTest extends ReferenceContract {
    MannKendallPythonReferenceTest() {
        super("mannkendall_pymannkendall_scipy.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        TrendCase series = TrendCase.of(input);
        double alpha = input.path("alpha").asDouble(0.05);
        original(series, expected.path("original"), alpha, comparison);
        // Where periods are missing, the package corrects values moved together by a slope of values that are not.
        if (!series.hasGaps()) {
            hamedRao(series, expected.path("hamed_rao"), series.size(), alpha, comparison);
            hamedRao(series, expected.path("hamed_rao_lag3"), 3, alpha, comparison);
        }
        seasonal(series, expected, alpha, comparison);
        theilSlopes(series, expected.path("scipy_theilslopes_0.95"), 0.95, comparison);
        theilSlopes(series, expected.path("scipy_theilslopes_0.9"), 0.9, comparison);
        kendallTau(series, expected.path("scipy_kendalltau_b"), comparison);
        JsonNode exact = expected.path("scipy_kendalltau_exact");
        if (exact.isObject()) {
            comparison.number(exact, "tau", series.test().tauB());
            comparison.number(exact, "p", series.test().pValue(TrendMethod.MANN_KENDALL_EXACT));
        }
        JsonNode permutations = expected.path("scipy_permutation_exact");
        if (permutations.isObject()) {
            comparison.number(permutations, "S", series.test().s());
            comparison.number(permutations, "p_abs", series.test().pValue(TrendMethod.MANN_KENDALL_EXACT));
            // Twice the smaller tail is the same, as S has the same law on both sides.
            comparison.number(permutations, "p_scipy_two_sided", series.test().pValue(TrendMethod.MANN_KENDALL_EXACT));
        }
    }

    private static void original(TrendCase series, JsonNode expected, double alpha, Comparison comparison) {
        MannKendall test = series.test();
        comparison.number(expected, "s", test.s());
        comparison.number(expected, "var_s", test.variance());
        comparison.number(expected, "z", test.z());
        comparison.number(expected, "p", test.pValue(TrendMethod.MANN_KENDALL_NORMAL));
        found(expected, test.s(), test.pValue(TrendMethod.MANN_KENDALL_NORMAL), alpha, comparison);
        tau(series, expected, test.tauA(), comparison);
        slope(series, expected, comparison);
    }

    private static void hamedRao(
            TrendCase series, JsonNode expected, int farthest, double alpha, Comparison comparison) {
        MannKendall test = series.test();
        comparison.number(expected, "s", test.s());
        tau(series, expected, test.tauA(), comparison);
        slope(series, expected, comparison);
        Optional<HamedRao>
                corrected = // The package takes the confidence of the whole test for the correlations that count.
                series.corrected(AutocorrelationMode.ABSOLUTE, Math.max(1, farthest), 1 - alpha);
        if (corrected.isPresent()) {
            comparison.number(expected, "var_s", corrected.get().variance());
            comparison.number(expected, "z", corrected.get().z());
            comparison.number(expected, "p", corrected.get().pValue());
            found(expected, test.s(), corrected.get().pValue(), alpha, comparison);
        } else if (series.constant() && expected.isObject()) {
            comparison.right("z", 0, test.z(), TrendCase.NO_SPREAD);
            comparison.right("p", 1, test.pValue(), TrendCase.NO_SPREAD);
        }
    }

    private static void seasonal(TrendCase series, JsonNode expected, double alpha, Comparison comparison) {
        JsonNode original = expected.path("seasonal");
        SeasonalMannKendall test = series.seasonal();
        if (original.isObject()) {
            comparison.number(original, "s", test.s());
            comparison.number(original, "var_s", test.variance());
            comparison.number(original, "z", test.z());
            comparison.number(original, "p", test.pValue(TrendMethod.SEASONAL_NORMAL));
            found(original, test.s(), test.pValue(TrendMethod.SEASONAL_NORMAL), alpha, comparison);
            tau(series, original, test.tauA(), comparison);
        }
        for (JsonNode line : List.of(original, expected.path("seasonal_sens_slope"))) {
            if (line.isObject()) {
                comparison.number(line, "slope", test.slopePerCycle());
                comparison.number(line, "intercept", test.intercept());
            }
        }
    }

    private static void found(JsonNode expected, long s, double p, double alpha, Comparison comparison) {
        if (expected.path("trend").isString()) {
            comparison.word("trend", expected.path("trend").asString(), TrendCase.word(s, p, alpha));
        }
        if (expected.path("h").isBoolean()) {
            comparison.word("h", expected.path("h").asBoolean(), p < alpha);
        }
    }

    private static void tau(TrendCase series, JsonNode expected, OptionalDouble tau, Comparison comparison) {
        if (series.constant()) {
            comparison.absent("Tau", tau);
        } else {
            comparison.number(expected, "Tau", tau);
        }
    }

    private static void slope(TrendCase series, JsonNode expected, Comparison comparison) {
        series.slope().ifPresent(slope -> {
            comparison.number(expected, "slope", slope.slope());
            comparison.number(expected, "intercept", slope.intercept());
        });
    }

    private static void theilSlopes(TrendCase series, JsonNode expected, double confidence, Comparison comparison) {
        slope(series, expected, comparison);
        Optional<Interval> interval = series.slope().flatMap(slope -> slope.interval(confidence));
        if (!expected.isObject()) {
            return;
        }
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
