package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Calls in an order that cannot be: the caller's own mistake, which throws and says what to call. */
class RegistrationMisuseTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final CollectiveActivity ACTIVITY =
            CollectiveActivity.builder("A1", DAY).build();
    private static final Assessment SCORE =
            Assessment.of(ClientRef.of("K1"), Instruments.mark(), DAY, MomentRole.END, Rater.CLIENT, 7);
    private static final SurveyAnswer ANSWER = SurveyAnswer.of("R1", "ronde 1", Instruments.mark(), DAY, 7);
    private static final ReportedFigure FIGURE = ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
            .counts(1, 10)
            .source(Source.of("Een rapport (verzonnen)", ""))
            .published(DAY)
            .build();
    private static final List<Consumer<Registration.Builder>> ABOUT_A_RECORD = List.of(
            builder -> builder.client("K1"),
            builder -> builder.household("H1"),
            builder -> builder.predecessor("C0"),
            builder -> builder.field(TrajectoryField.TEAM, "T"),
            builder -> builder.event(EventType.SIGNAL, 20_000),
            builder -> builder.events(new int[1], new int[1], 1),
            Registration.Builder::end,
            Registration.Builder::discard);

    private static final List<Consumer<Registration.Builder>> ABOUT_AN_EVENT = List.of(
            builder -> builder.outcome(EvaluationOutcome.ADJUST),
            builder -> builder.complexity(Complexity.LOW),
            builder -> builder.reason(ClosureReason.MOVED),
            builder -> builder.reached(true),
            builder -> builder.place("HOME"),
            builder -> builder.partner(NetworkPartner.GP),
            builder -> builder.lifeDomains(Set.of()),
            builder -> builder.lifeDomain(LifeDomain.MEANING),
            builder -> builder.sequence(1),
            Registration.Builder::kind);

    private static final List<Consumer<Registration.Builder>> ABOUT_THE_SOURCE = List.of(
            builder -> builder.begin("C1"),
            builder -> builder.purpose("p"),
            builder -> builder.observedUntil(LocalDate.EPOCH),
            builder -> builder.at(1, 0),
            builder -> builder.reject(Finding.of("READ-SYNTAX")),
            builder -> builder.finding(Finding.of("READ-SYNTAX")),
            Registration.Builder::eventsFromSeveralSources,
            builder -> builder.following(ProcessModel.standard()),
            builder -> builder.add(ACTIVITY),
            builder -> builder.add(SCORE),
            builder -> builder.add(ANSWER),
            builder -> builder.add(FIGURE),
            Registration.Builder::build);

    @Test
    void should_ask_for_a_record_first() {
        for (Consumer<Registration.Builder> call : ABOUT_A_RECORD) {
            assertThatThrownBy(() -> call.accept(Registration.builder()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("call begin(id)");
        }
    }

    @Test
    void should_ask_for_an_event_first() {
        for (Consumer<Registration.Builder> call : ABOUT_AN_EVENT) {
            assertThatThrownBy(() -> call.accept(Registration.builder().begin("C1")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("C1")
                    .hasMessageContaining("call event(type, day)");
            assertThatThrownBy(() -> call.accept(Registration.builder()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("call begin(id)");
        }
    }

    @Test
    void should_ask_for_the_end_of_a_record_before_the_next_one() {
        assertThatThrownBy(() -> Registration.builder().begin("C1").begin("C2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("C1")
                .hasMessageContaining("end() or discard()");
        assertThatThrownBy(() -> Registration.builder().begin("C1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("C1");
    }

    @Test
    void should_not_take_a_record_of_any_kind_in_the_middle_of_another() {
        List<Consumer<Registration.Builder>> records = List.of(
                builder -> builder.add(ACTIVITY),
                builder -> builder.add(SCORE),
                builder -> builder.add(ANSWER),
                builder -> builder.add(FIGURE));
        for (Consumer<Registration.Builder> record : records) {
            assertThatThrownBy(() -> record.accept(Registration.builder().begin("C1")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("C1")
                    .hasMessageContaining("end() or discard()");
        }
    }

    @Test
    void should_build_once() {
        Registration.Builder builder = Registration.builder();
        builder.build();
        for (List<Consumer<Registration.Builder>> calls : List.of(ABOUT_A_RECORD, ABOUT_AN_EVENT, ABOUT_THE_SOURCE)) {
            for (Consumer<Registration.Builder> call : calls) {
                assertThatThrownBy(() -> call.accept(builder))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("Registration.builder()");
            }
        }
    }

    @Test
    void should_refuse_a_second_value_where_there_is_one() {
        Registration.Builder builder = Registration.builder()
                .begin("C1")
                .client("K1")
                .household("H1")
                .predecessor("C0")
                .field(TrajectoryField.TEAM, "T")
                .field(TrajectoryField.TARGET_GROUP, "youth")
                .field(TrajectoryField.TARGET_GROUP, "parents");
        for (Consumer<Registration.Builder> call : ABOUT_A_RECORD.subList(0, 4)) {
            assertThatThrownBy(() -> call.accept(builder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("C1");
        }
    }

    @Test
    void should_say_which_trajectory_there_is_not() {
        Registration empty = Registration.builder().build().value();

        assertThatThrownBy(() -> empty.trajectory(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> empty.trajectories().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }
}
