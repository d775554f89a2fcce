package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.variation.BaselineSuggestion;
import io.github.maatstaf.kpi.variation.ChartLimits;
import io.github.maatstaf.kpi.variation.ChartPoint;
import io.github.maatstaf.kpi.variation.ChartSegment;
import io.github.maatstaf.kpi.variation.ChartSignal;
import io.github.maatstaf.kpi.variation.MovingRange;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import io.github.maatstaf.kpi.variation.RunsAnalysis;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Run charts and process behaviour charts. Written only: they are computed from their series and the decisions about its
 * baseline, which stand in them.
 */
public final class ChartJson {
    /** The format of a run chart. */
    public static final ValueFormat<RunChart> RUN_CHART = new ValueFormat<>("maatstaf-run-chart", ChartJson::write);
    /** The format of a process behaviour chart. */
    public static final ValueFormat<ProcessBehaviourChart> BEHAVIOUR_CHART =
            new ValueFormat<>("maatstaf-behaviour-chart", ChartJson::write);

    private ChartJson() {}

    static void write(ValueWriter out, RunChart chart) {
        out.constant("sufficiency", chart.sufficiency())
                .objects("points", chart.points(), ChartJson::writePoint)
                .objects("segments", chart.segments(), ChartJson::writeSegment)
                .objects("signals", chart.signals(), ChartJson::writeSignal)
                .objects("suggestions", chart.suggestions(), ChartJson::writeSuggestion)
                .objects("notes", chart.notes(), FindingJson::write)
                .object("baseline", chart.baseline(), BaselineJson::write)
                .object(
                        "sentence",
                        chart,
                        (sentence, of) -> sentence.text("nl", of.sentence(TrendJson.DUTCH))
                                .text("en", of.sentence(Locale.ENGLISH)))
                .object(
                        "exactSentence",
                        chart,
                        (sentence, of) -> sentence.text("nl", of.exactSentence(TrendJson.DUTCH))
                                .text("en", of.exactSentence(Locale.ENGLISH)))
                .object("series", chart.series(), SeriesJson::write);
    }

    private static void write(ValueWriter out, ProcessBehaviourChart chart) {
        out.constant("kind", chart.kind())
                .truth("screened", chart.isScreened())
                .count("runLength", chart.runLength())
                .count("trendLength", chart.trendLength())
                .truth("classicTwoOfThree", chart.isClassicTwoOfThree())
                .constant("sufficiency", chart.sufficiency())
                .objects("points", chart.points(), ChartJson::writePoint)
                .objects("segments", chart.segments(), ChartJson::writeSegment)
                .objects("signals", chart.signals(), ChartJson::writeSignal)
                .constant("referencePosition", chart.referencePosition())
                .objects("suggestions", chart.suggestions(), ChartJson::writeSuggestion)
                .objects("notes", chart.notes(), FindingJson::write)
                .object("baseline", chart.baseline(), BaselineJson::write)
                .object(
                        "sentence",
                        chart,
                        (sentence, of) -> sentence.text("nl", of.sentence(TrendJson.DUTCH))
                                .text("en", of.sentence(Locale.ENGLISH)))
                .object(
                        "exactSentence",
                        chart,
                        (sentence, of) -> sentence.text("nl", of.exactSentence(TrendJson.DUTCH))
                                .text("en", of.exactSentence(Locale.ENGLISH)))
                .object("series", chart.series(), SeriesJson::write);
    }

    private static void writePoint(ValueWriter out, ChartPoint point) {
        out.text("period", point.period().toString())
                .number("value", point.value())
                .constant("status", point.observation().status())
                .count("segment", point.segment())
                .number("centre", point.centre())
                .object("limits", point.limits(), ChartJson::writeLimits)
                .object("shownLimits", point.shownLimits(), ChartJson::writeLimits)
                .constant("role", point.role())
                .constants("rules", point.rules())
                .constant("side", point.side());
    }

    private static void writeLimits(ValueWriter out, ChartLimits limits) {
        out.number("lower", limits.lower())
                .number("upper", limits.upper())
                .number("innerLower", limits.innerLower())
                .number("innerUpper", limits.innerUpper());
    }

    private static void writeSegment(ValueWriter out, ChartSegment segment) {
        out.count("number", segment.number())
                .text("first", segment.first().toString())
                .text("last", segment.last().toString())
                .object("rebase", segment.rebase(), BaselineJson::writeDecision)
                .object("broken", segment.broken(), SeriesJson::writeBreak)
                .object("freeze", segment.freeze(), BaselineJson::writeDecision)
                .count("useful", segment.useful())
                .count("baselineSize", segment.baselineSize())
                .number("centre", segment.centre())
                .object("movingRange", segment.movingRange(), ChartJson::writeRange)
                .number("spreadRatio", segment.spreadRatio())
                .object("runs", segment.runs(), ChartJson::writeRuns)
                .constant("sufficiency", segment.sufficiency());
    }

    private static void writeRange(ValueWriter out, MovingRange range) {
        out.number("mean", range.mean())
                .count("used", range.used())
                .count("screenedOut", range.screenedOut())
                .truth("screened", range.isScreened())
                .number("upperLimit", range.upperLimit());
    }

    private static void writeRuns(ValueWriter out, RunsAnalysis runs) {
        out.count("observations", runs.observations())
                .count("useful", runs.useful())
                .count("longestRun", asLong(runs.longestRun()))
                .count("longestUsualRun", asLong(runs.longestUsualRun()))
                .count("crossings", asLong(runs.crossings()))
                .count("fewestUsualCrossings", asLong(runs.fewestUsualCrossings()))
                .number("falseAlarmChance", runs.falseAlarmChance())
                .truth("signal", runs.isSignal());
    }

    private static OptionalLong asLong(OptionalInt count) {
        return count.isPresent() ? OptionalLong.of(count.getAsInt()) : OptionalLong.empty();
    }

    private static void writeSignal(ValueWriter out, ChartSignal signal) {
        out.constant("rule", signal.rule())
                .constant("side", signal.side())
                .count("segment", signal.segment())
                .texts("periods", signal.periods());
    }

    private static void writeSuggestion(ValueWriter out, BaselineSuggestion suggestion) {
        out.constant("kind", suggestion.kind())
                .text("period", suggestion.period().toString())
                .object("signal", suggestion.signal(), ChartJson::writeSignal)
                .count("before", suggestion.before())
                .count("after", suggestion.after())
                .objects("notes", suggestion.notes(), SeriesJson::writeNote)
                .object(
                        "sentence",
                        suggestion,
                        (sentence, of) -> sentence.text("nl", of.sentence(TrendJson.DUTCH))
                                .text("en", of.sentence(Locale.ENGLISH)));
    }
}
