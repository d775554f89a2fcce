package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanValuesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void should_make_actions_and_decisions_that_are_their_parts() {
        ValueContract.hold(
                () -> Action.of("bellen", Role.PRACTITIONER, DAY),
                () -> Action.of("schrijven", Role.PRACTITIONER, DAY),
                () -> Action.of("bellen", Role.TEAM_LEADER, DAY),
                () -> Action.of("bellen", Role.PRACTITIONER, DAY.plusDays(1)),
                () -> Action.of("bellen", Role.PRACTITIONER, DAY).lookedBack(DAY, "gedaan"),
                () -> Action.of("bellen", Role.PRACTITIONER, DAY).lookedBack(DAY.plusDays(1), "gedaan"),
                () -> Action.of("bellen", Role.PRACTITIONER, DAY).lookedBack(DAY, "niet gedaan"));
        ValueContract.hold(
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY),
                () -> Decision.of(DecisionKind.SERVICE_CHANGED, "een KPI erbij", DAY),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI eraf", DAY),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY.plusDays(1)),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                        .because("nodig"),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                        .by(Role.RESIDENT),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                        .revisitedOn(DAY.plusDays(9)),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                        .about(KpiCode.of("ACT-SIG-COUNT")),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                        .lookedBack(DAY, "gedaan"),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                        .lookedBack(DAY.plusDays(1), "gedaan"),
                () -> Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                        .lookedBack(DAY, "blijft"));
    }

    @Test
    void should_make_agendas_and_plans_that_are_their_parts() {
        Decision decision = Decision.of(DecisionKind.NOTHING_CHANGED, "zo door", DAY);
        Action action = Action.of("bellen", Role.PRACTITIONER, DAY);
        ValueContract.hold(
                () -> EvaluationAgenda.on(DAY),
                () -> EvaluationAgenda.on(DAY.plusDays(1)),
                () -> EvaluationAgenda.on(DAY).with(Role.RESIDENT),
                () -> EvaluationAgenda.on(DAY).decided(decision),
                () -> EvaluationAgenda.on(DAY).agreed(action),
                () -> EvaluationAgenda.on(DAY).movedTo(DAY.plusDays(1)),
                () -> EvaluationAgenda.on(DAY).answered(Question.of("EVALUATE-USE"), "ja"),
                () -> EvaluationAgenda.on(DAY).answered(Question.of("EVALUATE-USE"), "nee"));
        ValueContract.hold(
                () -> MonitoringPlan.empty().state(PlanStep.SCOPE),
                () -> MonitoringPlan.empty().state(PlanStep.CHOOSE),
                () -> MonitoringPlan.empty().with(EvaluationAgenda.on(DAY)).state(PlanStep.EVALUATE),
                () -> MonitoringPlan.empty()
                        .with(MeasurementCalendar.builder().build())
                        .state(PlanStep.EVALUATE));
        ValueContract.hold(
                () -> MonitoringPlan.empty().with(EvaluationAgenda.on(DAY)),
                () -> MonitoringPlan.empty().with(EvaluationAgenda.on(DAY.plusDays(1))),
                () -> MonitoringPlan.empty().with(BaselineMeasurement.absent("het liep al")),
                () -> MonitoringPlan.empty().with(BaselineMeasurement.absent("te laat")),
                () -> MonitoringPlan.empty().with(MeasurementCalendar.builder().build()),
                () -> MonitoringPlan.empty()
                        .with(RegistrationAgreement.builder().build()));
    }
}
