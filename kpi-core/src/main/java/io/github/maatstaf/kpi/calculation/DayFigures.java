package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.KaplanMeier;
import io.github.maatstaf.kpi.statistics.Means;
import io.github.maatstaf.kpi.statistics.QuantilePositions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Summaries of days with their intervals. The ranks of an interval depend on the number only and are looked up once. */
final class DayFigures {
    private final double confidence;
    private final Map<Long, Optional<QuantilePositions>> ranks;

    DayFigures(double confidence) {
        this.confidence = confidence;
        this.ranks = new HashMap<>();
    }

    void summarise(Observation.Builder figure, DayHistogram days, Summary summary) {
        if (!summary.isPercentile()) {
            figure.value(days.summary(summary));
            Means.studentT(days.values(), confidence).ifPresent(figure::interval);
            return;
        }
        long rank = days.nearestRank(summary.percent());
        Optional<QuantilePositions> ends = ends(days.total(), summary.percent());
        if (ends.isEmpty()) {
            figure.value(days.atRank(rank));
            return;
        }
        // the ends lie on both sides of the percentile, so that all three are found by one reading
        int[] found = days.atRanks(ends.get().lower(), rank, ends.get().upper());
        figure.value(found[1]).interval(Interval.of(found[0], found[2], confidence, IntervalMethod.ORDER_STATISTICS));
    }

    private Optional<QuantilePositions> ends(long size, int percent) {
        return ranks.computeIfAbsent(
                size * 100 + percent, key -> QuantilePositions.of(Math.toIntExact(size), percent / 100.0, confidence));
    }

    void estimate(Observation.Builder figure, DayHistogram measured, DayHistogram waiting, Summary summary) {
        int[] days = measured.union(waiting);
        long[] events = measured.countsOf(days);
        long[] lost = waiting.countsOf(days);
        KaplanMeier estimate = KaplanMeier.of(days, events, lost);
        OptionalInt day = estimate.quantile(summary.percent());
        if (day.isEmpty()) {
            figure.withoutValue(ObservationStatus.INSUFFICIENT);
            return;
        }
        figure.value(day.getAsInt());
        estimate.quantileInterval(summary.percent(), confidence).ifPresent(figure::interval);
    }
}
