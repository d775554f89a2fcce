package io.github.maatstaf.kpi.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource({
        "2025-03, MONTH, 2025-03-01, 2025-04-01",
        "2025-12, MONTH, 2025-12-01, 2026-01-01",
        "2025-Q1, QUARTER, 2025-01-01, 2025-04-01",
        "2025-Q4, QUARTER, 2025-10-01, 2026-01-01",
        "2025-H2, HALF_YEAR, 2025-07-01, 2026-01-01",
        "2024, YEAR, 2024-01-01, 2025-01-01",
        "2024/2025, SCHOOL_YEAR, 2024-08-01, 2025-08-01",
        "2025-W01, ISO_WEEK, 2024-12-30, 2025-01-06",
        "2026-W53, ISO_WEEK, 2026-12-28, 2027-01-04",
    })
    void should_read_and_print_its_text(String text, PeriodType type, LocalDate start, LocalDate end) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period.type()).isEqualTo(type);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-Q5",
                "2026-13",
                "2026-00",
                "2025-W53",
                "2025-W00",
                "2024/2026",
                "2025-H3",
                "25-Q1",
                " 2025"
            })
    void should_refuse_what_names_no_period(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("2025-Q1");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2026-W53", "2027-01-01, 2026-W53", "2024-12-30, 2025-W01"})
    void should_put_the_days_around_new_year_in_the_week_based_year(LocalDate day, String week) {
        assertThat(PeriodType.ISO_WEEK.containing(day)).hasToString(week);
    }

    @Property
    void periods_of_a_type_cover_each_day_once(
            @ForAll PeriodType type, @ForAll @IntRange(min = -20000, max = 60000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        ReportingPeriod period = type.containing(date);

        assertThat(period.contains(date)).isTrue();
        assertThat(period.next().contains(date)).isFalse();
        assertThat(period.plus(-1).contains(date)).isFalse();
        assertThat(period.next().start()).isEqualTo(period.end());
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void distance_is_the_inverse_of_plus(
            @ForAll PeriodType type,
            @ForAll @IntRange(min = 0, max = 40000) int day,
            @ForAll @IntRange(min = -300, max = 300) int periods) {
        ReportingPeriod period = type.containing(LocalDate.ofEpochDay(day));

        assertThat(period.until(period.plus(periods))).isEqualTo(periods);
    }

    @Test
    void should_refuse_a_distance_between_types() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2025").until(ReportingPeriod.parse("2025-Q1")))
                .withMessageContaining("YEAR")
                .withMessageContaining("QUARTER");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, maart 2025, March 2025",
        "2025-Q1, 1e kwartaal van 2025, quarter 1 of 2025",
        "2025-H1, 1e helft van 2025, half 1 of 2025",
        "2025-H2, 2e helft van 2025, half 2 of 2025",
        "2025, 2025, 2025",
        "2024/2025, schooljaar 2024-2025, school year 2024-2025",
        "2025-W01, week 1 van 2025, week 1 of 2025",
    })
    void should_have_a_label_in_two_languages(String text, String dutch, String english) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period.label().in(DUTCH)).isEqualTo(dutch);
        assertThat(period.label().in(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void should_order_by_first_day_and_be_equal_by_value() {
        assertThat(ReportingPeriod.parse("2025-Q1")).isLessThan(ReportingPeriod.parse("2025-Q2"));
        assertThat(ReportingPeriod.parse("2025-Q1"))
                .isEqualTo(PeriodType.QUARTER.containing(LocalDate.of(2025, 3, 31)))
                .hasSameHashCodeAs(PeriodType.QUARTER.containing(LocalDate.of(2025, 1, 1)))
                .isNotEqualTo(ReportingPeriod.parse("2025-01"));
    }

    @Test
    void should_end_a_range_with_or_without_its_last_period() {
        Periods through = Periods.from("2023-Q1").through("2025-Q4");
        Periods until = PeriodType.QUARTER.from(LocalDate.of(2023, 1, 1)).until(LocalDate.of(2026, 1, 1));

        assertThat(through).isEqualTo(until).hasSize(12).hasToString("2023-Q1 through 2025-Q4");
        assertThat(through.indexOf(LocalDate.of(2022, 12, 31))).isEqualTo(-1);
        assertThat(through.indexOf(LocalDate.of(2023, 1, 1))).isZero();
        assertThat(through.indexOf(LocalDate.of(2025, 12, 31))).isEqualTo(11);
        assertThat(through.indexOf(LocalDate.of(2026, 1, 1))).isEqualTo(-1);
        assertThat(through.type()).isEqualTo(PeriodType.QUARTER);
    }

    @Test
    void should_refuse_a_range_that_is_empty_or_begins_within_a_period() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.from("2023-Q2").through("2023-Q1"))
                .withMessageContaining("2023-Q2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.from("2023-Q2").through("2024-01"))
                .withMessageContaining("QUARTER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodType.QUARTER.from(LocalDate.of(2023, 2, 1)))
                .withMessageContaining("2023-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodType.ISO_WEEK
                        .from(LocalDate.EPOCH.minus(3, ChronoUnit.DAYS))
                        .until(LocalDate.of(4000, 1, 3)))
                .withMessageContaining("100000");
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR, 2025-06-30, 2025-H1",
        "HALF_YEAR, 2025-07-01, 2025-H2",
        "SCHOOL_YEAR, 2025-07-31, 2024/2025",
        "SCHOOL_YEAR, 2025-08-01, 2025/2026",
        "SCHOOL_YEAR, 2025-08-31, 2025/2026",
    })
    void should_change_halves_in_july_and_school_years_in_august(PeriodType type, LocalDate day, String period) {
        assertThat(type.containing(day)).hasToString(period);
    }

    @Test
    void should_hold_one_period_or_as_many_as_it_says() {
        Periods one = Periods.from(ReportingPeriod.parse("2025")).through("2025");

        assertThat(one.asList()).containsExactly(ReportingPeriod.parse("2025"));
        assertThat(one.size()).isEqualTo(1);
        assertThat(one.last()).isEqualTo(one.first());
        // 100,000 weeks are 700,000 days; 4 January 1971 was a Monday.
        assertThat(PeriodType.ISO_WEEK
                        .from(LocalDate.of(1971, 1, 4))
                        .until(LocalDate.of(1971, 1, 4).plusDays(700_000)))
                .hasSize(100_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodType.ISO_WEEK
                        .from(LocalDate.of(1971, 1, 4))
                        .until(LocalDate.of(1971, 1, 4).plusDays(700_007)))
                .withMessageContaining("100000");
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> ReportingPeriod.parse("2025-Q1"),
                () -> ReportingPeriod.parse("2025-01"),
                () -> ReportingPeriod.parse("2025-Q2"),
                () -> ReportingPeriod.parse("2024/2025"));
        ValueContract.hold(
                () -> Periods.from("2025-Q1").through("2025-Q3"),
                () -> Periods.from("2025-Q2").through("2025-Q3"),
                () -> Periods.from("2025-Q1").through("2025-Q4"));
    }

    @Test
    void should_name_types_and_moments_in_both_languages() {
        assertThat(PeriodType.HALF_YEAR.label().in(DUTCH)).isEqualTo("half jaar");
        assertThat(PeriodType.HALF_YEAR.label().in(Locale.ENGLISH)).isEqualTo("half year");
        assertThat(MomentRole.BASELINE.label().in(DUTCH)).isEqualTo("nulmeting");
        assertThat(List.of(MomentRole.values()))
                .extracting(role -> role.label().in(Locale.ENGLISH))
                .doesNotHaveDuplicates();
    }

    /** What is shown is read again, also far from today. */
    @ParameterizedTest
    @ValueSource(strings = {"0999", "1000", "0999-Q4", "1000-H1", "0999-H2", "0999/1000", "0999-W01", "1000-W52"})
    void should_show_a_year_in_four_digits(String text) {
        assertThat(ReportingPeriod.parse(text)).hasToString(text);
    }
}
