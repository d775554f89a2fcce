package io.github.maatstaf.kpi.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The days of holidays come from two outside tables: the Python package holidays 0.105 (MIT; country NL, categories
 * public and optional), for all years, and the table of 2026 of the almanac alle-feestdagen.be. The numbers of working
 * days come from numpy 2.4.6, busday_count, over the first table.
 */
class WorkingCalendarTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 24);

    @Test
    void should_know_every_holiday_from_2000_to_2050() {
        TreeSet<String> ours = new TreeSet<>();
        for (int year = 2000; year <= 2050; year++) {
            for (DutchHoliday holiday : DutchHoliday.values()) {
                if (holiday != DutchHoliday.LIBERATION_DAY_EVERY_FIFTH_YEAR) {
                    String name = holiday == DutchHoliday.KINGS_DAY && year < 2014
                            ? "koninginnedag"
                            : holiday.label().in(DUTCH).toLowerCase(Locale.ROOT);
                    ours.add(holiday.in(year).orElseThrow() + "\t" + name);
                }
            }
        }
        TreeSet<String> theirs = new TreeSet<>();
        reference("dutch-holidays.tsv").forEach(line -> theirs.add(line.toLowerCase(Locale.ROOT)));

        assertThat(theirs).hasSize(561);
        assertThat(ours).isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_YEARS_DAY, 2026-01-01",
        "GOOD_FRIDAY, 2026-04-03",
        "EASTER_SUNDAY, 2026-04-05",
        "EASTER_MONDAY, 2026-04-06",
        "KINGS_DAY, 2026-04-27",
        "LIBERATION_DAY, 2026-05-05",
        "ASCENSION_DAY, 2026-05-14",
        "WHIT_SUNDAY, 2026-05-24",
        "WHIT_MONDAY, 2026-05-25",
        "CHRISTMAS_DAY, 2026-12-25",
        "SECOND_CHRISTMAS_DAY, 2026-12-26",
    })
    void should_agree_with_the_almanac_of_2026(DutchHoliday holiday, LocalDate day) {
        assertThat(holiday.in(2026)).contains(day);
    }

    /** Tables of the Gregorian calendar give these years the earliest and latest Easter from 2000 to 2050. */
    @Test
    void should_know_the_earliest_and_the_latest_easter() {
        assertThat(DutchHoliday.EASTER_SUNDAY.in(2008)).contains(LocalDate.of(2008, 3, 23));
        assertThat(DutchHoliday.EASTER_SUNDAY.in(2038)).contains(LocalDate.of(2038, 4, 25));
    }

    @Test
    void should_have_liberation_day_in_years_of_a_lustrum_if_so_agreed() {
        assertThat(DutchHoliday.LIBERATION_DAY_EVERY_FIFTH_YEAR.in(2025)).contains(LocalDate.of(2025, 5, 5));
        assertThat(DutchHoliday.LIBERATION_DAY_EVERY_FIFTH_YEAR.in(2026)).isEmpty();

        WorkingCalendar lustrum = WorkingCalendar.dutch()
                .without(DutchHoliday.LIBERATION_DAY)
                .with(DutchHoliday.LIBERATION_DAY_EVERY_FIFTH_YEAR);
        assertThat(lustrum.isWorkingDay(LocalDate.of(2026, 5, 5))).isTrue();
        assertThat(lustrum.isWorkingDay(LocalDate.of(2025, 5, 5))).isFalse();
        assertThat(WorkingCalendar.dutch().isWorkingDay(LocalDate.of(2026, 5, 5)))
                .isFalse();
        assertThat(lustrum.holidays(2025)).containsKey(DutchHoliday.LIBERATION_DAY_EVERY_FIFTH_YEAR);
        assertThat(lustrum.holidays(2026)).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("countedByNumpy")
    void should_count_working_days_as_numpy_does(LocalDate from, LocalDate to, int everyFifthYear, int everyYear) {
        WorkingCalendar calendar = WorkingCalendar.dutch();

        assertThat(calendar.workingDays(from, to)).isEqualTo(everyYear);
        assertThat(calendar.without(DutchHoliday.LIBERATION_DAY)
                        .with(DutchHoliday.LIBERATION_DAY_EVERY_FIFTH_YEAR)
                        .workingDays(from, to))
                .isEqualTo(everyFifthYear);
    }

    static List<Object[]> countedByNumpy() {
        List<Object[]> rows = new ArrayList<>();
        for (String line : reference("working-days.tsv")) {
            String[] cells = line.split("\t");
            rows.add(new Object[] {
                LocalDate.parse(cells[0]),
                LocalDate.parse(cells[1]),
                Integer.valueOf(cells[2]),
                Integer.valueOf(cells[3])
            });
        }
        return rows;
    }

    @Test
    void should_leave_out_weekends_holidays_and_closing_days() {
        WorkingCalendar calendar = WorkingCalendar.dutch();

        assertThat(calendar.isWorkingDay(FRIDAY)).isTrue();
        assertThat(calendar.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(calendar.with(DutchHoliday.GOOD_FRIDAY).isWorkingDay(LocalDate.of(2026, 4, 3)))
                .isFalse();
        assertThat(calendar.workingDays(FRIDAY, LocalDate.of(2026, 4, 28))).isEqualTo(1);
        assertThat(calendar.workingDays(FRIDAY, FRIDAY)).isZero();
        assertThat(calendar.workingDays(LocalDate.of(2026, 4, 28), FRIDAY)).isEqualTo(-1);

        WorkingCalendar closed = calendar.withClosing(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 31));
        assertThat(closed.workingDays(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 4)))
                .isEqualTo(1);
        assertThat(closed.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(closed.closingDays()).hasSize(4).isUnmodifiable();
    }

    @Test
    void should_know_other_days_of_the_week() {
        WorkingCalendar saturdays =
                WorkingCalendar.dutch().withWeekdays(DayOfWeek.SATURDAY).without(DutchHoliday.values());

        assertThat(saturdays.weekdays()).containsExactly(DayOfWeek.SATURDAY);
        assertThat(saturdays.holidays()).isEmpty();
        assertThat(saturdays.after(FRIDAY, 2)).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(saturdays.with(DutchHoliday.KINGS_DAY).isWorkingDay(LocalDate.of(2025, 4, 26)))
                .isFalse();
    }

    @Test
    void should_count_to_both_ends_and_no_further() {
        WorkingCalendar calendar = WorkingCalendar.dutch();
        LocalDate last = LocalDate.of(2050, 12, 31);

        assertThat(calendar.isWorkingDay(LocalDate.of(2000, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(last)).isFalse();
        assertThat(calendar.after(LocalDate.of(2050, 12, 29), 1)).isEqualTo(LocalDate.of(2050, 12, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.after(LocalDate.of(2050, 12, 30), 1))
                .withMessageContaining("2050-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.isWorkingDay(LocalDate.of(1999, 12, 31)))
                .withMessageContaining("1999-12-31")
                .withMessageContaining("2000-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workingDays(FRIDAY, last.plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.after(FRIDAY, 0));
        assertThatIllegalArgumentException().isThrownBy(calendar::withWeekdays);
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.withClosing(FRIDAY, FRIDAY.minusDays(1)));
        assertThat(calendar.withClosing(FRIDAY, FRIDAY).closingDays()).containsExactly(FRIDAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2051})
    void should_know_no_holidays_of_other_years(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutchHoliday.KINGS_DAY.in(year))
                .withMessageContaining(Integer.toString(year));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.dutch().holidays(year));
    }

    @Property
    void days_add_up(@ForAll("day") LocalDate a, @ForAll("day") LocalDate b, @ForAll("day") LocalDate c) {
        WorkingCalendar calendar = WorkingCalendar.dutch();

        assertThat(calendar.workingDays(a, b) + calendar.workingDays(b, c)).isEqualTo(calendar.workingDays(a, c));
        assertThat(calendar.workingDays(a, b)).isEqualTo(-calendar.workingDays(b, a));
    }

    @Property
    void a_number_of_working_days_after_a_day_is_that_many_working_days_later(
            @ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int number) {
        WorkingCalendar calendar = WorkingCalendar.dutch();
        LocalDate after = calendar.after(day, number);

        assertThat(calendar.isWorkingDay(after)).isTrue();
        assertThat(calendar.workingDays(day, after)).isEqualTo(number);
    }

    @Property
    void closing_only_takes_days_away(@ForAll("day") LocalDate day, @ForAll @IntRange(max = 20) int days) {
        WorkingCalendar open = WorkingCalendar.dutch();
        WorkingCalendar closed = open.withClosing(day, day.plusDays(days));
        LocalDate eve = day.minusDays(1);

        assertThat(closed.workingDays(eve, day.plusDays(days))).isZero();
        assertThat(closed.workingDays(eve, day.plusDays(100)))
                .isEqualTo(open.workingDays(day.plusDays(days), day.plusDays(100)));
    }

    /** Far enough from both ends for everything that is added above. */
    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 2).toEpochDay(),
                        LocalDate.of(2049, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Test
    void should_be_its_weekdays_holidays_and_closing_days() {
        ValueContract.hold(
                WorkingCalendar::dutch,
                () -> WorkingCalendar.dutch().with(DutchHoliday.GOOD_FRIDAY),
                () -> WorkingCalendar.dutch().withWeekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                () -> WorkingCalendar.dutch().withClosing(FRIDAY, FRIDAY));
        assertThat(WorkingCalendar.dutch().withClosing(FRIDAY, FRIDAY))
                .hasToString("Working days: MONDAY to FRIDAY, without 8 holidays and 1 closing day");
        assertThat(WorkingCalendar.dutch()
                        .withWeekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                        .without(DutchHoliday.values())
                        .with(DutchHoliday.KINGS_DAY))
                .hasToString("Working days: MONDAY, FRIDAY, without 1 holiday and 0 closing days");
    }

    private static List<String> reference(String name) {
        try (InputStream in = WorkingCalendarTest.class.getResourceAsStream("/reference/calendar/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
