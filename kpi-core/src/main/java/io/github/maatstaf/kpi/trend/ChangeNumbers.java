package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.statistics.Differences;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.statistics.Rates;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The difference between two figures that may be compared, and what follows from their counts. */
record ChangeNumbers(
        double difference,
        @Nullable Interval differenceInterval,
        @Nullable Double ratio,
        @Nullable Interval ratioInterval,
        @Nullable Double equalityProbability) {
    private static final Pattern PER = Pattern.compile("per-([1-9][0-9]{0,8})");
    private static final Set<IntervalMethod> SUMMARIES =
            Set.of(IntervalMethod.STUDENT_T, IntervalMethod.ORDER_STATISTICS, IntervalMethod.KAPLAN_MEIER_LOG_LOG);
    private static final double SAME_VALUE = 1e-9;
    /** Two of them together are what the exact probability takes. */
    private static final long MOST_EVENTS = Integer.MAX_VALUE / 2;

    static ChangeNumbers of(Observation baseline, Observation now, double confidence) {
        double difference = now.value().orElseThrow() - baseline.value().orElseThrow();
        if (isShare(baseline) && isShare(now)) {
            Interval newcombe = Proportions.newcombe(
                    now.numerator().getAsLong(),
                    now.denominator().getAsLong(),
                    baseline.numerator().getAsLong(),
                    baseline.denominator().getAsLong(),
                    confidence);
            return new ChangeNumbers(difference, newcombe, null, null, null);
        }
        if (isSummary(baseline) || isSummary(now)) {
            return new ChangeNumbers(difference, ofSummaries(baseline, now, confidence), null, null, null);
        }
        Rate before = rate(baseline);
        Rate after = rate(now);
        return before == null || after == null || before.per != after.per
                ? new ChangeNumbers(difference, null, null, null, null)
                : ofRates(difference, before, after, confidence);
    }

    /** A mean, a median or another quantile of values: its interval tells which. */
    private static boolean isSummary(Observation observation) {
        return observation
                .interval()
                .map(Interval::method)
                .filter(SUMMARIES::contains)
                .isPresent();
    }

    /** What the two intervals give; nothing if one is missing or they were made in different ways. */
    private static @Nullable Interval ofSummaries(Observation baseline, Observation now, double confidence) {
        Interval before = baseline.interval().orElse(null);
        Interval after = now.interval().orElse(null);
        if (before == null || after == null || before.method() != after.method()) {
            return null;
        }
        if (after.method() == IntervalMethod.STUDENT_T) {
            return Differences.ofMeans(
                            now.value().orElseThrow(),
                            after,
                            now.denominator().orElse(0),
                            baseline.value().orElseThrow(),
                            before,
                            baseline.denominator().orElse(0),
                            confidence)
                    .orElse(null);
        }
        // Of quantiles only the two ends are known, and so only this confidence.
        return after.confidence() == confidence && before.confidence() == confidence
                ? Differences.ofQuantiles(
                        now.value().orElseThrow(), after, baseline.value().orElseThrow(), before)
                : null;
    }

    private static boolean isShare(Observation observation) {
        return observation.unit().equals(Unit.SHARE)
                && observation.denominator().orElse(0) > 0
                && observation.numerator().isPresent()
                && observation.numerator().getAsLong()
                        <= observation.denominator().getAsLong();
    }

    private static ChangeNumbers ofRates(double difference, Rate before, Rate after, double confidence) {
        OptionalDouble ratio = Rates.ratioOf(after.events, after.exposure, before.events, before.exposure);
        return new ChangeNumbers(
                difference,
                Rates.difference(after.events, after.exposure, before.events, before.exposure, after.per, confidence),
                ratio.isPresent() ? ratio.getAsDouble() : null,
                Rates.ratio(after.events, after.exposure, before.events, before.exposure, confidence)
                        .orElse(null),
                Rates.equalityProbability(after.events, after.exposure, before.events, before.exposure));
    }

    /** A count over one period, or a numerator over its denominator; null if the counts do not give the value. */
    private static @Nullable Rate rate(Observation observation) {
        double value = observation.value().orElseThrow();
        if (observation.unit().equals(Unit.COUNT)) {
            boolean counted = value >= 0 && value == Math.rint(value) && value <= MOST_EVENTS;
            return counted ? new Rate((long) value, 1, 1) : null;
        }
        long events = observation.numerator().orElse(-1);
        long exposure = observation.denominator().orElse(0);
        if (events < 0
                || exposure <= 0
                || events > MOST_EVENTS
                || observation.unit().equals(Unit.SHARE)) {
            return null;
        }
        Matcher unit = PER.matcher(observation.unit().code());
        double per = unit.matches() ? Double.parseDouble(unit.group(1)) : 1;
        double expected = (double) events / exposure * per;
        return Math.abs(expected - value) <= SAME_VALUE * Math.max(1, Math.abs(value))
                ? new Rate(events, exposure, per)
                : null;
    }

    /** Whether both intervals leave out no change; with one kind of interval, whether that one does. */
    boolean excludesNoChange() {
        return differenceInterval != null
                && !differenceInterval.contains(0)
                && (ratioInterval == null || !ratioInterval.contains(1));
    }

    private record Rate(long events, double exposure, double per) {}
}
