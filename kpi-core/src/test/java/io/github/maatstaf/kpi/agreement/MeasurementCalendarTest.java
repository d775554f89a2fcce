package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
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
            .build();

    private static List<String> codes(MeasurementCalendar calendar) {
        return calendar.findings().stream().map(Finding::code).toList();
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
                        + "  interim measurement 2025-09-01\n  end measurement 2026-07-01");
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
        assertThat(moment.period()).contains(ReportingPeriod.parse("2024/2025"));
        assertThat(moment).hasToString("interim measurement 2024/2025");
    }

    @Test
    void should_say_what_an_empty_calendar_misses() {
        assertThat(codes(MeasurementCalendar.builder().build()))
                .containsExactly("AGREE-NO-BASELINE", "AGREE-NO-INTERIM", "AGREE-NO-END");
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
        assertThat(codes(calendar)).containsExactly("AGREE-BASELINE-NONE");
        assertThat(codes(calendar.toBuilder().baseline(JAN_14).build())).containsExactly("AGREE-BASELINE-BOTH");
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

        assertThat(codes(late)).containsExactly("AGREE-BASELINE-LATE");
        assertThat(late.findings().get(0).message(Locale.forLanguageTag("nl")))
                .isEqualTo("De nulmeting (2025-Q3) is niet klaar voordat de volgende meting (2025-09-01) begint.");
        assertThat(codes(late.toBuilder()
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

        assertThat(codes(calendar)).containsExactlyInAnyOrder("AGREE-END-EARLY", "AGREE-FOLLOW-UP-EARLY");
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
                .anyMatch("  and 963 more"::equals);
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
