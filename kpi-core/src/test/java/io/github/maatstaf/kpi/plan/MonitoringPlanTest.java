package io.github.maatstaf.kpi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
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
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.ServiceKind;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            SmartReviewer.withDefaults().evaluatedOn(JUL_1).with(AGREEMENT).review(SCOPE, SELECTION, CALENDAR);
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
        assertThat(codes(empty.missing(PlanStep.LINK))).containsExactly("PLAN-NOTHING-LINKED", "PLAN-NO-THEORY");
        assertThat(codes(empty.missing(PlanStep.REGISTER)))
                .containsExactly("PLAN-NO-AGREEMENT", "AGREE-NO-BASELINE", "PLAN-NO-BURDEN");
        assertThat(codes(empty.missing(PlanStep.MEASURE))).containsExactly("PLAN-NO-CALENDAR");
        assertThat(codes(empty.missing(PlanStep.EVALUATE))).containsExactly("PLAN-NO-AGENDA");
        assertThat(empty.firstOpen()).contains(PlanStep.SCOPE);
        assertThat(empty)
                .hasToString("Monitoring plan\n  1 Decide on the scope: 1 open\n"
                        + "  2 Choose KPIs that can be measured: 1 open\n  3 Link KPIs of society: 2 open\n"
                        + "  4 Arrange the registration: 3 open\n  5 Measure the KPIs: 1 open\n  6 Evaluate: 1 open");
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

        assertThat(codes(measured.missing(PlanStep.LINK)))
                .as("notes only: they close no gate")
                .containsExactly("PLAN-NO-THEORY");
        assertThat(codes(measured.missing(PlanStep.REGISTER))).containsExactly("PLAN-NO-BURDEN");
        assertThat(measured.missing(PlanStep.MEASURE)).isEmpty();
        assertThat(measured.missing(PlanStep.EVALUATE)).isEmpty();
        assertThat(measured.gate(PlanStep.EVALUATE)).isEmpty();
        assertThat(measured.missing(PlanStep.SCOPE)).isEqualTo(SCOPE.findings());
        assertThat(Arrays.stream(PlanStep.values())
                        .map(measured::state)
                        .filter(StepState::isOpen)
                        .map(StepState::step))
                .containsExactly(PlanStep.SCOPE, PlanStep.CHOOSE);
        assertThat(measured.state(PlanStep.LINK).missing()).isEqualTo(measured.missing(PlanStep.LINK));
    }

    @Test
    void should_begin_where_there_is_more_than_a_note() {
        Scope settled = SCOPE.toBuilder()
                .between(Party.commissioner("gemeente"), Party.practitioner("wijkteam"))
                .build();

        assertThat(settled.findings()).isNotEmpty().allMatch(finding -> finding.severity() == Severity.NOTE);
        assertThat(MonitoringPlan.empty().with(settled).firstOpen()).contains(PlanStep.CHOOSE);
    }

    @Test
    void should_pass_on_what_the_choice_and_the_calendar_lack() {
        assertThat(codes(WHOLE.missing(PlanStep.CHOOSE)))
                .containsSubsequence(codes(SELECTION.review().findings()));
        assertThat(codes(MonitoringPlan.empty()
                        .with(MeasurementCalendar.builder().baseline(JAN_14).build())
                        .missing(PlanStep.MEASURE)))
                .as("that there is no baseline is said at the registration")
                .containsExactly(
                        "PLAN-BASELINE-NOT-MEASURED",
                        "AGREE-NO-INTERIM",
                        "AGREE-NO-END",
                        "AGREE-NO-REGISTERING-SPAN",
                        "AGREE-NO-MEETING");
    }

    @Test
    void should_ask_for_the_baseline_once_where_the_registration_is_arranged() {
        MonitoringPlan plan = MonitoringPlan.empty()
                .with(MeasurementCalendar.builder().interim(SEP_1).end(JUL_1).build());

        assertThat(codes(plan.missing(PlanStep.REGISTER))).contains("AGREE-NO-BASELINE");
        assertThat(codes(plan.missing(PlanStep.MEASURE)))
                .containsExactly("AGREE-NO-REGISTERING-SPAN", "AGREE-NO-MEETING");
    }

    @Test
    void should_show_of_which_wider_service_the_scope_is_a_part() {
        List<String> alone = MonitoringPlan.empty().with(SCOPE).state(PlanStep.SCOPE).present().stream()
                .map(line -> line.in(Locale.ENGLISH))
                .toList();
        MonitoringPlan wider = MonitoringPlan.empty()
                .with(SCOPE.toBuilder().partOf("jongerenwerk").build());

        assertThat(alone)
                .containsExactly(
                        "service: Huiswerkbegeleiding",
                        "for: BO/VO leerlingen",
                        "wanted: het voorkomen van onderpresteren",
                        "holds: het voorkomen van onderpresteren – BO/VO leerlingen");
        assertThat(wider.state(PlanStep.SCOPE).present())
                .extracting(line -> line.in(Locale.forLanguageTag("nl")))
                .startsWith("dienst: Huiswerkbegeleiding", "onderdeel van: jongerenwerk");
    }

    @Test
    void should_show_the_moments_with_their_period_and_whether_they_were_measured() {
        MeasurementCalendar calendar = MeasurementCalendar.builder()
                .baseline(JAN_14)
                .end(ReportingPeriod.parse("2025-Q3"))
                .build();
        StepState state = MonitoringPlan.empty()
                .with(calendar.measured(calendar.baseline().orElseThrow(), JAN_14.plusDays(1)))
                .state(PlanStep.MEASURE);

        assertThat(state.present())
                .extracting(line -> line.in(Locale.ENGLISH))
                .containsExactly("baseline: 2025-01-14, measured on 2025-01-15", "end measurement: quarter 3 of 2025");
        assertThat(state.present())
                .extracting(line -> line.in(Locale.forLanguageTag("nl")))
                .containsExactly("nulmeting: 2025-01-14, gemeten op 2025-01-15", "eindmeting: 3e kwartaal van 2025");
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

        assertThat(codes(MonitoringPlan.empty().with(SELECTION).missing(PlanStep.CHOOSE)))
                .as("without a scope nothing can be reviewed")
                .contains("PLAN-NO-SMART-REVIEW");
        assertThat(codes(without.missing(PlanStep.CHOOSE)))
                .as("the plan is looked over by what it holds")
                .doesNotContain("PLAN-NO-SMART-REVIEW", "PLAN-SMART-NOT-MET");
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
    void should_ask_to_evaluate_from_the_day_that_was_agreed_until_something_is_decided() {
        MonitoringPlan plan = MonitoringPlan.empty().with(AGENDA);

        assertThat(plan.attention(JUL_1.minusDays(1))).isEmpty();
        assertThat(plan.attention(JUL_1)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("PLAN-EVALUATION-DUE");
            assertThat(finding.place().field()).isEqualTo("evaluations[0]");
            assertThat(finding.message(Locale.forLanguageTag("nl")))
                    .isEqualTo("Het is tijd om samen te evalueren. Dat is afgesproken voor 2026-07-01.");
        });
        assertThat(codes(plan.attention(JUL_1.plusMonths(1)))).containsExactly("PLAN-EVALUATION-DUE");
        MonitoringPlan held = plan.with(
                AGENDA.decided(Decision.of(DecisionKind.NOTHING_CHANGED, "Wij gaan door.", JUL_1.plusDays(2))));
        assertThat(codes(held.attention(JUL_1.plusDays(1))))
                .as("not decided yet on that day")
                .containsExactly("PLAN-EVALUATION-DUE");
        assertThat(held.attention(JUL_1.plusDays(2))).isEmpty();
    }

    @Test
    void should_not_ask_for_a_baseline_that_was_put_down() {
        MonitoringPlan plan = WHOLE.with(BaselineMeasurement.measured(JAN_14.plusDays(2), "vragenlijst"));

        assertThat(codes(plan.attention(JAN_14)))
                .as("not taken yet on that day")
                .containsExactly("PLAN-MOMENT-DUE");
        assertThat(codes(plan.attention(JAN_14.plusDays(1)))).containsExactly("PLAN-MOMENT-OVERDUE");
        assertThat(plan.attention(JAN_14.plusDays(2))).isEmpty();
        assertThat(WHOLE.with(BaselineMeasurement.absent("het liep al")).attention(JAN_14))
                .isEmpty();
        assertThat(codes(plan.attention(SEP_1.plusDays(1)))).containsExactly("PLAN-MOMENT-OVERDUE");
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

    @Test
    void should_keep_every_evaluation_and_ask_to_look_back_at_all_of_them() {
        EvaluationAgenda held = EvaluationAgenda.on(SEP_1)
                .with(Role.PRACTITIONER)
                .decided(Decision.of(DecisionKind.SERVICE_CHANGED, "Een inloop op school.", SEP_1)
                        .revisitedOn(SEP_1.plusMonths(3)))
                .agreed(Action.of("met de school praten", Role.PRACTITIONER, SEP_1.plusMonths(1)));
        MonitoringPlan plan = WHOLE.with(held);

        assertThat(plan.evaluations()).containsExactly(held, AGENDA);
        assertThat(plan.agenda()).contains(AGENDA);
        assertThat(codes(plan.attention(SEP_1.plusMonths(3))))
                .containsExactly("PLAN-MOMENT-OVERDUE", "PLAN-MOMENT-OVERDUE", "PLAN-ACTION-DUE", "PLAN-DECISION-DUE");
        EvaluationAgenda looked = held.lookedBack(held.decisions().get(0), SEP_1.plusMonths(3), "blijft")
                .lookedBack(held.actions().get(0), SEP_1.plusMonths(1), "gedaan");
        assertThat(codes(plan.with(looked).attention(SEP_1.plusMonths(3))))
                .as("the evaluation of the same day is replaced")
                .containsExactly("PLAN-MOMENT-OVERDUE", "PLAN-MOMENT-OVERDUE");
        MonitoringPlan later = plan.replacing(AGENDA, AGENDA.movedTo(JUL_1.plusDays(7)));
        assertThat(later.evaluations()).hasSize(2);
        assertThat(later.agenda().orElseThrow().agreedFor()).isEqualTo(JUL_1);
        assertThatThrownBy(() -> plan.replacing(EvaluationAgenda.on(JUL_1), AGENDA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no evaluation on 2026-07-01 like this one");
        assertThatThrownBy(() -> plan.replacing(AGENDA, AGENDA.movedTo(SEP_1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another evaluation on 2025-09-01");
    }

    @Test
    void should_say_which_action_and_which_decision_of_which_evaluation_ask_for_attention() {
        Action looked = Action.of("bellen", Role.PRACTITIONER, SEP_1).lookedBack(SEP_1, "gedaan");
        EvaluationAgenda first = EvaluationAgenda.on(SEP_1)
                .agreed(looked)
                .agreed(Action.of("schrijven", Role.PRACTITIONER, JUL_1))
                .decided(Decision.of(DecisionKind.KPI_CHANGED, "Een KPI erbij.", SEP_1))
                .decided(Decision.of(DecisionKind.SERVICE_CHANGED, "Een inloop.", SEP_1)
                        .revisitedOn(JUL_1));
        MonitoringPlan plan = MonitoringPlan.empty().with(AGENDA).with(first);

        assertThat(plan.attention(JUL_1))
                .extracting(finding ->
                        finding.place().field() + " " + finding.arguments().get("number"))
                .containsExactly("evaluations[0].actions[1] 2", "evaluations[0].decisions[1] 2", "evaluations[1] null");
        MonitoringPlan before = MonitoringPlan.empty()
                .with(AGENDA)
                .with(EvaluationAgenda.on(SEP_1)
                        .agreed(Action.of("bellen", Role.PRACTITIONER, SEP_1))
                        .agreed(first.actions().get(1))
                        .decided(first.decisions().get(0).revisitedOn(JUL_1))
                        .decided(first.decisions().get(1)));
        String file = plan.iCalendar("plan-17").text(Instant.EPOCH, Locale.ENGLISH);
        String all = before.iCalendar("plan-17").text(Instant.EPOCH, Locale.ENGLISH);
        assertThat(uids(all)).hasSize(6).doesNotHaveDuplicates();
        assertThat(uids(file))
                .as("what is looked back at, or has no day, is no entry; the others stay the same entries")
                .hasSize(4)
                .isSubsetOf(uids(all));
    }

    @Test
    void should_show_a_step_of_forty_lines_whole_and_count_what_it_leaves_out() {
        assertThat(actions(39).toString().lines()).hasSize(40);
        assertThat(actions(39).toString()).doesNotContain("more");
        assertThat(actions(40).toString().lines()).hasSize(40);
        assertThat(actions(40).toString()).endsWith("\n  and 2 more");
    }

    /** The last step with so many lines below its title: the day, a decision, and the actions. */
    private static StepState actions(int lines) {
        EvaluationAgenda agenda = AGENDA.decided(Decision.of(DecisionKind.NOTHING_CHANGED, "Wij gaan door.", JUL_1));
        for (int i = 0; i < lines - 2; i++) {
            agenda = agenda.agreed(Action.of("actie " + i, Role.PRACTITIONER, JUL_1));
        }
        return WHOLE.with(CALENDAR.measured(CALENDAR.baseline().orElseThrow(), JAN_14))
                .with(agenda)
                .state(PlanStep.EVALUATE);
    }

    @Test
    void should_say_that_people_have_no_time_at_all_and_replace_what_was_expected_before() {
        KpiCode levelFit = KpiCode.of("IMP-WOA-LEVELFIT");
        KpiCode dropped = KpiCode.of("ACT-SIG-COUNT");
        MonitoringPlan plan = MonitoringPlan.empty()
                .affording(0)
                .expecting(dropped, ExpectedSize.of(3))
                .expecting(levelFit, ExpectedSize.of(40));

        assertThat(plan.affordableMinutes()).contains(BigDecimal.ZERO);
        assertThat(plan.affording(1.50).affordableMinutes()).contains(new BigDecimal("1.5"));
        assertThat(plan.expectedSizes()).containsOnlyKeys(dropped, levelFit);
        assertThat(plan.expecting(Map.of(levelFit, ExpectedSize.of(41))).expectedSizes())
                .containsOnly(Map.entry(levelFit, ExpectedSize.of(41)));
    }

    @Test
    void should_point_to_the_second_baseline_if_that_is_the_one() {
        MonitoringPlan plan = WHOLE.with(BaselineMeasurement.measured(JAN_14, "vragenlijst")
                        .over(31)
                        .ofKpis(KpiCode.of("IMP-WOA-LEVELFIT")))
                .with(BaselineMeasurement.measured(SEP_1.plusDays(1), "")
                        .over(3)
                        .ofKpis(KpiCode.of("ACT-SIG-COUNT")));

        assertThat(plan.missing(PlanStep.MEASURE))
                .extracting(finding -> finding.place().field() + " " + finding.code())
                .containsExactly(
                        "baselines[1].method AGREE-BASELINE-NO-METHOD", "baselines[1].day PLAN-BASELINE-AFTER-MOMENT");
    }

    @Test
    void should_know_the_baseline_of_each_kpi() {
        KpiCode levelFit = KpiCode.of("IMP-WOA-LEVELFIT");
        BaselineMeasurement all = BaselineMeasurement.measured(JAN_14, "oordeel van de leerkracht")
                .over(31);
        BaselineMeasurement own = BaselineMeasurement.estimated(JAN_14, "geschat door de teamleider")
                .ofKpis(levelFit);
        MonitoringPlan plan = WHOLE.with(own).with(all);

        assertThat(plan.baselineOf(levelFit)).contains(own);
        assertThat(plan.baselineOf(KpiCode.of("ACT-SIG-COUNT"))).contains(all);
        assertThat(WHOLE.baselineOf(levelFit)).isEmpty();
        assertThat(codes(plan.missing(PlanStep.MEASURE)))
                .as("put down, so measured, even if nobody noted it in the calendar")
                .containsExactly("AGREE-BASELINE-ESTIMATED");
        assertThat(plan.with(own.over(4)).baselines()).containsExactly(all, own.over(4));
        assertThat(WHOLE.with(all).with(own)).as("the order leaves no trace").isEqualTo(plan);
        MonitoringPlan other =
                WHOLE.with(BaselineMeasurement.absent("het liep al").ofKpis(KpiCode.of("ACT-SIG-COUNT")));
        assertThat(codes(other.missing(PlanStep.MEASURE)))
                .containsExactly("AGREE-BASELINE-ABSENT", "PLAN-BASELINE-KPI-OPEN");
    }

    /** Plans are equal whatever the order of their baselines, so that must not matter for the answer either. */
    @Test
    void should_take_the_baseline_that_is_closest_to_a_kpi_in_whatever_order_they_were_put_down() {
        KpiCode level = KpiCode.of("IMP-WOA-LEVELFIT");
        KpiCode skills = KpiCode.of("IMP-WOA-EXECSKILLS");
        KpiCode signals = KpiCode.of("ACT-SIG-COUNT");
        List<BaselineMeasurement> closestFirst = List.of(
                BaselineMeasurement.measured(JAN_14, "oordeel").over(31).ofKpis(level),
                BaselineMeasurement.measured(SEP_1, "vragenlijst").over(9).ofKpis(level, skills),
                BaselineMeasurement.measured(JAN_14, "dossiers").over(9).ofKpis(level, signals),
                BaselineMeasurement.absent("te laat begonnen").ofKpis(level, KpiCode.of("QUA-WORKLOAD")),
                BaselineMeasurement.measured(SEP_1, "alles").over(40));

        for (int from = 0; from < closestFirst.size(); from++) {
            List<BaselineMeasurement> some = new ArrayList<>(closestFirst.subList(from, closestFirst.size()));
            for (int turn = 0; turn < some.size(); turn++) {
                Collections.rotate(some, 1);
                MonitoringPlan plan = MonitoringPlan.empty();
                for (BaselineMeasurement baseline : some) {
                    plan = plan.with(baseline);
                }
                assertThat(plan.baselineOf(level)).contains(closestFirst.get(from));
            }
        }
        MonitoringPlan first =
                WHOLE.with(closestFirst.get(1)).with(closestFirst.get(1).ofKpis(level, signals));
        MonitoringPlan second =
                WHOLE.with(closestFirst.get(1).ofKpis(level, signals)).with(closestFirst.get(1));
        assertThat(first).isEqualTo(second);
        assertThat(first.baselineOf(level)).isEqualTo(second.baselineOf(level));
    }

    @Test
    void should_notice_a_baseline_that_was_taken_after_the_next_moment_began() {
        MonitoringPlan late =
                WHOLE.with(BaselineMeasurement.measured(SEP_1, "vragenlijst").over(3));

        assertThat(late.missing(PlanStep.MEASURE)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("PLAN-BASELINE-AFTER-MOMENT");
            assertThat(finding.place().field()).isEqualTo("baselines[0].day");
            assertThat(finding.message(Locale.forLanguageTag("nl")))
                    .isEqualTo("De nulmeting is van 2025-09-01. Toen was de volgende meting (2025-09-01) al begonnen.");
        });
        assertThat(WHOLE.with(BaselineMeasurement.measured(SEP_1.minusDays(1), "vragenlijst")
                                .over(3))
                        .missing(PlanStep.MEASURE))
                .isEmpty();
        assertThat(MonitoringPlan.empty()
                        .with(MeasurementCalendar.builder().baseline(JAN_14).build())
                        .with(BaselineMeasurement.measured(SEP_1, "vragenlijst").over(3))
                        .missing(PlanStep.MEASURE))
                .extracting(Finding::code)
                .doesNotContain("PLAN-BASELINE-AFTER-MOMENT");
    }

    @Test
    void should_tell_what_is_there_and_what_is_missing_in_each_step() {
        MonitoringPlan plan = MonitoringPlan.empty()
                .with(SCOPE.toBuilder()
                        .kind(ServiceKind.ACTIVITY)
                        .wanting("plezier in leren")
                        .holding("het voorkomen van onderpresteren", "BO/VO leerlingen")
                        .notHolding("plezier in leren", "BO/VO leerlingen")
                        .build())
                .with(SELECTION.toBuilder()
                        .because("we willen weten of het past")
                        .besideStories("elk halfjaar")
                        .agreedBy(PartyRole.COMMISSIONER, JAN_14)
                        .build())
                .with(AGREEMENT)
                .with(CALENDAR.measured(CALENDAR.baseline().orElseThrow(), JAN_14))
                .with(BaselineMeasurement.measured(JAN_14, "vragenlijst").over(31))
                .with(AGENDA.decided(Decision.of(DecisionKind.NOTHING_CHANGED, "Wij gaan door.", JUL_1))
                        .agreed(Action.of("bellen", Role.PRACTITIONER, JUL_1)));
        Locale dutch = Locale.forLanguageTag("nl");

        StringBuilder there = new StringBuilder();
        for (PlanStep step : PlanStep.values()) {
            plan.state(step)
                    .present()
                    .forEach(line -> there.append(step.number())
                            .append(' ')
                            .append(line.in(dutch))
                            .append('\n'));
        }
        assertThat(there.toString().lines())
                .contains(
                        "1 dienst: Huiswerkbegeleiding",
                        "1 voor: BO/VO leerlingen",
                        "1 soort: activiteit",
                        "1 gewenst: het voorkomen van onderpresteren",
                        "1 geldt: het voorkomen van onderpresteren – BO/VO leerlingen",
                        "1 geldt niet: plezier in leren – BO/VO leerlingen",
                        "2 omdat: we willen weten of het past",
                        "2 verhalen: elk halfjaar",
                        "2 akkoord: opdrachtgever op 2025-01-14",
                        "4 registreren: oordeel van de leerkracht",
                        "4 verzamelen: beleidsmedewerker",
                        "4 rapporteren: teamleider",
                        "4 in de vorm van: gespreksblad",
                        "4 hulp: functioneel beheerder",
                        "4 vervangt: niets",
                        "4 akkoord: uitvoerende op 2025-01-14",
                        "5 registreren van 2025-01-14 tot en met 2026-07-01",
                        "5 nulmeting: 2025-01-14, gemeten op 2025-01-14",
                        "5 tussenmeting: 2025-09-01",
                        "5 teamoverleg: elke 4 weken op dinsdag",
                        "5 nulmeting gemeten 2025-01-14",
                        "6 evaluatie: 2026-07-01",
                        "6 er verandert niets: Wij gaan door.",
                        "6 actie van uitvoerende: bellen")
                .anyMatch(line -> line.startsWith("2 IMP-WOA-LEVELFIT "))
                .anyMatch(line -> line.startsWith("3 IMP-WOA-EARLYLEAVERS "));
        StepState empty = MonitoringPlan.empty().state(PlanStep.MEASURE);
        assertThat(empty.present()).isEmpty();
        assertThat(empty.isOpen()).isTrue();
        assertThat(codes(empty.gate())).containsExactly("PLAN-NO-SCOPE", "PLAN-NO-SELECTION", "PLAN-NO-AGREEMENT");
        assertThat(empty).hasToString("""
            Step 5, Measure the KPIs
              open: No measurement moments are agreed yet.
              first: No service is chosen yet.
              first: No KPIs are chosen yet.
              first: Nothing is agreed yet about registering.\
            """);
        assertThat(plan.state(PlanStep.EVALUATE).isOpen()).isFalse();
        assertThat(plan.state(PlanStep.EVALUATE)).hasToString("""
            Step 6, Evaluate: nothing to do
              there: evaluation: 2026-07-01
              there: nothing changes: Wij gaan door.
              there: action of practitioner: bellen\
            """);
    }

    @Test
    void should_have_the_questions_of_the_manual_at_each_step() {
        assertThat(PlanStep.values())
                .allSatisfy(step -> assertThat(step.questions()).isNotEmpty());
        assertThat(PlanStep.REGISTER.questions())
                .extracting(Question::id)
                .contains("REGISTER-WHO", "REGISTER-BASELINE");
        assertThat(PlanStep.MEASURE.questions())
                .extracting(Question::id)
                .containsExactly(
                        "REGISTER-BASELINE", "REGISTER-HELP", "MEASURE-HOW-LONG", "MEASURE-MOMENTS", "MEASURE-ALIVE");
        assertThat(PlanStep.EVALUATE.questions()).isEqualTo(AGENDA.questions());
    }

    @Test
    void should_go_out_as_days_for_other_calendars() {
        EvaluationAgenda held = EvaluationAgenda.on(SEP_1)
                .decided(Decision.of(DecisionKind.KPI_CHANGED, "Een KPI erbij.", SEP_1)
                        .revisitedOn(SEP_1.plusMonths(3)))
                .decided(Decision.of(DecisionKind.SERVICE_CHANGED, "Al bekeken.", SEP_1)
                        .revisitedOn(SEP_1.plusMonths(3))
                        .lookedBack(SEP_1.plusMonths(3), "blijft"))
                .agreed(Action.of("bellen", Role.PRACTITIONER, SEP_1.plusMonths(1)));
        MonitoringPlan plan = WHOLE.with(held);

        String file = plan.iCalendar("plan-17").text(Instant.EPOCH, Locale.forLanguageTag("nl"));

        assertThat(file.lines().filter(line -> line.startsWith("SUMMARY:")))
                .containsExactly(
                        "SUMMARY:Nulmeting: Huiswerkbegeleiding",
                        "SUMMARY:Tussenmeting: Huiswerkbegeleiding",
                        "SUMMARY:Eindmeting: Huiswerkbegeleiding",
                        "SUMMARY:KPI's en registreren in het teamoverleg: Huiswerkbegeleiding",
                        "SUMMARY:Samen evalueren: Huiswerkbegeleiding",
                        "SUMMARY:Terugkijken op een besluit: Huiswerkbegeleiding",
                        "SUMMARY:Terugkijken op een actie: Huiswerkbegeleiding",
                        "SUMMARY:Samen evalueren: Huiswerkbegeleiding");
        assertThat(file).contains("DESCRIPTION:Een KPI erbij.", "- Hebben we iets aan deze KPI's?");
        String moved = plan.replacing(AGENDA, AGENDA.movedTo(JUL_1.plusDays(7)))
                .iCalendar("plan-17")
                .text(Instant.EPOCH, Locale.forLanguageTag("nl"));
        assertThat(uids(moved)).as("a moved evaluation stays the same entry").isEqualTo(uids(file));
        assertThat(uids(file.replace("\r\n ", "")))
                .as("known by these to programs that read an earlier file; MD5 of 7|plan-17|own|evaluation-2025-09-01,"
                        + " …-decision-1 and …-action-1 as UUIDs of version 3, by Python's hashlib")
                .containsSubsequence(
                        "UID:00332ffe-0d77-31e6-b8b5-c4cd0aa97127",
                        "UID:3445f6e4-3ec2-328f-a6bc-301948f2bbf5",
                        "UID:9ff881c0-9677-3d2d-b298-0aabc69a8738");
        assertThat(MonitoringPlan.empty().iCalendar("x").size()).isZero();
        assertThat(MonitoringPlan.empty().with(SELECTION).iCalendar("x"))
                .asString()
                .contains("Huiswerkbegeleiding");
    }

    @Test
    void should_show_an_evaluation_on_the_day_that_another_one_left() {
        EvaluationAgenda first = EvaluationAgenda.on(SEP_1);
        EvaluationAgenda moved = first.movedTo(SEP_1.plusMonths(1));
        MonitoringPlan plan = MonitoringPlan.empty().with(first).replacing(first, moved);
        String before = plan.iCalendar("plan-17").text(Instant.EPOCH, Locale.ENGLISH);

        MonitoringPlan both = plan.with(EvaluationAgenda.on(SEP_1))
                .with(EvaluationAgenda.on(SEP_1.plusDays(1)).agreedFirstFor(SEP_1));
        String after = both.iCalendar("plan-17").text(Instant.EPOCH, Locale.ENGLISH);

        assertThat(after.lines().filter(line -> line.startsWith("DTSTART")))
                .containsExactly(
                        "DTSTART;VALUE=DATE:20250901", "DTSTART;VALUE=DATE:20250902", "DTSTART;VALUE=DATE:20251001");
        assertThat(uids(after)).hasSize(3).doesNotHaveDuplicates();
        String one = plan.with(EvaluationAgenda.on(SEP_1)).iCalendar("plan-17").text(Instant.EPOCH, Locale.ENGLISH);
        assertThat(uids(one).get(1))
                .as("what moved stays the same entry")
                .isEqualTo(uids(before).get(0));
        assertThat(uids(one).get(0))
                .as("by the name evaluation-2025-09-01-2, as above")
                .isEqualTo("UID:9ee7054f-151a-3e83-9a7a-8344b10c0b59");
    }

    private static List<String> uids(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    /** Going back: whatever one step is changed to, the other steps hold what they held. */
    @Property
    void changing_one_step_leaves_what_the_others_hold(@ForAll Random random) {
        List<UnaryOperator<MonitoringPlan>> changes = List.of(
                plan -> plan.with(Scope.builder("dienst " + random.nextInt(9))
                        .forGroup("g")
                        .wanting("w")
                        .build()),
                plan -> plan.with(Selection.from(HomeworkCatalogue.catalogue())
                        .forScope(SCOPE)
                        .choose(random.nextBoolean() ? "IMP-WOA-EXECSKILLS" : "ACT-ANA-FIRSTTALK")
                        .build()),
                plan -> plan.with(RegistrationAgreement.builder()
                        .replacing("r" + random.nextInt(9))
                        .build()),
                plan -> plan.with(MeasurementCalendar.builder()
                        .interim(SEP_1.plusDays(random.nextInt(99)))
                        .build()),
                plan -> plan.with(BaselineMeasurement.absent("w" + random.nextInt(9))),
                plan -> plan.with(EvaluationAgenda.on(SEP_1.plusDays(random.nextInt(99)))));
        MonitoringPlan plan = WHOLE;
        for (int i = 0; i < 12; i++) {
            int which = random.nextInt(changes.size());
            MonitoringPlan next = changes.get(which).apply(plan);
            assertThat(next.smartReview()).isEqualTo(plan.smartReview());
            if (which != 0) {
                assertThat(next.scope()).isEqualTo(plan.scope());
            }
            if (which != 1) {
                assertThat(next.selection()).isEqualTo(plan.selection());
            }
            if (which != 2) {
                assertThat(next.agreement()).isEqualTo(plan.agreement());
            }
            if (which != 3) {
                assertThat(next.calendar()).isEqualTo(plan.calendar());
            }
            if (which != 4) {
                assertThat(next.baselines()).isEqualTo(plan.baselines());
            }
            assertThat(next.evaluations().stream().map(EvaluationAgenda::day))
                    .as("an evaluation never makes another day's go")
                    .containsAll(plan.evaluations().stream()
                            .map(EvaluationAgenda::day)
                            .toList());
            plan = next;
        }
    }

    /** Any part, any number of times, in any order: only what was given last of each part counts. */
    @Property(tries = 40)
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
