package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private MeasurementCalendar(Collection<MeasurementMoment> moments, String whyNoBaseline) {
        this.moments = moments.stream().sorted(MeasurementMoment.BY_DAY).toList();
        this.whyNoBaseline = whyNoBaseline;
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
        return new MeasurementCalendar(List.copyOf(moments), "");
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
     * @return the reason that was given; empty if there is a baseline or nothing was decided
     */
    public Optional<String> reasonForNoBaseline() {
        return baselineAgreement() == BaselineAgreement.NONE ? Optional.of(whyNoBaseline) : Optional.empty();
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
        List<MeasurementMoment> changed = new ArrayList<>(moments);
        int index = changed.indexOf(moment);
        if (index < 0) {
            throw new IllegalArgumentException("The calendar has no moment " + moment + "; it has " + moments);
        }
        changed.set(index, moment.measuredOn(day));
        return new MeasurementCalendar(changed, whyNoBaseline);
    }

    /**
     * What is missing or out of order.
     *
     * @return coded findings; empty if there is a baseline before everything else (or a reason to go without), a moment
     *     on the way and an end
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        addAboutBaseline(findings);
        if (moments(MomentRole.INTERIM).isEmpty()) {
            findings.add(Finding.of("AGREE-NO-INTERIM").at(Place.field("interim")));
        }
        addAboutEnd(findings);
        return List.copyOf(findings);
    }

    private void addAboutBaseline(List<Finding> findings) {
        Place place = Place.field("baseline");
        List<MeasurementMoment> baselines = moments(MomentRole.BASELINE);
        if (baselines.isEmpty()) {
            findings.add(Finding.of(whyNoBaseline.isEmpty() ? "AGREE-NO-BASELINE" : "AGREE-BASELINE-NONE")
                    .at(place));
            return;
        }
        if (!whyNoBaseline.isEmpty()) {
            findings.add(Finding.of("AGREE-BASELINE-BOTH").at(place));
        }
        if (baselines.size() > 1) {
            findings.add(Finding.of("AGREE-TWO-BASELINES")
                    .at(place)
                    .with("count", baselines.size())
                    .with("used", text(baselines.get(0))));
        }
        MeasurementMoment baseline = baselines.get(0);
        for (MeasurementMoment moment : moments) {
            // A baseline that is still open when the next moment begins would measure what has already changed.
            if (moment.role() != MomentRole.BASELINE && !baseline.lastDay().isBefore(moment.firstDay())) {
                findings.add(Finding.of("AGREE-BASELINE-LATE")
                        .at(place)
                        .with("baseline", text(baseline))
                        .with("other", text(moment)));
            }
        }
    }

    private void addAboutEnd(List<Finding> findings) {
        Place place = Place.field("end");
        List<MeasurementMoment> ends = moments(MomentRole.END);
        if (ends.isEmpty()) {
            findings.add(Finding.of("AGREE-NO-END").at(place));
            return;
        }
        if (ends.size() > 1) {
            findings.add(Finding.of("AGREE-TWO-ENDS")
                    .at(place)
                    .with("count", ends.size())
                    .with("used", text(ends.get(ends.size() - 1))));
        }
        MeasurementMoment end = ends.get(ends.size() - 1);
        for (MeasurementMoment moment : moments) {
            if (moment.role() == MomentRole.INTERIM && !moment.lastDay().isBefore(end.firstDay())) {
                findings.add(Finding.of("AGREE-END-EARLY")
                        .at(place)
                        .with("end", text(end))
                        .with("other", text(moment)));
            }
            if (moment.role() == MomentRole.FOLLOW_UP && !end.lastDay().isBefore(moment.firstDay())) {
                findings.add(Finding.of("AGREE-FOLLOW-UP-EARLY")
                        .at(place)
                        .with("end", text(end))
                        .with("other", text(moment)));
            }
        }
    }

    private static String text(MeasurementMoment moment) {
        return moment.period()
                .map(ReportingPeriod::toString)
                .orElse(moment.firstDay().toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasurementCalendar calendar
                && moments.equals(calendar.moments)
                && whyNoBaseline.equals(calendar.whyNoBaseline);
    }

    @Override
    public int hashCode() {
        return 31 * moments.hashCode() + whyNoBaseline.hashCode();
    }

    /** One line for each moment, at most 40, and a line about the baseline if there is none. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "Measurement calendar of " + moments.size() + (moments.size() == 1 ? " moment" : " moments"));
        int shown = Math.min(moments.size(), 37);
        for (MeasurementMoment moment : moments.subList(0, shown)) {
            text.append("\n  ").append(moment);
        }
        if (shown < moments.size()) {
            text.append("\n  and ").append(moments.size() - shown).append(" more");
        }
        if (baselineAgreement() != BaselineAgreement.AGREED) {
            text.append("\n  ").append(baselineAgreement().label());
        }
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

        private Builder() {}

        private Builder(MeasurementCalendar calendar) {
            moments.addAll(calendar.moments);
            whyNoBaseline = calendar.whyNoBaseline;
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
         * Makes the calendar. It never refuses: {@link MeasurementCalendar#findings()} says what is missing.
         *
         * @return the calendar
         */
        public MeasurementCalendar build() {
            return new MeasurementCalendar(moments, whyNoBaseline);
        }

        /** How many moments it has so far. */
        @Override
        public String toString() {
            return "A calendar with " + moments.size() + (moments.size() == 1 ? " moment" : " moments")
                    + ", not built yet";
        }
    }
}
