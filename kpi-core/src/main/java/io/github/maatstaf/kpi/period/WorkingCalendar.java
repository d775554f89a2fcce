package io.github.maatstaf.kpi.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which days are working days in an organisation: its days of the week, without the holidays it keeps and the days it is
 * closed; the Dutch term is <em>werkdag</em>. It covers 2000 up to and including 2050.
 *
 * <p>It is not a roster: it knows no hours and no people. Waiting is felt in calendar days, and the catalogue's measures
 * count those; working days are for agreements that are made in them, such as <em>within five working days</em>.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendar.dutch()
 *         .withClosing(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 31));
 * calendar.workingDays(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 28));
 * // 1
 * }</pre>
 *
 * @since 0.1
 */
public final class WorkingCalendar {
    private static final LocalDate FIRST = LocalDate.of(DutchHoliday.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(DutchHoliday.LAST_YEAR, 12, 31);

    private final Set<DayOfWeek> weekdays;
    private final Set<DutchHoliday> holidays;
    private final SortedSet<LocalDate> closingDays;
    /** How many working days there are from the first day up to, not including, the one at an index. */
    private final int[] before;

    private WorkingCalendar(Set<DayOfWeek> weekdays, Set<DutchHoliday> holidays, Set<LocalDate> closingDays) {
        this.weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        this.holidays = Collections.unmodifiableSet(copyOf(holidays));
        this.closingDays = Collections.unmodifiableSortedSet(new TreeSet<>(closingDays));
        this.before = counted();
    }

    private static Set<DutchHoliday> copyOf(Set<DutchHoliday> holidays) {
        Set<DutchHoliday> copy = EnumSet.noneOf(DutchHoliday.class);
        copy.addAll(holidays);
        return copy;
    }

    private int[] counted() {
        Set<LocalDate> free = new TreeSet<>(closingDays);
        for (int year = DutchHoliday.FIRST_YEAR; year <= DutchHoliday.LAST_YEAR; year++) {
            free.addAll(holidays(year).values());
        }
        int[] counts = new int[index(LAST) + 2];
        LocalDate day = FIRST;
        for (int i = 0; i + 1 < counts.length; i++) {
            boolean works = weekdays.contains(day.getDayOfWeek()) && !free.contains(day);
            counts[i + 1] = counts[i] + (works ? 1 : 0);
            day = day.plusDays(1);
        }
        return counts;
    }

    /**
     * The calendar of Monday to Friday without the holidays that the collective agreement of social work names (<em>Cao
     * Sociaal Werk</em> 2023-2025, 5.9): New Year's Day, Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday and
     * the two days of Christmas.
     *
     * @return the calendar
     */
    public static WorkingCalendar dutch() {
        return new WorkingCalendar(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                EnumSet.of(
                        DutchHoliday.NEW_YEARS_DAY,
                        DutchHoliday.EASTER_MONDAY,
                        DutchHoliday.KINGS_DAY,
                        DutchHoliday.LIBERATION_DAY,
                        DutchHoliday.ASCENSION_DAY,
                        DutchHoliday.WHIT_MONDAY,
                        DutchHoliday.CHRISTMAS_DAY,
                        DutchHoliday.SECOND_CHRISTMAS_DAY),
                Set.of());
    }

    /**
     * This calendar, with other days of the week.
     *
     * @param days the days on which the organisation works; at least one
     * @return another calendar
     * @throws IllegalArgumentException if there is none
     */
    public WorkingCalendar withWeekdays(DayOfWeek... days) {
        if (days.length == 0) {
            throw new IllegalArgumentException("A working calendar needs at least one day of the week, such as MONDAY");
        }
        return new WorkingCalendar(EnumSet.copyOf(Arrays.asList(days)), holidays, closingDays);
    }

    /**
     * This calendar, which keeps more holidays.
     *
     * @param more holidays on which nobody works
     * @return another calendar
     */
    public WorkingCalendar with(DutchHoliday... more) {
        Set<DutchHoliday> all = copyOf(holidays);
        Collections.addAll(all, more);
        return new WorkingCalendar(weekdays, all, closingDays);
    }

    /**
     * This calendar, in which some holidays are days as any other.
     *
     * @param less holidays on which work goes on
     * @return another calendar
     */
    public WorkingCalendar without(DutchHoliday... less) {
        Set<DutchHoliday> rest = copyOf(holidays);
        List.of(less).forEach(rest::remove);
        return new WorkingCalendar(weekdays, rest, closingDays);
    }

    /**
     * This calendar, with a row of days on which the organisation is closed, such as a Christmas break.
     *
     * @param first the first day
     * @param last the last day, which is closed too; the same day for one day
     * @return another calendar
     * @throws IllegalArgumentException if the last day lies before the first, or one is out of range
     */
    public WorkingCalendar withClosing(LocalDate first, LocalDate last) {
        checked(first);
        checked(last);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A closing ends on or after the day it begins: " + last + " lies before " + first);
        }
        Set<LocalDate> all = new TreeSet<>(closingDays);
        first.datesUntil(last.plusDays(1)).forEach(all::add);
        return new WorkingCalendar(weekdays, holidays, all);
    }

