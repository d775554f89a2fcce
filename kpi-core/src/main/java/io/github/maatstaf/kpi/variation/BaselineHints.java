package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import java.util.ArrayList;
import java.util.List;

/** What in the last segment of a chart speaks for a rebase or a freeze. */
final class BaselineHints {
    private final Series series;
    private final ChartContent content;
    private final MinimumSizes sizes;

    private BaselineHints(Series series, ChartContent content, MinimumSizes sizes) {
        this.series = series;
        this.content = content;
        this.sizes = sizes;
    }

    static List<BaselineSuggestion> of(Series series, ChartContent content, MinimumSizes sizes) {
        return new BaselineHints(series, content, sizes).all();
    }

    private List<BaselineSuggestion> all() {
        List<ReportingPeriod> counted = content.points().stream()
                .filter(point -> point.segment() == content.lastSegment().number())
                .filter(point -> point.role() == PointRole.BASELINE || point.role() == PointRole.COMPARED)
                .map(ChartPoint::period)
                .toList();
        List<ChartSignal> signals = content.signals().stream()
                .filter(signal -> signal.segment() == content.lastSegment().number())
                .toList();
        List<BaselineSuggestion> suggestions = new ArrayList<>();
        for (ChartSignal signal : signals) {
            boolean row = signal.rule() == ChartRule.ONE_SIDE || signal.rule() == ChartRule.LONG_RUN;
            int before = counted.indexOf(signal.periods().get(0));
            if (row && lastsUpToNow(signal, counted) && sizes.reached(MinimumSize.BEHAVIOUR_LIMITS_TRIAL, before)) {
                suggestions.add(BaselineSuggestion.rebase(
                        signal, before, around(signal.periods().get(0))));
            }
        }
        int enough = sizes.of(MinimumSize.BEHAVIOUR_LIMITS);
        if (signals.isEmpty() && content.lastSegment().freeze().isEmpty() && counted.size() >= enough) {
            suggestions.add(BaselineSuggestion.freeze(counted.get(enough - 1), enough, counted.size() - enough));
        }
        return List.copyOf(suggestions);
    }

    private static boolean lastsUpToNow(ChartSignal signal, List<ReportingPeriod> counted) {
        return signal.periods().get(signal.periods().size() - 1).equals(counted.get(counted.size() - 1));
    }

    private List<SeriesNote> around(ReportingPeriod first) {
        return series.notes().stream()
                .filter(note -> !note.date().isBefore(first.plus(-1).start())
                        && note.date().isBefore(first.end()))
                .toList();
    }
}
