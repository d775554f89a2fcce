package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The recurring moment in the team's meeting at which KPIs and registering are talked about; the Dutch term is
 * <em>vast moment in het teamoverleg</em>.
 *
 * <p>It comes back every few weeks on one day of the week, or on such a day as the second Tuesday of a month. It is no
 * measurement: it keeps the subject alive between the moments of measuring.
 *
 * <pre>{@code
 * TeamMeeting.everyWeeks(4, LocalDate.of(2025, 1, 14)).at(LocalTime.of(9, 30)).through(LocalDate.of(2026, 7, 1))
 * TeamMeeting.monthly(2, DayOfWeek.TUESDAY, LocalDate.of(2025, 1, 1))   // each second Tuesday
 * }</pre>
 *
 * @since 0.1
 */
public final class TeamMeeting {
    private static final int LONGEST_WEEKS = 52;
    private static final int LAST = -1;
    private static final List<String> DUTCH_DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private final LocalDate first;
    private final int weeks;
    private final int nth;
    private final @Nullable LocalTime time;
    private final @Nullable LocalDate through;
    private final SortedSet<LocalDate> skipped;

    private TeamMeeting(
            LocalDate first,
            int weeks,
            int nth,
            @Nullable LocalTime time,
            @Nullable LocalDate through,
            SortedSet<LocalDate> skipped) {
        this.first = first;
        this.weeks = weeks;
        this.nth = nth;
        this.time = time;
        this.through = through;
        this.skipped = skipped;
    }

    /**
     * A meeting every so many weeks, on the weekday of its first day.
     *
     * @param weeks from 1 through 52
     * @param first the first day
     * @return the meeting, without end
     * @throws IllegalArgumentException if the number of weeks is out of range
     */
    public static TeamMeeting everyWeeks(int weeks, LocalDate first) {
        if (weeks < 1 || weeks > LONGEST_WEEKS) {
            throw new IllegalArgumentException("A meeting comes back after 1 to 52 weeks, not " + weeks);
        }
        return new TeamMeeting(
                Objects.requireNonNull(first, "first"), weeks, 0, null, null, Collections.emptySortedSet());
    }

    /**
     * A meeting on one weekday of each month, such as the second Tuesday.
     *
     * @param nth from 1 through 4, or -1 for the last such day of the month
     * @param weekday the day of the week
     * @param from the day from which it is held; the first meeting is on it or after it
     * @return the meeting, without end
     * @throws IllegalArgumentException if the number is neither from 1 through 4 nor -1: a fifth Tuesday is not in every
     *     month
     */
    public static TeamMeeting monthly(int nth, DayOfWeek weekday, LocalDate from) {
        if (nth != LAST && (nth < 1 || nth > 4)) {
            throw new IllegalArgumentException(
                    "A weekday of each month is the first through the fourth, or the last (-1), not " + nth);
        }
        Objects.requireNonNull(weekday, "weekday");
        LocalDate first = inMonth(YearMonth.from(from), nth, weekday);
        if (first.isBefore(from)) {
            first = inMonth(YearMonth.from(from).plusMonths(1), nth, weekday);
        }
        return new TeamMeeting(first, 0, nth, null, null, Collections.emptySortedSet());
    }

    private static LocalDate inMonth(YearMonth month, int nth, DayOfWeek weekday) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /**
     * This meeting, at a time of the day.
     *
     * @param start when it begins, by the clock where the team is
     * @return a copy
     */
    public TeamMeeting at(LocalTime start) {
        LocalTime minute = start.truncatedTo(ChronoUnit.MINUTES);
        return new TeamMeeting(first, weeks, nth, minute, through, skipped);
    }

