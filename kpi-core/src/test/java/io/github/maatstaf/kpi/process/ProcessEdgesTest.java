package io.github.maatstaf.kpi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last of what a process takes, and the order of one day where only the last rule decides. */
class ProcessEdgesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static ProcessEvent on(EventType type) {
        return ProcessEvent.of(type, DAY);
    }

    private static ProcessEvent evaluation(EvaluationOutcome outcome) {
        return on(EventType.EVALUATION).withOutcome(outcome);
    }

    private static void assertOrder(List<ProcessEvent> before, List<ProcessEvent> expected) {
        List<ProcessEvent> all = new ArrayList<>(before);
        all.addAll(expected);
        List<ProcessEvent> given = new ArrayList<>(all);
        Collections.reverse(given);
        assertThat(Trajectory.inOrder(given)).containsExactlyElementsOf(all);
    }

    @Test
    void should_order_what_the_process_does_not_tell_apart() {
        ProcessEvent early = on(EventType.of("B")).withRecordedAt(Instant.EPOCH);
        ProcessEvent late = on(EventType.of("A")).withRecordedAt(Instant.EPOCH.plusSeconds(1));
        ProcessEvent informal = on(EventType.PARTNER_JOINED).withPartner(NetworkPartner.of("IMAM", false));
        ProcessEvent professional = on(EventType.PARTNER_JOINED).withPartner(NetworkPartner.of("IMAM", true));
        ProcessEvent closed = on(EventType.CLOSURE).withReason(ClosureReason.of("KLAAR", ClosureMeaning.AS_PLANNED));
        ProcessEvent ended = on(EventType.CLOSURE).withReason(ClosureReason.of("KLAAR"));
        ProcessEvent a = on(EventType.CONTACT).withId("a");
        ProcessEvent b = on(EventType.CONTACT).withId("b");

        assertOrder(List.of(), List.of(late, early));
        assertOrder(List.of(), List.of(informal, professional));
        assertOrder(List.of(), List.of(a, b));
        assertThat(Trajectory.inOrder(List.of(ended, closed))).isEqualTo(Trajectory.inOrder(List.of(closed, ended)));
        assertOrder(List.of(), List.of(on(EventType.CONTACT).withSequence(5), on(EventType.CONTACT)));
        assertOrder(
                List.of(),
                List.of(
                        on(EventType.CONTACT).withSequence(1),
                        on(EventType.SIGNAL).withSequence(2)));
    }

    @Test
    void should_keep_the_one_step_of_a_day_behind_its_facts() {
        assertOrder(List.of(), List.of(on(EventType.CONTACT), on(EventType.SIGNAL)));
    }

    @Test
    void should_look_for_the_ordinary_order_of_a_day() {
        List<ProcessEvent> begun = List.of(
                ProcessEvent.of(EventType.SIGNAL, DAY.minusDays(4)),
                ProcessEvent.of(EventType.ANALYSIS, DAY.minusDays(3)),
                ProcessEvent.of(EventType.PLAN, DAY.minusDays(2)),
                ProcessEvent.of(EventType.EXECUTION, DAY.minusDays(1)));
        assertOrder(begun, List.of(evaluation(EvaluationOutcome.ADJUST), on(EventType.PLAN)));
        // No order is ordinary: that of the steps.
        assertOrder(List.of(), List.of(on(EventType.SIGNAL), on(EventType.EVALUATION)));
        // A second signal of the day belongs behind the closure, since it opens a new trajectory there.
        List<ProcessEvent> closed = List.of(
                ProcessEvent.of(EventType.SIGNAL, DAY.minusDays(4)),
                ProcessEvent.of(EventType.CLOSURE, DAY.minusDays(3)));
        assertOrder(
                closed,
                List.of(on(EventType.SIGNAL), on(EventType.ANALYSIS), on(EventType.CLOSURE), on(EventType.SIGNAL)));
        // What a new trajectory of the day before leads to.
        List<ProcessEvent> again = new ArrayList<>(closed);
        again.add(ProcessEvent.of(EventType.SIGNAL, DAY.minusDays(2)));
        again.add(ProcessEvent.of(EventType.EXECUTION, DAY.minusDays(1)));
        assertOrder(again, List.of(evaluation(EvaluationOutcome.ADJUST), on(EventType.PLAN)));
    }

    /** More than twelve steps on a day are no day's work, and stand in the order of the steps. */
    @Test
    void should_not_look_for_an_order_of_thirteen_steps() {
        for (int continued : new int[] {10, 11}) {
            List<ProcessEvent> steps =
                    new ArrayList<>(Collections.nCopies(continued, evaluation(EvaluationOutcome.CONTINUE)));
            steps.add(evaluation(EvaluationOutcome.ADJUST));
            steps.add(on(EventType.PLAN));
            steps.add(ProcessEvent.of(EventType.EXECUTION, DAY.minusDays(1)));
            List<ProcessEvent> ordered = Trajectory.inOrder(steps);

            assertThat(ordered).hasSize(continued + 3);
            assertThat(ordered.get(continued == 10 ? 12 : 1).type()).isEqualTo(EventType.PLAN);
        }
    }

    @Test
    void should_say_all_that_was_recorded_of_an_event() {
        ProcessEvent all = on(EventType.CONTACT)
                .withReached(true)
                .withPlace("thuis")
                .withPartner(NetworkPartner.GP)
                .withLifeDomains(Set.of(LifeDomain.FINANCE))
                .withRecordedAt(Instant.EPOCH);

        assertThat(all.reached()).contains(true);
        assertThat(all.place()).contains("thuis");
        assertThat(all.recordedAt()).contains(Instant.EPOCH);
        assertThat(all.toString())
                .startsWith("CONTACT 2025-03-04")
                .contains(" reached true")
                .contains(" place thuis")
                .contains(" partner GP")
                .contains(" life domains [FINANCE]");
        assertThat(on(EventType.COMPLEXITY).withComplexity(Complexity.HIGH))
                .hasToString("COMPLEXITY 2025-03-04 complexity HIGH");
        assertThat(on(EventType.CLOSURE).withReason(ClosureReason.DIED)).hasToString("CLOSURE 2025-03-04 reason DIED");
        assertThat(evaluation(EvaluationOutcome.ADJUST)).hasToString("EVALUATION 2025-03-04 outcome ADJUST");
    }

    @Test
    void should_leave_out_what_only_orders_an_event() {
        ProcessEvent plain = on(EventType.CONTACT);

        assertThat(plain.ordered()).isSameAs(plain);
        assertThat(plain.withSequence(3).ordered()).isEqualTo(plain);
        assertThat(plain.withId("E1").ordered()).isEqualTo(plain);
        assertThat(plain.withRecordedAt(Instant.EPOCH).ordered()).isEqualTo(plain);
    }

    /** Each cell as the model holds it: the table is read once, so only reading it again shows a fault in how. */
    @Test
    void should_read_its_table_again_as_it_did_first() {
        var again = ProcessTable.standard();

        assertThat(again.keySet()).containsExactly(LastStep.values());
        for (LastStep last : LastStep.values()) {
            assertThat(again.get(last).keySet()).containsExactly(NextStep.values());
            for (NextStep next : NextStep.values()) {
                StepRule rule = again.get(last).get(next);
                StepRule known = ProcessModel.standard().rules().stream()
                        .filter(each -> each.last() == last && each.next().equals(next.title()))
                        .findFirst()
                        .orElseThrow();
                assertThat(rule).isEqualTo(known);
                assertThat(rule.moves()).as(rule.toString()).isEqualTo(moves(last, next));
                assertThat(rule.findingCode()).isEqualTo(known.findingCode());
            }
        }
    }

    /** An open trajectory moves with every step but another signal; a closed one with aftercare only. */
    private static boolean moves(LastStep last, NextStep next) {
        return switch (last) {
            case NONE -> true;
            case CLOSURE, CLOSURE_FINAL, AFTERCARE -> next == NextStep.AFTERCARE;
            default -> next != NextStep.SIGNAL;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "D2, D2#2",
        "D2#2, D2#3",
        "D2#9, D2#10",
        "D2#10, D2#11",
        "D2#999999, D2#1000000",
        "D2#1000000, D2#1000000#2",
        "#5, #5#2",
        "D#05, D#05#2",
        "D#, D##2",
        "D#1a, D#1a#2",
        "D#1/, D#1/#2",
        "D#1:, D#1:#2",
    })
    void should_number_the_trajectories_of_a_dossier(String id, String next) {
        assertThat(TrajectoryIds.next(id)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "AZ", "A0", "A9", "A_", "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ"})
    void should_take_every_code_of_the_common_form(String code) {
        assertThat(EventType.isValid(code)).isTrue();
        assertThat(NetworkPartner.of(code).code()).isEqualTo(code);
    }

    @Test
    void should_know_its_own_lists() {
        assertThat(EventType.standard())
                .contains(EventType.SIGNAL, EventType.CONTACT)
                .allMatch(EventType::isStandard);
        assertThat(ClosureReason.standard()).contains(ClosureReason.DIED).allMatch(ClosureReason::isStandard);
        assertThat(NetworkPartner.standard()).contains(NetworkPartner.GP).allMatch(NetworkPartner::isStandard);
        assertThat(SignalSource.standard()).isNotEmpty().allMatch(SignalSource::isStandard);
        assertThat(ClosureReason.of("KLAAR").isStandard()).isFalse();
        assertThat(NetworkPartner.of("IMAM").isStandard()).isFalse();
        assertThat(NetworkPartner.of("GP")).isSameAs(NetworkPartner.GP);
        assertThat(NetworkPartner.of("IMAM", true).isProfessional()).isTrue();
        LocalizedText name = LocalizedText.of("huisbezoek", "house visit");
        assertThat(EventType.of("HOUSE_VISIT").withLabel(name).label()).isEqualTo(name);
        for (TrajectoryField field : TrajectoryField.values()) {
            assertThat(field.label().in(DUTCH)).isNotBlank();
        }
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(() -> ClientRef.of("A"), () -> ClientRef.of("B"));
        ValueContract.hold(
                () -> ClosureReason.of("A"),
                () -> ClosureReason.of("B"),
                () -> ClosureReason.of("A", ClosureMeaning.AS_PLANNED));
        ValueContract.hold(
                () -> NetworkPartner.of("A"), () -> NetworkPartner.of("B"), () -> NetworkPartner.of("A", false));
        ValueContract.hold(() -> SignalSource.of("A"), () -> SignalSource.of("B"));
        ValueContract.hold(() -> DataElement.of(EventType.of("A")), () -> DataElement.of(EventType.of("B")));
        ValueContract.hold(() -> on(EventType.SIGNAL), () -> on(EventType.PLAN));
        ValueContract.hold(
                () -> Trajectory.of("D1").signalled(DAY),
                () -> Trajectory.of("D2").signalled(DAY));
        ValueContract.hold(
                () -> new StepRule(LastStep.NONE, "SIGNAL", StepVerdict.NORMAL, "", true),
                () -> new StepRule(LastStep.SIGNAL, "SIGNAL", StepVerdict.NORMAL, "", true),
                () -> new StepRule(LastStep.NONE, "PLAN", StepVerdict.NORMAL, "", true),
                () -> new StepRule(LastStep.NONE, "SIGNAL", StepVerdict.NOTE, "", true),
                () -> new StepRule(LastStep.NONE, "SIGNAL", StepVerdict.NORMAL, "PROCESS-WALK-IN", true));
        assertThat(new StepRule(LastStep.NONE, "SIGNAL", StepVerdict.NORMAL, "", true).findingCode())
                .isEmpty();
        assertThat(ProcessModel.standard().hashCode())
                .isNotEqualTo(ProcessModel.standard()
                        .asking(TrajectoryState.CLOSED, EventType.SIGNAL)
                        .hashCode());
    }

    @Test
    void should_name_what_is_needed_beside_trajectories() {
        DataElement activities = DataElement.ofActivities("headcount", LocalizedText.of("aantal", "headcount"));
        DataElement figure = DataElement.figureOf(KpiCode.of("IMP-FIN-LOWINC"));
        DataElement size = DataElement.sizeOf("residents");

        assertThat(activities.code()).isEqualTo("activity:headcount");
        assertThat(activities.label().in(DUTCH)).isEqualTo("activiteiten: aantal");
        assertThat(figure.code()).isEqualTo("figure:IMP-FIN-LOWINC");
        assertThat(figure.label().in(Locale.ENGLISH)).isEqualTo("figure made elsewhere of IMP-FIN-LOWINC");
        assertThat(size.code()).isEqualTo("population:residents");
        assertThat(List.of(activities, figure, size)).noneMatch(DataElement::isOfTrajectories);
        assertThat(DataElement.CLIENT.isOfTrajectories()).isTrue();
        assertThat(figure.compareTo(size)).isNegative();
        assertThat(size.compareTo(figure)).isPositive();
    }

    @Test
    void should_find_the_last_of_a_type_and_keep_every_field() {
        Trajectory trajectory = Trajectory.of("D1")
                .withField(TrajectoryField.TEAM, "Noord")
                .withField(TrajectoryField.SERVICE, "buurthuis")
                .signalled(DAY)
                .analysed(DAY);

        assertThat(trajectory.last(EventType.SIGNAL)).contains(on(EventType.SIGNAL));
        assertThat(trajectory.last(EventType.PLAN)).isEmpty();
        assertThat(trajectory.field(TrajectoryField.TEAM)).containsExactly("Noord");
        assertThat(trajectory.field(TrajectoryField.SERVICE)).containsExactly("buurthuis");
    }

    @Test
    void should_take_an_activity_up_to_its_limits() {
        CollectiveActivity.Builder activity = CollectiveActivity.builder("x".repeat(128), DAY);

        assertThat(activity.volunteerHours(new BigDecimal("1.000000000000000000"))
                        .build()
                        .volunteerHours())
                .contains(BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity.volunteerHours(new BigDecimal("1.0000000000000000000")));
        assertThat(activity.volunteerHours(new BigDecimal("1E+5")).build().volunteerHours())
                .contains(new BigDecimal("100000"));
    }
}
