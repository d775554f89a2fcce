package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AgreementValuesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final RegistrationItem ITEM = RegistrationItem.of("uren");

    @Test
    void should_make_moments_that_are_their_parts() {
        ValueContract.hold(
                () -> MeasurementMoment.of(MomentRole.BASELINE, DAY),
                () -> MeasurementMoment.of(MomentRole.END, DAY),
                () -> MeasurementMoment.of(MomentRole.BASELINE, DAY.plusDays(1)),
                () -> MeasurementMoment.of(MomentRole.BASELINE, ReportingPeriod.parse("2025-Q1")),
                () -> MeasurementMoment.of(MomentRole.BASELINE, ReportingPeriod.parse("2025-01")),
                () -> MeasurementMoment.of(MomentRole.BASELINE, DAY).measuredOn(DAY),
                () -> MeasurementMoment.of(MomentRole.BASELINE, DAY).movedTo(DAY),
                () -> MeasurementMoment.of(MomentRole.BASELINE, DAY)
                        .movedTo(DAY)
                        .movedTo(DAY),
                () -> MeasurementMoment.of(MomentRole.BASELINE, DAY.minusDays(1))
                        .movedTo(DAY));
    }

    @Test
    void should_make_calendars_that_are_their_parts() {
        ValueContract.hold(
                () -> MeasurementCalendar.builder().build(),
                () -> MeasurementCalendar.builder().baseline(DAY).build(),
                () -> MeasurementCalendar.builder().end(DAY).build(),
                () -> MeasurementCalendar.builder()
                        .interim(ReportingPeriod.parse("2025-Q1"))
                        .build(),
                () -> MeasurementCalendar.builder()
                        .end(ReportingPeriod.parse("2025-Q1"))
                        .build(),
                () -> MeasurementCalendar.builder()
                        .withoutBaseline("het liep al")
                        .build(),
                () -> MeasurementCalendar.builder().withoutBaseline("anders").build(),
                () -> MeasurementCalendar.builder().registering(DAY, DAY).build(),
                () -> MeasurementCalendar.builder()
                        .registering(DAY, DAY.plusDays(1))
                        .build(),
                () -> MeasurementCalendar.builder()
                        .registering(DAY.minusDays(1), DAY)
                        .build(),
                () -> MeasurementCalendar.builder()
                        .inMeeting(TeamMeeting.everyWeeks(2, DAY))
                        .build());
        assertThat(MeasurementCalendar.builder().withoutBaseline("het liep al").build())
                .asString()
                .endsWith("deliberately no baseline");
        assertThat(MeasurementCalendar.builder().end(DAY).build().end()).isPresent();
        assertThat(MeasurementCalendar.builder().build().end()).isEmpty();
    }

    @Test
    void should_make_items_and_agreements_that_are_their_parts() {
        ValueContract.hold(
                () -> RegistrationItem.of("uren"),
                () -> RegistrationItem.of("datum"),
                () -> ITEM.by(Role.PRACTITIONER),
                () -> ITEM.when("elke week"),
                () -> ITEM.in("rekenblad"),
                () -> ITEM.in("rekenblad", ""),
                () -> ITEM.in("rekenblad", "blad 1"),
                () -> ITEM.servingKpis(KpiCode.of("ACT-SIG-COUNT")));
        ValueContract.hold(
                () -> RegistrationAgreement.builder().build(),
                () -> RegistrationAgreement.builder().item(ITEM).build(),
                () -> RegistrationAgreement.builder()
                        .gatheredBy(Role.TEAM_LEADER)
                        .build(),
                () -> RegistrationAgreement.builder().helpedBy(Role.TEAM_LEADER).build(),
                () -> RegistrationAgreement.builder()
                        .reportedBy(Role.TEAM_LEADER, "")
                        .build(),
                () -> RegistrationAgreement.builder()
                        .reportedBy(Role.TEAM_LEADER, "gespreksblad")
                        .build(),
                () -> RegistrationAgreement.builder().reportedAs("gespreksblad").build(),
                () -> RegistrationAgreement.builder().involving(Role.RESIDENT).build(),
                () -> RegistrationAgreement.builder()
                        .agreedWith(Role.RESIDENT, DAY)
                        .build(),
                () -> RegistrationAgreement.builder().replacing("niets").build());
        ValueContract.hold(() -> Role.of("beheerder"), () -> Role.of("coach"));
        assertThat(RegistrationAgreement.builder()).hasToString("A registration agreement with 0 items, not built yet");
        assertThat(RegistrationAgreement.builder().item(ITEM))
                .hasToString("A registration agreement with 1 item, not built yet");
        assertThat(ITEM.what()).isEqualTo("uren");
        assertThat(ITEM.servingKpis(KpiCode.of("ACT-SIG-COUNT")).kpis()).hasSize(1);
    }

    @Test
    void should_make_frequencies_and_efforts_that_are_their_parts() {
        Frequency weekly = Frequency.perWeek(1);
        ValueContract.hold(
                () -> Frequency.perWeek(1),
                () -> Frequency.perWeek(2),
                () -> Frequency.perMonth(1),
                () -> Frequency.perYear(1),
                () -> Frequency.perTrajectory(1),
                () -> Frequency.perWorkerPerYear(1));
        ValueContract.hold(
                () -> RegistrationEffort.of("vragenlijst", weekly, 5),
                () -> RegistrationEffort.of("lijst", weekly, 5),
                () -> RegistrationEffort.of("vragenlijst", Frequency.perWeek(2), 5),
                () -> RegistrationEffort.of("vragenlijst", weekly, 6),
                () -> RegistrationEffort.of("vragenlijst", weekly, 5, KpiCode.of("ACT-SIG-COUNT")),
                () -> RegistrationEffort.ofElement(
                        "vragenlijst", LocalizedText.of("vragenlijst"), weekly, BigDecimal.valueOf(5)),
                () -> RegistrationEffort.ofElement(
                        "vragenlijst", LocalizedText.of("vragenlijst", "survey"), weekly, BigDecimal.valueOf(5)));
    }

    @Test
    void should_print_at_most_forty_lines_of_a_long_agreement() {
        RegistrationAgreement.Builder builder = RegistrationAgreement.builder();
        for (int i = 0; i < 100; i++) {
            builder.item(ITEM);
        }

        assertThat(builder.build().toString().lines())
                .hasSizeLessThanOrEqualTo(40)
                .contains("  and 65 more");
    }

    @Test
    void should_register_in_a_period_and_say_what_a_builder_holds() {
        assertThat(MeasurementCalendar.builder()
                        .registering(ReportingPeriod.parse("2025"))
                        .build())
                .isEqualTo(MeasurementCalendar.builder()
                        .registering(DAY, LocalDate.of(2025, 12, 31))
                        .build());
        assertThat(MeasurementCalendar.builder().baseline(DAY)).hasToString("A calendar with 1 moment, not built yet");
        assertThat(MeasurementCalendar.builder()).hasToString("A calendar with 0 moments, not built yet");
    }

    @Test
    void should_have_a_dutch_word_for_every_status_and_agreement() {
        Locale dutch = Locale.forLanguageTag("nl");

        assertThat(MomentStatus.values())
                .extracting(status -> status.label().in(dutch))
                .doesNotHaveDuplicates();
        assertThat(BaselineAgreement.values())
                .extracting(it -> it.label().in(dutch))
                .doesNotHaveDuplicates();
    }
}
