package io.github.maatstaf.kpi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.agreement.TeamMeeting;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MonitoringPlanTest {
    private static final LocalDate JAN_14 = LocalDate.of(2025, 1, 14);
    private static final LocalDate SEP_1 = LocalDate.of(2025, 9, 1);
    private static final LocalDate JUL_1 = LocalDate.of(2026, 7, 1);

    private static final Scope SCOPE = Scope.builder("Huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();
    private static final Selection SELECTION = Selection.from(HomeworkCatalogue.catalogue())
            .forScope(SCOPE)
            .choose("IMP-WOA-LEVELFIT")
            .linking("IMP-WOA-EARLYLEAVERS")
            .build();
    private static final RegistrationAgreement AGREEMENT = RegistrationAgreement.builder()
            .item(RegistrationItem.of("oordeel van de leerkracht")
                    .by(Role.of("leerkracht"))
                    .when("elk kwartaal")
                    .in("registratiesysteem")
                    .servingKpis(SELECTION.kpis().stream().map(ChosenKpi::code).toArray(KpiCode[]::new)))
            .gatheredBy(Role.POLICY_OFFICER)
            .reportedBy(Role.TEAM_LEADER, "gespreksblad")
            .helpedBy(Role.APPLICATION_MANAGER)
            .replacing("niets")
            .agreedWith(Role.PRACTITIONER, JAN_14)
            .build();
    private static final MeasurementCalendar CALENDAR = MeasurementCalendar.builder()
            .baseline(JAN_14)
            .interim(SEP_1)
            .end(JUL_1)
            .registering(JAN_14, JUL_1)
            .inMeeting(TeamMeeting.everyWeeks(4, JAN_14))
            .build();
    private static final SmartReview REVIEW =
            SmartReviewer.withDefaults().with(AGREEMENT).review(SCOPE, SELECTION, CALENDAR);
    private static final EvaluationAgenda AGENDA =
            EvaluationAgenda.on(JUL_1).with(Role.PRACTITIONER, Role.COMMISSIONER);
    private static final MonitoringPlan WHOLE = MonitoringPlan.empty()
            .with(SCOPE)
            .with(SELECTION)
            .with(REVIEW)
            .with(AGREEMENT)
            .with(CALENDAR)
            .with(AGENDA);

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void should_have_the_six_steps_of_the_manual() {
        assertThat(PlanStep.values()).extracting(PlanStep::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(PlanStep.REGISTER.label().in(Locale.forLanguageTag("nl"))).isEqualTo("Regel de registratie");
        assertThat(PlanStep.REGISTER.source()).hasToString("Handleiding KPI-model (Sociaal Werk Nederland), 212-230");
    }

    @Test
    void should_say_what_each_step_of_an_empty_plan_lacks() {
        MonitoringPlan empty = MonitoringPlan.empty();

        assertThat(codes(empty.missing(PlanStep.SCOPE))).containsExactly("PLAN-NO-SCOPE");
        assertThat(codes(empty.missing(PlanStep.CHOOSE))).containsExactly("PLAN-NO-SELECTION");
        assertThat(codes(empty.missing(PlanStep.LINK))).containsExactly("PLAN-NOTHING-LINKED");
        assertThat(codes(empty.missing(PlanStep.REGISTER))).containsExactly("PLAN-NO-AGREEMENT", "AGREE-NO-BASELINE");
        assertThat(codes(empty.missing(PlanStep.MEASURE))).containsExactly("PLAN-NO-CALENDAR");
        assertThat(codes(empty.missing(PlanStep.EVALUATE))).containsExactly("PLAN-NO-AGENDA");
        assertThat(empty.firstOpen()).contains(PlanStep.SCOPE);
        assertThat(empty)
                .hasToString("Monitoring plan\n  1 Decide on the scope: 1 open\n"
                        + "  2 Choose KPIs that can be measured: 1 open\n  3 Link KPIs of society: 1 open\n"
                        + "  4 Arrange the registration: 2 open\n  5 Measure the KPIs: 1 open\n  6 Evaluate: 1 open");
    }

    @Test
    void should_tell_at_the_gate_of_a_step_what_earlier_steps_lack() {
        MonitoringPlan plan = MonitoringPlan.empty().with(SCOPE).with(AGREEMENT);

        assertThat(plan.gate(PlanStep.SCOPE)).isEmpty();
        assertThat(plan.gate(PlanStep.CHOOSE)).isEmpty();
        assertThat(codes(plan.gate(PlanStep.REGISTER))).containsExactly("PLAN-NO-SELECTION");
        assertThat(codes(plan.gate(PlanStep.EVALUATE))).containsExactly("PLAN-NO-SELECTION", "PLAN-NO-CALENDAR");
        assertThat(codes(WHOLE.gate(PlanStep.EVALUATE)))
                .as("without a baseline there is nothing to talk about later")
                .containsExactly("PLAN-BASELINE-NOT-MEASURED");
    }

    @Test
    void should_have_nothing_open_from_step_three_once_all_is_settled_and_measured() {
        MonitoringPlan measured = WHOLE.with(
                        CALENDAR.measured(CALENDAR.baseline().orElseThrow(), JAN_14))
                .with(AGENDA.decided(Decision.of(DecisionKind.NOTHING_CHANGED, "Wij gaan zo door.", JUL_1)));

        assertThat(measured.missing(PlanStep.LINK)).isEmpty();
        assertThat(measured.missing(PlanStep.REGISTER)).isEmpty();
        assertThat(measured.missing(PlanStep.MEASURE)).isEmpty();
        assertThat(measured.missing(PlanStep.EVALUATE)).isEmpty();
        assertThat(measured.gate(PlanStep.EVALUATE)).isEmpty();
        assertThat(measured.missing(PlanStep.SCOPE)).isEqualTo(SCOPE.findings());
    }

    @Test
    void should_lose_nothing_when_people_go_back() {
        Scope wider = SCOPE.toBuilder().forGroup("ouders").build();

        MonitoringPlan back = WHOLE.with(wider);

        assertThat(back.selection()).contains(SELECTION);
        assertThat(back.smartReview()).contains(REVIEW);
        assertThat(back.agreement()).contains(AGREEMENT);
        assertThat(back.calendar()).contains(CALENDAR);
        assertThat(back.agenda()).contains(AGENDA);
        assertThat(codes(back.missing(PlanStep.CHOOSE))).contains("PLAN-SELECTION-OTHER-SCOPE");
        assertThat(codes(WHOLE.missing(PlanStep.CHOOSE))).doesNotContain("PLAN-SELECTION-OTHER-SCOPE");
        assertThat(back.with(SCOPE)).as("and there again").isEqualTo(WHOLE);
    }

    @Test
    void should_notice_that_nothing_was_chosen_about_the_participants() {
        Selection onlyLinked = Selection.from(HomeworkCatalogue.catalogue())
                .forScope(SCOPE)
                .linking("IMP-WOA-EARLYLEAVERS")
                .build();

        assertThat(codes(MonitoringPlan.empty().with(onlyLinked).missing(PlanStep.CHOOSE)))
                .startsWith("PLAN-NOTHING-CHOSEN")
                .doesNotContain("SELECT-LINKED-WITHOUT-PARTICIPANT");
    }

    @Test
    void should_ask_for_a_smart_review_of_the_selection_as_it_is_now() {
        Selection other = SELECTION.toBuilder().choose("IMP-WOA-EXECSKILLS").build();
        MonitoringPlan without = MonitoringPlan.empty().with(SCOPE).with(SELECTION);

        assertThat(codes(without.missing(PlanStep.CHOOSE))).contains("PLAN-NO-SMART-REVIEW");
        assertThat(codes(WHOLE.with(other).missing(PlanStep.CHOOSE))).contains("PLAN-SMART-REVIEW-OLD");
        assertThat(codes(WHOLE.missing(PlanStep.CHOOSE)))
                .doesNotContain("PLAN-NO-SMART-REVIEW", "PLAN-SMART-REVIEW-OLD", "PLAN-SMART-NOT-MET");
        Scope elsewhere = SCOPE.toBuilder().partOf("jongerenwerk").build();
        SmartReview notMet = SmartReviewer.withDefaults().review(elsewhere, SELECTION);
        assertThat(WHOLE.with(notMet).missing(PlanStep.CHOOSE))
                .filteredOn(finding -> finding.code().equals("PLAN-SMART-NOT-MET"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("count", "2"));
    }

    @Test
    void should_be_reviewed_as_far_as_it_is_settled() {
        SmartReviewer reviewer = SmartReviewer.withDefaults();

        assertThat(MonitoringPlan.empty().with(SCOPE).reviewedBy(reviewer)).isEmpty();
        assertThat(MonitoringPlan.empty().with(SELECTION).reviewedBy(reviewer)).isEmpty();
        assertThat(MonitoringPlan.empty().with(SCOPE).with(SELECTION).reviewedBy(reviewer))
                .contains(reviewer.review(SCOPE, SELECTION));
        assertThat(WHOLE.reviewedBy(reviewer)).contains(REVIEW);
    }

    @Test
    void should_name_the_kpi_for_which_nothing_is_registered() {
        RegistrationAgreement without = RegistrationAgreement.builder().build();

        assertThat(WHOLE.with(without).missing(PlanStep.REGISTER))
                .filteredOn(finding -> finding.code().equals("AGREE-KPI-NO-ITEM"))
                .extracting(finding -> finding.arguments().get("kpi"))
                .containsExactly("IMP-WOA-EARLYLEAVERS", "IMP-WOA-LEVELFIT");
    }

    @Test
    void should_ask_for_attention_on_the_day_itself() {
        Action action = Action.of("inloop op school", Role.PRACTITIONER, SEP_1);
        MonitoringPlan plan = WHOLE.with(AGENDA.agreed(action));

        assertThat(plan.attention(JAN_14.minusDays(1))).isEmpty();
        assertThat(codes(plan.attention(JAN_14))).containsExactly("PLAN-MOMENT-DUE");
        List<Finding> september = plan.attention(SEP_1);
        assertThat(codes(september)).containsExactly("PLAN-MOMENT-OVERDUE", "PLAN-MOMENT-DUE", "PLAN-ACTION-DUE");
        assertThat(september.get(0).message(Locale.forLanguageTag("nl")))
                .isEqualTo("De meting van 2025-01-14 is nog niet gedaan. Dat kon tot en met 2025-01-14.");
        assertThat(september.toString()).doesNotContain("inloop");
        MonitoringPlan done = WHOLE.with(AGENDA.agreed(action.lookedBack(SEP_1, "gedaan, blijft")));
        assertThat(codes(done.attention(SEP_1))).doesNotContain("PLAN-ACTION-DUE");
    }

    @Test
    void should_name_the_quarter_that_was_not_measured() {
        MonitoringPlan plan = MonitoringPlan.empty()
                .with(MeasurementCalendar.builder()
                        .add(MeasurementMoment.of(MomentRole.INTERIM, ReportingPeriod.parse("2025-Q2")))
                        .build());

        assertThat(plan.attention(LocalDate.of(2025, 7, 1)))
                .singleElement()
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .isEqualTo("De meting van 2025-Q2 is nog niet gedaan. Dat kon tot en met 2025-06-30.");
    }

    /** Any part, any number of times, in any order: only what was given last of each part counts. */
    @Property
    void the_order_of_settling_leaves_no_trace(@ForAll Random random) {
        List<UnaryOperator<MonitoringPlan>> parts = new ArrayList<>(List.of(
                plan -> plan.with(SCOPE),
                plan -> plan.with(SELECTION),
                plan -> plan.with(REVIEW),
                plan -> plan.with(AGREEMENT),
                plan -> plan.with(CALENDAR),
                plan -> plan.with(AGENDA)));
        parts.addAll(List.copyOf(parts));
        Collections.shuffle(parts, random);
        MonitoringPlan plan = MonitoringPlan.empty();
        for (UnaryOperator<MonitoringPlan> part : parts) {
            MonitoringPlan next = part.apply(plan);
            for (PlanStep step : PlanStep.values()) {
                assertThat(codes(plan.gate(step)).stream().filter(code -> code.startsWith("PLAN-NO-")))
                        .as("settling more never makes more parts missing")
                        .containsAll(codes(next.gate(step)).stream()
                                .filter(code -> code.startsWith("PLAN-NO-"))
                                .toList());
            }
            plan = next;
        }
        assertThat(plan).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE).hasToString(WHOLE.toString());
        for (PlanStep step : PlanStep.values()) {
            assertThat(plan.gate(step)).allMatch(finding -> finding.severity() == Severity.BLOCKING);
        }
    }
}
