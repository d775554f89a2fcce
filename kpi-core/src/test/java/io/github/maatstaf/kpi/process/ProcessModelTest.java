package io.github.maatstaf.kpi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.WithFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's table against that of the specification, for every last step and every next event. */
class ProcessModelTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final LocalDate NEXT = LocalDate.of(2025, 3, 4);
    private static final TableOfTheSpecification TABLE = TableOfTheSpecification.read();
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ProcessModel MODEL = ProcessModel.standard();

    /** No last step, or one in every form; each test goes through all next steps. */
    static Stream<List<ProcessEvent>> everyLastStep() {
        return Stream.concat(
                Stream.of(List.of()),
                TableOfTheSpecification.everyStep(FIRST).stream().map(List::of));
    }

    private static List<ProcessEvent> everyNextStep() {
        return TableOfTheSpecification.everyStep(NEXT);
    }

    @Test
    void should_compare_with_the_whole_table() {
        assertThat(TABLE.rows()).isEqualTo(11);
        assertThat(everyLastStep().count() * everyNextStep().size()).isEqualTo(27 * 26);
    }

    @ParameterizedTest
    @MethodSource("everyLastStep")
    void should_say_what_the_specification_says(List<ProcessEvent> last) {
        for (ProcessEvent next : everyNextStep()) {
            StepRule rule = last.isEmpty() ? MODEL.ruleAtStart(next) : MODEL.ruleAfter(last.get(0), next);

            assertThat(rule.verdict()).as("then %s", next).isEqualTo(TABLE.verdict(last, next));
        }
    }

    @ParameterizedTest
    @MethodSource("everyLastStep")
    void p2_should_keep_every_event_in_replay_with_the_note_or_check_of_the_table(List<ProcessEvent> last) {
        for (ProcessEvent next : everyNextStep()) {
            List<ProcessEvent> history = history(last, next);

            WithFindings<List<Trajectory>> replayed = Trajectory.replay("D1", history);

            StepVerdict verdict = TABLE.verdict(last, next);
            List<ProcessEvent> kept = replayed.value().stream()
                    .flatMap(trajectory -> trajectory.events().stream())
                    .toList();
            assertThat(kept).as("then %s", next).isEqualTo(verdict == StepVerdict.CLOSED_TWICE ? last : history);
            assertThat(replayed.value()).hasSize(verdict.opensNew() ? 2 : 1);
            assertThat(severitiesOn(NEXT, replayed))
                    .as("then %s", next)
                    .isEqualTo(
                            switch (verdict) {
                                case NORMAL -> List.of();
                                case NOTE, NEW -> List.of(Severity.NOTE);
                                case CHECK, NEW_CHECK, CLOSED_TWICE -> List.of(Severity.CHECK);
                            });
        }
    }

    private static List<Severity> severitiesOn(LocalDate day, WithFindings<?> replayed) {
        return replayed.findings().stream()
                .filter(finding -> day.toString().equals(finding.arguments().get("date")))
                .map(Finding::severity)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyLastStep")
    void p2_should_refuse_in_strict_verbs_exactly_the_checks(List<ProcessEvent> last) {
        Trajectory trajectory = Trajectory.of("D1").withHistory(last);
        for (ProcessEvent next : everyNextStep()) {
            StepVerdict verdict = TABLE.verdict(last, next);
            if (verdict.isCheck() || verdict == StepVerdict.CLOSED_TWICE) {
                assertThatThrownBy(() -> trajectory.with(next)).isInstanceOf(IllegalStepException.class);
                assertThat(trajectory.events()).isEqualTo(last);
            } else {
                assertThatCode(() -> trajectory.with(next)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyLastStep")
    void p2_should_list_what_is_allowed_and_nothing_that_is_not(List<ProcessEvent> last) {
        Trajectory trajectory = Trajectory.of("D1").withHistory(last);
        ProcessEvent refusedStep = everyNextStep().stream()
                .filter(next -> TABLE.verdict(last, next).isCheck())
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> trajectory.with(refusedStep))
                .isInstanceOfSatisfying(IllegalStepException.class, refused -> {
                    assertThat(refused.state()).isEqualTo(trajectory.state());
                    assertThat(refused.step()).isEqualTo(refusedStep.type().code());
                    assertThat(refused.trajectoryId()).isEqualTo("D1");
                    assertThat(refused.allowed()).endsWith("any fact");
                    for (ProcessEvent other : everyNextStep()) {
                        StepVerdict verdict = TABLE.verdict(last, other);
                        boolean accepted = !verdict.isCheck() && verdict != StepVerdict.CLOSED_TWICE;
                        assertThat(lists(refused.allowed(), other.type()))
                                .as("%s, which is %s", other, verdict)
                                .isEqualTo(accepted);
                    }
                });
    }

    private static boolean lists(List<String> allowed, EventType type) {
        return allowed.stream().anyMatch(it -> it.split(" ")[0].equals(type.code()));
    }

    @ParameterizedTest
    @MethodSource("everyLastStep")
    void should_have_a_text_in_two_languages_for_every_finding(List<ProcessEvent> last) {
        for (ProcessEvent next : everyNextStep()) {
            List<Finding> findings =
                    Trajectory.replay("D1", history(last, next)).findings();

            assertThat(findings).allSatisfy(finding -> {
                String english = finding.message(Locale.ENGLISH);
                assertThat(english).isNotBlank().doesNotContain("{");
                assertThat(finding.message(DUTCH))
                        .isNotBlank()
                        .doesNotContain("{")
                        .isNotEqualTo(english);
                assertThat(finding.guidance(DUTCH).isPresent())
                        .as("only what may be asked back has guidance")
                        .isEqualTo(finding.severity() == Severity.CHECK);
            });
        }
    }

    private static List<ProcessEvent> history(List<ProcessEvent> last, ProcessEvent next) {
        List<ProcessEvent> history = new ArrayList<>(last);
        history.add(next);
        return history;
    }

    @Test
    void should_take_facts_in_any_open_state_and_note_them_after_the_closure() {
        ProcessEvent fact = ProcessEvent.of(EventType.of("HOUSE_VISIT"), NEXT);

        assertThat(MODEL.ruleAtStart(fact).verdict()).isEqualTo(StepVerdict.NORMAL);
        for (ProcessEvent last : TableOfTheSpecification.everyStep(FIRST)) {
            StepRule rule = MODEL.ruleAfter(last, fact);
            boolean open =
                    Trajectory.of("D1").withHistory(List.of(last)).state().isOpen();
            assertThat(rule.verdict()).isEqualTo(open ? StepVerdict.NORMAL : StepVerdict.NOTE);
            assertThat(rule.moves()).isFalse();
        }
    }

    @Test
    void should_refuse_a_fact_as_the_last_step() {
        ProcessEvent contact = ProcessEvent.of(EventType.CONTACT, FIRST);

        assertThatThrownBy(() -> MODEL.ruleAfter(contact, ProcessEvent.of(EventType.PLAN, NEXT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CONTACT");
    }

    /** Law P5: people move, withdraw or die at any time. */
    @Test
    void p5_should_let_every_open_state_reach_the_closure_and_nothing_but_aftercare_follow_it() {
        for (StepRule rule : MODEL.rules()) {
            if (rule.next().startsWith("CLOSURE") && rule.state().isOpen() && rule.state() != TrajectoryState.NEW) {
                assertThat(rule.verdict()).as(rule.toString()).isIn(StepVerdict.NORMAL, StepVerdict.NOTE);
                assertThat(rule.moves()).isTrue();
            }
            if (!rule.state().isOpen() && rule.moves()) {
                assertThat(rule.next()).isEqualTo("AFTERCARE");
            }
        }
    }

    @Test
    void should_leave_an_open_trajectory_where_it_is_at_another_signal() {
        for (StepRule rule : MODEL.rules()) {
            if (rule.next().equals("SIGNAL")) {
                assertThat(rule.moves()).as(rule.toString()).isEqualTo(rule.state() == TrajectoryState.NEW);
            }
        }
    }

    @Test
    void should_show_itself_as_a_table_of_at_most_forty_lines() {
        assertThat(MODEL.toString().lines())
                .hasSize(13)
                .allSatisfy(line -> assertThat(line).doesNotEndWith(" "))
                .anySatisfy(
                        line -> assertThat(line).startsWith("EVALUATION adjust").contains(" n "));
        assertThat(MODEL.rules().get(0)).hasToString("after (none), SIGNAL: Y");
    }

    @Test
    void should_draw_the_ordinary_steps() {
        assertThat(MODEL.toMermaid())
                .startsWith("stateDiagram-v2\n    [*] --> SIGNALLED\n    SIGNALLED --> ANALYSED\n")
                .contains("    EVALUATED --> PLANNED : adjust\n")
                .contains("    EVALUATED --> CLOSED : finish\n")
                .contains("    CLOSED --> IN_AFTERCARE\n")
                .doesNotContain("[*] --> CLOSED")
                .endsWith("    CLOSED --> [*]\n    IN_AFTERCARE --> [*]\n");
    }
}
