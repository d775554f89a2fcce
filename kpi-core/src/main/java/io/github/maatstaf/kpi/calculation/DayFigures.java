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
        figure.value(days.summary(summary));
        interval(days, summary).ifPresent(figure::interval);
    }

    private Optional<Interval> interval(DayHistogram days, Summary summary) {
        if (!summary.isPercentile()) {
            return Means.studentT(days.values(), confidence);
        }
        int size = Math.toIntExact(days.total());
        double quantile = summary.percent() / 100.0;
        return ranks.computeIfAbsent(
                        days.total() * 100 + summary.percent(), key -> QuantilePositions.of(size, quantile, confidence))
                .map(found -> Interval.of(
                        days.atRank(found.lower()),
                        days.atRank(found.upper()),
                        confidence,
                        IntervalMethod.ORDER_STATISTICS));
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
