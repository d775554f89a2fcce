package io.github.maatstaf.kpi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.WithFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of the process model, by the names that the specification of reliability gives them. */
class ReplayLawsTest {
    private static final TableOfTheSpecification TABLE = TableOfTheSpecification.read();

    @Provide
    Arbitrary<List<ProcessEvent>> inOrder() {
        return Histories.inOrder();
    }

    @Provide
    Arbitrary<List<ProcessEvent>> any() {
        return Histories.any();
    }

    @Provide
    Arbitrary<ProcessEvent> anEvent() {
        return Histories.events(12);
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(20);
    }

    @Property
    void p1_an_ordinary_path_never_throws_and_gives_no_notice(@ForAll("choices") List<Integer> choices) {
        Trajectory strict = Trajectory.of("D1");
        List<ProcessEvent> path = new ArrayList<>();
        List<ProcessEvent> last = List.of();
        for (int i = 0; i < choices.size(); i++) {
            List<ProcessEvent> ordinary = ordinaryAfter(last, Histories.FIRST_DAY.plusDays(i));
            if (ordinary.isEmpty()) {
                break;
            }
            ProcessEvent next = ordinary.get(choices.get(i) % ordinary.size());
            strict = strict.with(next);
            path.add(next);
            last = List.of(next);
        }

        WithFindings<List<Trajectory>> replayed = Trajectory.replay("D1", path);

        assertThat(replayed.value()).containsExactly(strict);
        assertThat(replayed.findings()).extracting(Finding::code).isSubsetOf("PROCESS-HIGH-WITHOUT-PARTNERS");
    }

    private static List<ProcessEvent> ordinaryAfter(List<ProcessEvent> last, LocalDate day) {
        return TableOfTheSpecification.everyStep(day).stream()
                .filter(next -> TABLE.verdict(last, next) == StepVerdict.NORMAL)
                .toList();
    }

    @Property
    void p2_replay_keeps_every_event_or_says_why_not(@ForAll("any") List<ProcessEvent> events) {
        WithFindings<List<Trajectory>> replayed = Trajectory.replay("D1", events);

        List<ProcessEvent> kept = eventsOf(replayed.value());
        long leftOut = replayed.findings().stream()
                .filter(finding -> finding.code().matches("PROCESS-(DUPLICATE-CLOSURE|CLOSURE-CONFLICT)"))
                .count();
        assertThat(kept.size() + leftOut).isEqualTo(events.size());
        assertThat(events).containsAll(kept);
    }

    @Property
    void p3_replay_is_a_fold(@ForAll("inOrder") List<ProcessEvent> events, @ForAll @IntRange(max = 14) int cut) {
        int at = Math.min(cut, events.size());
        List<Trajectory> first = Trajectory.replay("D1", events.subList(0, at)).value();
        Trajectory last = first.get(first.size() - 1);

        List<Trajectory> goneOn = new ArrayList<>(first.subList(0, first.size() - 1));
        goneOn.addAll(last.replayed(events.subList(at, events.size())).value());

        assertThat(goneOn).isEqualTo(Trajectory.replay("D1", events).value());
        assertThat(goneOn)
                .extracting(Trajectory::state)
                .isEqualTo(Trajectory.replay("D1", events).value().stream()
                        .map(Trajectory::state)
                        .toList());
    }

    @Property
    void p4_with_several_sources_the_order_of_the_events_makes_no_difference(
            @ForAll("any") List<ProcessEvent> events, @ForAll Random random) {
        List<ProcessEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertSame(
                Trajectory.replayFromSeveralSources("D1", shuffled), Trajectory.replayFromSeveralSources("D1", events));
    }

    @Property
    void p4_with_a_sequence_the_order_of_the_events_makes_no_difference(
            @ForAll("inOrder") List<ProcessEvent> events, @ForAll Random random) {
        List<ProcessEvent> sequenced = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            sequenced.add(events.get(i).withSequence(i));
        }
        Collections.shuffle(sequenced, random);

