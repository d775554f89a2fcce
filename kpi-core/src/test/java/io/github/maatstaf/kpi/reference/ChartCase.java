package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ReferencePurpose;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.variation.Baseline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The input of a chart file as a series of months and the decisions about its baseline. */
final class ChartCase {
    private static final LocalDate DECIDED = LocalDate.of(2020, 1, 1);
    private static final String BY = "the reference file";

    private final JsonNode input;
    private final List<Observation> observations = new ArrayList<>();

    private ChartCase(JsonNode input) {
        this.input = input;
    }

    /** Single values, without what they are out of. */
    static ChartCase ofValues(JsonNode input) {
        ChartCase made = new ChartCase(input);
        ReportingPeriod period = ReportingPeriod.parse("2001-01");
        for (JsonNode y : input.path("y")) {
            Observation.Builder builder = Observation.builder("reference", period);
            made.observations.add((y.isNumber() ? builder.value(y.asDouble()) : builder).build());
            period = period.next();
        }
        return made;
    }

    /** Counts and what they are out of; a figure without either, or out of nothing, is missing. */
    static ChartCase ofCounts(JsonNode input, boolean shares) {
        ChartCase made = new ChartCase(input);
        ReportingPeriod period = ReportingPeriod.parse("2001-01");
        for (int i = 0; i < input.path("y").size(); i++) {
            JsonNode y = input.path("y").path(i);
            JsonNode n = input.path("n").path(i);
            Observation.Builder builder =
                    Observation.builder("reference", period).unit(shares ? Unit.SHARE : Unit.RATIO);
            if (y.isNumber() && n.isNumber() && n.asLong() > 0) {
                builder.counts(y.asLong(), n.asLong()).value(y.asDouble() / n.asDouble());
            }
            made.observations.add(builder.build());
            period = period.next();
        }
        return made;
    }

    int size() {
        return observations.size();
    }

    Series series() {
        Series series = Series.of(observations);
        JsonNode value = input.path("target");
        return value.isNumber()
                ? series.withReference(
                        ReferenceValue.of(value.asDouble(), ReferencePurpose.AGREED_EXPECTATION, Source.of(BY, "")))
                : series;
    }

    /** Rebases after some points, each part frozen after as many points, gaps among them, and points left out. */
    Baseline baseline(JsonNode after, JsonNode freeze, JsonNode exclude) {
        Baseline baseline = Baseline.ofWholeSeries();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int index : numbers(after)) {
            if (index > 0 && index < size()) {
                baseline = baseline.rebasedFrom(period(index), DECIDED, BY, "a new part");
                starts.add(index);
            }
        }
        for (int k = 0; freeze.isNumber() && k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : size();
            ReportingPeriod through = period(Math.min(end, starts.get(k) + Math.max(1, freeze.asInt())) - 1);
            baseline = baseline.frozenThrough(through, DECIDED, BY, "frozen");
        }
        for (int point : numbers(exclude)) {
            baseline = baseline.without(period(point - 1), DECIDED, BY, "left out");
        }
        return baseline;
    }

    /** The decisions of an input of qicharts2, which ignores a freeze where there are parts. */
    Baseline asInQicharts() {
        boolean hasParts = !numbers(input.path("part")).isEmpty();
        return baseline(
                input.path("part"), hasParts ? MissingNode.getInstance() : input.path("freeze"), input.path("exclude"));
    }

    boolean leavesOut() {
        return !numbers(input.path("exclude")).isEmpty();
    }

    private ReportingPeriod period(int index) {
        return observations.get(index).period();
    }

    private static List<Integer> numbers(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        if (node.isNumber()) {
            numbers.add(node.asInt());
        }
        for (JsonNode each : node) {
            numbers.add(each.asInt());
        }
        return numbers;
    }
}
