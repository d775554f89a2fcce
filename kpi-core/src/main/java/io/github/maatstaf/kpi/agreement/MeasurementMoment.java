package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day or a period on which people agreed to measure, and what that moment is for; the Dutch term is <em>meetmoment</em>.
 *
 * <p>It is an agreement, not a measurement: it holds no value. Whether it took place is noted by
 * {@link #measuredOn(LocalDate)}.
 *
 * @since 0.1
 */
public final class MeasurementMoment {
    /** By first day, then by role, then by last day: the order in which a calendar shows its moments. */
    static final Comparator<MeasurementMoment> BY_DAY = Comparator.comparing(MeasurementMoment::firstDay)
            .thenComparing(MeasurementMoment::role)
            .thenComparing(MeasurementMoment::lastDay)
            .thenComparing(MeasurementMoment::agreedFor);

    private final MomentRole role;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final @Nullable ReportingPeriod period;
    private final @Nullable LocalDate measuredOn;
    private final LocalDate agreedFor;
    private final int moves;

    private MeasurementMoment(
            MomentRole role,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable ReportingPeriod period,
            @Nullable LocalDate measuredOn,
            LocalDate agreedFor,
            int moves) {
        this.role = role;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.period = period;
        this.measuredOn = measuredOn;
        this.agreedFor = agreedFor;
        this.moves = moves;
    }

    /**
     * A moment on one day.
     *
     * @param role what the moment is for
     * @param day the day
     * @return the moment, not yet measured
     */
    public static MeasurementMoment of(MomentRole role, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new MeasurementMoment(Objects.requireNonNull(role, "role"), day, day, null, null, day, 0);
    }

    /**
     * A moment that may be measured on any day of a period, such as the first quarter of a school year.
     *
     * @param role what the moment is for
     * @param period the period
     * @return the moment, not yet measured
     */
    public static MeasurementMoment of(MomentRole role, ReportingPeriod period) {
        Objects.requireNonNull(role, "role");
        return new MeasurementMoment(role, period.start(), period.end().minusDays(1), period, null, period.start(), 0);
    }

    /**
     * This moment, noted as measured. The day may lie outside the agreed days: it is a fact, not a wish.
     *
     * @param day the day on which it was measured
     * @return a copy
     */
    public MeasurementMoment measuredOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new MeasurementMoment(role, firstDay, lastDay, period, day, agreedFor, moves);
    }

    /**
     * This moment, on another day. It remembers for which day it was agreed first, so that calendars of other programs know
     * it again.
     *
     * @param day the new day
     * @return a copy
     */
    public MeasurementMoment movedTo(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new MeasurementMoment(role, day, day, null, measuredOn, agreedFor, moves + 1);
    }

    /**
     * This moment, in another period.
     *
     * @param other the new period
     * @return a copy
     */
    public MeasurementMoment movedTo(ReportingPeriod other) {
        return new MeasurementMoment(
                role, other.start(), other.end().minusDays(1), other, measuredOn, agreedFor, moves + 1);
    }

    /**
     * This moment as it was agreed first, for a program that reads it from where it was stored.
     *
     * @param day the first day for which it was agreed at first
     * @param times how often it was moved since, 1 or more
     * @return a copy
     * @throws IllegalArgumentException if the number is below 1
     */
    public MeasurementMoment agreedFirstFor(LocalDate day, int times) {
        if (times < 1) {
            throw new IllegalArgumentException(
                    "A moment that was agreed for another day moved at least once, not " + times + " times");
        }
        Objects.requireNonNull(day, "day");
        return new MeasurementMoment(role, firstDay, lastDay, period, measuredOn, day, times);
    }

    /**
     * What the moment is for.
     *
     * @return the role
     */
    public MomentRole role() {
        return role;
    }

    /**
     * The first day on which it may be measured.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The last day on which it may be measured, itself included.
     *
     * @return the first day if the moment is one day
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The period, if the moment is one.
     *
     * @return empty if the moment is one day
     */
    public Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }

    /**
     * The day on which it was measured.
     *
     * @return empty if nobody noted that it was
     */
    public Optional<LocalDate> measured() {
        return Optional.ofNullable(measuredOn);
    }

    /**
     * The first day for which it was agreed at first.
     *
     * @return {@link #firstDay()} if it never moved
     */
    public LocalDate agreedFor() {
        return agreedFor;
    }

    /**
     * How often it was moved.
     *
     * @return 0 or more
     */
    public int moves() {
        return moves;
    }

    /**
     * How the moment stands on a day.
     *
     * @param day the day to look from, such as today
     * @return measured if it was measured on or before that day; else upcoming, due or overdue
     */
    public MomentStatus status(LocalDate day) {
        if (measuredOn != null && !measuredOn.isAfter(day)) {
            return MomentStatus.MEASURED;
        }
        if (day.isBefore(firstDay)) {
            return MomentStatus.UPCOMING;
        }
        return day.isAfter(lastDay) ? MomentStatus.OVERDUE : MomentStatus.DUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasurementMoment moment
                && role == moment.role
                && firstDay.equals(moment.firstDay)
                && lastDay.equals(moment.lastDay)
                && Objects.equals(period, moment.period)
                && Objects.equals(measuredOn, moment.measuredOn)
                && agreedFor.equals(moment.agreedFor)
                && moves == moment.moves;
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, firstDay, lastDay, period, measuredOn, agreedFor, moves);
    }

    /** Such as {@code baseline 2025-01-14} or {@code interim measurement 2025-Q3, measured on 2025-09-02}. */
    @Override
    public String toString() {
        return role.label() + " " + (period == null ? firstDay : period)
                + (moves == 0 ? "" : ", agreed first for " + agreedFor)
                + (measuredOn == null ? "" : ", measured on " + measuredOn);
    }
}