        assertSame(Trajectory.replay("D1", sequenced), Trajectory.replay("D1", events));
    }

    @Property
    void p6_a_refused_event_leaves_the_trajectory_as_it_was(
            @ForAll("inOrder") List<ProcessEvent> events, @ForAll("anEvent") ProcessEvent next) {
        List<Trajectory> replayed = Trajectory.replay("D1", events).value();
        Trajectory trajectory = replayed.get(replayed.size() - 1);
        String before = trajectory + " " + trajectory.events();

        Throwable refused = catchThrowable(() -> trajectory.with(next));

        assertThat(trajectory + " " + trajectory.events()).isEqualTo(before);
        if (refused != null) {
            assertThat(refused).isInstanceOfAny(IllegalStepException.class, IllegalArgumentException.class);
        }
    }

    @Property
    void p7_a_loop_of_k_rounds_has_k_evaluations_and_at_most_k_new_plans(@ForAll List<Boolean> replanned) {
        LocalDate day = Histories.FIRST_DAY;
        Trajectory trajectory =
                Trajectory.of("D1").signalled(day).analysed(day).planned(day).executed(day);
        for (boolean plan : replanned) {
            trajectory = trajectory.evaluated(day, EvaluationOutcome.ADJUST);
            trajectory = (plan ? trajectory.planned(day) : trajectory).executed(day);
        }

        assertThat(count(trajectory, EventType.EVALUATION)).isEqualTo(replanned.size());
        assertThat(count(trajectory, EventType.PLAN) - 1).isLessThanOrEqualTo(replanned.size());
    }

    private static long count(Trajectory trajectory, EventType type) {
        return trajectory.events().stream()
                .filter(event -> event.type().equals(type))
                .count();
    }

    @Property
    void p8_a_reopened_dossier_is_a_new_trajectory_and_the_earlier_history_stays(
            @ForAll("inOrder") List<ProcessEvent> events) {
        List<Trajectory> trajectories = Trajectory.replay("D1", events).value();

        for (int i = 0; i < trajectories.size(); i++) {
            Trajectory trajectory = trajectories.get(i);
            assertThat(trajectory.id()).isEqualTo(i == 0 ? "D1" : "D1#" + (i + 1));
            if (i > 0) {
                assertThat(trajectory.predecessor())
                        .contains(trajectories.get(i - 1).id());
                assertThat(trajectories.get(i - 1).state().isOpen()).isFalse();
                assertThat(trajectory.events().get(0).type().isStep()).isTrue();
            }
        }
        assertThat(eventsOf(trajectories)).isSubsetOf(events);
        assertThat(Trajectory.replay("D1", trajectories.get(0).events()).value())
                .as("the earlier history stands on its own")
                .containsExactly(trajectories.get(0));
    }

    @Property
    void p9_recorded_and_observed_complexity_that_disagree_give_exactly_one_check(
            @ForAll("inOrder") List<ProcessEvent> events) {
        WithFindings<List<Trajectory>> replayed = Trajectory.replay("D1", events);

        for (Trajectory trajectory : replayed.value()) {
            long checks = replayed.findings().stream()
                    .filter(finding -> finding.place().trajectory().equals(trajectory.id()))
                    .filter(finding -> finding.code().matches("PROCESS-(LOW-WITH|HIGH-WITHOUT)-PARTNERS"))
                    .count();
            assertThat(checks)
                    .isEqualTo(ComplexityAgreement.of(trajectory.events()) == ComplexityAgreement.AGREES ? 0 : 1);
        }
    }

    @Property
    void p11_what_comes_twice_counts_once(@ForAll("inOrder") List<ProcessEvent> events) {
        List<ProcessEvent> once = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            once.add(events.get(i).withId("E" + i));
        }
        List<ProcessEvent> twice = new ArrayList<>(once);
        twice.addAll(once);

        WithFindings<List<Trajectory>> replayed = Trajectory.replay("D1", twice);

        assertThat(replayed.value()).isEqualTo(Trajectory.replay("D1", once).value());
        assertThat(replayed.countsByCode()).containsEntry("PROCESS-DUPLICATE-EVENT", (long) once.size());
    }

    @Property
    void p12_replay_does_what_a_naive_model_does(@ForAll("inOrder") List<ProcessEvent> events) {
        NaiveReplay naive = new NaiveReplay(events);

        WithFindings<List<Trajectory>> replayed = Trajectory.replay("D1", events);

        assertThat(replayed.value()).extracting(Trajectory::events).isEqualTo(naive.trajectories);
        List<Severity> notices = replayed.findings().stream()
                .filter(finding -> finding.arguments().containsKey("date"))
                .map(Finding::severity)
                .toList();
        assertThat(notices).isEqualTo(naive.notices);
    }

    private static List<ProcessEvent> eventsOf(List<Trajectory> trajectories) {
        return trajectories.stream().flatMap(it -> it.events().stream()).toList();
    }

    private static void assertSame(WithFindings<List<Trajectory>> one, WithFindings<List<Trajectory>> other) {
        assertThat(one.value()).isEqualTo(other.value());
        assertThat(one.findings()).isEqualTo(other.findings());
    }
}
