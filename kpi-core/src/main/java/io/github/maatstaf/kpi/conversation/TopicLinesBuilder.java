package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.trend.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
            lines.add(new TopicLine(LineLabels.ofOutside(series), series, trendOf(series), null, outside.source()));
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
                    fromSeries(chosen.code(), measure, table.series(name)).ifPresent(lines::add);
                }
            }
        }
        lines.sort(Comparator.comparing(TopicLine::includesStillWaiting));
    }

    private Optional<TopicLine> fromSeries(KpiCode code, Measure measure, Series series) {
        if (series.fingerprint()
                .filter(made -> !made.equals(measure.fingerprint()))
                .isPresent()) {
            findings.add(Finding.of("SHEET-OTHER-DEFINITION").with("kpi", code).with("measure", series.name()));
            return Optional.empty();
        }
        return Optional.of(new TopicLine(LineLabels.of(measure, series), series, trendOf(series), measure, null));
    }

    /**
     * The trend of the periods that are complete. A quarter that is half followed at the end of a line would turn it, and
     * a quarter that is not over yet is no gap.
     */
    private Trend trendOf(Series series) {
        List<Observation> complete = new ArrayList<>(series.observations());
        while (!complete.isEmpty() && isIncomplete(complete.get(complete.size() - 1))) {
            complete.remove(complete.size() - 1);
        }
        return builder.trends.trendOf(
                complete.isEmpty() || complete.size() == series.size() ? series : Series.of(complete));
    }

    private static boolean isIncomplete(Observation observation) {
        return observation.tooRecent() > 0 || observation.status() == ObservationStatus.TOO_RECENT;
    }
}
