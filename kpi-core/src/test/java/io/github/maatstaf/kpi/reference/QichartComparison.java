package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.variation.ChartLimits;
import io.github.maatstaf.kpi.variation.ChartPoint;
import io.github.maatstaf.kpi.variation.ChartSegment;
import io.github.maatstaf.kpi.variation.RunsAnalysis;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/** Compares a chart, period by period, with the columns of qicharts2. */
record QichartComparison(
        List<ChartPoint> points, List<ChartSegment> segments, JsonNode expected, Comparison comparison) {
    static final String FLAT = "no variation: the limits are the centre line";

    void values() {
        for (int i = 0; i < points.size(); i++) {
            ChartPoint point = points.get(i);
            number("y", i, point.value());
            number("cl", i, point.centre());
            count("part", i, OptionalInt.of(point.segment() + 1));
        }
    }

    void limits() {
        for (int i = 0; i < points.size(); i++) {
            limit("lcl", i, ChartLimits::lower);
            limit("ucl", i, ChartLimits::upper);
            limit("lcl95", i, ChartLimits::innerLower);
            limit("ucl95", i, ChartLimits::innerUpper);
        }
    }

    void outside() {
        for (int i = 0; i < points.size(); i++) {
            ChartPoint point = points.get(i);
            boolean noLimits = expected.path("ucl").path(i).isNull();
            if (noLimits && isFlat(point) && point.value().isPresent()) {
                // Without limits the package sees nothing outside; the limits are the centre line.
                double value = point.value().getAsDouble();
                comparison.word(
                        "sigma_signal[" + i + "]",
                        value != point.limits().orElseThrow().lower(),
                        point.isOutside());
            } else {
                word("sigma_signal", i, point.isOutside());
            }
        }
    }

    void runs() {
        for (int i = 0; i < points.size(); i++) {
            RunsAnalysis runs = segments.get(points.get(i).segment()).runs();
            count("n_obs", i, OptionalInt.of(runs.observations()));
            count("n_useful", i, OptionalInt.of(runs.useful()));
            count("longest_run", i, runs.longestRun());
            count("longest_run_max", i, runs.longestUsualRun());
            count("n_crossings", i, runs.crossings());
            count("n_crossings_min", i, runs.fewestUsualCrossings());
            word("runs_signal", i, runs.isSignal());
        }
    }

    /** Where the package has no limit because the moving ranges are all 0, it is the centre line. */
    private void limit(String field, int i, ToDoubleFunction<ChartLimits> limit) {
        OptionalDouble actual = points.get(i)
                .shownLimits()
                .map(limits -> OptionalDouble.of(limit.applyAsDouble(limits)))
                .orElse(OptionalDouble.empty());
        JsonNode element = expected.path(field).path(i);
        if (element.isNumber()) {
            number(field, i, actual);
        } else if (isFlat(points.get(i))) {
            comparison.right(field + "[" + i + "]", points.get(i).centre().orElseThrow(), actual.orElseThrow(), FLAT);
        }
    }

    static boolean isFlat(ChartPoint point) {
        return point.limits().filter(limits -> limits.lower() == limits.upper()).isPresent();
    }

    private void number(String field, int i, OptionalDouble actual) {
        comparison.element(expected, field, i, actual);
    }

    private void count(String field, int i, OptionalInt actual) {
        number(field, i, actual.isPresent() ? OptionalDouble.of(actual.getAsInt()) : OptionalDouble.empty());
    }

    private void word(String field, int i, boolean actual) {
        JsonNode element = expected.path(field).path(i);
        if (element.isBoolean()) {
            comparison.word(field + "[" + i + "]", element.asBoolean(), actual);
        }
    }
}
