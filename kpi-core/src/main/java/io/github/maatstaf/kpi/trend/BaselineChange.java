package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How one figure differs from the same figure at the baseline, and how sure that is. The Dutch term of the baseline is
 * <em>nulmeting</em>.
 *
 * <p>Shares are compared by Newcombe's interval, counts and rates by the exact ratio and the square-and-add difference;
 * a count of one period is compared with that of another of the same type, whatever their days. Means are compared by
 * Welch's interval; medians, other percentiles and Kaplan-Meier medians by the square-and-add of their own intervals,
 * where each has one. The two figures are
 * taken to be about different people or events: of a number present on a day, many are the same people, and the
 * interval is then wider than it needs to be. It says what changed, not why.
 *
 * <p>Figures that cannot be compared are an answer, with the reason: no value, another definition, another unit,
 * another part, another length of period.
 *
 * @since 0.1
 */
public final class BaselineChange {
    private static final double CONFIDENCE = 0.95;

    private final Observation baseline;
    private final Observation now;
    private final double confidence;
    private final List<Finding> reasons;
    private final @Nullable ChangeNumbers numbers;
    private final ChangeStatus status;

    private BaselineChange(Observation baseline, Observation now, double confidence) {
        this.baseline = baseline;
        this.now = now;
        this.confidence = confidence;
        this.reasons = ChangeRefusal.reasons(baseline, now);
        this.numbers = reasons.isEmpty() ? ChangeNumbers.of(baseline, now, confidence) : null;
        this.status = statusOf(numbers);
    }

    /**
     * The change between two observations, at 95 %.
     *
     * @param baseline the earlier one
     * @param now the later one
     * @return the change, or the reason why they are not compared
     */
    public static BaselineChange between(Observation baseline, Observation now) {
        return between(baseline, now, CONFIDENCE);
    }

    /**
     * The change between two observations.
     *
     * @param baseline the earlier one
     * @param now the later one
     * @param confidence above 0 and below 1, such as 0.9
     * @return the change, or the reason why they are not compared
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public static BaselineChange between(Observation baseline, Observation now, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
        return new BaselineChange(
                Objects.requireNonNull(baseline, "baseline"), Objects.requireNonNull(now, "now"), confidence);
    }

    private static ChangeStatus statusOf(@Nullable ChangeNumbers numbers) {
        if (numbers == null) {
            return ChangeStatus.NOT_COMPARABLE;
        }
        if (numbers.differenceInterval() == null) {
            return ChangeStatus.NO_INTERVAL;
        }
        if (!numbers.excludesNoChange()) {
            return ChangeStatus.UNCLEAR;
        }
        return numbers.difference() > 0 ? ChangeStatus.HIGHER : ChangeStatus.LOWER;
    }

    /**
     * The earlier figure.
     *
     * @return the observation
     */
    public Observation baseline() {
        return baseline;
    }

    /**
     * The later figure.
     *
     * @return the observation
     */
    public Observation now() {
        return now;
    }

    /**
     * What can be said.
     *
     * @return the status
     */
    public ChangeStatus status() {
        return status;
    }

    /**
     * The confidence of the intervals.
     *
     * @return such as 0.95
     */
    public double confidence() {
        return confidence;
    }

    /**
     * Why the two are not compared.
     *
     * @return empty if they are
     */
    public List<Finding> reasons() {
        return reasons;
    }

    /**
     * The later value minus the earlier one, in their unit.
     *
     * @return absent if they are not compared
     */
    public OptionalDouble difference() {
        return numbers == null ? OptionalDouble.empty() : OptionalDouble.of(numbers.difference());
    }

    /**
     * The interval of the difference.
     *
     * @return absent if they are not compared, or if no interval follows from the two figures; an end may be infinite,
     *     for a Kaplan-Meier median of which the upper end is not known
     */
    public Optional<Interval> differenceInterval() {
        return numbers == null ? Optional.empty() : Optional.ofNullable(numbers.differenceInterval());
    }

    /**
     * Of counts and rates: how many times the earlier value the later one is.
     *
     * @return absent for other figures, and if the earlier one is 0
     */
    public OptionalDouble ratio() {
        return numbers == null || numbers.ratio() == null ? OptionalDouble.empty() : OptionalDouble.of(numbers.ratio());
    }

    /**
     * The exact interval of the ratio.
     *
     * @return absent for other figures than counts and rates, and if both are 0; its upper end may be infinite
     */
    public Optional<Interval> ratioInterval() {
        return numbers == null ? Optional.empty() : Optional.ofNullable(numbers.ratioInterval());
    }

    /**
     * Of counts and rates: the exact two-sided probability of two counts at least as far apart, if the rates were
     * equal.
     *
     * @return absent for other figures
     */
    public OptionalDouble pValue() {
        return numbers == null || numbers.equalityProbability() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(numbers.equalityProbability());
    }

    /**
     * The answer in plain words, for a conversation.
     *
     * @param locale the language asked for
     * @return one to four short sentences without statistics words
     */
    public String sentence(Locale locale) {
        return ChangeWords.sentence(this, locale);
    }

    /**
     * The answer for researchers: estimates, methods and what they assume.
     *
     * @param locale the language asked for
     * @return statistics in full
     */
    public String exactSentence(Locale locale) {
        return ChangeStatement.of(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BaselineChange change
                && baseline.equals(change.baseline)
                && now.equals(change.now)
                && Double.compare(confidence, change.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(baseline, now, confidence);
    }

    /** One line, such as {@code quick-start 2023-Q1 to 2025-Q1: higher by 0.12 (0.02 to 0.22)}. */
    @Override
    public String toString() {
        return ChangeStatement.oneLine(this);
    }
}
