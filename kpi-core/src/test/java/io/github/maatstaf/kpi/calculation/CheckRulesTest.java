package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Check PLAN_WITHOUT_GOAL = Check.of(
                    "OWN-PLAN-NO-GOAL",
                    not(has(EventType.GOAL_SET)),
                    LocalizedText.of("er is een plan, maar geen doel", "there is a plan, but no goal"))
            .among(has(EventType.PLAN))
            .about(DataElement.of(EventType.GOAL_SET))
            .withGuidance(LocalizedText.of("Leg het doel vast.", "Record the goal."));

    /** Made up: C1 in order; C2 an evaluation out of the blue; C3 a wrong entry with one; C4 just an answer. */
    private static Registration.Builder source() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("C1")
                .field(TrajectoryField.NEIGHBOURHOOD, "Noord")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.ANALYSIS, DAY.plusDays(2))
                .event(EventType.PLAN, DAY.plusDays(9))
                .event(EventType.GOAL_SET, DAY.plusDays(9))
                .end();
        builder.begin("C2")
                .field(TrajectoryField.NEIGHBOURHOOD, "onbekend")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.PLAN, DAY.plusDays(3))
                .event(EventType.EVALUATION, DAY.plusDays(4))
                .outcome(EvaluationOutcome.UNKNOWN)
                .event(EventType.AFTERCARE, DAY.plusDays(30))
                .end();
        builder.begin("C3")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.EVALUATION, DAY.plusDays(4))
                .event(EventType.CLOSURE, DAY.plusDays(5))
                .reason(ClosureReason.WRONG_ENTRY)
                .end();
        return builder.begin("C4")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.CLOSURE, DAY.plusDays(1))
                .reason(ClosureReason.ANSWERED_AT_ONCE)
                .end();
    }

    @Test
    void should_ask_contradictions_back_per_trajectory_and_nothing_of_a_wrong_entry() {
        CheckReport report = CheckRules.standard().review(source().build());

        assertThat(report.askedBack()).containsOnlyKeys("C2");
        assertThat(report.askedBack().get("C2")).extracting(Finding::code).containsOnly("PROCESS-STEP-ORDER");
        CheckResult order = report.resultsOf("PROCESS-STEP-ORDER").get(0);
        assertThat(order.found()).isEqualTo(1);
        assertThat(order.asked()).as("without the wrong entry").isEqualTo(3);
        assertThat(order.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(report.status()).isEqualTo(CheckStatus.FAILED);
    }

    /** Found by fuzzing: it went to the end, so that rules read from a file were others than those written to it. */
    @Test
    void should_keep_a_check_in_its_place_when_it_takes_another_form() {
        Check first = CheckRules.standard().checks().get(0);
        CheckRules own = CheckRules.standard().with(PLAN_WITHOUT_GOAL);

        assertThat(own.with(first)).isEqualTo(own);
        assertThat(own.with(first.tolerating(7)).with(first)).isEqualTo(own);
        assertThat(own.with(first.tolerating(7)).checks().get(0).tolerated()).isEqualTo(7);
    }

    @Test
    void should_never_ask_back_a_note() {
        WithFindings<Registration> read = source().build();

        assertThat(read.findings()).extracting(Finding::severity).contains(Severity.NOTE);
        CheckRules.standard().review(read).askedBack().values().stream()
                .flatMap(List::stream)
                .forEach(finding -> assertThat(finding.severity()).isEqualTo(Severity.CHECK));
    }

    @Test
    void should_take_an_own_check_among_those_it_is_about() {
        CheckResult result = CheckRules.standard()
                .with(PLAN_WITHOUT_GOAL)
                .review(source().build())
                .resultsOf("OWN-PLAN-NO-GOAL")
                .get(0);

        assertThat(result.asked()).as("C1 and C2 have a plan").isEqualTo(2);
        assertThat(result.found()).isEqualTo(1);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place().trajectory()).isEqualTo("C2");
            assertThat(finding.place().field()).isEqualTo("GOAL_SET");
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("there is a plan, but no goal");
            assertThat(finding.guidance(Locale.ENGLISH)).contains("Record the goal.");
        });
    }

    @Test
    void should_let_pass_what_was_agreed_to_pass() {
        WithFindings<Registration> read = source().build();

        assertThat(status(PLAN_WITHOUT_GOAL.tolerating(50), read)).isEqualTo(CheckStatus.PASSED_WITH_HITS);
        assertThat(status(PLAN_WITHOUT_GOAL.tolerating(49), read)).isEqualTo(CheckStatus.FAILED);
    }

    /** Nothing found among nobody is not "passed": the pull requests 110 and 320 of the OHDSI DataQualityDashboard. */
    @Test
    void should_not_call_it_passed_where_there_was_nothing_to_ask() {
        WithFindings<Registration> read = source().build();

        assertThat(status(PLAN_WITHOUT_GOAL.among(has(EventType.REFERRAL)), read))
                .isEqualTo(CheckStatus.NOT_APPLICABLE);
        CheckReport empty = CheckRules.standard()
                .with(PLAN_WITHOUT_GOAL)
                .agreeing(DataElement.CLIENT)
                .review(Registration.builder().build());
        assertThat(empty.counts()).containsOnlyKeys(CheckStatus.NOT_APPLICABLE);
        assertThat(empty.status()).isEqualTo(CheckStatus.NOT_APPLICABLE);
    }

    private static CheckStatus status(Check check, WithFindings<Registration> read) {
        return CheckRules.standard()
                .with(check)
                .review(read)
                .resultsOf(check.code())
                .get(0)
                .status();
    }

    @Test
    void should_keep_the_counts_and_the_reason_of_what_is_silenced() {
        CheckReport report = CheckRules.standard()
                .silencing("PROCESS-STEP-ORDER", " wij leggen de uitvoering elders vast ")
                .review(source().build());

        CheckResult silenced = report.resultsOf("PROCESS-STEP-ORDER").get(0);
        assertThat(silenced.status()).isEqualTo(CheckStatus.SILENCED);
        assertThat(silenced.found()).isEqualTo(1);
        assertThat(silenced.silencedBecause()).contains("wij leggen de uitvoering elders vast");
        assertThat(report.askedBack()).isEmpty();
        assertThat(report.status()).isEqualTo(CheckStatus.PASSED);
        assertThat(report.toString()).contains("SILENCED", "elders");
    }

    /** Feature 63: an answer of "unknown" is an answer. */
    @Test
    void should_ask_back_agreed_fields_that_were_left_empty_and_no_unknown() {
        CheckReport report = CheckRules.standard()
                .agreeing(
                        DataElement.of(TrajectoryField.NEIGHBOURHOOD),
                        DataElement.of(EventType.EVALUATION, EventAttribute.OUTCOME),
                        DataElement.of(EventType.PLAN))
                .review(source().build());

        List<CheckResult> agreed = report.resultsOf("MEASURE-AGREED-EMPTY");
        assertThat(agreed)
                .extracting(result -> result.check().element().orElseThrow().code())
                .containsExactly("EVALUATION.outcome", "PLAN", "neighbourhood");
        assertThat(agreed)
                .extracting(CheckResult::status)
                .containsExactly(CheckStatus.PASSED, CheckStatus.NOT_APPLICABLE, CheckStatus.FAILED);
        assertThat(agreed.get(2).findings())
                .extracting(finding -> finding.place().trajectory())
                .containsExactly("C4");
        assertThat(report.askedBack()).containsOnlyKeys("C2", "C4");
        assertThat(report.askedBack().get("C4").get(0).guidance(Locale.forLanguageTag("nl")))
                .hasValueSatisfying(text -> assertThat(text).contains("onbekend"));
    }

    @Test
    void should_ask_an_agreed_event_only_of_what_was_closed_as_planned() {
        Registration.Builder builder = source();
        builder.begin("C5")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.CLOSURE, DAY.plusDays(80))
                .reason(ClosureReason.COMPLETED)
                .end();
        CheckReport report =
                CheckRules.standard().agreeing(DataElement.of(EventType.PLAN)).review(builder.build());

        CheckResult plan = report.resultsOf("MEASURE-AGREED-EMPTY").get(0);
        assertThat(plan.asked()).isEqualTo(1);
        assertThat(plan.findings())
                .extracting(finding -> finding.place().trajectory())
                .containsExactly("C5");
    }

    @Test
    void should_note_a_step_that_stands_twice_the_same_on_a_day_and_no_contact() {
        Registration.Builder builder = source();
        for (EventType type : List.of(EventType.PLAN, EventType.CONTACT)) {
            builder.begin("TWICE-" + type)
                    .event(EventType.SIGNAL, DAY)
                    .event(EventType.ANALYSIS, DAY)
                    .event(type, DAY.plusDays(1))
                    .event(type, DAY.plusDays(1))
                    .end();
        }
        CheckReport report = CheckRules.standard().review(builder.build());

        assertThat(report.resultsOf("PROCESS-SAME-STEP-TWICE").get(0).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().trajectory()).isEqualTo("TWICE-PLAN");
                    assertThat(finding.message(Locale.ENGLISH)).contains("PLAN stands twice");
                });
        assertThat(report.askedBack()).doesNotContainKey("TWICE-PLAN");
    }

    @Test
    void should_replace_a_check_of_the_same_code() {
        CheckRules rules = CheckRules.standard().with(PLAN_WITHOUT_GOAL).with(PLAN_WITHOUT_GOAL.asNote());

        assertThat(rules.checks())
                .filteredOn(check -> check.code().equals("OWN-PLAN-NO-GOAL"))
                .hasSize(1);
        assertThat(rules.review(source().build()).askedBack().get("C2"))
                .extracting(Finding::code)
                .doesNotContain("OWN-PLAN-NO-GOAL");
    }

    /** What a step says is asked back must be a rule, so that it can be silenced. */
    @Test
    void should_have_each_check_of_replay_as_a_rule_with_guidance() {
        assertThat(CheckRules.standard().checks())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(check -> {
                    assertThat(check.guidance().isPresent()).isEqualTo(check.severity() == Severity.CHECK);
                    assertThat(check.condition()).isEmpty();
                });
    }

    @Test
    void should_refuse_what_no_rule_can_be() {
        CheckRules rules = CheckRules.standard();

        assertThatThrownBy(() -> rules.silencing("PROCESS-NO-SUCH", "reason"))
                .hasMessageContaining("PROCESS-NO-SUCH")
                .hasMessageContaining("PROCESS-STEP-ORDER");
        assertThatThrownBy(() -> rules.silencing("PROCESS-STEP-ORDER", " ")).hasMessageContaining("reason");
        assertThatThrownBy(() -> PLAN_WITHOUT_GOAL.tolerating(101)).hasMessageContaining("101");
        assertThatThrownBy(() -> PLAN_WITHOUT_GOAL.tolerating(-1)).hasMessageContaining("-1");
        assertThat(PLAN_WITHOUT_GOAL.tolerating(0).tolerating(100).tolerated()).isEqualTo(100);
        assertThatThrownBy(() -> rules.checks().get(0).asNote()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Check.of("own", has(EventType.PLAN), LocalizedText.of("x")))
                .hasMessageContaining("own");
    }

    @Test
    void should_change_nothing_in_the_data() {
        WithFindings<Registration> read = source().build();
        Registration before = source().build().value();

        CheckRules.standard().with(PLAN_WITHOUT_GOAL).review(read);

        assertThat(read.value()).isEqualTo(before);
    }

    @Test
    void should_be_values() {
        CheckRules rules = CheckRules.standard().with(PLAN_WITHOUT_GOAL).agreeing(DataElement.CLIENT);

        ValueContract.<CheckRules>hold(
                () -> CheckRules.standard().with(PLAN_WITHOUT_GOAL).agreeing(DataElement.CLIENT),
                () -> CheckRules.standard().agreeing(DataElement.HOUSEHOLD),
                () -> CheckRules.standard().silencing("PROCESS-STEP-ORDER", "later"));
        ValueContract.<Check>hold(
                () -> PLAN_WITHOUT_GOAL.tolerating(5),
                () -> PLAN_WITHOUT_GOAL.tolerating(6),
                () -> PLAN_WITHOUT_GOAL.withGuidance(LocalizedText.of("kijk")),
                () -> PLAN_WITHOUT_GOAL.about(DataElement.CLIENT),
                PLAN_WITHOUT_GOAL::asNote);
        assertThat(rules).hasToString("11 checks, 0 silenced; 1 agreed data elements: client");
        assertThat(PLAN_WITHOUT_GOAL)
                .hasToString("OWN-PLAN-NO-GOAL among has(PLAN): there is a plan, but no goal; at most 5 in a hundred");
        assertThat(rules.review(source().build())).isEqualTo(rules.review(source().build()));
    }
}