    /**
     * This meeting, until a day.
     *
     * @param last no meeting is held after it; one on it still is
     * @return a copy
     * @throws IllegalArgumentException if it lies before the first meeting
     */
    public TeamMeeting through(LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A meeting that begins on " + first + " cannot end on " + last);
        }
        return new TeamMeeting(first, weeks, nth, time, last, skipped);
    }

    /**
     * This meeting, without some days, such as those in a holiday.
     *
     * @param days the days; those on which no meeting falls are left aside
     * @return a copy that skips these days, and those it skipped already
     */
    public TeamMeeting skipping(Collection<LocalDate> days) {
        SortedSet<LocalDate> all = new TreeSet<>(skipped);
        days.stream().filter(this::falls).forEach(all::add);
        return new TeamMeeting(first, weeks, nth, time, through, Collections.unmodifiableSortedSet(all));
    }

    private boolean falls(LocalDate day) {
        if (day.isBefore(first) || day.getDayOfWeek() != first.getDayOfWeek()) {
            return false;
        }
        if (nth != 0) {
            return day.equals(inMonth(YearMonth.from(day), nth, first.getDayOfWeek()));
        }
        return ChronoUnit.DAYS.between(first, day) % (7L * weeks) == 0;
    }

    /**
     * Whether a meeting is held on a day.
     *
     * @param day any day
     * @return true if it falls on the day, is not over and not skipped
     */
    public boolean isOn(LocalDate day) {
        return falls(day) && (through == null || !day.isAfter(through)) && !skipped.contains(day);
    }

    /**
     * The first day on which it falls.
     *
     * @return the day, also if that one is skipped
     */
    public LocalDate first() {
        return first;
    }

    /**
     * After how many weeks it comes back.
     *
     * @return empty if it goes by the month
     */
    public Optional<Integer> weeks() {
        return weeks == 0 ? Optional.empty() : Optional.of(weeks);
    }

    /**
     * Which weekday of the month it is.
     *
     * @return from 1 through 4 or -1 for the last; empty if it goes by the week
     */
    public Optional<Integer> weekdayOfMonth() {
        return nth == 0 ? Optional.empty() : Optional.of(nth);
    }

    /**
     * When it begins.
     *
     * @return empty if no time was given
     */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /**
     * The day after which it is not held any more.
     *
     * @return empty if it has no end
     */
    public Optional<LocalDate> through() {
        return Optional.ofNullable(through);
    }

    /**
     * The days on which it is not held.
     *
     * @return an unmodifiable set in order
     */
    public SortedSet<LocalDate> skipped() {
        return skipped;
    }

    /**
     * The meetings in a stretch of days.
     *
     * @param from the first day
     * @param until the day after the last
     * @return an unmodifiable list in order
     */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = through == null || until.isBefore(through) ? until : through.plusDays(1);
        for (LocalDate day = onOrAfter(from); day.isBefore(end); day = following(day)) {
            if (!skipped.contains(day)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    /**
     * The first meeting after a day.
     *
     * @param day such as today
     * @return empty if none is to come
     */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        LocalDate next = onOrAfter(day.plusDays(1));
        while (skipped.contains(next)) {
            next = following(next);
        }
        return through != null && next.isAfter(through) ? Optional.empty() : Optional.of(next);
    }

    private LocalDate onOrAfter(LocalDate day) {
        if (!day.isAfter(first)) {
            return first;
        }
        if (nth != 0) {
            LocalDate inMonth = inMonth(YearMonth.from(day), nth, first.getDayOfWeek());
            return inMonth.isBefore(day) ? following(inMonth) : inMonth;
        }
        long rhythm = 7L * weeks;
        long gone = ChronoUnit.DAYS.between(first, day);
        return first.plusDays((gone + rhythm - 1) / rhythm * rhythm);
    }

    private LocalDate following(LocalDate day) {
        return nth == 0 ? day.plusWeeks(weeks) : inMonth(YearMonth.from(day).plusMonths(1), nth, first.getDayOfWeek());
    }

    /**
     * How often it is, as people read it.
     *
     * @return such as <em>elke 4 weken op dinsdag</em>, in Dutch and English
     */
    public LocalizedText label() {
        String dag = DUTCH_DAYS.get(first.getDayOfWeek().ordinal());
        String name = first.getDayOfWeek().name();
        String day = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        if (nth == 0) {
            return weeks == 1
                    ? LocalizedText.of("elke week op " + dag, "every week on " + day)
                    : LocalizedText.of("elke " + weeks + " weken op " + dag, "every " + weeks + " weeks on " + day);
        }
        return switch (nth) {
            case 1 -> LocalizedText.of("elke eerste " + dag + " van de maand", "each first " + day + " of the month");
            case 2 -> LocalizedText.of("elke tweede " + dag + " van de maand", "each second " + day + " of the month");
            case 3 -> LocalizedText.of("elke derde " + dag + " van de maand", "each third " + day + " of the month");
            case 4 -> LocalizedText.of("elke vierde " + dag + " van de maand", "each fourth " + day + " of the month");
            default -> LocalizedText.of("elke laatste " + dag + " van de maand", "each last " + day + " of the month");
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TeamMeeting meeting
                && first.equals(meeting.first)
                && weeks == meeting.weeks
                && nth == meeting.nth
                && Objects.equals(time, meeting.time)
                && Objects.equals(through, meeting.through)
                && skipped.equals(meeting.skipped);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, weeks, nth, time, through, skipped);
    }

    /** Such as {@code team meeting every 4 weeks on Tuesday at 09:30, from 2025-01-14 through 2026-07-01}. */
    @Override
    public String toString() {
        return "team meeting " + label() + (time == null ? "" : " at " + time) + ", from " + first
                + (through == null ? "" : " through " + through)
                + (skipped.isEmpty() ? "" : ", not on " + skipped.size() + (skipped.size() == 1 ? " day" : " days"));
    }
}
