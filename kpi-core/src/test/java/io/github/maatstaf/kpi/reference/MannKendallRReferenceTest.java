package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Mann-Kendall test and Sen's slope beside the R packages trend, Kendall, modifiedmk and R's cor.test. */
class MannKendallRReferenceTest extends ReferenceContract {
    private static final int EXACT_BELOW = 50;

    MannKendallRReferenceTest() {
        super("mannkendall_r.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        TrendCase series = TrendCase.of(input);
        trend(series, expected.path("trend_mk"), comparison);
        uncorrected(series, expected.path("trend_mk_nocc"), comparison);
        slope(series, expected.path("trend_sens_0.95"), 0.95, comparison);
        slope(series, expected.path("trend_sens_0.9"), 0.9, comparison);
        kendall(series, expected.path("kendall_mk"), comparison);
        corTest(series, expected.path("r_cor_test_kendall"), comparison);
        if (!series.hasGaps()) {
            beforeCorrection(series, expected.path("modifiedmk_mmkh"), comparison);
            beforeCorrection(series, expected.path("modifiedmk_mmky"), comparison);
        }
    }

    private static void trend(TrendCase series, JsonNode expected, Comparison comparison) {
        MannKendall test = series.test();
        comparison.number(expected, "S", test.s());
        comparison.number(expected, "varS", test.variance());
        comparison.number(expected, "tau", test.tauB());
        if (series.constant()) {
            comparison.right("z", 0, test.z(), TrendCase.NO_SPREAD);
            comparison.right("p", 1, test.pValue(TrendMethod.MANN_KENDALL_NORMAL), TrendCase.NO_SPREAD);
        } else {
            comparison.number(expected, "z", test.z());
            comparison.number(expected, "p", test.pValue(TrendMethod.MANN_KENDALL_NORMAL));
        }
    }

    private static void uncorrected(TrendCase series, JsonNode expected, Comparison comparison) {
        if (series.constant()) {
            comparison.right(
                    "p", 1, series.test().pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED), TrendCase.NO_SPREAD);
        } else {
            comparison.number(expected, "p", series.test().pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED));
        }
    }

    private static void slope(TrendCase series, JsonNode expected, double confidence, Comparison comparison) {
        SenSlope slope = series.slope().orElseThrow();
        comparison.number(expected, "slope", slope.slope());
        Optional<Interval> interval = slope.interval(confidence);
        if (!series.intervalExists(confidence)) {
            comparison.absent("interval at " + confidence, interval);
            return;
        }
        JsonNode ends = expected.path("conf_int");
        if (ends.size() == 2) {
            comparison.number(
                    ends("low", ends.get(0)), "low", interval.orElseThrow().lower());
            comparison.number(
                    ends("high", ends.get(1)), "high", interval.orElseThrow().upper());
        }
    }

    private static JsonNode ends(String name, JsonNode value) {
        return JsonMapper.shared().createObjectNode().set(name, value);
    }

    private static void kendall(TrendCase series, JsonNode expected, Comparison comparison) {
        MannKendall test = series.test();
        comparison.within(expected, "S", test.s(), 1e-5, 1e-12);
        comparison.within(expected, "varS", test.variance(), 1e-5, 1e-12);
        if (series.constant()) {
            comparison.absent("Kendall tau", test.tauB());
        } else {
            comparison.within(expected, "tau", test.tauB().orElseThrow(), 1e-5, 1e-12);
        }
        comparison.within(expected, "sl", test.pValue(TrendMethod.MANN_KENDALL_NORMAL), 0, 1e-6);
    }

    private static void corTest(TrendCase series, JsonNode expected, Comparison comparison) {
        comparison.number(expected, "tau", series.test().tauB());
        if (series.constant()) {
            comparison.right("p", 1, series.test().pValue(), TrendCase.NO_SPREAD);
        } else {
            comparison.number(
                    expected, "p", series.exactOrUncorrected(!series.hasTies() && series.size() < EXACT_BELOW));
        }
    }

    /** What modifiedmk reports before it corrects for autocorrelation. */
    private static void beforeCorrection(TrendCase series, JsonNode expected, Comparison comparison) {
        MannKendall test = series.test();
        comparison.number(expected, "z_original", test.z());
        comparison.number(expected, "p_original", test.pValue(TrendMethod.MANN_KENDALL_NORMAL));
        comparison.number(expected, "var_old", test.variance());
        series.slope().ifPresent(slope -> comparison.number(expected, "sen", slope.slope()));
        if (!series.constant()) {
            comparison.number(expected, "tau", test.tauA());
        }
    }
}
