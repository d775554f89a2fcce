package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import io.github.maatstaf.kpi.variation.Baseline;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.RunChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a KPI in the table, or among those that come from elsewhere. */
final class TopicLinesBuilder {
    private final AnySheetBuilder<?> builder;
    private final List<Finding> findings;

    TopicLinesBuilder(AnySheetBuilder<?> builder, List<Finding> findings) {
        this.builder = builder;
        this.findings = findings;
    }

    List<TopicLine> linesOf(ChosenKpi chosen) {
        KpiCode code = chosen.code();
        List<TopicLine> lines = new ArrayList<>();
        // A linked KPI is about society: the own registration cannot tell, whatever the table holds.
        if (!chosen.isLinked()) {
            fromTable(chosen, lines);
        }
        OutsideFigures outside = builder.outside.get(code);
        if (outside != null) {
            Series series = outside.series();
            lines.add(line(chosen, LineLabels.ofOutside(series), series, null, outside.source()));
        }
        if (!lines.isEmpty()) {
            lines.set(0, leading(chosen, lines.get(0)));
            addDecisionsOutside(code, lines);
        }
        if (lines.stream().noneMatch(line -> line.lastUseful().isPresent())) {
            findings.add(Finding.of("SHEET-NO-FIGURES").with("kpi", code));
        }
        return lines;
    }

    /** The lines without those still waiting stand before the ones with them: the first one leads. */
    private void fromTable(ChosenKpi chosen, List<TopicLine> lines) {
        ObservationTable table = builder.table;
        if (table == null) {
            return;
        }
        for (Measure measure : chosen.kpi().measures()) {
            for (String name : measure.observationNames()) {
                if (table.names().contains(name)) {
                    fromSeries(chosen, measure, table.series(name)).ifPresent(lines::add);
                }
            }
        }
        lines.sort(Comparator.comparing(TopicLine::includesStillWaiting));
    }

    private Optional<TopicLine> fromSeries(ChosenKpi chosen, Measure measure, Series series) {
        if (series.fingerprint()
                .filter(made -> !made.equals(measure.fingerprint()))
                .isPresent()) {
            findings.add(Finding.of("SHEET-OTHER-DEFINITION")
                    .with("kpi", chosen.code())
                    .with("measure", series.name()));
            return Optional.empty();
        }
        return Optional.of(line(chosen, LineLabels.of(measure, series), series, measure, null));
    }

    private TopicLine line(
            ChosenKpi chosen, LocalizedText label, Series series, @Nullable Measure measure, @Nullable Source source) {
        Baseline baseline = builder.baselines.get(chosen.code());
        RunChart chart = baseline == null
                ? null
                : ChartCalculator.withDefaults().withBaseline(baseline).runChartOf(complete(series));
        return new TopicLine(label, series, calculator(chosen).trendOf(complete(series)), chart, measure, source);
    }

    private TrendCalculator calculator(ChosenKpi chosen) {
        Baseline baseline = builder.baselines.get(chosen.code());
        return baseline == null ? builder.trends : builder.trends.withBaseline(baseline);
    }

    /** A hope is about the KPI: only the line that leads it can go the way people hoped for. */
    private TopicLine leading(ChosenKpi chosen, TopicLine line) {
        return HopedWords.lineOf(chosen)
                .map(hope -> line.with(calculator(chosen).withHope(hope).trendOf(complete(line.series()))))
                .orElse(line);
    }

    /** A decision about a period that no line has is likely a slip of the pen. */
    private void addDecisionsOutside(KpiCode code, List<TopicLine> lines) {
        Baseline baseline = builder.baselines.getOrDefault(code, Baseline.ofWholeSeries());
        for (BaselineDecision decision : baseline.decisions()) {
            if (lines.stream()
                    .flatMap(line -> line.series().observations().stream())
                    .noneMatch(each -> each.period().equals(decision.period()))) {
                findings.add(
                        Finding.of("SHEET-DECISION-OUTSIDE").with("kpi", code).with("period", decision.period()));
            }
        }
    }

    /**
     * The periods that are complete. A quarter that is half followed at the end of a line would turn it, and a quarter that
     * is not over yet is no gap.
     */
    private static Series complete(Series series) {
        int last = series.size() - 1;
        while (last >= 0 && isIncomplete(series.observation(last))) {
            last--;
        }
        return last < 0 ? series : series.through(series.observation(last).period());
    }

    private static boolean isIncomplete(Observation observation) {
        return observation.tooRecent() > 0 || observation.status() == ObservationStatus.TOO_RECENT;
    }
}
