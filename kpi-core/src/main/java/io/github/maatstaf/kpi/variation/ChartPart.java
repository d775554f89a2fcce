package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a series that is judged by itself, from one index up to another, with the decisions that shaped it: it
 * begins at the start, at a rebase or at a change of definition.
 */
record ChartPart(
        int number,
        int start,
        int end,
        int baselineEnd,
        @Nullable BaselineDecision rebase,
        @Nullable SeriesBreak broken,
        @Nullable BaselineDecision freeze) {

    static List<ChartPart> of(Series series, Baseline baseline) {
        List<ChartPart> parts = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= series.size(); end++) {
            if (end == series.size() || beginsAt(series, baseline, end)) {
                parts.add(part(series, baseline, parts.size(), start, end));
                start = end;
            }
        }
        return parts;
    }

    private static boolean beginsAt(Series series, Baseline baseline, int index) {
        return rebaseAt(series, baseline, index) != null || breakAt(series, index) != null;
    }

    private static ChartPart part(Series series, Baseline baseline, int number, int start, int end) {
        List<BaselineDecision> freezes = IntStream.range(start, end)
                .mapToObj(i -> period(series, i))
                .flatMap(period -> baseline.at(BaselineDecisionKind.FREEZE, period).stream())
                .toList();
        if (freezes.size() > 1) {
            throw new IllegalArgumentException(
                    "A part of a chart is frozen once, not at " + freezes.get(0).period() + " and at "
                            + freezes.get(1).period() + "; decide on a rebase between the two");
        }
        BaselineDecision freeze = freezes.isEmpty() ? null : freezes.get(0);
        return new ChartPart(
                number,
                start,
                end,
                freeze == null ? end : indexOf(series, freeze.period()) + 1,
                rebaseAt(series, baseline, start),
                start == 0 ? null : breakAt(series, start),
                freeze);
    }

    private static @Nullable BaselineDecision rebaseAt(Series series, Baseline baseline, int index) {
        return baseline.at(BaselineDecisionKind.REBASE, period(series, index)).orElse(null);
    }

    private static @Nullable SeriesBreak breakAt(Series series, int index) {
        return series.breaks().stream()
                .filter(broken -> broken.from().equals(period(series, index)))
                .findFirst()
                .orElse(null);
    }

    private static int indexOf(Series series, ReportingPeriod period) {
        return IntStream.range(0, series.size())
                .filter(i -> period(series, i).equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static ReportingPeriod period(Series series, int index) {
        return series.observation(index).period();
    }

    /** The indices of the part for which something holds, in order. */
    int[] where(IntPredicate filter) {
        return IntStream.range(start, end).filter(filter).toArray();
    }

    /** The indices of its baseline for which something holds, in order. */
    int[] baselineWhere(IntPredicate filter) {
        return IntStream.range(start, baselineEnd).filter(filter).toArray();
    }
}
