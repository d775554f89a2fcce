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

/**
 * Makes figures of the days of one row after another: summaries with their intervals. The ranks of an interval depend on the
 * number only and are looked up once.
 */
final class DayFigureBuilder {
    private static final double CONFIDENCE = 0.95;

    private final DayCursor ended = new DayCursor();
    private final DayCursor waiting = new DayCursor();
    private final Map<Long, Optional<QuantilePositions>> ranks = new HashMap<>();
    private Optional<KaplanMeier> estimate = Optional.empty();

    /** Goes to a row, of which figures will be asked. */
    void read(MeasureTally tally, int row) {
        tally.measured().read(row, ended);
        if (tally.waiting().size() > 0) {
            tally.waiting().read(row, waiting);
            estimate = Optional.of(estimate());
        }
    }

    /** How many came to the end. */
    long ended() {
        return ended.total();
    }

    /** How many came to the end or wait. */
    long total() {
        return Math.addExact(ended.total(), waiting.total());
    }

    /** Gives a figure its value and interval; there must be someone who came to the end or waits. */
    void summarise(Observation.Builder figure, Summary summary) {
        if (estimate.isPresent()) {
            summarise(figure, estimate.get(), summary.percent());
        } else if (summary.isPercentile()) {
            summarise(figure, summary.percent());
        } else {
            figure.value(ended.mean());
            Means.studentT(ended.values(), CONFIDENCE).ifPresent(figure::interval);
        }
    }

    private void summarise(Observation.Builder figure, int percent) {
        long rank = ended.nearestRank(percent);
        Optional<QuantilePositions> ends = ends(ended.total(), percent);
        if (ends.isEmpty()) {
            figure.value(ended.atRank(rank));
            return;
        }
        int lower = ended.atRank(ends.get().lower());
        figure.value(ended.atRank(rank));
        int upper = ended.atRank(ends.get().upper());
        figure.interval(Interval.of(lower, upper, CONFIDENCE, IntervalMethod.ORDER_STATISTICS));
    }

    private Optional<QuantilePositions> ends(long size, int percent) {
        return ranks.computeIfAbsent(
                size * 100 + percent, key -> QuantilePositions.of(Math.toIntExact(size), percent / 100.0, CONFIDENCE));
    }

    /** The estimate from the days of those who came to the end and of those who wait. */
    private KaplanMeier estimate() {
        int size = 0;
        for (int one = 0, other = 0; one < ended.size() || other < waiting.size(); size++) {
            int mine = ended.day(one);
            int its = waiting.day(other);
            one += mine <= its ? 1 : 0;
            other += its <= mine ? 1 : 0;
        }
        int[] days = new int[size];
        long[] events = new long[size];
        long[] lost = new long[size];
        for (int i = 0, one = 0, other = 0; i < size; i++) {
            int mine = ended.day(one);
            int its = waiting.day(other);
            days[i] = Math.min(mine, its);
            if (mine <= its) {
                events[i] = ended.count(one++);
            }
            if (its <= mine) {
                lost[i] = waiting.count(other++);
            }
        }
        return KaplanMeier.of(days, events, lost);
    }

    private static void summarise(Observation.Builder figure, KaplanMeier estimate, int percent) {
        OptionalInt day = estimate.quantile(percent);
        if (day.isEmpty()) {
            figure.withoutValue(ObservationStatus.INSUFFICIENT);
            return;
        }
        figure.value(day.getAsInt());
        estimate.quantileInterval(percent, CONFIDENCE).ifPresent(figure::interval);
    }
}
