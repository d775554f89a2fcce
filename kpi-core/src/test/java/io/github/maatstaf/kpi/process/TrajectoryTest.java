package io.github.maatstaf.kpi.process;

import static io.github.maatstaf.kpi.process.EvaluationOutcome.ADJUST;
import static io.github.maatstaf.kpi.process.EvaluationOutcome.FINISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.WithFindings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

    private static ProcessEvent on(int day, EventType type) {
        return ProcessEvent.of(type, DAY.plusDays(day));
    }

    private static Trajectory closed() {
        return Trajectory.of("D1")
                .signalled(DAY)
                .analysed(DAY.plusDays(3))
                .routed(DAY.plusDays(3), Complexity.LOW)
                .planned(DAY.plusDays(7))
                .executed(DAY.plusDays(9))
                .evaluated(DAY.plusDays(30), ADJUST)
                .planned(DAY.plusDays(31))
                .executed(DAY.plusDays(32))
                .evaluated(DAY.plusDays(60), FINISH)
                .closed(DAY.plusDays(61), ClosureReason.COMPLETED);
    }

    @Test
    void should_go_through_the_whole_process_with_past_tense_verbs() {
        Trajectory trajectory = closed().aftercare(DAY.plusDays(90));

        assertThat(trajectory).hasToString("D1: IN_AFTERCARE, 11 events from 2025-01-06 to 2025-04-06");
        assertThat(trajectory.state()).isEqualTo(TrajectoryState.IN_AFTERCARE);
        assertThat(trajectory.first(EventType.PLAN)).contains(on(7, EventType.PLAN));
        assertThat(trajectory.last(EventType.PLAN)).contains(on(31, EventType.PLAN));
        assertThat(trajectory.first(EventType.REFERRAL)).isEmpty();
        assertThat(trajectory.last(EventType.REFERRAL)).isEmpty();
        assertThat(Trajectory.of("D1")).hasToString("D1: NEW, no events");
    }

    @Test
    void should_say_what_is_allowed_instead() {
        Trajectory trajectory = Trajectory.of("D2").signalled(DAY).analysed(DAY).planned(DAY);

        assertThatThrownBy(() -> trajectory.aftercare(DAY.plusDays(1)))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage(
                        "Trajectory D2: AFTERCARE on 2025-01-07 is not allowed before any CLOSURE; the state is PLANNED."
                                + " Allowed now: SIGNAL, ANALYSIS, COMPLEXITY, PLAN, EXECUTION, EVALUATION, CLOSURE, any fact."
                                + " A history from elsewhere is read by Trajectory.replay, which refuses nothing");
    }

    @Test
    void should_not_deny_in_a_refusal_a_step_that_stands_earlier() {
        Trajectory changed = Trajectory.of("D2")
                .signalled(DAY)
                .analysed(DAY)
                .planned(DAY)
                .executed(DAY)
                .routed(DAY, Complexity.HIGH);

        assertThatThrownBy(() -> changed.evaluated(DAY, ADJUST))
                .isInstanceOf(IllegalStepException.class)
                .hasMessageContaining("not allowed without a new EXECUTION; the state is ROUTED");
    }

    @Test
    void should_open_a_new_trajectory_with_a_signal_after_the_closure() {
        Trajectory again = closed().withClient(ClientRef.of("K1"))
                .withField(TrajectoryField.SERVICE, "homework")
                .signalled(DAY.plusDays(61));

        assertThat(again).hasToString("D1#2: SIGNALLED, 1 event from 2025-03-08 to 2025-03-08");
        assertThat(again.predecessor()).contains("D1");
        assertThat(again.client()).contains(ClientRef.of("K1"));
        assertThat(again.field(TrajectoryField.SERVICE)).containsExactly("homework");
        assertThat(again.closed(DAY.plusDays(70), ClosureReason.MOVED)
                        .signalled(DAY.plusDays(80))
                        .id())
                .isEqualTo("D1#3");
    }

    @Test
    void should_take_the_same_closure_twice_and_refuse_another() {
        Trajectory trajectory = closed();

        assertThat(trajectory.closed(DAY.plusDays(61), ClosureReason.COMPLETED)).isSameAs(trajectory);
        assertThatThrownBy(() -> trajectory.closed(DAY.plusDays(61), ClosureReason.MOVED))
                .isInstanceOf(IllegalStepException.class)
                .hasMessageContaining("differs from the closure it has");
        assertThatThrownBy(() -> trajectory.routed(DAY.plusDays(62), Complexity.LOW))
                .isInstanceOf(IllegalStepException.class)
                .hasMessageContaining("not allowed after the closure")
                .hasMessageContaining("SIGNAL (a new trajectory)");
    }

    @Test
    void should_name_both_days_of_a_step_before_the_last_one() {
        assertThatThrownBy(() -> Trajectory.of("D1").signalled(DAY).analysed(DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-01-05")
                .hasMessageContaining("2025-01-06")
                .hasMessageContaining("Trajectory.replay");
    }

    @Test
    void should_keep_what_it_belongs_to() {
        Trajectory trajectory = Trajectory.of("D1")
                .withClient(ClientRef.of("K7"))
                .withHousehold(ClientRef.of("H7"))
                .withPredecessor("D0")
                .withField(TrajectoryField.TARGET_GROUP, "youth", "parents");

        assertThat(trajectory.household()).contains(ClientRef.of("H7"));
        assertThat(trajectory.predecessor()).contains("D0");
        assertThat(trajectory.field(TrajectoryField.TARGET_GROUP)).containsExactly("youth", "parents");
        assertThat(trajectory.field(TrajectoryField.TEAM)).isEmpty();
        assertThat(trajectory.withField(TrajectoryField.TARGET_GROUP).field(TrajectoryField.TARGET_GROUP))
                .isEmpty();
        assertThat(trajectory.toString()).doesNotContain("K7").doesNotContain("H7");
        assertThat(trajectory).isNotEqualTo(Trajectory.of("D1"));
    }

    @Test
    void should_refuse_what_cannot_be() {
        Trajectory trajectory = Trajectory.of("D1");

        assertThatThrownBy(() -> Trajectory.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trajectory.withField(TrajectoryField.TEAM, "a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TEAM");
        assertThatThrownBy(() -> trajectory.withField(TrajectoryField.TEAM, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trajectory.events().add(on(0, EventType.SIGNAL)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> on(0, EventType.CONTACT).withPlace("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> on(0, EventType.CONTACT).withId("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_copy_the_life_domains_of_an_event() {
        Set<LifeDomain> domains = EnumSet.of(LifeDomain.MEANING);
        ProcessEvent event = on(0, EventType.ANALYSIS).withLifeDomains(domains);
        domains.add(LifeDomain.FINANCE);

        assertThat(event.lifeDomains()).containsExactly(LifeDomain.MEANING);
        assertThat(event.withLifeDomain(LifeDomain.FINANCE).lifeDomains())
                .containsExactly(LifeDomain.FINANCE, LifeDomain.MEANING);
        assertThat(event).hasToString("ANALYSIS 2025-01-06 life domains [MEANING]");
        assertThatThrownBy(() -> event.lifeDomains().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_refuse_a_history_that_only_replay_can_put_in_order() {
        Trajectory trajectory = Trajectory.of("D1");

        assertThatThrownBy(() -> trajectory.withHistory(List.of(on(1, EventType.SIGNAL), on(0, EventType.ANALYSIS))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trajectory.withHistory(List.of(on(1, EventType.CLOSURE), on(2, EventType.SIGNAL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the state is CLOSED");
        assertThatThrownBy(() -> trajectory.withHistory(List.of(on(1, EventType.CLOSURE), on(2, EventType.CLOSURE))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_find_the_ordinary_order_of_a_day_among_sources_that_do_not_know_each_other() {
        List<ProcessEvent> oneDay = List.of(
                on(0, EventType.CLOSURE).withReason(ClosureReason.COMPLETED),
                on(0, EventType.EVALUATION).withOutcome(FINISH),
                on(0, EventType.EVALUATION).withOutcome(ADJUST),
                on(0, EventType.EXECUTION),
                on(0, EventType.EXECUTION),
                on(0, EventType.PLAN),
                on(0, EventType.PLAN),
                on(0, EventType.ANALYSIS),
                on(0, EventType.SIGNAL),
                on(0, EventType.CONTACT));

        WithFindings<List<Trajectory>> replayed = Trajectory.replayFromSeveralSources("D1", oneDay);

        assertThat(replayed.findings()).isEmpty();
        assertThat(replayed.value())
                .singleElement()
                .satisfies(trajectory -> assertThat(trajectory.events())
                        .extracting(event -> event.type().code()
                                + event.outcome().map(it -> " " + it).orElse(""))
                        .containsExactly(
                                "CONTACT",
                                "SIGNAL",
                                "ANALYSIS",
                                "PLAN",
                                "EXECUTION",
                                "EVALUATION ADJUST",
                                "PLAN",
                                "EXECUTION",
                                "EVALUATION FINISH",
                                "CLOSURE"));
    }

    @Test
    void should_fall_back_on_the_order_of_the_steps() {
        WithFindings<List<Trajectory>> replayed = Trajectory.replayFromSeveralSources(
                "D1", List.of(on(0, EventType.AFTERCARE), on(0, EventType.EVALUATION)));

        assertThat(replayed.value().get(0).events())
                .extracting(ProcessEvent::type)
                .containsExactly(EventType.EVALUATION, EventType.AFTERCARE);
        assertThat(replayed.findings()).extracting(Finding::code).containsOnly("PROCESS-STEP-ORDER");
    }

    @Test
    void should_take_a_signal_on_the_closing_day_as_a_re_entry_after_no_days() {
        WithFindings<List<Trajectory>> replayed = Trajectory.replayFromSeveralSources(
                "D1", List.of(on(9, EventType.SIGNAL), on(9, EventType.CLOSURE), on(0, EventType.SIGNAL)));

        assertThat(replayed.value())
                .extracting(Trajectory::toString)
                .containsExactly(
                        "D1: CLOSED, 2 events from 2025-01-06 to 2025-01-15",
                        "D1#2: SIGNALLED, 1 event from 2025-01-15 to 2025-01-15");
        assertThat(replayed.findings())
                .singleElement()
                .hasToString(
                        "PROCESS-REOPENED trajectory D1: SIGNAL on 2025-01-15 after the closure opens a new trajectory, D1#2");
    }

    @Test
    void should_keep_the_first_of_two_closures() {
        WithFindings<List<Trajectory>> replayed = Trajectory.replay(
                "D1",
                List.of(
                        on(0, EventType.SIGNAL),
                        on(5, EventType.CLOSURE).withReason(ClosureReason.WITHDRAWN),
                        on(5, EventType.CLOSURE).withReason(ClosureReason.WITHDRAWN),
                        on(5, EventType.CLOSURE).withReason(ClosureReason.MOVED)));

        assertThat(replayed.value().get(0).events()).hasSize(2);
        assertThat(replayed.value().get(0).last(EventType.CLOSURE).orElseThrow().reason())
                .contains(ClosureReason.WITHDRAWN);
        assertThat(replayed.findings())
                .extracting(Finding::code)
                .containsExactly("PROCESS-DUPLICATE-CLOSURE", "PROCESS-CLOSURE-CONFLICT");
    }

    @Test
    void should_keep_the_first_of_two_events_with_one_id() {
        WithFindings<List<Trajectory>> replayed = Trajectory.replay(
                "D1",
                List.of(
                        on(0, EventType.SIGNAL).withId("E1"),
                        on(1, EventType.PLAN).withId("E1")));

        assertThat(replayed.value().get(0).events()).containsExactly(on(0, EventType.SIGNAL));
        assertThat(replayed.findings())
                .singleElement()
                .hasToString("PROCESS-EVENT-CONFLICT trajectory D1: PLAN on 2025-01-07 has the id of another event:"
                        + " the first one stays, this one is left out");
    }

    /** A change of complexity asks for a plan again; the words must not deny the execution before it. */
    @Test
    void should_not_deny_a_step_that_stands_earlier() {
        WithFindings<List<Trajectory>> replayed = Trajectory.replay(
                "D1",
                List.of(
                        on(0, EventType.SIGNAL),
                        on(1, EventType.ANALYSIS),
                        on(2, EventType.PLAN),
                        on(3, EventType.EXECUTION),
                        on(4, EventType.COMPLEXITY),
                        on(5, EventType.EVALUATION)));

        assertThat(replayed.findings())
                .singleElement()
                .hasToString("PROCESS-STEP-RETURN trajectory D1: EVALUATION on 2025-01-11 without a new EXECUTION;"
                        + " the state was ROUTED");
    }

    @Test
    void should_name_successors_stably() {
        assertThat(TrajectoryIds.next("D2")).isEqualTo("D2#2");
        assertThat(TrajectoryIds.next("D2#2")).isEqualTo("D2#3");
        assertThat(TrajectoryIds.next("D2#9")).isEqualTo("D2#10");
        assertThat(TrajectoryIds.next("D2#x")).isEqualTo("D2#x#2");
        assertThat(TrajectoryIds.next("D2#")).isEqualTo("D2##2");
        assertThat(TrajectoryIds.next("D2#02")).isEqualTo("D2#02#2");
        assertThat(TrajectoryIds.next("#2")).isEqualTo("#2#2");
        assertThat(TrajectoryIds.next("D2#99999999999")).isEqualTo("D2#99999999999#2");
    }
}
