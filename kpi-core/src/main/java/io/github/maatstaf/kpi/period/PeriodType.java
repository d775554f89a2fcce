package io.github.maatstaf.kpi.period;

import io.github.maatstaf.kpi.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A kind of reporting period. The periods of one type cover all days, without gap or overlap.
 *
 * <p>Weeks are ISO weeks (they begin on Monday and belong to the week-based year); a school year begins on 1 August; the
 * others follow the calendar.
 *
 * @since 0.1
 */
public enum PeriodType {
    /** A calendar month, such as {@code 2025-03}. In Dutch <em>maand</em>. */
    MONTH("maand", "month", 1),
    /** A calendar quarter, such as {@code 2025-Q1}. In Dutch <em>kwartaal</em>. */
    QUARTER("kwartaal", "quarter", 3),
    /** Half a calendar year, such as {@code 2025-H1}. In Dutch <em>half jaar</em>. */
    HALF_YEAR("half jaar", "half year", 6),
    /** A calendar year, such as {@code 2025}. In Dutch <em>jaar</em>. */
    YEAR("jaar", "year", 12),
    /** From 1 August up to and including 31 July, such as {@code 2024/2025}. In Dutch <em>schooljaar</em>. */
    SCHOOL_YEAR("schooljaar", "school year", 12),
    /** An ISO week, such as {@code 2025-W01}. In Dutch <em>week</em>. */
    ISO_WEEK("week", "week", 0);

    private final LocalizedText label;
    private final int months;

    PeriodType(String dutch, String english, int months) {
        this.label = LocalizedText.of(dutch, english);
        this.months = months;
    }

    /**
     * The type's name as people read it, in the singular.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The period of this type that a day falls in.
     *
     * @param day any day
     * @return the period
     */
    public ReportingPeriod containing(LocalDate day) {
        return ReportingPeriod.containing(this, day);
    }

    /**
     * Begins a range of periods of this type.
     *
     * @param firstDay a day of the first period; it must be its first day
     * @return the range's beginning
     * @throws IllegalArgumentException if the day is not the first of a period of this type
     */
    public Periods.Beginning from(LocalDate firstDay) {
        return Periods.beginning(this, firstDay);
    }

    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case SCHOOL_YEAR -> LocalDate.of(schoolYear(day), Month.AUGUST, 1);
            case ISO_WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    LocalDate plus(LocalDate start, long periods) {
        return this == ISO_WEEK ? start.plusWeeks(periods) : start.plusMonths(Math.multiplyExact(periods, months));
    }

    long between(LocalDate start, LocalDate otherStart) {
        return this == ISO_WEEK
                ? ChronoUnit.WEEKS.between(start, otherStart)
                : ChronoUnit.MONTHS.between(start, otherStart) / months;
    }

    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
