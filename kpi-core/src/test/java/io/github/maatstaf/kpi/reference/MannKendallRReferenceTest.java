package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.AutocorrelationMode;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import java.util.Optional;
import java.util.OptionalDouble;
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
            corrected(series, expected.path("modifiedmk_mmkh"), comparison);
            beforeCorrection(series, expected.path("modifiedmk_mmky"), comparison);
        }
        seasonal(series, expected, comparison);
    }

    private static void trend(TrendCase series, JsonNode expected, Comparison comparison) {
        MannKendall test = series.test();
        comparison.number(expected, "S", test.s());
        comparison.number(expected, "varS", test.variance());
        comparison.number(expected, "tau", test.tauB());
        if (!expected.isObject()) {
            return;
        }
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
            comparison.number(
                    expected, "z", series.test().s() / Math.sqrt(series.test().variance()));
            comparison.number(expected, "p", series.test().pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED));
        }
    }

    private static void slope(TrendCase series, JsonNode expected, double confidence, Comparison comparison) {
        series.slope().ifPresent(slope -> comparison.number(expected, "slope", slope.slope()));
        Optional<Interval> interval = series.slope().flatMap(slope -> slope.interval(confidence));
        if (!expected.isObject()) {
            return;
        }
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
            test.tauB().ifPresent(tau -> comparison.within(expected, "tau", tau, 1e-5, 1e-12));
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

    /** The paper's formula as it stands; a negative variance has no z and no p. */
    private static void corrected(TrendCase series, JsonNode expected, Comparison comparison) {
        series.corrected(AutocorrelationMode.LITERAL, series.size(), 0.95).ifPresent(corrected -> {
            comparison.number(expected, "n_over_nstar", corrected.factor());
            comparison.number(expected, "var_new", corrected.variance());
            comparison.number(expected, "z_corrected", TrendCase.number(corrected.z()));
            comparison.number(expected, "p_corrected", TrendCase.number(corrected.pValue()));
        });
    }

    private static void seasonal(TrendCase series, JsonNode expected, Comparison comparison) {
        SeasonalMannKendall test = series.seasonal();
        JsonNode trend = expected.path("trend_smk");
        comparison.number(trend, "S", test.s());
        comparison.number(trend, "varS", test.variance());
        comparison.number(trend, "z", test.z());
        comparison.number(trend, "p", test.pValue(TrendMethod.SEASONAL_NORMAL));
        for (int season = 0; season < test.seasons().size(); season++) {
            MannKendall own = test.seasons().get(season);
            comparison.element(trend, "Sg", season, OptionalDouble.of(own.s()));
            comparison.element(trend, "varSg", season, OptionalDouble.of(own.variance()));
        }
        JsonNode slope = expected.path("trend_sea_sens");
        if (slope.path("slope").isNumber()) {
            comparison.number(slope, "slope", test.slopePerCycle());
        }
        JsonNode kendall = expected.path("kendall_seasonal");
        comparison.within(kendall, "S", test.s(), 1e-5, 1e-12);
        comparison.within(kendall, "varS", test.variance(), 1e-5, 1e-12);
        comparison.within(kendall, "sl", test.pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED), 0, 1e-6);
        if (kendall.isObject() && test.tauB().isPresent()) {
            comparison.within(kendall, "tau", test.tauB().getAsDouble(), 1e-5, 1e-12);
        }
        // The package leaves out a season with fewer than four values.
        JsonNode rkt = expected.path("rkt_seasonal");
        if (rkt.isObject() && series.smallestSeason() >= 4) {
            comparison.number(rkt, "S", test.s());
            comparison.number(rkt, "varS", test.variance());
            comparison.number(rkt, "p", test.pValue(TrendMethod.SEASONAL_NORMAL));
            comparison.number(rkt, "B", test.slopePerCycle());
            comparison.number(rkt, "tau", test.tauA());
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
