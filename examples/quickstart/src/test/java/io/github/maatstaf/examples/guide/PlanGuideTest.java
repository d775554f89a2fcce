package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.agreement.TeamMeeting;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanGuideTest {
    private final Printout out = new Printout();
    private final KpiCatalogue library = SocialWorkLibrary.latest();
    private final Locale dutch = Locale.forLanguageTag("nl");

    @Test
    void should_lead_through_the_last_three_steps() {
        Scope scope = Scope.builder("Huiswerkbegeleiding")
                .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                .wanting("het voorkomen van onderpresteren")
                .build();
        Selection selection = Selection.from(library)
                .forScope(scope)
                .choose("IMP-WOA-EXECSKILLS", "ACT-ANA-FIRSTTALK")
                .build();

        // spotless:off
        // tag::agreement[]
        RegistrationAgreement agreement = RegistrationAgreement.builder()
                .item(RegistrationItem.of("eerste contact en eerste gesprek").by(Role.PRACTITIONER)
                        .when("op de dag zelf").in("het registratiesysteem", "scherm intake")
                        .servingKpis(KpiCode.of("ACT-ANA-FIRSTTALK")))
                .item(RegistrationItem.of("oordeel van de leerkracht").by(Role.of("leerkracht"))
                        .in("een rekenblad").servingKpis(KpiCode.of("IMP-WOA-EXECSKILLS")))
                .gatheredBy(Role.POLICY_OFFICER).reportedAs("een gespreksblad per halfjaar")
                .helpedBy(Role.APPLICATION_MANAGER).replacing("de losse lijst met wachttijden")
                .agreedWith(Role.PRACTITIONER, LocalDate.of(2025, 1, 14))
                .build();
        for (Finding open : agreement.findings()) {
            out.println(open.place().field() + ": " + open.message(dutch));
        }
        // end::agreement[]
        // spotless:on
        out.isOutput("plan-agreement");

        // spotless:off
        // tag::calendar[]
        MeasurementCalendar calendar = MeasurementCalendar
                .overSchoolYears(ReportingPeriod.parse("2024/2025"), ReportingPeriod.parse("2025/2026"))
                .toBuilder()
                .inMeeting(TeamMeeting.monthly(2, DayOfWeek.TUESDAY, LocalDate.of(2024, 9, 1))
                        .at(LocalTime.of(9, 30)))
                .build();
        MeasurementMoment baseline = calendar.baseline().orElseThrow();
        calendar = calendar.measured(baseline, LocalDate.of(2024, 9, 12));
        out.println(calendar);
        LocalDate today = LocalDate.of(2025, 6, 30);
        out.println(calendar.dueOn(today) + " is due, " + calendar.overdueOn(today) + " is overdue");
        // end::calendar[]
        // spotless:on
        out.isOutput("plan-calendar");

        // spotless:off
        // tag::baseline[]
        BaselineMeasurement skills = BaselineMeasurement
                .measured(LocalDate.of(2024, 9, 12), "vragenlijst bij de intake").over(31)
                .ofKpis(KpiCode.of("IMP-WOA-EXECSKILLS"))
                .withFigure(Observation.builder("genoeg vaardigheden", ReportingPeriod.parse("2023/2024"))
                        .share(17, 31).build());
        BaselineMeasurement talks = BaselineMeasurement.absent("de eerste gesprekken stonden nergens")
                .ofKpis(KpiCode.of("ACT-ANA-FIRSTTALK"));
        Observation now = Observation.builder("genoeg vaardigheden", ReportingPeriod.parse("2024/2025"))
                .share(24, 33).build();
        out.println(skills.changeTo(now));
        out.println(talks.changeTo(Observation.builder("first-talk-days.median", ReportingPeriod.parse("2025-Q1"))
                .unit(Unit.DAYS).value(7).build()));
        // end::baseline[]
        // spotless:on
        out.isOutput("plan-baseline");

        // spotless:off
        // tag::evaluation[]
        EvaluationAgenda evaluation = EvaluationAgenda.on(LocalDate.of(2025, 7, 1))
                .with(Role.PRACTITIONER, Role.COMMISSIONER, Role.RESIDENT)
                .answered(Question.of("EVALUATE-USE"), "ja, vooral met de verhalen erbij")
                .decided(Decision.of(DecisionKind.SERVICE_CHANGED, "een inloop op school", LocalDate.of(2025, 7, 1))
                        .about(KpiCode.of("ACT-ANA-FIRSTTALK")).by(Role.TEAM_LEADER)
                        .revisitedOn(LocalDate.of(2025, 12, 1)))
                .agreed(Action.of("de school bellen", Role.PRACTITIONER, LocalDate.of(2025, 8, 25)));
        out.println(evaluation);
        out.println(evaluation.outcome());
        // end::evaluation[]
        // spotless:on
        out.isOutput("plan-evaluation");

        // spotless:off
        // tag::plan[]
        MonitoringPlan plan = MonitoringPlan.empty().with(scope).with(selection)
                .with(agreement).with(calendar).with(skills).with(talks).with(evaluation);
        out.println(plan.state(PlanStep.MEASURE));
        for (Finding finding : plan.attention(LocalDate.of(2025, 12, 1))) {
            out.println(finding.message(dutch));
        }
        // end::plan[]
        // spotless:on
        out.isOutput("plan-state");

        // spotless:off
        // tag::days[]
        String file = plan.iCalendar("plan-17").withReminder(14)
                .text(Instant.parse("2025-07-01T10:00:00Z"), dutch);
        file.lines().filter(line -> line.startsWith("SUMMARY") || line.startsWith("RRULE"))
                .forEach(out::println);
        // end::days[]
        // spotless:on
        out.isOutput("plan-days");

        // spotless:off
        // tag::back[]
        MonitoringPlan back = plan.with(scope.toBuilder().forGroup("ouders").build());
        List<String> open = back.missing(PlanStep.CHOOSE).stream().map(Finding::code).toList();
        out.println(open.contains("PLAN-SELECTION-OTHER-SCOPE") + ", " + back.evaluations().equals(plan.evaluations()));
        String stored = MaatstafJson.write(plan);
        out.println(MaatstafJson.readMonitoringPlan(stored, library).value().equals(plan));
        // end::back[]
        // spotless:on
        out.isOutput("plan-back");
        assertThat(plan.with(scope)).isEqualTo(plan);
    }
}
