package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TeamMeetingTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate JAN_14 = LocalDate.of(2025, 1, 14);

    @Test
    void should_come_back_after_some_weeks() {
        TeamMeeting meeting = TeamMeeting.everyWeeks(4, JAN_14)
                .at(LocalTime.of(9, 30, 12))
                .through(LocalDate.of(2025, 4, 8))
                .skipping(List.of(LocalDate.of(2025, 3, 11), LocalDate.of(2025, 3, 12)));

        assertThat(meeting.days(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .containsExactly(JAN_14, LocalDate.of(2025, 2, 11), LocalDate.of(2025, 4, 8));
        assertThat(meeting.skipped()).as("the 12th is no meeting").containsExactly(LocalDate.of(2025, 3, 11));
        assertThat(meeting.nextAfter(LocalDate.of(2025, 2, 11))).contains(LocalDate.of(2025, 4, 8));
        assertThat(meeting.nextAfter(LocalDate.of(2025, 4, 8))).isEmpty();
        assertThat(meeting.time()).contains(LocalTime.of(9, 30));
        assertThat(meeting.weeks()).contains(4);
        assertThat(meeting.weekdayOfMonth()).isEmpty();
        assertThat(meeting.label().in(DUTCH)).isEqualTo("elke 4 weken op dinsdag");
        assertThat(meeting)
                .hasToString("team meeting every 4 weeks on Tuesday at 09:30, from 2025-01-14 through 2025-04-08,"
                        + " not on 1 day");
        assertThat(TeamMeeting.everyWeeks(1, JAN_14).label().in(DUTCH)).isEqualTo("elke week op dinsdag");
    }

    @Test
    void should_come_back_on_one_weekday_of_each_month() {
        TeamMeeting last = TeamMeeting.monthly(-1, DayOfWeek.THURSDAY, LocalDate.of(2024, 1, 26));

        assertThat(last.first()).as("25 January has gone").isEqualTo("2024-02-29");
        assertThat(last.days(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 1)))
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 28), LocalDate.of(2024, 4, 25));
        assertThat(last.label().in(DUTCH)).isEqualTo("elke laatste donderdag van de maand");
        assertThat(TeamMeeting.monthly(2, DayOfWeek.TUESDAY, JAN_14).first()).isEqualTo(JAN_14);
        assertThat(List.of(1, 2, 3, 4))
                .extracting(nth -> TeamMeeting.monthly(nth, DayOfWeek.MONDAY, JAN_14)
                        .label()
                        .toString())
                .containsExactly(
                        "each first Monday of the month",
                        "each second Monday of the month",
                        "each third Monday of the month",
                        "each fourth Monday of the month");
        assertThat(List.of(1, 2, 3, 4))
                .extracting(nth -> TeamMeeting.monthly(nth, DayOfWeek.SUNDAY, JAN_14)
                        .label()
                        .in(DUTCH))
                .containsExactly(
                        "elke eerste zondag van de maand",
                        "elke tweede zondag van de maand",
                        "elke derde zondag van de maand",
                        "elke vierde zondag van de maand");
    }

    @Test
    void should_refuse_what_is_no_rhythm() {
        assertThatThrownBy(() -> TeamMeeting.everyWeeks(0, JAN_14)).hasMessageContaining("1 to 52 weeks, not 0");
        assertThatThrownBy(() -> TeamMeeting.everyWeeks(53, JAN_14)).hasMessageContaining("not 53");
        assertThatThrownBy(() -> TeamMeeting.monthly(5, DayOfWeek.MONDAY, JAN_14))
                .hasMessageContaining("not 5");
        assertThatThrownBy(() -> TeamMeeting.monthly(0, DayOfWeek.MONDAY, JAN_14))
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> TeamMeeting.everyWeeks(1, JAN_14).through(JAN_14.minusDays(1)))
                .hasMessageContaining("cannot end on 2025-01-13");
        assertThat(TeamMeeting.everyWeeks(52, JAN_14).through(JAN_14).nextAfter(JAN_14.minusDays(1)))
                .contains(JAN_14);
    }

    @Test
    void should_know_on_which_days_it_is_not() {
        TeamMeeting meeting =
                TeamMeeting.everyWeeks(2, JAN_14).through(JAN_14.plusWeeks(4)).skipping(List.of(JAN_14.plusWeeks(2)));

        assertThat(meeting.isOn(JAN_14)).isTrue();
        assertThat(meeting.isOn(JAN_14.plusWeeks(4))).isTrue();
        assertThat(meeting.isOn(JAN_14.minusWeeks(2))).as("before the first").isFalse();
        assertThat(meeting.isOn(JAN_14.plusWeeks(1))).as("the other week").isFalse();
        assertThat(meeting.isOn(JAN_14.plusDays(1))).as("another weekday").isFalse();
        assertThat(meeting.isOn(JAN_14.plusWeeks(2))).as("skipped").isFalse();
        assertThat(meeting.isOn(JAN_14.plusWeeks(6))).as("over").isFalse();
        TeamMeeting second = TeamMeeting.monthly(2, DayOfWeek.TUESDAY, JAN_14);
        assertThat(second.isOn(JAN_14.plusWeeks(1))).as("the third Tuesday").isFalse();
        assertThat(second.isOn(LocalDate.of(2025, 2, 11))).isTrue();
        assertThat(second.nextAfter(LocalDate.of(2025, 2, 1))).contains(LocalDate.of(2025, 2, 11));
        assertThat(second.nextAfter(LocalDate.of(2025, 2, 11))).contains(LocalDate.of(2025, 3, 11));
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> TeamMeeting.everyWeeks(2, JAN_14),
                () -> TeamMeeting.everyWeeks(3, JAN_14),
                () -> TeamMeeting.everyWeeks(2, JAN_14.plusDays(1)),
                () -> TeamMeeting.everyWeeks(2, JAN_14).at(LocalTime.NOON),
                () -> TeamMeeting.everyWeeks(2, JAN_14).through(JAN_14),
                () -> TeamMeeting.everyWeeks(2, JAN_14).skipping(List.of(JAN_14)),
                () -> TeamMeeting.monthly(2, DayOfWeek.TUESDAY, JAN_14),
                () -> TeamMeeting.monthly(-1, DayOfWeek.TUESDAY, JAN_14));
    }

    /** Against looking at each day by itself, over leap years and the ends of years. */
    @Property
    void the_days_are_those_that_a_look_at_each_day_gives(
            @ForAll @IntRange(min = -1, max = 6) int rhythm,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(max = 3000) int begin,
            @ForAll @IntRange(max = 700) int look) {
        boolean monthly = rhythm < 0 || rhythm > 0 && rhythm < 5 && begin % 2 == 0;
        LocalDate from = LocalDate.of(2023, 1, 1).plusDays(begin);
        TeamMeeting meeting = monthly
                ? TeamMeeting.monthly(rhythm, weekday, from)
                : TeamMeeting.everyWeeks(Math.max(1, rhythm), from);
        LocalDate last = from.plusDays(500);
        if (!last.isBefore(meeting.first())) {
            meeting = meeting.through(last);
        }
        LocalDate start = from.plusDays(look - 100L);
        LocalDate until = start.plusDays(300);

        List<LocalDate> expected = new ArrayList<>();
        for (LocalDate day = start; day.isBefore(until); day = day.plusDays(1)) {
            boolean falls = monthly
                    ? day.getDayOfWeek() == weekday
                            && (rhythm < 0
                                    ? day.plusDays(7).getMonth() != day.getMonth()
                                    : (day.getDayOfMonth() - 1) / 7 + 1 == rhythm)
                    : Math.floorMod(day.toEpochDay() - from.toEpochDay(), 7L * Math.max(1, rhythm)) == 0;
            if (falls && !day.isBefore(from) && !day.isAfter(last)) {
                expected.add(day);
            }
        }

        assertThat(meeting.days(start, until)).isEqualTo(expected);
        assertThat(expected).allMatch(meeting::isOn);
        if (!expected.isEmpty()) {
            assertThat(meeting.nextAfter(expected.get(0).minusDays(1))).contains(expected.get(0));
        }
        TeamMeeting never = meeting.skipping(expected);
        assertThat(never.days(start, until)).isEmpty();
    }
}
