package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ScoreCondition;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.Means;
import io.github.maatstaf.kpi.statistics.QuantilePositions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects scores, exactly, of one stratum and period, and those who have none. */
final class ScoreAccumulator {
    private static final double CONFIDENCE = 0.95;

    private final List<BigDecimal> scores = new ArrayList<>();
    private final Set<String> people = new HashSet<>();
    private long withoutScore;
    private boolean allKnown = true;

    void add(BigDecimal score, Optional<String> person) {
        scores.add(score);
        person.ifPresent(people::add);
        allKnown &= person.isPresent();
    }

    void addWithout() {
        withoutScore++;
    }

    /** Takes a number that was stated elsewhere in the place of those who are known not to have answered. */
    void withoutInstead(long stated) {
        withoutScore = stated;
    }

    long size() {
        return scores.size();
    }

    long withoutScore() {
        return withoutScore;
    }

    void put(Observation.Builder figure, Measure measure, Optional<Summary> summary, boolean expectedKnown) {
        long size = scores.size();
        if (expectedKnown) {
            figure.expected(Math.addExact(size, withoutScore));
        }
        if (size > 0 && allKnown) {
            figure.clients(people.size());
        }
        if (summary.isPresent()) {
            figure.denominator(size);
            if (size > 0) {
                summarise(figure, summary.get());
            }
        } else {
            ScoreCondition condition = measure.records().scored().orElseThrow();
            long with = scores.stream().filter(condition::holds).count();
            figure.share(with, size);
        }
        if (size == 0) {
            figure.withoutValue(ObservationStatus.MISSING);
        }
    }

    private void summarise(Observation.Builder figure, Summary summary) {
        List<BigDecimal> sorted = scores.stream().sorted().toList();
        int size = sorted.size();
        if (!summary.isPercentile()) {
            BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            figure.value(
                    sum.divide(BigDecimal.valueOf(size), MathContext.DECIMAL64).doubleValue());
            Means.studentT(sorted.stream().mapToDouble(BigDecimal::doubleValue).toArray(), CONFIDENCE)
                    .ifPresent(figure::interval);
            return;
        }
        int rank = (int) ((Math.multiplyExact((long) size, (long) summary.percent()) + 99) / 100);
        figure.value(sorted.get(rank - 1).doubleValue());
        QuantilePositions.of(size, summary.percent() / 100.0, CONFIDENCE)
                .map(ranks -> Interval.of(
                        sorted.get(ranks.lower() - 1).doubleValue(),
                        sorted.get(ranks.upper() - 1).doubleValue(),
                        CONFIDENCE,
                        IntervalMethod.ORDER_STATISTICS))
                .ifPresent(figure::interval);
    }
}