    /**
     * Whether a day is a working day.
     *
     * @param day from 2000-01-01 up to and including 2050-12-31
     * @return true if people work
     * @throws IllegalArgumentException if the day is out of range
     */
    public boolean isWorkingDay(LocalDate day) {
        int index = index(checked(day));
        return before[index + 1] > before[index];
    }

    /**
     * How many working days later a day is than another: the working days after the first, up to and including the
     * second. From Friday to Monday is one, on the same day is none.
     *
     * @param from the day that does not count
     * @param to the day that counts, if it is a working day
     * @return negative if {@code to} is the earlier one, and then the number of working days from there to {@code from}
     * @throws IllegalArgumentException if a day is out of range
     */
    public int workingDays(LocalDate from, LocalDate to) {
        return before[index(checked(to)) + 1] - before[index(checked(from)) + 1];
    }

    /**
     * The day a number of working days after another, such as the last day of <em>within five working days</em>.
     *
     * @param day any day in range, a working day or not
     * @param workingDays 1 or more
     * @return a working day
     * @throws IllegalArgumentException if the number is not 1 or more, or the answer is out of range
     */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A number of working days after a day is 1 or more, not " + workingDays);
        }
        long wanted = (long) before[index(checked(day)) + 1] + workingDays;
        if (wanted > before[before.length - 1]) {
            throw new IllegalArgumentException(
                    workingDays + " working days after " + day + " lies after " + LAST + ", where the calendar ends");
        }
        return FIRST.plusDays(firstWith((int) wanted) - 1L);
    }

    /** The first index at which so many working days lie before it. */
    private int firstWith(int wanted) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The days of the week on which the organisation works.
     *
     * @return an unmodifiable set, never empty
     */
    public Set<DayOfWeek> weekdays() {
        return weekdays;
    }

    /**
     * The holidays that the organisation keeps.
     *
     * @return an unmodifiable set, in the order of the year
     */
    public Set<DutchHoliday> holidays() {
        return holidays;
    }

    /**
     * When the holidays are that the organisation keeps in a year, on whatever day of the week.
     *
     * @param year from 2000 up to and including 2050
     * @return an unmodifiable map; a holiday that is not in that year is not in it
     * @throws IllegalArgumentException if the year is out of range
     */
    public Map<DutchHoliday, LocalDate> holidays(int year) {
        Map<DutchHoliday, LocalDate> days = new EnumMap<>(DutchHoliday.class);
        holidays.forEach(holiday -> holiday.in(year).ifPresent(day -> days.put(holiday, day)));
        return Collections.unmodifiableMap(days);
    }

    /**
     * The days on which the organisation itself is closed, working days or not.
     *
     * @return an unmodifiable set, in order
     */
    public SortedSet<LocalDate> closingDays() {
        return closingDays;
    }

    private static int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(FIRST, day);
    }

    private static LocalDate checked(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "A working calendar covers " + FIRST + " to " + LAST + "; " + day + " is out of range");
        }
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar
                && weekdays.equals(calendar.weekdays)
                && holidays.equals(calendar.holidays)
                && closingDays.equals(calendar.closingDays);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * weekdays.hashCode() + holidays.hashCode()) + closingDays.hashCode();
    }

    /** Such as {@code Working days: MONDAY to FRIDAY, without 8 holidays and 4 closing days}. */
    @Override
    public String toString() {
        return "Working days: " + weekdaysText() + ", without " + holidays.size()
                + (holidays.size() == 1 ? " holiday and " : " holidays and ") + closingDays.size()
                + (closingDays.size() == 1 ? " closing day" : " closing days");
    }

    private String weekdaysText() {
        List<DayOfWeek> days = List.copyOf(weekdays);
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean unbroken = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        return unbroken
                ? first + " to " + last
                : days.stream().map(DayOfWeek::toString).collect(Collectors.joining(", "));
    }
}
