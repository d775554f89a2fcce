package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moments on which people agreed to measure: a baseline first, moments on the way, an end; perhaps one after it.
 *
 * <p>It plans and reminds; it holds no measurements and says nothing about what they showed. A calendar may be half
 * filled in or contradict itself, as forms do: {@link #findings()} says what is missing or out of order.
 *
 * <pre>{@code
 * MeasurementCalendar calendar = MeasurementCalendar.builder()
 *         .baseline(LocalDate.of(2025, 1, 14))
 *         .interim(LocalDate.of(2025, 9, 1))
 *         .end(LocalDate.of(2026, 7, 1))
 *         .build();
 * calendar.overdueOn(LocalDate.of(2025, 9, 15));   // the interim measurement, if nobody noted it as measured
 * }</pre>
 *
 * @since 0.1
 */
public final class MeasurementCalendar {
    private final List<MeasurementMoment> moments;
    private final String whyNoBaseline;
    private final @Nullable LocalDate registersFrom;
    private final @Nullable LocalDate registersThrough;
    private final @Nullable TeamMeeting meeting;

    private MeasurementCalendar(Builder builder) {
        this.moments = builder.moments.stream().sorted(MeasurementMoment.BY_DAY).toList();
        this.whyNoBaseline = builder.whyNoBaseline;
        this.registersFrom = builder.registersFrom;
        this.registersThrough = builder.registersThrough;
        this.meeting = builder.meeting;
    }

    /**
     * Begins a calendar.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A calendar of these moments.
     *
     * @param moments the moments, in any order; none is fine
     * @return the calendar
     */
    public static MeasurementCalendar of(Collection<MeasurementMoment> moments) {
        Builder builder = builder();
        moments.forEach(builder::add);
        return builder.build();
    }

    /**
     * A calendar over school years to begin with: a baseline in September of the first, a moment on the way in each January
     * and in each June but the last, and an end in the last June. It is our suggestion; move what does not suit.
     *
     * @param first the first school year
     * @param last the last school year, the first again for one year
     * @return the calendar, in which people register from the first day of the first year through the last day of the last
     * @throws IllegalArgumentException if one of the two is no school year, or the last comes before the first
     */
    public static MeasurementCalendar overSchoolYears(ReportingPeriod first, ReportingPeriod last) {
        for (ReportingPeriod year : List.of(first, last)) {
            if (year.type() != PeriodType.SCHOOL_YEAR) {
                throw new IllegalArgumentException("A school year such as 2025/2026 is needed, not " + year);
            }
        }
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("The last school year " + last + " comes before the first " + first);
        }
        Builder builder =
                builder().registering(first.start(), last.end().minusDays(1)).baseline(month(first, Month.SEPTEMBER));
        for (ReportingPeriod year = first; year.compareTo(last) < 0; year = year.next()) {
            builder.interim(month(year, Month.JANUARY)).interim(month(year, Month.JUNE));
        }
        return builder.interim(month(last, Month.JANUARY))
                .end(month(last, Month.JUNE))
                .build();
    }

    private static ReportingPeriod month(ReportingPeriod schoolYear, Month month) {
        LocalDate day = schoolYear.start().withMonth(month.getValue());
        return PeriodType.MONTH.containing(day.isBefore(schoolYear.start()) ? day.plusYears(1) : day);
    }

    /**
     * Begins a calendar with what is in this one.
     *
     * @return a builder that {@code build()}s an equal calendar
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * All moments, by first day.
     *
     * @return an unmodifiable list
     */
    public List<MeasurementMoment> moments() {
        return moments;
    }

    /**
     * The moments with a role, by first day.
     *
     * @param role the role
     * @return an unmodifiable list
     */
    public List<MeasurementMoment> moments(MomentRole role) {
        return moments.stream().filter(moment -> moment.role() == role).toList();
    }

    /**
     * The baseline; the first if more than one was given.
     *
     * @return empty if there is none, deliberately or not yet: {@link #baselineAgreement()} tells which
     */
    public Optional<MeasurementMoment> baseline() {
        return moments(MomentRole.BASELINE).stream().findFirst();
    }

    /**
     * The end; the last if more than one was given.
     *
     * @return empty if none is agreed
     */
    public Optional<MeasurementMoment> end() {
        List<MeasurementMoment> ends = moments(MomentRole.END);
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.get(ends.size() - 1));
    }

    /**
     * What people agreed about the baseline.
     *
     * @return agreed, deliberately none, or open
     */
    public BaselineAgreement baselineAgreement() {
        if (baseline().isPresent()) {
            return BaselineAgreement.AGREED;
        }
        return whyNoBaseline.isEmpty() ? BaselineAgreement.OPEN : BaselineAgreement.NONE;
    }

    /**
     * Why there is deliberately no baseline.
     *
     * @return the reason that was given; empty if none was. If a baseline is agreed as well, {@link #findings()} asks to
     *     choose
     */
    public Optional<String> reasonForNoBaseline() {
        return whyNoBaseline.isEmpty() ? Optional.empty() : Optional.of(whyNoBaseline);
    }

    /**
     * The first day on which people register.
     *
     * @return empty if nothing is agreed about it
     */
    public Optional<LocalDate> registersFrom() {
        return Optional.ofNullable(registersFrom);
    }

    /**
     * The last day on which people register.
     *
     * @return empty if nothing is agreed about it
     */
    public Optional<LocalDate> registersThrough() {
        return Optional.ofNullable(registersThrough);
    }

    /**
     * The team's meeting in which the subject comes back.
     *
     * @return empty if none is agreed
     */
    public Optional<TeamMeeting> meeting() {
        return Optional.ofNullable(meeting);
    }

    /**
     * The moments that can be measured on a day and are not measured yet.
     *
     * @param day such as today
     * @return an unmodifiable list, by first day
     */
    public List<MeasurementMoment> dueOn(LocalDate day) {
        return withStatus(MomentStatus.DUE, day);
    }

    /**
     * The moments that have passed on a day without a note that they were measured.
     *
     * @param day such as today
     * @return an unmodifiable list, by first day
     */
    public List<MeasurementMoment> overdueOn(LocalDate day) {
        return withStatus(MomentStatus.OVERDUE, day);
    }

    /**
     * The first moment that is still to come after a day.
     *
     * @param day such as today
     * @return empty if none is to come
     */
    public Optional<MeasurementMoment> nextAfter(LocalDate day) {
        return withStatus(MomentStatus.UPCOMING, day).stream().findFirst();
    }

    private List<MeasurementMoment> withStatus(MomentStatus status, LocalDate day) {
        return moments.stream().filter(moment -> moment.status(day) == status).toList();
    }

    /**
     * This calendar, with one moment noted as measured.
     *
     * @param moment a moment of this calendar
     * @param day the day on which it was measured
     * @return a copy
     * @throws IllegalArgumentException if the calendar has no such moment
     */
    public MeasurementCalendar measured(MeasurementMoment moment, LocalDate day) {
        return with(moment, moment.measuredOn(day));
    }

    /**
     * This calendar, with one moment on another day. The moment remembers for which day it was agreed first.
     *
     * @param moment a moment of this calendar
     * @param day the new day
     * @return a copy
     * @throws IllegalArgumentException if the calendar has no such moment
     */
    public MeasurementCalendar moved(MeasurementMoment moment, LocalDate day) {
        return with(moment, moment.movedTo(day));
    }

    private MeasurementCalendar with(MeasurementMoment moment, MeasurementMoment changed) {
        Builder builder = toBuilder();
        int index = builder.moments.indexOf(moment);
        if (index < 0) {
            throw new IllegalArgumentException("The calendar has no moment " + moment + "; it has " + moments);
        }
        builder.moments.set(index, changed);
        return builder.build();
    }

    /**
     * What is missing or out of order.
     *
     * @return coded findings; empty if there is a baseline before everything else (or a reason to go without), a moment
     *     on the way and an end, and it is agreed when people register and in which meeting they talk about it
     */
    public List<Finding> findings() {
        return CalendarFindings.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasurementCalendar calendar
                && moments.equals(calendar.moments)
                && whyNoBaseline.equals(calendar.whyNoBaseline)
                && Objects.equals(registersFrom, calendar.registersFrom)
                && Objects.equals(registersThrough, calendar.registersThrough)
                && Objects.equals(meeting, calendar.meeting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(moments, whyNoBaseline, registersFrom, registersThrough, meeting);
    }

    /** One line for each moment, about the baseline if there is none, about registering and the meeting; at most 40. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "Measurement calendar of " + moments.size() + (moments.size() == 1 ? " moment" : " moments"));
        int shown = Math.min(moments.size(), 35);
        for (MeasurementMoment moment : moments.subList(0, shown)) {
            text.append("\n  ").append(moment);
        }
        if (shown < moments.size()) {
            text.append("\n  and ").append(moments.size() - shown).append(" more");
        }
        if (baselineAgreement() != BaselineAgreement.AGREED) {
            text.append("\n  ").append(baselineAgreement().label());
        }
        if (registersFrom != null && registersThrough != null) {
            text.append("\n  registering from ").append(registersFrom);
            text.append(" through ").append(registersThrough);
        }
        meeting().ifPresent(held -> text.append("\n  ").append(held));
        return text.toString();
    }

    /**
     * Collects the moments of a calendar. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<MeasurementMoment> moments = new ArrayList<>();
        private String whyNoBaseline = "";
        private @Nullable LocalDate registersFrom;
        private @Nullable LocalDate registersThrough;
        private @Nullable TeamMeeting meeting;

        private Builder() {}

        private Builder(MeasurementCalendar calendar) {
            moments.addAll(calendar.moments);
            whyNoBaseline = calendar.whyNoBaseline;
            registersFrom = calendar.registersFrom;
            registersThrough = calendar.registersThrough;
            meeting = calendar.meeting;
        }

        /**
         * Adds a moment.
         *
         * @param moment the moment
         * @return this builder
         */
        public Builder add(MeasurementMoment moment) {
            moments.add(Objects.requireNonNull(moment, "moment"));
            return this;
        }

        /**
         * Adds a baseline on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder baseline(LocalDate day) {
            return add(MeasurementMoment.of(MomentRole.BASELINE, day));
        }

        /**
         * Adds a baseline in a period.
         *
         * @param period the period
         * @return this builder
         */
        public Builder baseline(ReportingPeriod period) {
            return add(MeasurementMoment.of(MomentRole.BASELINE, period));
        }

        /**
         * Says that there is deliberately no baseline.
         *
         * @param reason why, in the words of the people who decided
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank
         */
        public Builder withoutBaseline(String reason) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Going without a baseline needs a reason, not a blank text");
            }
            whyNoBaseline = reason.strip();
            return this;
        }

        /**
         * Adds a moment on the way, on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder interim(LocalDate day) {
            return add(MeasurementMoment.of(MomentRole.INTERIM, day));
        }

        /**
         * Adds a moment on the way, in a period.
         *
         * @param period the period
         * @return this builder
         */
        public Builder interim(ReportingPeriod period) {
            return add(MeasurementMoment.of(MomentRole.INTERIM, period));
        }

        /**
         * Adds a moment on the way in each of some periods, such as each quarter of a year.
         *
         * @param periods the periods
         * @return this builder
         */
        public Builder interimIn(Periods periods) {
            periods.forEach(this::interim);
            return this;
        }

        /**
         * Adds an end on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder end(LocalDate day) {
            return add(MeasurementMoment.of(MomentRole.END, day));
        }

        /**
         * Adds an end in a period.
         *
         * @param period the period
         * @return this builder
         */
        public Builder end(ReportingPeriod period) {
            return add(MeasurementMoment.of(MomentRole.END, period));
        }

        /**
         * Adds a moment some time after the end, on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder followUp(LocalDate day) {
            return add(MeasurementMoment.of(MomentRole.FOLLOW_UP, day));
        }

        /**
         * Says from when until when people register.
         *
         * @param from the first day
         * @param through the last day, itself included
         * @return this builder
         * @throws IllegalArgumentException if the last day comes before the first
         */
        public Builder registering(LocalDate from, LocalDate through) {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException("Registering from " + from + " cannot end before it, on " + through);
            }
            registersFrom = from;
            registersThrough = through;
            return this;
        }

        /**
         * Says in which period people register, such as a school year.
         *
         * @param period the period
         * @return this builder
         */
        public Builder registering(ReportingPeriod period) {
            return registering(period.start(), period.end().minusDays(1));
        }

        /**
         * Says in which meeting the subject comes back.
         *
         * @param held the team's meeting
         * @return this builder
         */
        public Builder inMeeting(TeamMeeting held) {
            meeting = Objects.requireNonNull(held, "held");
            return this;
        }

        /**
         * Makes the calendar. It never refuses: {@link MeasurementCalendar#findings()} says what is missing.
         *
         * @return the calendar
         */
        public MeasurementCalendar build() {
            return new MeasurementCalendar(this);
        }

        /** How many moments it has so far. */
        @Override
        public String toString() {
            return "A calendar with " + moments.size() + (moments.size() == 1 ? " moment" : " moments")
                    + ", not built yet";
        }
    }
}
