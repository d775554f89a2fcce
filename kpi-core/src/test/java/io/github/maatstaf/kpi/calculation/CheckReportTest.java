package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.any;
import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.CaseCondition.reentry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a report tells of checks whose outcome is worked out by hand. */
class CheckReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Check NO_GOAL =
            Check.of("OWN-NO-GOAL", not(has(EventType.GOAL_SET)), LocalizedText.of("geen doel", "no goal"));

    /** Made up: Z9 and A1 were evaluated before anything was done, Z9 had aftercare too; B5 is in order and has a goal. */
    private static Registration.Builder source() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("Z9")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.EVALUATION, DAY.plusDays(1))
                .event(EventType.AFTERCARE, DAY.plusDays(2))
                .end();
        builder.begin("B5")
                .field(TrajectoryField.NEIGHBOURHOOD, "Noord")
                .event(EventType.SIGNAL, DAY.plusDays(1))
                .event(EventType.GOAL_SET, DAY.plusDays(2))
                .end();
        return builder.begin("A1")
                .event(EventType.SIGNAL, DAY.plusDays(2))
                .event(EventType.EVALUATION, DAY.plusDays(3))
                .end();
    }

    private static CheckReport report(CheckRules rules) {
        return rules.review(source().build());
    }

    @Test
    void should_tell_each_check_once_in_the_order_of_the_rules() {
        CheckRules rules = CheckRules.standard().with(NO_GOAL);
        List<CheckResult> results = report(rules).results();

        assertThat(results).extracting(CheckResult::check).isEqualTo(rules.checks());
        CheckResult order = report(rules).resultsOf("PROCESS-STEP-ORDER").get(0);
        assertThat(order.findings()).hasSize(3);
        assertThat(order.found()).as("trajectories, not findings").isEqualTo(2);
        assertThat(order).hasToString("PROCESS-STEP-ORDER FAILED: 2 of 3 trajectories");
    }

    @Test
    void should_ask_back_by_trajectory_in_the_order_of_their_ids() {
        var asked = report(CheckRules.standard().with(NO_GOAL)).askedBack();

        assertThat(asked.keySet()).containsExactly("A1", "Z9");
        assertThat(asked.get("A1")).extracting(Finding::code).containsExactly("PROCESS-STEP-ORDER", "OWN-NO-GOAL");
        List<Finding> ofOne = asked.get("Z9");
        assertThat(ofOne).hasSize(3);
        assertThatThrownBy(ofOne::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_show_what_was_found_or_silenced_and_count_the_rest() {
        CheckRules rules = CheckRules.standard()
                .with(NO_GOAL.tolerating(70))
                .silencing("PROCESS-STEP-RETURN", "later")
                .agreeing(DataElement.of(TrajectoryField.NEIGHBOURHOOD));

        assertThat(report(rules))
                .hasToString(String.join(
                        "\n",
                        "12 checks: FAILED",
                        "PROCESS-STEP-ORDER FAILED: 2 of 3 trajectories",
                        "PROCESS-STEP-RETURN SILENCED: 0 of 3 trajectories (later)",
                        "OWN-NO-GOAL PASSED_WITH_HITS: 2 of 3 trajectories",
                        "MEASURE-AGREED-EMPTY FAILED: 2 of 3 trajectories",
                        "4 x PASSED",
                        "4 x NOT_APPLICABLE",
                        "asked back: 2 trajectories"));
    }

    @Test
    void should_show_no_more_than_forty_lines() {
        assertThat(report(withHits(34)).toString().lines())
                .as("with the one of replay 35 checks found something, and all are shown")
                .hasSize(39)
                .noneMatch(line -> line.startsWith("and "));
        assertThat(report(withHits(37)).toString().lines()).hasSize(40).contains("and 3 more");
    }

    private static CheckRules withHits(int checks) {
        CheckRules rules = CheckRules.standard();
        for (int i = 0; i < checks; i++) {
            String letters = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
            rules = rules.with(Check.of(
                    "OWN-CHECK-" + letters, has(EventType.SIGNAL), LocalizedText.of("een melding", "a signal")));
        }
        return rules;
    }

    /** An organisation's own agreement is no rule of the library, and still has to be one that can be asked back. */
    @Test
    void should_make_a_rule_of_what_replay_found_without_one() {
        WithFindings<Registration> read = source().build();
        Finding otherwise = Finding.of("PROCESS-AGREED-OTHERWISE")
                .at(Place.trajectory("B5"))
                .with("date", DAY);
        CheckReport report = CheckRules.standard().review(WithFindings.of(read.value(), List.of(otherwise, otherwise)));

        assertThat(report.resultsOf("PROCESS-AGREED-OTHERWISE")).singleElement().satisfies(result -> {
            assertThat(result.found()).isEqualTo(1);
            assertThat(result.asked()).isEqualTo(3);
            assertThat(result.findings()).hasSize(2);
        });
        assertThat(report.askedBack()).containsOnlyKeys("B5");
    }

    /** A count that does not fit a list of participants is a finding of reading, and none of any trajectory. */
    @Test
    void should_say_of_trajectories_only_what_was_found_in_trajectories() {
        Registration.Builder builder = source();
        for (String id : List.of("ACT-1", "ACT-2")) {
            builder.add(CollectiveActivity.builder(id, DAY)
                    .headcount(1)
                    .participants(List.of(ClientRef.of("K1"), ClientRef.of("K2")))
                    .build());
        }
        WithFindings<Registration> read = builder.build();

        assertThat(read.countsByCode()).containsEntry("PROCESS-HEADCOUNT-TOO-LOW", 2L);
        CheckReport report = CheckRules.standard().review(read);
        assertThat(report).isEqualTo(report(CheckRules.standard()));
        assertThat(report.resultsOf("PROCESS-HEADCOUNT-TOO-LOW")).isEmpty();
    }

    /** One of the library's own checks, asked of one neighbourhood only: there nothing is wrong. */
    @Test
    void should_find_nothing_outside_those_that_are_asked() {
        Check order = CheckRules.standard().checks().stream()
                .filter(check -> check.code().equals("PROCESS-STEP-ORDER"))
                .findFirst()
                .orElseThrow();
        CheckRules inNorth = CheckRules.standard().with(order.among(field(TrajectoryField.NEIGHBOURHOOD, "Noord")));

        CheckReport report = report(inNorth);
        assertThat(report.resultsOf("PROCESS-STEP-ORDER").get(0))
                .hasToString("PROCESS-STEP-ORDER PASSED: 0 of 1 trajectories");
        assertThat(report.askedBack()).isEmpty();
        assertThat(report(CheckRules.standard().with(order.among(has(EventType.AFTERCARE))))
                        .resultsOf("PROCESS-STEP-ORDER"))
                .singleElement()
                .hasToString("PROCESS-STEP-ORDER FAILED: 1 of 1 trajectories");
    }

    /** A closing that nobody could have seen yet: of those it is not asked, and nothing is found of it. */
    @Test
    void should_not_find_more_than_were_asked() {
        Registration.Builder builder = Registration.builder().observedUntil(DAY.plusDays(3));
        builder.begin("T1")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.ANALYSIS, DAY.plusDays(1))
                .event(EventType.CLOSURE, DAY.plusDays(5))
                .event(EventType.EVALUATION, DAY.plusDays(6))
                .end();
        WithFindings<Registration> read = builder.build();

        assertThat(CheckRules.standard().review(read).results())
                .allSatisfy(result -> assertThat(result.found()).isLessThanOrEqualTo(result.asked()));
    }

    /** Aftercare is given within 30 days: until they have passed nobody has left it out. By hand; complete until 30 June. */
    private static final Registration CLOSED = TrajectoryReasonsTest.registration(
            "T1 K1 SIGNAL 05-01 CLOSURE 05-31",
            "T2 K2 SIGNAL 05-01 CLOSURE 06-01",
            "T3 K3 SIGNAL 05-01 CLOSURE 06-02 AFTERCARE 06-03",
            "T4 K4 SIGNAL 05-01 CLOSURE 05-02 AFTERCARE 06-01",
            "T5 K5 SIGNAL 05-01 CLOSURE 05-02 AFTERCARE 06-02",
            "T6 K6 SIGNAL 05-01",
            "T7 K7 SIGNAL 05-01 WRONG 05-02",
            "T8 K2 SIGNAL 06-02");

    private static String ofClosed(CaseCondition condition) {
        Check check = Check.of("OWN-CHECK", condition, LocalizedText.of("verzonnen", "made up"));
        return CheckRules.standard()
                .with(check)
                .review(WithFindings.of(CLOSED, List.of()))
                .resultsOf("OWN-CHECK")
                .stream()
                .map(result -> result.findings().stream()
                                .map(finding -> finding.place().trajectory())
                                .collect(Collectors.joining(" "))
                        + " of " + result.asked())
                .collect(Collectors.joining());
    }

    @Test
    void should_not_ask_back_what_may_still_come() {
        CaseCondition closed = has(EventType.CLOSURE);
        CaseCondition aftercare = has(EventType.AFTERCARE).within(30).after(Milestone.first(EventType.CLOSURE));

        assertThat(ofClosed(all(closed, not(aftercare)))).as("T2 later").isEqualTo("T1 T5 of 6");
        assertThat(ofClosed(aftercare)).as("at once").isEqualTo("T3 T4 of 6");
        assertThat(ofClosed(not(aftercare))).as("also who was not closed").isEqualTo("T1 T5 T6 T8 of 6");
        assertThat(ofClosed(any(closed, not(aftercare)))).isEqualTo("T1 T2 T3 T4 T5 T6 T8 of 7");
        assertThat(ofClosed(any(not(closed), not(aftercare)))).isEqualTo("T1 T5 T6 T8 of 6");
        CheckResult amongThem = CheckRules.standard()
                .with(Check.of("OWN-CHECK", closed, LocalizedText.of("verzonnen", "made up"))
                        .among(not(aftercare)))
                .review(WithFindings.of(CLOSED, List.of()))
                .resultsOf("OWN-CHECK")
                .get(0);
        assertThat(amongThem.asked()).as("T1 T5 T6 T8").isEqualTo(4);
    }

    @Test
    void should_not_ask_back_days_that_have_not_passed() {
        Milestone.DaysBetween open = Milestone.first(EventType.SIGNAL).daysUntil(Milestone.first(EventType.CLOSURE));
        Milestone.DaysBetween after =
                Milestone.first(EventType.CLOSURE).daysUntil(Milestone.first(EventType.AFTERCARE));

        // T6 is open for 60 days, T8 for 28
        assertThat(ofClosed(open.atLeast(31))).isEqualTo("T2 T3 T6 of 6");
        assertThat(ofClosed(not(open.atLeast(31)))).isEqualTo("T1 T4 T5 of 6");
        assertThat(ofClosed(not(open.atMost(30)))).isEqualTo("T2 T3 T6 of 6");
        assertThat(ofClosed(not(open.atMost(28)))).isEqualTo("T1 T2 T3 T6 T8 of 7");
        assertThat(ofClosed(not(after.atMost(30)))).isEqualTo("T1 T5 T6 T8 of 6");
        // T3 had aftercare after a day: that is known, although 31 days have not passed
        assertThat(ofClosed(not(after.atLeast(31)))).isEqualTo("T3 T4 T6 T8 of 5");
        assertThat(ofClosed(not(reentry(30, Milestone.first(EventType.CLOSURE)))))
                .isEqualTo("T1 T4 T5 T6 T8 of 6");
    }

    @Test
    void should_name_the_day_of_a_step_that_stands_twice() {
        Registration.Builder builder = source();
        builder.begin("TWICE")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.PLAN, DAY.plusDays(8))
                .event(EventType.PLAN, DAY.plusDays(8))
                .end();

        assertThat(CheckRules.standard()
                        .review(builder.build())
                        .resultsOf("PROCESS-SAME-STEP-TWICE")
                        .get(0)
                        .findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("2025-03-11"));
    }

    @Test
    void should_have_its_statuses_in_words() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            assertThat(Arrays.stream(CheckStatus.values())
                            .map(status -> status.label().in(locale))
                            .toList())
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        }
        assertThat(CheckStatus.NOT_APPLICABLE.label().in(Locale.ENGLISH))
                .isEqualTo("not applicable: there was nothing to look at");
    }

    @Test
    void should_be_values() {
        CheckRules rules = CheckRules.standard().with(NO_GOAL);

        ValueContract.<CheckReport>hold(
                () -> report(rules),
                () -> report(rules.with(NO_GOAL.tolerating(80))),
                () -> rules.review(Registration.builder().build()));
        ValueContract.<CheckResult>hold(
                () -> ofNoGoal(rules),
                () -> ofNoGoal(rules.silencing(NO_GOAL.code(), "later")),
                () -> ofNoGoal(rules.silencing(NO_GOAL.code(), "never")),
                () -> ofNoGoal(rules.with(NO_GOAL.among(has(EventType.EVALUATION)))),
                () -> rules.review(Registration.builder().build())
                        .resultsOf(NO_GOAL.code())
                        .get(0));
    }

    private static CheckResult ofNoGoal(CheckRules rules) {
        return report(rules).resultsOf(NO_GOAL.code()).get(0);
    }
}
