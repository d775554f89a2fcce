package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeasurementCalendarTest {
    private static final LocalDate JAN_14 = LocalDate.of(2025, 1, 14);
    private static final LocalDate SEP_1 = LocalDate.of(2025, 9, 1);
    private static final LocalDate JUL_1 = LocalDate.of(2026, 7, 1);

    private static final MeasurementCalendar COMPLETE = MeasurementCalendar.builder()
            .end(JUL_1)
            .baseline(JAN_14)
            .interim(SEP_1)
            .registering(JAN_14, JUL_1)
            .inMeeting(TeamMeeting.everyWeeks(4, JAN_14))
            .build();

    private static List<String> codes(MeasurementCalendar calendar) {
        return calendar.findings().stream().map(Finding::code).toList();
    }

    /** Without the notes on what a calendar may also say: when people register, and in which meeting. */
    private static List<String> codesOfMoments(MeasurementCalendar calendar) {
        return codes(calendar).stream()
                .filter(code -> !List.of("AGREE-NO-REGISTERING-SPAN", "AGREE-NO-MEETING")
                        .contains(code))
                .toList();
    }

    @Test
    void should_show_the_moments_by_day_whatever_the_order_in_which_they_were_given() {
        assertThat(COMPLETE.moments())
                .extracting(MeasurementMoment::role)
                .containsExactly(MomentRole.BASELINE, MomentRole.INTERIM, MomentRole.END);
        assertThat(COMPLETE.findings()).isEmpty();
        assertThat(COMPLETE.baselineAgreement()).isEqualTo(BaselineAgreement.AGREED);
        assertThat(COMPLETE)
                .hasToString("Measurement calendar of 3 moments\n  baseline 2025-01-14\n"
                        + "  interim measurement 2025-09-01\n  end measurement 2026-07-01\n"
                        + "  registering from 2025-01-14 through 2026-07-01\n"
                        + "  team meeting every 4 weeks on Tuesday, from 2025-01-14");
    }

    @Test
    void should_tell_what_is_due_and_what_is_overdue_on_a_given_day() {
        assertThat(COMPLETE.dueOn(JAN_14)).extracting(MeasurementMoment::role).containsExactly(MomentRole.BASELINE);
        assertThat(COMPLETE.overdueOn(JAN_14)).isEmpty();
        assertThat(COMPLETE.nextAfter(JAN_14).orElseThrow().firstDay()).isEqualTo(SEP_1);

        MeasurementCalendar begun = COMPLETE.measured(COMPLETE.baseline().orElseThrow(), JAN_14.plusDays(2));

        assertThat(begun.overdueOn(LocalDate.of(2025, 9, 15)))
                .extracting(MeasurementMoment::role)
                .containsExactly(MomentRole.INTERIM);
        assertThat(begun.overdueOn(JAN_14.plusDays(1)))
                .as("not known yet on that day")
                .hasSize(1);
        assertThat(begun.nextAfter(JUL_1)).isEmpty();
        assertThat(COMPLETE.overdueOn(SEP_1))
                .as("the first calendar is unchanged")
                .hasSize(1);
    }

    @Test
    void should_keep_a_period_due_through_its_last_day() {
        MeasurementMoment moment = MeasurementMoment.of(MomentRole.INTERIM, ReportingPeriod.parse("2024/2025"));

        assertThat(moment.firstDay()).isEqualTo("2024-08-01");
        assertThat(moment.lastDay()).isEqualTo("2025-07-31");
        assertThat(moment.status(LocalDate.of(2024, 7, 31))).isEqualTo(MomentStatus.UPCOMING);
        assertThat(moment.status(LocalDate.of(2025, 7, 31))).isEqualTo(MomentStatus.DUE);
        assertThat(moment.status(LocalDate.of(2025, 8, 1))).isEqualTo(MomentStatus.OVERDUE);
        MeasurementMoment measured = moment.measuredOn(LocalDate.of(2025, 6, 2));
        assertThat(measured.status(LocalDate.of(2025, 6, 1))).isEqualTo(MomentStatus.DUE);
        assertThat(measured.status(LocalDate.of(2025, 6, 2))).isEqualTo(MomentStatus.MEASURED);
        assertThat(measured.status(LocalDate.of(2025, 8, 1))).isEqualTo(MomentStatus.MEASURED);
        assertThat(moment.period()).contains(ReportingPeriod.parse("2024/2025"));
        assertThat(moment).hasToString("interim measurement 2024/2025");
    }

    @Test
    void should_say_what_an_empty_calendar_misses() {
        assertThat(codes(MeasurementCalendar.builder().build()))
                .containsExactly(
                        "AGREE-NO-BASELINE",
                        "AGREE-NO-INTERIM",
                        "AGREE-NO-END",
                        "AGREE-NO-REGISTERING-SPAN",
                        "AGREE-NO-MEETING");
    }

    @Test
    void should_take_no_baseline_as_an_answer_if_there_is_a_reason() {
        MeasurementCalendar calendar = MeasurementCalendar.builder()
                .withoutBaseline("Het project liep al toen wij begonnen met meten.")
                .interim(SEP_1)
                .end(JUL_1)
                .build();

        assertThat(calendar.baselineAgreement()).isEqualTo(BaselineAgreement.NONE);
        assertThat(calendar.reasonForNoBaseline()).contains("Het project liep al toen wij begonnen met meten.");
        assertThat(codesOfMoments(calendar)).containsExactly("AGREE-BASELINE-NONE");
        assertThat(codesOfMoments(calendar.toBuilder().baseline(JAN_14).build()))
                .containsExactly("AGREE-BASELINE-BOTH");
        assertThatThrownBy(() -> MeasurementCalendar.builder().withoutBaseline(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void should_notice_a_baseline_that_is_not_over_before_the_next_moment_begins() {
        MeasurementCalendar late = MeasurementCalendar.builder()
                .baseline(ReportingPeriod.parse("2025-Q3"))
                .interim(SEP_1)
                .end(JUL_1)
                .build();

        assertThat(codesOfMoments(late)).containsExactly("AGREE-BASELINE-LATE");
        assertThat(late.findings().get(0).message(Locale.forLanguageTag("nl")))
                .isEqualTo("De nulmeting (2025-Q3) is niet klaar voordat de volgende meting (2025-09-01) begint.");
        assertThat(codesOfMoments(late.toBuilder()
                        .add(MeasurementMoment.of(MomentRole.BASELINE, JAN_14))
                        .build()))
                .as("the first of two baselines counts, and is in time for the interim, though not for itself")
                .containsExactly("AGREE-TWO-BASELINES");
    }

    @Test
    void should_notice_an_end_or_a_follow_up_out_of_order() {
        MeasurementCalendar calendar = MeasurementCalendar.builder()
                .baseline(JAN_14)
                .interim(JUL_1)
                .end(SEP_1)
                .add(MeasurementMoment.of(MomentRole.FOLLOW_UP, SEP_1))
                .build();

        assertThat(codesOfMoments(calendar)).containsExactlyInAnyOrder("AGREE-END-EARLY", "AGREE-FOLLOW-UP-EARLY");
        assertThat(codes(COMPLETE.toBuilder().end(JUL_1.plusYears(1)).build())).containsExactly("AGREE-TWO-ENDS");
    }

    @Test
    void should_refuse_to_note_a_moment_that_it_does_not_have() {
        assertThatThrownBy(() -> COMPLETE.measured(MeasurementMoment.of(MomentRole.END, JAN_14), JAN_14))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no moment end measurement 2025-01-14");
    }

    @Test
    void should_print_at_most_forty_lines() {
        MeasurementCalendar.Builder builder = MeasurementCalendar.builder();
        for (int i = 0; i < 1000; i++) {
            builder.interim(JAN_14.plusWeeks(i));
        }
        assertThat(builder.build().toString().lines())
                .hasSizeLessThanOrEqualTo(40)
                .anyMatch("  and 965 more"::equals);
    }

    @Test
    void should_keep_an_agreed_baseline_and_a_reason_for_none_both_until_people_choose() {
        MeasurementCalendar both = MeasurementCalendar.builder()
                .baseline(JAN_14)
                .withoutBaseline("Het liep al.")
                .build();

        assertThat(both.baselineAgreement()).isEqualTo(BaselineAgreement.AGREED);
        assertThat(both.reasonForNoBaseline()).contains("Het liep al.");
        assertThat(both.toBuilder().build()).isEqualTo(both);
    }

    @Test
    void should_begin_with_the_moments_that_school_years_have() {
        MeasurementCalendar two = MeasurementCalendar.overSchoolYears(
                ReportingPeriod.parse("2023/2024"), ReportingPeriod.parse("2024/2025"));

        assertThat(two).hasToString("""
                        Measurement calendar of 5 moments
                          baseline 2023-09
                          interim measurement 2024-01
                          interim measurement 2024-06
                          interim measurement 2025-01
                          end measurement 2025-06
                          registering from 2023-08-01 through 2025-07-31""");
        assertThat(codes(two)).containsExactly("AGREE-NO-MEETING");
        ReportingPeriod one = ReportingPeriod.parse("2024/2025");
        assertThat(MeasurementCalendar.overSchoolYears(one, one).moments())
                .extracting(MeasurementMoment::toString)
                .containsExactly("baseline 2024-09", "interim measurement 2025-01", "end measurement 2025-06");
        assertThatThrownBy(() -> MeasurementCalendar.overSchoolYears(one, ReportingPeriod.parse("2023/2024")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("comes before");
        assertThatThrownBy(() -> MeasurementCalendar.overSchoolYears(ReportingPeriod.parse("2024"), one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024");
    }

    @Test
    void should_notice_a_moment_outside_the_time_of_registering() {
        MeasurementCalendar calendar = COMPLETE.toBuilder()
                .registering(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 8, 31))
                .build();

        assertThat(calendar.findings())
                .as("a baseline may come before, an end after")
                .extracting(finding -> finding.code() + finding.arguments())
                .containsExactly("AGREE-MOMENT-OUTSIDE{moment=2025-09-01, from=2025-02-01, through=2025-08-31}");
        assertThat(codes(COMPLETE.toBuilder()
                        .registering(SEP_1.plusDays(1), JUL_1)
                        .build()))
                .containsExactly("AGREE-MOMENT-OUTSIDE");
        assertThat(codes(COMPLETE.toBuilder().registering(SEP_1, SEP_1).build()))
                .as("the first and the last day belong to it")
                .isEmpty();
        assertThatThrownBy(() -> MeasurementCalendar.builder().registering(SEP_1, JAN_14))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_remember_for_which_day_a_moment_was_agreed_first() {
        MeasurementCalendar moved = COMPLETE.moved(COMPLETE.moments().get(1), SEP_1.plusDays(3));
        MeasurementMoment interim = moved.moments().get(1);

        assertThat(interim.agreedFor()).isEqualTo(SEP_1);
        assertThat(interim.moves()).isOne();
        assertThat(interim).hasToString("interim measurement 2025-09-04, agreed first for 2025-09-01");
        assertThat(interim.movedTo(ReportingPeriod.parse("2025-10")))
                .hasToString("interim measurement 2025-10, agreed first for 2025-09-01");
        assertThat(interim.movedTo(ReportingPeriod.parse("2025-10")).lastDay()).isEqualTo("2025-10-31");
        assertThat(MeasurementMoment.of(MomentRole.INTERIM, SEP_1.plusDays(3)).agreedFirstFor(SEP_1, 1))
                .isEqualTo(interim);
        assertThatThrownBy(() -> interim.agreedFirstFor(SEP_1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(interim.measuredOn(SEP_1).agreedFor()).isEqualTo(SEP_1);
    }

    /** What a screen shows on five mornings, over a year's end and a leap day. */
    @Test
    void should_list_what_is_due_over_a_years_end_and_a_leap_day() {
        MeasurementCalendar calendar = MeasurementCalendar.builder()
                .baseline(LocalDate.of(2023, 12, 31))
                .interimIn(Periods.from("2024-01").through("2024-03"))
                .interim(LocalDate.of(2024, 2, 29))
                .end(ReportingPeriod.parse("2025-W01"))
                .followUp(LocalDate.of(2028, 2, 29))
                .build();
        StringBuilder seen = new StringBuilder();
        for (String morning :
                List.of("2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01", "2024-12-30", "2028-03-01")) {
            LocalDate day = LocalDate.parse(morning);
            seen.append(day)
                    .append(" due ")
                    .append(calendar.dueOn(day))
                    .append(", overdue ")
                    .append(calendar.overdueOn(day).size())
                    .append(", next ")
                    .append(calendar.nextAfter(day).map(Object::toString).orElse("none"))
                    .append('\n');
        }
        assertThat(seen).hasToString("""
                        2023-12-31 due [baseline 2023-12-31], overdue 0, next interim measurement 2024-01
                        2024-01-01 due [interim measurement 2024-01], overdue 1, next interim measurement 2024-02
                        2024-02-29 due [interim measurement 2024-02, interim measurement 2024-02-29], overdue 2, next interim measurement 2024-03
                        2024-03-01 due [interim measurement 2024-03], overdue 4, next end measurement 2025-W01
                        2024-12-30 due [end measurement 2025-W01], overdue 5, next follow-up measurement 2028-02-29
                        2028-03-01 due [], overdue 7, next none
                        """);
    }

    @Property
    void every_moment_has_exactly_one_status_on_every_day(
            @ForAll @IntRange(max = 400) int from, @ForAll PeriodType type, @ForAll @IntRange(max = 900) int look) {
        MeasurementMoment moment = MeasurementMoment.of(MomentRole.INTERIM, type.containing(JAN_14.plusDays(from)));
        MeasurementCalendar calendar = MeasurementCalendar.of(List.of(moment));
        LocalDate day = JAN_14.plusDays(look);

        boolean due = calendar.dueOn(day).equals(List.of(moment));
        boolean overdue = calendar.overdueOn(day).equals(List.of(moment));
        boolean upcoming = calendar.nextAfter(day).isPresent();
        assertThat(List.of(due, overdue, upcoming)).containsOnlyOnce(true);
        assertThat(calendar.measured(moment, day).dueOn(day)).isEmpty();
        assertThat(calendar.measured(moment, day).overdueOn(day)).isEmpty();
    }

    @Property
    void the_order_in_which_moments_are_given_does_not_matter(
            @ForAll @Size(max = 6) List<MomentRole> roles, @ForAll Random random) {
        List<MeasurementMoment> moments = new ArrayList<>();
        roles.forEach(role -> moments.add(MeasurementMoment.of(role, JAN_14.plusDays(random.nextInt(50)))));
        MeasurementCalendar calendar = MeasurementCalendar.of(moments);

        Collections.shuffle(moments, random);

        assertThat(MeasurementCalendar.of(moments)).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(calendar.toBuilder().build()).isEqualTo(calendar);
        assertThat(calendar.findings().isEmpty())
                .as("only a calendar with all three kinds can be without findings")
                .satisfiesAnyOf(
                        empty -> assertThat(empty).isFalse(),
                        empty -> assertThat(roles).containsAll(EnumSet.range(MomentRole.BASELINE, MomentRole.END)));
    }
}
