package io.github.maatstaf.kpi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** An organisation makes the process stricter, and cannot make it weaker. */
class ExtendedModelTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final EventType VISIT =
            EventType.of("HOUSE_VISIT").withLabel(LocalizedText.of("huisbezoek", "house visit"));
    private static final ProcessModel STANDARD = ProcessModel.standard();
    private static final ProcessModel VISITS =
            STANDARD.with(VISIT, Set.of(TrajectoryState.PLANNED, TrajectoryState.IN_EXECUTION));

    @Test
    void should_note_an_own_fact_outside_the_states_in_which_it_belongs() {
        List<ProcessEvent> history = List.of(
                ProcessEvent.of(EventType.SIGNAL, DAY),
                ProcessEvent.of(EventType.of("HOUSE_VISIT"), DAY.plusDays(1)),
                ProcessEvent.of(EventType.ANALYSIS, DAY.plusDays(2)),
                ProcessEvent.of(EventType.PLAN, DAY.plusDays(3)),
                ProcessEvent.of(EventType.of("HOUSE_VISIT"), DAY.plusDays(4)));

        WithFindings<List<Trajectory>> replayed = VISITS.replay("D1", history);

        assertThat(replayed.value()).isEqualTo(Trajectory.replay("D1", history).value());
        assertThat(replayed.findings())
                .extracting(Finding::toString)
                .containsExactly("PROCESS-FACT-ELSEWHERE trajectory D1: HOUSE_VISIT on 2025-03-05 is not usual here;"
                        + " the state was SIGNALLED");
        assertThat(replayed.findings().get(0).message(DUTCH))
                .isEqualTo("huisbezoek op 2025-03-05: dat is hier niet gebruikelijk");
    }

    @Test
    void should_ask_back_what_was_agreed_and_refuse_it_in_strict_verbs() {
        ProcessModel planned = STANDARD.asking(TrajectoryState.ANALYSED, EventType.EXECUTION);
        Trajectory analysed = Trajectory.of("D1").signalled(DAY).analysed(DAY);
        ProcessEvent execution = ProcessEvent.of(EventType.EXECUTION, DAY.plusDays(1));

        assertThat(planned.ruleAfter(ProcessEvent.of(EventType.ANALYSIS, DAY), execution))
                .hasToString("after ANALYSIS, EXECUTION: c PROCESS-AGREED-OTHERWISE");
        assertThat(analysed.with(execution).state()).isEqualTo(TrajectoryState.IN_EXECUTION);
        assertThatThrownBy(() -> analysed.with(execution, planned))
                .isInstanceOf(IllegalStepException.class)
                .hasMessageContaining("EXECUTION on 2025-03-05 is not allowed here; the state is ANALYSED."
                        + " Allowed now: SIGNAL, ANALYSIS, COMPLEXITY, PLAN, CLOSURE, any fact");
        WithFindings<Registration> read =
                registration(planned, List.of(analysed.with(execution).events()));
        assertThat(read.countsByCode()).containsEntry("PROCESS-AGREED-OTHERWISE", 1L);
    }

    @Test
    void should_ask_back_a_re_entry_and_a_fact_too() {
        ProcessModel model = STANDARD.asking(TrajectoryState.CLOSED, EventType.SIGNAL)
                .asking(TrajectoryState.SIGNALLED, EventType.CONTACT);

        WithFindings<List<Trajectory>> replayed = model.replay(
                "D1",
                List.of(
                        ProcessEvent.of(EventType.SIGNAL, DAY),
                        ProcessEvent.of(EventType.CONTACT, DAY),
                        ProcessEvent.of(EventType.CLOSURE, DAY),
                        ProcessEvent.of(EventType.SIGNAL, DAY)));

        assertThat(replayed.value()).hasSize(2);
        assertThat(replayed.countsByCode())
                .containsEntry("PROCESS-AGREED-OTHERWISE", 2L)
                .hasSize(1);
        assertThat(model.toString()).contains("\nCONTACT                      Y in NEW, ANALYSED");
    }

    @Test
    void should_refuse_what_would_weaken_the_process() {
        assertThatThrownBy(() -> STANDARD.with(EventType.PLAN, Set.of(TrajectoryState.NEW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PLAN is in the model already");
        assertThatThrownBy(() -> VISITS.with(VISIT, Set.of(TrajectoryState.NEW)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.with(VISIT, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.with(VISIT, Set.of(TrajectoryState.PLANNED, TrajectoryState.CLOSED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOUSE_VISIT cannot be expected in CLOSED");
        assertThatThrownBy(() -> STANDARD.asking(TrajectoryState.PLANNED, EventType.CLOSURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("can always be closed");
        assertThatThrownBy(() -> EventType.CONTACT.withLabel(LocalizedText.of("x", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_be_a_value_and_show_its_own_facts_below_the_table() {
        assertThat(VISITS)
                .isNotEqualTo(STANDARD)
                .isEqualTo(STANDARD.with(
                        EventType.of("HOUSE_VISIT"), Set.of(TrajectoryState.IN_EXECUTION, TrajectoryState.PLANNED)));
        assertThat(VISITS)
                .hasSameHashCodeAs(STANDARD.with(VISIT, Set.of(TrajectoryState.IN_EXECUTION, TrajectoryState.PLANNED)));
        assertThat(STANDARD.isStandard()).isTrue();
        assertThat(VISITS.isStandard()).isFalse();
        assertThat(STANDARD.asking(TrajectoryState.NEW, EventType.PLAN).isStandard())
                .as("what is a check already stays one")
                .isTrue();
        assertThat(VISITS.toString())
                .startsWith(STANDARD.toString())
                .endsWith("\nHOUSE_VISIT                  Y in PLANNED, IN_EXECUTION;"
                        + " n in NEW, SIGNALLED, ANALYSED, ROUTED, EVALUATED, CLOSED, IN_AFTERCARE");
        assertThat(VISITS.rules()).hasSize(STANDARD.rules().size() + 12);
        assertThat(VISIT).isEqualTo(EventType.of("HOUSE_VISIT"));
        assertThat(VISIT.label().in(Locale.ENGLISH)).isEqualTo("house visit");
    }

    @Test
    void should_say_what_an_organisation_added_in_one_order() {
        EventType call = EventType.of("A_CALL");
        ProcessModel one = VISITS.with(call, Set.of(TrajectoryState.NEW))
                .asking(TrajectoryState.ANALYSED, EventType.EXECUTION)
                .asking(TrajectoryState.ANALYSED, VISIT)
                .asking(TrajectoryState.CLOSED, EventType.SIGNAL);
        ProcessModel other = STANDARD.asking(TrajectoryState.CLOSED, EventType.SIGNAL)
                .with(call, Set.of(TrajectoryState.NEW))
                .with(VISIT, Set.of(TrajectoryState.IN_EXECUTION, TrajectoryState.PLANNED))
                .asking(TrajectoryState.ANALYSED, VISIT)
                .asking(TrajectoryState.ANALYSED, VISIT)
                .asking(TrajectoryState.ANALYSED, EventType.EXECUTION)
                .asking(TrajectoryState.NEW, EventType.PLAN);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one.rules()).isEqualTo(other.rules());
        for (ProcessModel model : List.of(one, other)) {
            assertThat(model.ownFacts().keySet()).containsExactly(call, VISIT);
            assertThat(model.ownFacts().get(VISIT))
                    .containsExactly(TrajectoryState.PLANNED, TrajectoryState.IN_EXECUTION);
            assertThat(model.askedBack().keySet()).containsExactly(TrajectoryState.ANALYSED, TrajectoryState.CLOSED);
            assertThat(model.askedBack().get(TrajectoryState.ANALYSED)).containsExactly(EventType.EXECUTION, VISIT);
        }
        assertThat(one).isNotEqualTo(one.asking(TrajectoryState.NEW, VISIT));
        assertThat(STANDARD.ownFacts()).isEmpty();
        assertThat(STANDARD.askedBack()).isEmpty();
        assertThatThrownBy(() -> one.ownFacts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> one.ownFacts().get(VISIT).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> one.askedBack().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> one.askedBack().get(TrajectoryState.CLOSED).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_draw_the_steps_in_the_words_of_people() {
        assertThat(STANDARD.toMermaid(DUTCH))
                .startsWith("stateDiagram-v2\n    state \"gesignaleerd\" as SIGNALLED\n")
                .contains("    EVALUATED --> PLANNED : "
                        + EvaluationOutcome.ADJUST.label().in(DUTCH) + "\n")
                .endsWith(STANDARD.toMermaid().substring(STANDARD.toMermaid().length() - 40));
        assertThat(STANDARD.toMermaid(Locale.ENGLISH)).contains("    state \"in execution\" as IN_EXECUTION\n");
    }

    @Provide
    Arbitrary<ProcessModel> models() {
        Arbitrary<TrajectoryState> states = Arbitraries.of(TrajectoryState.values());
        Arbitrary<EventType> types =
                Arbitraries.of(EventType.standard()).filter(type -> !type.equals(EventType.CLOSURE));
        return Combinators.combine(
                        Combinators.combine(states, types)
                                .as((state, type) -> List.of(state, type))
                                .list()
                                .ofMaxSize(6),
                        states.filter(TrajectoryState::isOpen).set().ofMinSize(1))
                .as((pairs, expected) -> {
                    ProcessModel model = STANDARD.with(VISIT, expected);
                    for (List<?> pair : pairs) {
                        model = model.asking((TrajectoryState) pair.get(0), (EventType) pair.get(1));
                    }
                    return model;
                });
    }

    @Provide
    Arbitrary<List<ProcessEvent>> any() {
        return Histories.any();
    }

    /** Every state and event, whatever was added: never less than the standard model, and nothing goes elsewhere. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_extension_never_weakens_a_rule(@ForAll("models") ProcessModel model) {
        List<ProcessEvent> next = new ArrayList<>(TableOfTheSpecification.everyStep(DAY));
        EventType.standard().forEach(type -> next.add(ProcessEvent.of(type, DAY)));
        next.add(ProcessEvent.of(VISIT, DAY));
        for (ProcessEvent last : TableOfTheSpecification.everyStep(DAY)) {
            for (ProcessEvent event : next) {
                StepRule standard = STANDARD.ruleAfter(last, event);
                StepRule extended = model.ruleAfter(last, event);
                assertThat(weight(extended)).isGreaterThanOrEqualTo(weight(standard));
                assertThat(extended.moves()).isEqualTo(standard.moves());
                assertThat(extended.verdict().opensNew())
                        .isEqualTo(standard.verdict().opensNew());
                if (event.type().equals(EventType.CLOSURE) && standard.state().isOpen()) {
                    assertThat(extended).as("law P5").isEqualTo(standard);
                }
            }
        }
    }

    private static int weight(StepRule rule) {
        return switch (rule.verdict()) {
            case NORMAL -> 0;
            case NOTE, NEW -> 1;
            case CHECK, NEW_CHECK, CLOSED_TWICE -> 2;
        };
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_extension_changes_no_trajectory_and_no_registration(
            @ForAll("models") ProcessModel model, @ForAll("any") List<ProcessEvent> events) {
        WithFindings<List<Trajectory>> extended = model.replay("D1", events);
        WithFindings<List<Trajectory>> standard = Trajectory.replay("D1", events);

        assertThat(extended.value()).isEqualTo(standard.value());
        assertThat(extended.findings().size())
                .isGreaterThanOrEqualTo(standard.findings().size());
        assertThat(model.replayFromSeveralSources("D1", events).value())
                .isEqualTo(Trajectory.replayFromSeveralSources("D1", events).value());
        assertThat(registration(model, List.of(events)).value())
                .isEqualTo(registration(STANDARD, List.of(events)).value());
    }

    private static WithFindings<Registration> registration(ProcessModel model, List<List<ProcessEvent>> histories) {
        Registration.Builder builder = Registration.builder().following(model);
        for (List<ProcessEvent> history : histories) {
            builder.begin("D1");
            history.forEach(event -> {
                builder.event(event.type(), event.date());
                event.reason().ifPresent(builder::reason);
                event.outcome().ifPresent(builder::outcome);
            });
            builder.end();
        }
        return builder.build();
    }
}
